import { type Behavior, type ScriptedServer, scriptedServer } from "./scripted-server.ts";

/** A server that speaks Ollama's native protocol: POST /api/chat (docs.ollama.com/api). */
export function ollamaServer(first: Behavior): Promise<ScriptedServer> {
  return scriptedServer(
    (says, body) => ({
      model: body.model,
      created_at: "2026-01-01T00:00:00Z",
      message: { role: "assistant", content: says },
      done: true,
      done_reason: "stop",
      prompt_eval_count: 100,
      eval_count: 50,
    }),
    first,
  );
}
