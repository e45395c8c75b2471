import type { Span } from "#lib/reading/document.ts";
import type { MonthSpan } from "./months.ts";
import { impliedSkills } from "./skills.ts";

/** What a resume shows of one skill. */
export type Gathered = {
  written: Set<string>;
  evidence: Set<string>;
  spans: MonthSpan[];
  lastUsed: string | null;
  sources: Span[];
};

/** `monthsFrom`: the skills and their jobs that add months to those of the skill's own jobs. */
export type ImpliedSkill = Gathered & { monthsFrom: string[] };

/** Adds what the gathered skills imply: with `implied:X` as evidence, and with their months. */
export function withImplied(entries: ReadonlyMap<string, Gathered>): Map<string, ImpliedSkill> {
  const implied = new Map<string, { by: string; from: Gathered }[]>();
  for (const [skill, entry] of entries) {
    for (const name of impliedSkills(skill)) {
      const notes = implied.get(name) ?? [];
      notes.push({ by: `implied:${skill}`, from: entry });
      implied.set(name, notes);
    }
  }
  const written = new Map([...entries].map(([skill, { evidence }]) => [skill, jobsIn(evidence)]));
  const found = new Map(entries);
  for (const [name, notes] of implied) {
    const own = entries.get(name);
    const all: Gathered = {
      written: own?.written ?? new Set(),
      evidence: new Set(own?.evidence),
      spans: [...(own?.spans ?? [])],
      lastUsed: own?.lastUsed ?? null,
      sources: own?.sources ?? [],
    };
    for (const { by, from } of notes) {
      all.evidence.add(by);
      all.spans.push(...from.spans);
      if (from.lastUsed && (!all.lastUsed || from.lastUsed > all.lastUsed)) all.lastUsed = from.lastUsed;
    }
    found.set(name, all);
  }
  return new Map(
    [...found].map(([skill, gathered]) => {
      const months = monthsFrom(written.get(skill) ?? [], implied.get(skill) ?? []);
      return [skill, { ...gathered, monthsFrom: months }];
    }),
  );
}

/** The skills and jobs that add months to those of a skill's own jobs; each job once. */
function monthsFrom(own: readonly string[], notes: readonly { by: string; from: Gathered }[]): string[] {
  const seen = new Set(own);
  return notes.flatMap(({ by, from }) => {
    if (from.spans.length === 0) return [];
    const added = jobsIn(from.evidence).filter((job) => !seen.has(job));
    for (const job of added) seen.add(job);
    return added.length > 0 ? [by, ...added] : [];
  });
}

function jobsIn(evidence: Iterable<string>): string[] {
  return [...evidence].filter((place) => place.startsWith("job:"));
}
