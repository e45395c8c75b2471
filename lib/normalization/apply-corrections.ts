import {
  type CorrectionField,
  type CorrectionValue,
  pathOfField,
  type ReadEntry,
  readField,
  valueIn,
} from "./correction-fields.ts";
import { degreeLevel } from "./degrees.ts";
import { findEntry } from "./find-entry.ts";
import { type MonthSpan, monthSpanOf, monthsOf, unionMonths } from "./months.ts";
import type { ResumeData, ResumeSkill } from "./resume-data.ts";
import { impliedSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

/** A correction as it is kept: `field` names no position, because another reading may move the entry. */
export type Correction = { field: string; entry: ReadEntry | null; value: CorrectionValue };

/** How a correction of a field is kept: `experience.role` with the entry that is meant, `phone` with none. */
export function keptField(field: CorrectionField): string {
  return field.of === "experience" || field.of === "education"
    ? `${field.of}.${field.part}`
    : pathOfField(field);
}

/** The field of this reading that a correction speaks of; null where its entry was not read again. */
export function placeCorrection(
  read: ResumeData,
  { field, entry }: Omit<Correction, "value">,
): CorrectionField | null {
  if (entry === null) return readField(field);
  const [of = "", part = ""] = field.split(".");
  if (of !== "experience" && of !== "education") return null;
  const index = findEntry(read, of, entry);
  return index === null ? null : readField(`${of}.${index}.${part}`);
}

/**
 * The profile with the candidate's corrections on top of what was read, and everything that follows from them: months,
 * levels of degrees, names in evidence, implied skills. `today` (YYYY-MM-DD) ends current jobs. What was read anew as
 * the candidate had put it is no correction any more, and is not listed in `corrected`.
 */
export function applyCorrections(
  read: ResumeData,
  corrections: readonly Correction[],
  today: string,
): ResumeData {
  const changes = corrections.flatMap((correction) => {
    const field = placeCorrection(read, correction);
    if (field === null || valueIn(read, field, correction.value === null) === correction.value) return [];
    return [{ field, value: correction.value }];
  });
  if (changes.length === 0) return read;
  const profile = structuredClone(read);
  for (const { field, value } of changes) {
    if (field.of === "person") correctPerson(profile, field.part, value);
    else if (field.of === "experience") correctJob(profile, field, value);
    else if (field.of === "education") correctDegree(profile, field, value);
    else correctSkill(profile, field.skill, value !== null);
  }
  if (changes.some(({ field }) => isDate(field))) recount(profile, today);
  profile.corrected = changes.map(({ field }) => ({
    field: pathOfField(field),
    read: valueIn(read, field, true),
  }));
  return profile;
}

function isDate(field: CorrectionField): boolean {
  return field.of === "experience" && field.part.endsWith("_date");
}

type PersonPart = Extract<CorrectionField, { of: "person" }>["part"];

function correctPerson(profile: ResumeData, part: PersonPart, value: CorrectionValue): void {
  if (value !== null) profile[part] = String(value);
  else if (part === "name" || part === "email") profile[part] = "";
  else delete profile[part];
  profile.confidence.by_field[part] = 100; // nobody is surer of it than the person it is about
}

type JobField = Extract<CorrectionField, { of: "experience" }>;

function correctJob(profile: ResumeData, { index, part }: JobField, value: CorrectionValue): void {
  const job = profile.experience[index];
  if (!job) return;
  const before = `job:${job.company || job.role}`;
  if (part === "company" || part === "role") job[part] = String(value ?? "");
  else if (value === null) delete job[part];
  else job[part] = String(value);
  const after = `job:${job.company || job.role}`;
  if (before === after) return;
  const others = profile.experience.filter(
    (other) => other !== job && `job:${other.company || other.role}` === before,
  );
  for (const skill of profile.skills) {
    if (!job.skills_used.includes(skill.skill)) continue;
    const isAlsoElsewhere = others.some(({ skills_used }) => skills_used.includes(skill.skill));
    rename(skill, before, isAlsoElsewhere ? [before, after] : [after]);
  }
}

type DegreeField = Extract<CorrectionField, { of: "education" }>;

function correctDegree(profile: ResumeData, { index, part }: DegreeField, value: CorrectionValue): void {
  const step = profile.education[index];
  if (!step) return;
  const before = `education:${step.institution || step.degree}`;
  if (part === "year") {
    if (value === null) delete step.year;
    else step.year = Number(value);
  } else if (part === "major") {
    if (value === null) delete step.major;
    else step.major = String(value);
  } else {
    step[part] = String(value ?? "");
    const level = degreeLevel(step.degree, step.institution);
    if (level) step.level = level;
    else delete step.level;
  }
  const after = `education:${step.institution || step.degree}`;
  if (
    before === after ||
    profile.education.some((other) => `education:${other.institution || other.degree}` === before)
  )
    return;
  for (const skill of profile.skills) rename(skill, before, [after]);
}

function rename(skill: ResumeSkill, before: string, after: readonly string[]): void {
  skill.evidence = renamed(skill.evidence, before, after);
  if (skill.months_from) skill.months_from = renamed(skill.months_from, before, after);
}

function renamed(evidence: readonly string[], before: string, after: readonly string[]): string[] {
  return [...new Set(evidence.flatMap((place) => (place === before ? after : [place])))];
}

function correctSkill(profile: ResumeData, skill: string, isHeld: boolean): void {
  if (isHeld) {
    addEvidence(profile, skill, "added");
    for (const implied of impliedSkills(skill)) addEvidence(profile, implied, `implied:${skill}`);
    return;
  }
  for (const entry of profile.skills) {
    entry.evidence = entry.evidence.filter((place) => place !== `implied:${skill}`);
    dropSource(entry, `implied:${skill}`);
  }
  profile.skills = profile.skills.filter((entry) => entry.skill !== skill && entry.evidence.length > 0);
  const held = new Set(profile.skills.map((entry) => entry.skill));
  for (const entry of [...profile.experience, ...profile.projects]) {
    entry.skills_used = entry.skills_used.filter((used) => used !== skill || held.has(used));
  }
}

/** A skill that is held no longer gives no months to those it implies: it goes with the jobs named after it. */
function dropSource(entry: ResumeSkill, source: string): void {
  const from = entry.months_from ?? [];
  const at = from.indexOf(source);
  if (at < 0) return;
  const length = from.slice(at + 1).findIndex((place) => place.startsWith("implied:"));
  const kept = [...from.slice(0, at), ...(length < 0 ? [] : from.slice(at + 1 + length))];
  if (kept.length > 0) entry.months_from = kept;
  else delete entry.months_from;
}

function addEvidence(profile: ResumeData, skill: string, evidence: string): void {
  const known = profile.skills.find((entry) => entry.skill === skill);
  if (known) {
    known.evidence = [...new Set([...known.evidence, evidence])];
    return;
  }
  const category = SKILL_BY_NAME.get(skill)?.category;
  const added: ResumeSkill = {
    skill,
    as_written: [],
    evidence: [evidence],
    months_experience: 0,
    sources: [],
  };
  profile.skills.push(category ? { ...added, category } : added);
}

/** Counts every month anew after a date has changed, by the rules of `normalizeProfile`. */
function recount(profile: ResumeData, today: string): void {
  const spans = profile.experience.map((job) => monthSpanOf(job, today));
  profile.experience.forEach((job, index) => {
    job.months = monthsOf(spans[index] ?? null);
  });
  profile.total_experience_months = unionMonths(spans.filter((span) => span !== null));
  for (const skill of profile.skills) {
    const sources = new Set([skill.skill, ...skill.evidence.map((place) => place.replace(/^implied:/, ""))]);
    const used = profile.experience.flatMap((job, index): MonthSpan[] => {
      const span = spans[index];
      return span && job.skills_used.some((name) => sources.has(name)) ? [span] : [];
    });
    skill.months_experience = unionMonths(used);
  }
  if (spans.length > 0 && spans.every((span) => span !== null))
    profile.flags = profile.flags.filter((flag) => flag !== "missing_dates");
}
