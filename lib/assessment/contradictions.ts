import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RedFlag } from "#lib/normalization/job-data.ts";
import type { NormalizedJob } from "#lib/normalization/requirements.ts";

const NO_EXPERIENCE = /\bno (?:prior |previous |work )?experience (?:is )?(?:required|needed|necessary)\b/i;
const NO_DEGREE =
  /\bno (?:university |college |formal |academic )?(?:degree|diploma)s? (?:is |are )?(?:required|needed|necessary)\b|\bdegree (?:is )?not (?:required|needed|necessary)\b/i;
const ALL_REMOTE = /\b(?:fully|100\s?%|completely|entirely|permanently)[- ]remote\b/i;
const ALL_ONSITE =
  /\b(?:five|5) days (?:a|per|each) week (?:in|at|from) (?:the|our) office\b|\bon-?site only\b|\bno remote\b|\bmust (?:work|be) (?:on-?site|(?:in|at|from) (?:the|our) office)(?! (?:for|once|twice|on occasion|occasionally|during))\b/i;
const PART_TIME = /\bpart[- ]time\b[^.;\n]{0,20}\b(?:[1-2]\d|3[0-2]) hours\b/i;
const FULL_TIME = /\bfull[- ]time\b[^.;\n]{0,20}\b(?:3[5-9]|4\d) hours\b/i;

/** Demands of one text that cannot both hold, one flag for each pair. */
export function findContradictions(job: NormalizedJob, { text, education }: JobFacts): RedFlag[] {
  const years = job.experience_years?.[0] ?? 0;
  const isDegreeAsked = education.some(({ isPreferred, orEquivalent }) => !isPreferred && !orEquivalent);
  return [
    ...job.contested_skills.map((skill) =>
      flagOf(`${skill} is required in one place and optional in another.`, null),
    ),
    ...(years >= 1
      ? found(
          NO_EXPERIENCE,
          text,
          `The text asks for ${years} years of experience and says that none is needed.`,
        )
      : []),
    ...(isDegreeAsked
      ? found(NO_DEGREE, text, "The text asks for a degree and says that none is needed.")
      : []),
    ...(ALL_REMOTE.test(text)
      ? found(ALL_ONSITE, text, "The text says that all work is remote and that it is in the office.")
      : []),
    ...(PART_TIME.test(text)
      ? found(FULL_TIME, text, "The text names the hours of a part-time and of a full-time job.")
      : []),
  ];
}

function found(words: RegExp, text: string, message: string): RedFlag[] {
  const match = words.exec(text);
  return match ? [flagOf(message, match)] : [];
}

function flagOf(message: string, match: RegExpExecArray | null): RedFlag {
  const place = match && { page: 1, start: match.index, end: match.index + match[0].length };
  return {
    code: "contradictory_requirements",
    severity: "medium",
    message,
    ...(place ? { span: place } : {}),
  };
}
