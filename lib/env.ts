import { hkdfSync, randomBytes, randomUUID } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";

const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** So many requests in so many seconds. */
export type RateLimit = { requests: number; seconds: number };

const rateLimit = (standard: string) =>
  z
    .string()
    .default(standard)
    .transform((text, context): RateLimit => {
      const [, requests, count, unit] = /^([1-9]\d{0,8})\/(\d{0,5})([smhd])$/.exec(text) ?? [];
      const seconds = Number(count || 1) * (UNIT_SECONDS[unit ?? ""] ?? 0);
      if (seconds > 0) return { requests: Number(requests), seconds };
      context.addIssue({
        code: "custom",
        message: "must look like 5/15m: a count, a slash, a time in s, m, h or d",
      });
      return z.NEVER;
    });

const webAddress = z.url({
  protocol: /^https?$/,
  error: "must be an address that starts with http:// or https://",
});
const secret = z.string().min(32, "must have at least 32 characters");

const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  DATA_DIR: z.string().default(".data"),
  CANDOR_ROOT: z.string().default("."),
  APP_URL: webAddress.optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  DATABASE_URL: z
    .url({ protocol: /^(postgres|postgresql|memory)$/, error: "must be a postgres:// address" })
    .optional(),
  DEMO_DATA: z.enum(["on", "off"]).default("on"),
  MAX_FILE_SIZE_MB: z.coerce.number().positive().max(100).default(5),
  RATE_LIMIT_LOGIN: rateLimit("5/15m"),
  RATE_LIMIT_REGISTER: rateLimit("3/h"),
  RATE_LIMIT_UPLOAD: rateLimit("10/h"),
  RATE_LIMIT_JOBS: rateLimit("20/h"),
  RATE_LIMIT_API: rateLimit("100/m"),
  INNGEST_EVENT_KEY: z.string().optional(),
  INNGEST_SIGNING_KEY: z.string().optional(),
  INNGEST_BASE_URL: webAddress.optional(),
  GROQ_API_KEY: z.string().optional(),
  GROQ_BASE_URL: webAddress.optional(),
  GROQ_MODEL: z.string().default("openai/gpt-oss-120b"),
  GROQ_ALTERNATE_MODEL: z.string().default("openai/gpt-oss-20b"),
  OLLAMA_ENDPOINT: webAddress.optional(),
  OLLAMA_MODEL: z.string().default("llama3.1:8b"),
  LLM_MASK_PII: z.enum(["on", "off"]).default("on"),
  LLM_DEADLINE_SECONDS: z.coerce.number().min(1).max(120).default(20),
  LLM_MONTHLY_BUDGET_USD: z.coerce.number().min(0).max(1_000_000).default(50),
  AUTH_SECRET: secret.optional(),
  JWT_SECRET: secret.optional(),
  FILE_ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "must be 64 hexadecimal characters (openssl rand -hex 32)")
    .optional(),
});
type Variables = z.infer<typeof variables>;

/** The configuration, complete: secrets are there, paths are absolute, limits are numbers. */
export type Environment = Omit<Variables, "APP_URL" | "DEMO_DATA"> & {
  APP_URL: string;
  /** Whether demo accounts and records are made; never with a database of one's own. */
  DEMO_DATA: boolean;
  /** Whether background work goes to an Inngest server instead of the embedded runner. */
  usesInngestServer: boolean;
  AUTH_SECRET: string;
  JWT_SECRET: string;
  INNGEST_SIGNING_KEY: string;
  FILE_ENCRYPTION_KEY: string;
};

type Secrets = Record<(typeof GENERATED)[number], string>;

const GENERATED = ["AUTH_SECRET", "FILE_ENCRYPTION_KEY"] as const;

let cached: Environment | undefined;

/** The configuration of this process, read once. Throws one sentence that names the variable at fault. */
export function env(): Environment {
  cached ??= readEnvironment(process.env, generatedSecrets);
  return cached;
}

