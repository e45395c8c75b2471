import { env } from "#lib/env.ts";
import type { ResumeFacts } from "#lib/extraction/facts.ts";
import { type MaskedText, maskIdentity } from "#lib/privacy/mask-identity.ts";

/** Characters: longer than any resume of thirty pages that people wrote. */
const LONGEST_TEXT = 60_000;

/** A resume's text as a model may see it: without its owner's identity, unless `LLM_MASK_PII` is off. */
export function maskedText(facts: ResumeFacts): MaskedText {
  if (env().LLM_MASK_PII !== "on")
    return { text: facts.text.slice(0, LONGEST_TEXT), unmask: (said: string) => said };
  const masked = maskIdentity(facts.text, {
    name: facts.name?.text ?? null,
    email: facts.email?.text ?? null,
    phone: facts.phone?.text ?? null,
    links: facts.links.map(({ text }) => text),
  });
  return { ...masked, text: masked.text.slice(0, LONGEST_TEXT) };
}
