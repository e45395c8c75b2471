/** What a model is asked. Everything a provider needs, in no provider's words. */
export type ModelRequest = {
  messages: { role: "system" | "user" | "assistant"; content: string }[];
  /** JSON Schema of the answer, and a name for it. */
  schema: { name: string; json: Record<string, unknown> };
  maxOutputTokens: number;
  /** Tokens of the messages, as counted before the call. */
  inputTokens: number;
};

/** What came back: text that should be JSON, and what it took. */
export type ModelAnswer = { text: string; inputTokens: number; outputTokens: number };

/** One model of one provider. `ask` throws a `ModelFailure` and nothing else; `signal` ends it at once. */
export type Model = {
  provider: "groq" | "ollama";
  model: string;
  /** Milliseconds all attempts with this provider may take together. */
  deadlineMs: number;
  /** A small model gets the simpler prompt. */
  isSmall: boolean;
  ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
};

const FAILURES = [
  "rate_limited",
  "unavailable",
  "timed_out",
  "invalid_key",
  "model_missing",
  "refused",
  "too_long",
] as const;
export type FailureKind = (typeof FAILURES)[number];

/** Why a model did not answer. */
export class ModelFailure extends Error {
  override name = "ModelFailure";
  readonly kind: FailureKind;
  /** How long the provider asks not to be called, in milliseconds. */
  readonly retryAfterMs: number | null;

  constructor(
    kind: FailureKind,
    message: string,
    options: { cause?: unknown; retryAfterMs?: number | null } = {},
  ) {
    super(message, { cause: options.cause });
    this.kind = kind;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}
