import type { GroundedDemand, GroundedJobAnswer, JobPlace } from "./ground-job.ts";
import type { JobData, Requirement } from "./job-data.ts";
import { roleLevel } from "./requirements-level.ts";
import { canonicalSkill } from "./skills.ts";

type SkillField = "required_skills" | "preferred_skills";

/**
 * What the rules read of a job with what a model found beside it (SPEC section 7). Whatever the rules said stays;
 * demands, alternatives and single facts that they missed are added, each named in `said_by` with who found it
 * (`groq:openai/gpt-oss-120b`). Quality and red flags are not touched.
 */
export function mergeRequirements(
  rules: JobData,
  model: GroundedJobAnswer,
  by: string,
  title: string,
): JobData {
  const merged: JobData = structuredClone(rules);
  const said: Record<string, string> = {};
  const say = (path: string, field: string, places: JobPlace[]) => {
    said[path] = by;
    const spans = places.map(({ start, end }) => ({ page: 1, start, end }));
    merged.sources[field] = [...(merged.sources[field] ?? []), ...spans];
  };
  for (const demand of model.required) addDemand(merged, "required_skills", demand, say);
  for (const demand of model.preferred) addDemand(merged, "preferred_skills", demand, say);
  const { experience, education, arrangement, salary } = model;
  if (merged.experience_years === null && experience) {
    merged.experience_years = [experience.min, experience.max];
    merged.role_level = roleLevel(merged.experience_years, title);
    say("experience_years", "experience_years", [experience.place]);
  }
  if (merged.education_required === null && education) {
    const { level, fields, or_equivalent } = education;
    merged.education_required = { level, fields, or_equivalent };
    say("education_required", "education_required", [education.place]);
  }
  if (merged.work_arrangement === undefined && arrangement) {
    merged.work_arrangement = arrangement.value;
    say("work_arrangement", "work_arrangement", [arrangement.place]);
  }
  if (merged.salary === undefined && salary) {
    const { min, max, currency, period } = salary;
    merged.salary = { min, max, currency, period };
    say("salary", "salary", [salary.place]);
  }
  return Object.keys(said).length === 0 ? rules : { ...merged, said_by: said };
}

type Say = (path: string, field: string, places: JobPlace[]) => void;

function addDemand(job: JobData, field: SkillField, demand: GroundedDemand, say: Say): void {
  const names = [...new Set(demand.names.map(({ text }) => canonicalSkill(text) ?? text))];
  const places = demand.names.map(({ place }) => place);
  const known = knownIn(job, names);
  if (known === undefined) {
    if (names.some((name) => isFieldOfStudy(job, name))) return;
    const added: Requirement = {
      skill: names[0] ?? "",
      as_written: [...new Set(demand.names.map(({ text }) => text))],
      ...(names.length > 1 && { any_of: names }),
      ...(demand.min_years !== null && { min_years: demand.min_years }),
    };
    job[field].push(added);
    say(`${field}.${added.skill}`, field, places);
    return;
  }
  const { requirement, at } = known;
  const others = names.filter((name) => knownIn(job, [name]) === undefined);
  if (names.length > 1 && others.length > 0) {
    // The rules saw one of several alternatives and took it for the only way.
    requirement.any_of = [...(requirement.any_of ?? [requirement.skill]), ...others];
    requirement.as_written = [
      ...new Set([...requirement.as_written, ...demand.names.map(({ text }) => text)]),
    ];
    say(`${at}.${requirement.skill}.any_of`, at, places);
  }
  if (demand.min_years !== null && requirement.min_years === undefined) {
    requirement.min_years = demand.min_years;
    say(`${at}.${requirement.skill}.min_years`, at, places);
  }
}

/** The demand that names one of these already, required or preferred. */
function knownIn(
  job: JobData,
  names: readonly string[],
): { requirement: Requirement; at: SkillField } | undefined {
  const wanted = new Set(names.map(folded));
  for (const at of ["required_skills", "preferred_skills"] as const) {
    const requirement = job[at].find(({ skill, any_of, as_written }) =>
      [skill, ...(any_of ?? []), ...as_written].some((name) => wanted.has(folded(name))),
    );
    if (requirement) return { requirement, at };
  }
  return undefined;
}

/** "Computer Science" of a degree that is asked is no skill beside it. */
function isFieldOfStudy({ education_required }: JobData, name: string): boolean {
  return education_required?.fields.some((field) => folded(field) === folded(name)) ?? false;
}

function folded(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
