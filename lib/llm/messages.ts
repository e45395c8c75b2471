import * as z from "zod";
import type { Prompt } from "#prompts/prompt.ts";
import { countTokens } from "./count-tokens.ts";
import type { ModelRequest } from "./provider.ts";

export type Message = ModelRequest["messages"][number];

/** How much of a wrong answer a model is shown again, in characters. */
const SHOWN_AGAIN = 4000;

/**
 * What a model is told. The input travels as JSON in a message of its own: inside of a JSON string nothing can close a
 * quotation, so a document is evidence and never an instruction.
 */
export function messagesFor(prompt: Prompt, input: unknown, isSmall: boolean): Message[] {
  const shape = `Answer with one JSON value and nothing else. Its JSON Schema:\n${JSON.stringify(jsonSchemaOf(prompt))}`;
  const examples = isSmall ? prompt.examples.slice(0, 1) : prompt.examples;
  return [
    { role: "system", content: `${isSmall ? prompt.simpleSystem : prompt.system}\n\n${shape}` },
    ...examples.flatMap((example): Message[] => [
      { role: "user", content: JSON.stringify(example.input) },
      { role: "assistant", content: JSON.stringify(example.output) },
    ]),
    { role: "user", content: JSON.stringify(input) },
  ];
}

/** The same conversation, gone on with what was wrong. */
export function repairMessages(messages: Message[], answer: string, error: z.ZodError): Message[] {
  const faults = error.issues
    .slice(0, 8)
    .map(({ path, message }) => `${path.join(".") || "answer"}: ${message}`);
  return [
    ...messages,
    { role: "assistant", content: answer.slice(0, SHOWN_AGAIN) },
    {
      role: "user",
      content: `This answer does not fit the schema (${faults.join("; ")}). Give the corrected JSON and nothing else.`,
    },
  ];
}

/** The request with its tokens counted. */
export function requestOf(prompt: Prompt, messages: Message[]): ModelRequest {
  return {
    messages,
    schema: { name: prompt.name.replaceAll("-", "_"), json: jsonSchemaOf(prompt) },
    maxOutputTokens: prompt.maxOutputTokens,
    inputTokens: messages.reduce((sum, { content }) => sum + countTokens(content) + 4, 0),
  };
}

function jsonSchemaOf({ schema }: Prompt): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema);
  return json;
}
