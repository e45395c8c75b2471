import type { RedFlag } from "#lib/normalization/job-data.ts";
import type { NormalizedJob } from "#lib/normalization/requirements.ts";
import { findSkills } from "#lib/normalization/skills.ts";
import { SKILL_BY_NAME } from "#lib/normalization/taxonomy.ts";

type AskedYears = { skill: string; years: number; start: number; end: number };

const WORDS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const SMALLEST_WORD = 10;
const YEARS =
  /(?<![\d.,$£€₹])(\d{1,2}|\b(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)\b)(?:\s*\(\d{1,2}\))?(?:\s*(?:-|–|to)\s*\d{1,2})?\s*(?:\+|plus\b|or more\b)?\s*(?:years?|yrs?)\b['’]?\s*(?:\+|plus\b|or more\b)?/gi;
const LEADS_TO = /^\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,4}?(?:(?:in|with|using|of|as|on)\s+)?$/iu;
const JOINS = /^\s*(?:,|and|&|\/|, and)\s*$/i;
/** The age of a company or what its people have done is not asked of anybody. */
const OF_THE_COMPANY =
  /\b(?:we|our|us|company|firm|agency|founded|combined|over the|for the|past|last)\b[^.;\n]{0,50}$/i;
const NAME_ENDS =
  /[,;:()!]|\.(?=\s|$)|\s(?:and|or|for|in|with|on|to|as|at|is|are|plus|required|experience|development|programming)\b/i;
const REACH = 80;

/** More years of a skill than it has been there. `year` is the present one. */
export function findYearsBeyondTechnology(job: NormalizedJob, text: string, year: number): RedFlag[] {
  const flags = new Map<string, RedFlag>();
  for (const { skill, years, start, end } of [
    ...yearsBesideSkills(text),
    ...yearsOfRequirements(job, text),
  ]) {
    const since = SKILL_BY_NAME.get(skill)?.since;
    if (since === undefined || years <= year - since || flags.has(skill)) continue;
    flags.set(skill, {
      code: "years_exceed_technology",
      severity: "high",
      message: `${years} years of ${skill} are asked for; it was first released in ${since}, ${year - since} years ago.`,
      ...(start < 0 ? {} : { span: { page: 1, start, end } }),
    });
  }
  return [...flags.values()];
}

/** "25 years of Rust", "Rust (25 years)", whether or not the passage reads as a requirement. */
function yearsBesideSkills(text: string): AskedYears[] {
  return [...text.matchAll(YEARS)].flatMap((match) => {
    const before =
      text
        .slice(Math.max(0, match.index - REACH), match.index)
        .split(/[.;\n]/)
        .at(-1) ?? "";
    if (OF_THE_COMPANY.test(before)) return [];
    const end = match.index + match[0].length;
    const asked = { years: numberOf(match[1] ?? ""), start: match.index, end };
    // "Rust (25 years)", "Rust: at least 25 years", "experience with Rust of 25 years".
    const name =
      /([\p{L}\d+#.]+(?: [\p{L}\d+#.]+)?)\s*(?:[(:,–-]|\b(?:of|for)\b)\s*(?:(?:at least|minimum(?: of)?|min\.?|over|more than)\s*)?$/iu.exec(
        before,
      )?.[1];
    const after = text.slice(end, end + REACH).split(/[;\n]|\.(?=\s|$)/)[0] ?? "";
    const skills = skillsAfter(after);
    const named =
      skills.length === 0 && name !== undefined ? findSkills(name, { context: "list" }).slice(-1) : [];
    return [...skills, ...named.map(({ skill }) => skill)].map((skill) => ({ ...asked, skill }));
  });
}

function numberOf(written: string): number {
  const word = WORDS.indexOf(written.toLowerCase());
  return word < 0 ? Number(written) : SMALLEST_WORD + word;
}

function skillsAfter(text: string): string[] {
  // A name that is also a word counts where it stands alone, so the words that lead to it are put aside.
  const lead =
    /^\s*(?:of\s+)?(?:(?:[\p{L}-]+\s+){0,4}?experience\s+)?(?:(?:in|with|using|of|on)\s+)?/iu.exec(
      text,
    )?.[0] ?? "";
  const rest = text.slice(lead.length);
  const found = findSkills(rest, { context: "list" });
  if (found[0]?.start !== 0) {
    const alone = findSkills(rest.split(NAME_ENDS)[0] ?? "", { context: "list" })[0];
    if (alone?.start === 0) return [alone.skill];
  }
  const names: string[] = [];
  let reached = 0;
  for (const { skill, start, end } of found) {
    const between = rest.slice(reached, start);
    if (!(names.length === 0 ? LEADS_TO : JOINS).test(between)) break;
    names.push(skill);
    reached = end;
  }
  return names;
}

function yearsOfRequirements(job: NormalizedJob, text: string): AskedYears[] {
  return [...job.required_skills, ...job.preferred_skills].flatMap(({ skill, min_years, as_written }) => {
    if (min_years === undefined) return [];
    const name = as_written[0] ?? skill;
    const start = text.indexOf(name);
    return [{ skill, years: min_years, start, end: start + name.length }];
  });
}