/**
 * Reads and checks a configuration. An empty value counts as absent. `generated` yields the secrets that belong to a
 * data folder; it is asked only where they are absent and may be: never in production with a database of one's own.
 */
export function readEnvironment(
  source: Record<string, string | undefined>,
  generated: (dataDir: string) => Secrets,
): Environment {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw refusal(parsed.error);
  const read = parsed.data;
  const hasOwnDatabase = read.DATABASE_URL !== undefined && !read.DATABASE_URL.startsWith("memory:");
  const usesInngestServer = read.INNGEST_EVENT_KEY !== undefined || read.INNGEST_BASE_URL !== undefined;
  if (read.NODE_ENV === "production") requireSecrets(read, hasOwnDatabase, usesInngestServer);
  const dataDir = resolve(read.DATA_DIR);
  const secrets = { ...read };
  if (GENERATED.some((name) => !secrets[name])) {
    const made = generated(dataDir);
    for (const name of GENERATED) secrets[name] ??= made[name];
  }
  const { AUTH_SECRET = "", FILE_ENCRYPTION_KEY = "" } = secrets;
  return {
    ...read,
    DATA_DIR: dataDir,
    CANDOR_ROOT: resolve(read.CANDOR_ROOT),
    APP_URL: (read.APP_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ""),
    DEMO_DATA: !hasOwnDatabase && read.DEMO_DATA === "on",
    usesInngestServer,
    AUTH_SECRET,
    FILE_ENCRYPTION_KEY,
    JWT_SECRET: read.JWT_SECRET ?? derived(AUTH_SECRET, "access tokens"),
    INNGEST_SIGNING_KEY:
      read.INNGEST_SIGNING_KEY ?? `signkey-prod-${derived(AUTH_SECRET, "embedded runner")}`,
  };
}

function requireSecrets(read: Variables, hasOwnDatabase: boolean, usesInngestServer: boolean): void {
  for (const name of hasOwnDatabase ? GENERATED : []) {
    if (!read[name]) throw stop(`${name} is missing: production with DATABASE_URL needs one of your own.`);
  }
  if (usesInngestServer && !read.INNGEST_SIGNING_KEY) {
    throw stop("INNGEST_SIGNING_KEY is missing: an Inngest server must sign its calls in production.");
  }
}

// One secret is kept, the others follow from it: each purpose has a key that tells nothing about the rest.
function derived(secret: string, purpose: string): string {
  return Buffer.from(hkdfSync("sha256", secret, "candor", purpose, 32)).toString("hex");
}

/** The secrets of a data folder, made at the first call and kept in `secrets.json`, readable by the owner alone. */
export function generatedSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  if (existsSync(path)) return keptSecrets(path);
  const made = {
    AUTH_SECRET: randomBytes(32).toString("hex"),
    FILE_ENCRYPTION_KEY: randomBytes(32).toString("hex"),
  };
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeWhole(path, `${JSON.stringify(made, null, 2)}\n`);
    return made;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") {
      throw stop(`DATA_DIR: the folder ${dataDir} cannot be written (${codeOf(error)}).`, error);
    }
  }
  return keptSecrets(path);
}

function keptSecrets(path: string): Secrets {
  const kept = z.object({ AUTH_SECRET: z.string(), FILE_ENCRYPTION_KEY: z.string() });
  try {
    return kept.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    throw stop(
      `DATA_DIR: ${path} cannot be read; without its keys the stored files are lost, so restore it.`,
      error,
    );
  }
}

// Of two processes that start together one gets EEXIST, and neither ever sees half a file.
function writeWhole(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { mode: 0o600, flush: true });
    linkSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

// The value itself is not repeated: it may be a secret.
function refusal(error: z.ZodError): Error {
  const [issue] = error.issues;
  return stop(`${issue?.path.join(".")} is wrong: ${issue?.message}.`);
}

// The name is that of lib/errors.ts: the start prints such an error as one sentence.
function stop(message: string, cause?: unknown): Error {
  const error = new Error(message, { cause });
  error.name = "StartError";
  return error;
}
