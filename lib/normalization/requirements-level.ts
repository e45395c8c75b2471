import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RoleLevel } from "#lib/vocabulary.ts";

/** Years; the upper end is null where the range is open. */
export type YearsRange = [number, number | null];

const SENIOR =
  /\b(?:senior|sr|snr|lead(?:er)?|principal|staff(?! (?:nurse|accountant|assistant|writer|member|attorney|pharmacist))|head|director|chief|vp|vice president|architect|manager of|c[teifo]o)\b/i;
const ENTRY =
  /\b(?:intern(?:ship)?|graduate|grad|junior|jr|jnr|trainee|entry[- ]level|apprentice(?:ship)?|freshers?|new grad)\b/i;

/** The level of a role: by the least years asked, else by the title, else mid (SPEC section 8). */
export function roleLevel(range: YearsRange | null, title: string): RoleLevel {
  if (range) return range[0] < 2 ? "entry" : range[0] < 5 ? "mid" : "senior";
  return titleLevel(title) ?? "mid";
}

/** The level that a title names, or null. */
export function titleLevel(title: string): "entry" | "senior" | null {
  const isSenior = SENIOR.test(title);
  // "Junior/Senior Developer" names a whole ladder.
  if (isSenior === ENTRY.test(title)) return null;
  return isSenior ? "senior" : "entry";
}

/**
 * The years that the job as a whole asks for. The title decides; then what is said of experience in general;
 * else the longest demand for a single skill, since nobody has more years of one skill than of work.
 */
export function experienceRange(facts: JobFacts): YearsRange | null {
  if (facts.titleYears) return [facts.titleYears.min, facts.titleYears.max];
  const needed = facts.years.filter((years) => !isInPreferredClause(facts, years.start));
  const asked = needed.length > 0 ? needed : facts.years;
  const general = asked.find(({ isGeneral }) => isGeneral);
  const longest = [...asked].sort((a, b) => b.min - a.min)[0];
  const chosen = general ?? longest;
  if (chosen) return [chosen.min, chosen.max];
  return /\b(?:no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary)|freshers?\b)/i.test(
    facts.text,
  )
    ? [0, null]
    : null;
}

function isInPreferredClause(facts: JobFacts, at: number): boolean {
  return facts.requirements.some(({ start, end, level }) => level === "preferred" && start <= at && at < end);
}
