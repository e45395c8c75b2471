import type { ResumeFacts } from "#lib/extraction/facts.ts";
import { hasInjection } from "#lib/extraction/injection.ts";
import type { ResumeFlag } from "#lib/vocabulary.ts";
import { type MonthSpan, monthsOf, sharedMonths } from "./months.ts";
import type { ResumeSkill } from "./resume-data.ts";

const OVERLAP_LIMIT = 0.5; // two jobs at once are normal; more than half the time is worth a look
const LOW_CONFIDENCE = 70; // SPEC section 5: below it a person reviews the profile
const STUFFED_REPEATS = 12;
const MANY_SKILLS = 120;
/** What a recruiter or reviewer should know about this resume before trusting it; the flags never change a score. */
export function flagsOf(
  facts: ResumeFacts,
  spans: (MonthSpan | null)[],
  confidence: number,
  skills: ResumeSkill[],
): ResumeFlag[] {
  const flags: [ResumeFlag, boolean][] = [
    ["hidden_text", facts.hidden.some(({ text }) => text.trim().length > 2)],
    ["prompt_injection", [facts.text, ...facts.hidden.map(({ text }) => text)].some(hasInjection)],
    ["keyword_stuffing", isStuffed(facts, skills)],
    ["missing_dates", facts.experience.length > 0 && spans.some((span) => span === null)],
    ["overlapping_jobs", overlaps(spans)],
    ["low_confidence", confidence < LOW_CONFIDENCE],
  ];
  return flags.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}

function isStuffed(facts: ResumeFacts, skills: ResumeSkill[]): boolean {
  const listed = skills.filter(({ evidence }) => evidence.includes("listed"));
  const bare = listed.filter(({ evidence }) => evidence.length === 1).length;
  const repeats = new Map<string, number>();
  for (const { text } of facts.listedSkills)
    repeats.set(text.toLowerCase(), (repeats.get(text.toLowerCase()) ?? 0) + 1);
  const isRepeated = [...repeats.values()].some((count) => count >= STUFFED_REPEATS);
  return isRepeated || (listed.length > MANY_SKILLS && bare > listed.length * 0.8);
}

function overlaps(spans: (MonthSpan | null)[]): boolean {
  const dated = spans.filter((span): span is MonthSpan => span !== null).slice(0, 100);
  return dated.some((span, index) =>
    dated.slice(index + 1).some((other) => {
      const shorter = Math.min(monthsOf(span), monthsOf(other));
      return shorter >= 3 && sharedMonths(span, other) > shorter * OVERLAP_LIMIT;
    }),
  );
}
