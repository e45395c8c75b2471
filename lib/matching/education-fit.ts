import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS, type EducationLevel } from "#lib/vocabulary.ts";
import type { MatchCandidate } from "./candidate.ts";
import { NOT_ASKED, type Part } from "./components.ts";
import { educationFraction, equivalentMonths } from "./formula.ts";
import { isRelatedField } from "./related-fields.ts";

export type EducationPart = Part & {
  candidate: string | null;
  required: string | null;
  level_reached: boolean;
  field_matched: boolean;
};

type Asked = NonNullable<JobRequirements["education_required"]>;
type Degree = MatchCandidate["education"][number];

/** Half for a degree that reaches the level, half for one in an asked or related field (SPEC section 8). */
export function educationPart(candidate: MatchCandidate, job: JobRequirements): EducationPart {
  const asked = job.education_required;
  const best = bestDegree(candidate.education);
  const held = best ? degreeWords(best) : null;
  if (!asked)
    return { ...NOT_ASKED, candidate: held, required: null, level_reached: false, field_matched: false };
  const byDegree = candidate.education.some((degree) => reaches(degree.level, asked.level));
  const byWork = !byDegree && asked.or_equivalent && workReaches(candidate, asked.level, best?.level);
  const level_reached = byDegree || byWork;
  const field_matched = candidate.education.some((degree) => isInAskedField(degree, asked));
  return {
    fraction: educationFraction(level_reached, field_matched, asked.fields.length > 0),
    applicable: true,
    why: whyEducation(asked, held, { level_reached, field_matched, byWork }),
    candidate: held,
    required: educationWords(asked.level, asked.fields),
    level_reached,
    field_matched,
  };
}

/** An asked level and its fields in words: "a bachelor’s degree in Nursing or Public Health". */
export function educationWords(level: EducationLevel, fields: readonly string[]): string {
  const subject = fields.length > 1 ? `${fields.slice(0, -1).join(", ")} or ${fields.at(-1)}` : fields[0];
  return subject ? `${LEVEL_WORDS[level]} in ${subject}` : LEVEL_WORDS[level];
}

const LEVEL_WORDS: Record<EducationLevel, string> = {
  secondary: "secondary school",
  diploma: "a diploma",
  bachelor: "a bachelor’s degree",
  master: "a master’s degree",
  doctorate: "a doctorate",
};

function reaches(level: EducationLevel | undefined, asked: EducationLevel): boolean {
  return level !== undefined && EDUCATION_LEVELS.indexOf(level) >= EDUCATION_LEVELS.indexOf(asked);
}

/** Whether the work is at least twice as long as the missing study. */
function workReaches(
  candidate: MatchCandidate,
  asked: EducationLevel,
  held: EducationLevel | undefined,
): boolean {
  return candidate.experience.total_months >= equivalentMonths(asked, held);
}

function isInAskedField(degree: Degree, asked: Asked): boolean {
  return asked.fields.some((field) => studiedWords(degree).some((words) => isRelatedField(words, field)));
}

/** What a degree says of its field: the field itself, and the title, which often names one. */
export function studiedWords({ degree, field }: Degree): string[] {
  return [field ?? "", degree].filter((words) => words !== "");
}

/** The highest degree; the alphabet decides between equals, so that the order of the resume does not. */
function bestDegree(degrees: readonly Degree[]): Degree | undefined {
  const rank = ({ level }: Degree) => (level ? EDUCATION_LEVELS.indexOf(level) : -1);
  return [...degrees].sort((a, b) => rank(b) - rank(a) || (degreeWords(a) < degreeWords(b) ? -1 : 1))[0];
}

function degreeWords({ degree, level, field }: Degree): string {
  const title = degree !== "" ? degree : level ? LEVEL_WORDS[level] : "a degree";
  return field && !title.toLowerCase().includes(field.toLowerCase()) ? `${title} in ${field}` : title;
}

function whyEducation(
  asked: Asked,
  held: string | null,
  found: { level_reached: boolean; field_matched: boolean; byWork: boolean },
): string {
  const start = `The job asks for ${educationWords(asked.level, asked.fields)}; `;
  const shown = held ? `the resume shows ${held}` : "no degree was found in the resume";
  if (found.byWork) return `${start}${shown}, and the experience counts as equivalent to the level.`;
  if (asked.fields.length === 0 || found.level_reached === found.field_matched) return `${start}${shown}.`;
  return found.level_reached
    ? `${start}${shown}: the level is reached, the field is another one.`
    : `${start}${shown}: the field fits, the level is not reached.`;
}
