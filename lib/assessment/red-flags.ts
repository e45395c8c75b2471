import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RedFlag, Suggestion } from "#lib/normalization/job-data.ts";
import type { NormalizedJob } from "#lib/normalization/requirements.ts";
import { findPhrases, type Phrase } from "./language.ts";
import { findUnrealistic } from "./realism.ts";

/** What is wrong with a job text, and what to do about each. */
export type Findings = { red_flags: RedFlag[]; suggestions: Suggestion[] };

/** A paragraph of more words than this is a wall. */
const WALL_WORDS = 180;

/** Every red flag with the exact phrase where there is one; each has a suggestion, many a replacement. */
export function findRedFlags(job: NormalizedJob, facts: JobFacts, today: string): Findings {
  const phrases = findPhrases(facts.text, facts.title);
  const others = [...missingSalary(job, facts), ...findUnrealistic(job, facts, today), ...wallOfText(facts)];
  return {
    red_flags: [...others, ...phrases.map(flagOf)],
    suggestions: [
      ...others.map(({ code, span }) => ({
        code,
        message: ADVICE[code] ?? "Check this passage.",
        ...(span ? { span } : {}),
      })),
      ...phrases.map(suggestionOf),
    ],
  };
}

const ADVICE: Partial<Record<RedFlag["code"], string>> = {
  salary_missing: "Name the pay as a range with currency and period: “Salary: 45,000–55,000 USD a year”.",
  too_many_required_skills: "Keep as required what the first months need; move the rest to preferred.",
  years_contradict_level: "Change the years or the level, so that both describe the same person.",
  years_exceed_technology: "Ask for fewer years, or for what the person should be able to do.",
  contradictory_requirements: "Decide which of the two holds, and say it once.",
  wall_of_text: "Break it up: a few lines on the role, then lists of duties, requirements and benefits.",
};

function missingSalary({ salary }: NormalizedJob, { text }: JobFacts): RedFlag[] {
  if (salary) return [];
  const instead =
    /\b(?:(?:highly |very )?competitive (?:base )?(?:salary|pay|wages?|compensation)|compensation is competitive|salary\s*:\s*(?:competitive|negotiable|doe|tbd)|commensurate with experience|attractive (?:salary|compensation)|great base salary|depending on experience|\bdoe\b)/i.exec(
      text,
    );
  const span = instead
    ? { span: { page: 1, start: instead.index, end: instead.index + instead[0].length } }
    : {};
  return [
    { code: "salary_missing", severity: "medium", message: "The text does not name the salary.", ...span },
  ];
}

function wallOfText({ text }: JobFacts): RedFlag[] {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const words = line[0].split(/\s+/).length;
    if (words <= WALL_WORDS) continue;
    const message = `One paragraph has ${words} words without a break.`;
    return [
      {
        code: "wall_of_text",
        severity: "low",
        message,
        span: { page: 1, start: line.index, end: line.index + line[0].length },
      },
    ];
  }
  return [];
}

function flagOf({ code, severity, message, start, end }: Phrase): RedFlag {
  return { code, message, severity, span: { page: 1, start, end } };
}

function suggestionOf({ code, message, replacement, start, end }: Phrase): Suggestion {
  return {
    code,
    message,
    ...(replacement === undefined ? {} : { replacement }),
    span: { page: 1, start, end },
  };
}
