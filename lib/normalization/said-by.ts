import type { Fact, ResumeFacts } from "#lib/extraction/facts.ts";

/**
 * Who found each field that the rules did not: paths into the profile (`experience.0.company`) → `groq:…`. Fields that
 * are not listed are the rules'; what a person corrected is listed in the profile's `corrected`.
 */
export function saidBy(facts: ResumeFacts): Record<string, string> {
  const entries: [string, Record<string, unknown>[]][] = [
    ["experience", facts.experience],
    ["education", facts.education],
    ["projects", facts.projects],
    ["certifications", facts.certifications],
    ["languages", facts.languages],
  ];
  const found = entries.flatMap(([kind, list]) =>
    list.flatMap((entry, index) =>
      Object.entries(entry).flatMap(([field, value]): [string, string][] =>
        isFact(value) && value.by !== undefined ? [[`${kind}.${index}.${field}`, value.by]] : [],
      ),
    ),
  );
  return Object.fromEntries(found);
}

function isFact(value: unknown): value is Fact {
  return typeof value === "object" && value !== null && "text" in value && "confidence" in value;
}
