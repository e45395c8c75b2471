import { jsonrepair } from "jsonrepair";

/** Longer answers are no answers: a resume's facts take a tenth of it. */
const LONGEST = 200_000;

/**
 * The JSON value in a model's answer: bare, in a fence, after some words, or cut off at its end.
 * Returns undefined where there is none. Keys that could reach a prototype are dropped.
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const inner = /```(?:json)?\s*\n?([\s\S]*?)(?:```|$)/i.exec(text)?.[1] ?? text;
  const opening = inner.search(/[{[]/);
  if (opening < 0) return undefined;
  const body = inner.slice(opening);
  return parsed(body) ?? parsed(body.slice(0, lastClosing(body) + 1)) ?? repaired(body);
}

function lastClosing(body: string): number {
  return Math.max(body.lastIndexOf("}"), body.lastIndexOf("]"));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, withoutPrototypes);
  } catch {
    return undefined; // the next reading tries
  }
}

function repaired(text: string): unknown {
  try {
    return JSON.parse(jsonrepair(text), withoutPrototypes);
  } catch {
    return undefined;
  }
}

function withoutPrototypes(key: string, value: unknown): unknown {
  return key === "__proto__" || key === "constructor" || key === "prototype" ? undefined : value;
}
