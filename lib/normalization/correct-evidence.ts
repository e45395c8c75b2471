import type { CorrectedList } from "#lib/vocabulary.ts";
import { type MonthSpan, monthSpanOf, monthsOf, unionMonths } from "./months.ts";
import { entriesIn, evidenceOf } from "./profile-lists.ts";
import type { ResumeData, ResumeSkill } from "./resume-data.ts";
import { impliedSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

/** Gives the evidence of an entry another name, where no other entry of that name shows the skill too. */
export function renameEvidence(
  profile: ResumeData,
  of: CorrectedList,
  index: number,
  before: string | null,
): void {
  const after = evidenceOf(of, entriesIn(profile, of)[index]);
  if (before === null || after === null || before === after) return;
  for (const skill of profile.skills) {
    if (!skill.evidence.includes(before) || !isShownBy(profile, of, index, skill.skill)) continue;
    const places = isShownElsewhere(profile, of, index, before, skill.skill) ? [before, after] : [after];
    skill.evidence = renamed(skill.evidence, before, places);
    if (skill.months_from) skill.months_from = renamed(skill.months_from, before, places);
  }
}

function renamed(evidence: readonly string[], before: string, after: readonly string[]): string[] {
  return [...new Set(evidence.flatMap((place) => (place === before ? after : [place])))];
}

/** Takes the evidence of an entry that goes; skills that nothing else shows go with it. */
export function removeEvidence(profile: ResumeData, of: CorrectedList, index: number): void {
  const place = evidenceOf(of, entriesIn(profile, of)[index]);
  if (place === null) return;
  for (const skill of profile.skills) {
    if (!isShownBy(profile, of, index, skill.skill)) continue;
    if (isShownElsewhere(profile, of, index, place, skill.skill)) continue;
    skill.evidence = skill.evidence.filter((one) => one !== place);
    if (skill.months_from) skill.months_from = skill.months_from.filter((one) => one !== place);
  }
  for (const { skill } of profile.skills.filter(({ evidence }) => evidence.length === 0))
    correctSkill(profile, skill, false);
}

/** Whether an entry shows a skill, as far as it says which it shows. */
function isShownBy(profile: ResumeData, of: CorrectedList, index: number, skill: string): boolean {
  if (of !== "experience" && of !== "projects") return true;
  return profile[of][index]?.skills_used.includes(skill) ?? false;
}

function isShownElsewhere(
  profile: ResumeData,
  of: CorrectedList,
  index: number,
  place: string,
  skill: string,
): boolean {
  return entriesIn(profile, of).some(
    (other, at) => at !== index && evidenceOf(of, other) === place && isShownBy(profile, of, at, skill),
  );
}

/** Adds a skill with what follows from it, or removes it with what followed from it alone. */
export function correctSkill(profile: ResumeData, skill: string, isHeld: boolean): void {
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

/** Counts every month anew after the jobs have changed, by the rules of `normalizeProfile`. */
export function recount(profile: ResumeData, today: string): void {
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
