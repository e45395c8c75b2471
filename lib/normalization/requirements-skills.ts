import type { JobFacts } from "#lib/extraction/job-description-facts.ts";
import type { RequirementClause } from "#lib/extraction/job-description-requirements.ts";
import type { Requirement } from "./job-data.ts";
import { isAside, isInPassing, isYearsInField, withoutShorterNames } from "./requirements-fields.ts";
import { findUnknownNames } from "./requirements-names.ts";
import { isRoleName } from "./role-names.ts";
import { type FoundSkill, findSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

/** A place in the description. */
export type Place = { start: number; end: number };

/** A requirement with the places that name it. */
export type PlacedRequirement = { requirement: Requirement; places: Place[] };

type Asked = PlacedRequirement & { level: "required" | "preferred" };

/** With fewer demands than this, the role in the title is taken for required too. */
const FEW_DEMANDS = 3;

/** The required and preferred skills by canonical name. A skill that is both is required; alternatives count once. */
export function findRequirements(facts: JobFacts): {
  required: PlacedRequirement[];
  preferred: PlacedRequirement[];
  /** Skills that one clause requires and another prefers. */
  contested: string[];
} {
  const demands = facts.requirements
    .filter(({ weight }) => weight === "demand")
    .flatMap((clause) => askedIn(clause, facts));
  const asked = [...demands, ...namedInTitle(facts.title, demands)];
  if (!asked.some((demand) => demand.level === "required" && !isSoft(demand))) {
    // Where only manners are asked for, what the duties mention is taken for required.
    const mentions = facts.requirements.filter(({ weight }) => weight === "mention");
    asked.push(...mentions.flatMap((clause) => askedIn(clause, facts)).filter(isHard));
  }
  const required = merged(asked.filter(({ level }) => level === "required"));
  const named = new Set(required.flatMap(({ requirement }) => namesOf(requirement)));
  const wanted = merged(asked.filter(({ level }) => level === "preferred"));
  const isNamed = ({ requirement }: PlacedRequirement) =>
    namesOf(requirement).some((name) => named.has(name));
  const preferred = wanted.filter((placed) => !isNamed(placed));
  const inDemands = new Set(
    merged(demands.filter(({ level }) => level === "required")).map(({ requirement }) => requirement.skill),
  );
  const bare = facts.requirements.filter(isBarePreference).flatMap((clause) => askedIn(clause, facts));
  const contested = merged(bare)
    .filter(({ requirement }) => !requirement.any_of && inDemands.has(requirement.skill))
    .map(({ requirement }) => requirement.skill);
  return { required, preferred, contested };
}

/**
 * What the title asks for: "Java Developer" asks for Java, "Network Engineer" for its field. A field beside a tool adds
 * nothing, and where the text hardly asks for anything whatever the title names counts.
 */
function namedInTitle(title: string, demands: readonly Asked[]): Asked[] {
  const isTold = demands.filter(({ level }) => level === "required").length >= FEW_DEMANDS;
  const named = findSkills(title);
  const hasTool = named.some(({ skill }) => isTool(skill));
  return named
    .filter(
      ({ skill }) => !isTold || isTool(skill) || (!hasTool && SKILL_BY_NAME.get(skill)?.kind === "hard"),
    )
    .map(({ skill, as_written }) => ({
      requirement: { skill, as_written: [as_written] },
      places: [],
      level: "required",
    }));
}

function isTool(skill: string): boolean {
  return SKILL_BY_NAME.get(skill)?.since !== undefined;
}

function isSoft({ requirement }: Asked): boolean {
  return SKILL_BY_NAME.get(requirement.skill)?.kind === "soft";
}

/** Soft skills count where they are asked for; in a description of the work they are only a manner of speaking. */
function isHard({ requirement }: Asked): boolean {
  return SKILL_BY_NAME.get(requirement.skill)?.kind === "hard";
}

/** "C++ is optional", or "C++" in a list of what is nice to have: the skill itself, not years or one use of it. */
function isBarePreference({ text, level }: RequirementClause): boolean {
  return level === "preferred" && text.split(/\s+/).length <= 5;
}

function askedIn(clause: RequirementClause, facts: JobFacts): Asked[] {
  const degrees = facts.education.filter(({ start }) => clause.start <= start && start < clause.end);
  const fields = degrees.flatMap((fact) => fact.fields);
  const isInEducation = (start: number) =>
    degrees.some((fact) => Math.abs(fact.start - clause.start - start) < 120);
  // A degree "in Economics" asks for the degree.
  // "Reports to the project manager": a role counts in the title, or where experience as one is asked.
  const colleagues = [...clause.text.matchAll(COLLEAGUES)];
  const all = findSkills(clause.text, { context: "list" });
  const found = all.filter(
    ({ skill, as_written, start, end }) =>
      !(isRoleName(as_written) && !/\bas (?:an? )?(?:\p{L}+ ){0,2}$/u.test(clause.text.slice(0, start))) &&
      !isYearsInField(clause.text, { skill, start, end }) &&
      !isAside(clause.text, { skill, start, end }) &&
      !isInPassing(clause.text, { skill, start, end }) &&
      !fields.some((field) => field.toLowerCase().includes(as_written.toLowerCase())) &&
      !(
        DEPARTMENT.test(as_written) &&
        colleagues.some((match) => match.index <= start && start < match.index + match[0].length)
      ),
  );
  const unknown = clause.weight === "demand" ? findUnknownNames(clause.text, all) : [];
  const named = [...found, ...unknown.filter(({ start }) => !isInEducation(start))].sort(
    (a, b) => a.start - b.start,
  );
  return groupsOf(clause.text, named).map((group) => {
    const names = [...new Set(group.map(({ skill }) => skill))];
    const years = yearsOf(group, clause, facts);
    return {
      level: clause.level,
      requirement: {
        skill: names[0] ?? "",
        as_written: [...new Set(group.map(({ as_written }) => as_written))],
        ...(names.length > 1 ? { any_of: names } : {}),
        ...(years ? { min_years: years.min } : {}),
      },
      places: group.map(({ start, end }) => ({ start: clause.start + start, end: clause.start + end })),
    };
  });
}

/** "Works with HR, marketing and sales teams" names the people to work with. */
const COLLEAGUES =
  /\b(?:with|across|between|among|to|from|by|support(?:ing)?|other)\b[^.;:]{0,80}?\b(?:teams?|departments?|staff|functions|groups?|colleagues|stakeholders|partners|personnel|leaders|managers|organi[sz]ations?)\b/gi;
const DEPARTMENT =
  /^(?:hr|human resources|marketing|sales|operations|finance|accounting|manufacturing|production|retail|supply chain|procurement|purchasing|logistics|customer service|engineering|it|qa|quality assurance|product management|product development|training|communications|public relations|research)$/i;

/** The years asked of just these skills: "5 years of experience with React", "React (5 years)". */
function yearsOf(group: readonly FoundSkill[], clause: RequirementClause, facts: JobFacts) {
  const first = clause.start + (group[0]?.start ?? 0);
  const last = clause.start + (group.at(-1)?.end ?? 0);
  return facts.years.find(({ start, end }) => {
    if (start < clause.start || start >= clause.end) return false;
    const between = end <= first ? facts.text.slice(end, first) : facts.text.slice(last, start);
    return end <= first
      ? /^['’+]?\s*(?:or more|plus)?\s*(?:of\s+)?(?:[\p{L}-]+\s+){0,4}(?:in|with|using|of|as an?|on)?\s*$/u.test(
          between,
        ) && between.length < 50
      : /^\s*[(:–-]?\s*$/.test(between) && start >= last;
  });
}

const OR = /^\s*(?:,\s*)?(?:or|and\/or)\s+(?:an?\s+)?$/i;
const COMMA = /^\s*,\s*$/;

/** Skills joined by "or" are alternatives, with the skills that commas join to them: "React, Vue or Angular". */
function groupsOf(text: string, found: readonly FoundSkill[]): FoundSkill[][] {
  const groups: FoundSkill[][] = [];
  let run: FoundSkill[] = [];
  const close = (isChoice: boolean) => {
    groups.push(...(isChoice ? [run] : run.map((skill) => [skill])));
    run = [];
  };
  for (const skill of found) {
    const last = run.at(-1);
    const between = last ? text.slice(last.end, skill.start) : "";
    if (last && OR.test(between)) {
      run.push(skill);
      close(true);
      continue;
    }
    if (last && !COMMA.test(between)) close(false);
    run.push(skill);
  }
  close(false);
  return groups;
}

/** Each requirement once. A choice is dropped where one of its alternatives is asked for by itself. */
function merged(asked: readonly Asked[]): PlacedRequirement[] {
  const byNames = new Map<string, PlacedRequirement>();
  for (const { requirement, places } of asked) {
    const key = JSON.stringify([...namesOf(requirement)].sort());
    const known = byNames.get(key);
    if (!known) {
      byNames.set(key, { requirement: { ...requirement }, places: [...places] });
      continue;
    }
    known.places.push(...places);
    known.requirement.as_written = [...new Set([...known.requirement.as_written, ...requirement.as_written])];
    known.requirement.min_years ??= requirement.min_years;
  }
  const all = [...byNames.values()];
  const single = new Set(
    all.filter(({ requirement }) => !requirement.any_of).map(({ requirement }) => requirement.skill),
  );
  const kept = all.filter(({ requirement }) => !requirement.any_of?.some((name) => single.has(name)));
  return withoutShorterNames(kept, ({ requirement }) => namesOf(requirement));
}

function namesOf({ skill, any_of }: Requirement): string[] {
  return any_of ?? [skill];
}
