import { type Behavior, type ScriptedServer, scriptedServer } from "./scripted-server.ts";

/** A server that speaks Groq's protocol: POST /openai/v1/chat/completions (console.groq.com/docs/api-reference). */
export function groqServer(first: Behavior): Promise<ScriptedServer> {
  return scriptedServer(
    (says, body) => ({
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1_700_000_000,
      model: body.model,
      choices: [{ index: 0, message: { role: "assistant", content: says }, finish_reason: "stop" }],
      usage: { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 },
    }),
    first,
  );
}
