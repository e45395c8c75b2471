import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import type { Recommendation } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import { durationWords } from "./duration.ts";
import { type EducationPart, educationWords } from "./education-fit.ts";
import { type Evaluation, evaluate, type Prepared } from "./evaluate.ts";
import { roundPoints } from "./rounding.ts";
import { alternativesOf, isShownInProject, type SkillsHeld, skillKey, withHeld } from "./skills-held.ts";

type Gap = { kind: Recommendation["kind"]; what: string; closed: MatchCandidate; held: SkillsHeld };

/** Every gap with the exact points that closing it alone adds to the total, the largest first. */
export function recommend(
  candidate: MatchCandidate,
  job: JobRequirements,
  now: Evaluation,
  { asked, held }: Prepared,
): Recommendation[] {
  const total = now.total;
  if (total === null) return [];
  return gapsOf(candidate, job, now, held)
    .map(({ kind, what, closed, held }) => {
      const then = evaluate(closed, job, { asked, held }, untouched(kind, now)).total ?? total;
      return { kind, what, points: roundPoints(then - total) };
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}

/** The parts that closing a gap of this kind leaves as they are. */
function untouched(kind: Gap["kind"], { parts }: Evaluation): Partial<Evaluation["parts"]> {
  const { required_skills, preferred_skills, experience, education, projects } = parts;
  switch (kind) {
    case "required_skill":
    case "preferred_skill":
      return { experience, education, projects };
    case "project_evidence":
    case "project":
      return { experience, education };
    case "experience":
      return { required_skills, preferred_skills, projects };
    case "education":
      return { required_skills, preferred_skills, experience, projects };
  }
}

function gapsOf(
  candidate: MatchCandidate,
  job: JobRequirements,
  { parts }: Evaluation,
  held: SkillsHeld,
): Gap[] {
  const skillGap =
    (kind: Gap["kind"]) =>
    ({ requirement, skill }: { requirement: Requirement; skill: string }): Gap => ({
      kind,
      what: skill,
      closed: candidate,
      held: withHeld(held, requirement.skill, []),
    });
  return [
    ...parts.required_skills.missing.map(skillGap("required_skill")),
    ...parts.preferred_skills.missing.map(skillGap("preferred_skill")),
    ...projectGaps(candidate, parts, held),
    ...experienceGap(candidate, job, parts.experience.months).map((gap) => ({ ...gap, held })),
    ...educationGap(candidate, job, parts.education).map((gap) => ({ ...gap, held })),
  ];
}

/** A project for each required skill that no project shows yet; without one, a project where projects count. */
function projectGaps(candidate: MatchCandidate, parts: Evaluation["parts"], held: SkillsHeld): Gap[] {
  const matched = [...parts.required_skills.matched, ...parts.preferred_skills.matched];
  const unshown = parts.required_skills.matched.filter(({ evidence }) => !isShownInProject(evidence));
  const more = parts.projects?.applicable ? matched.slice(0, 1) : [];
  return (unshown.length > 0 ? unshown : more).map(({ requirement, skill }): Gap => {
    const known = alternativesOf(requirement).find((name) => held.has(skillKey(name))) ?? requirement.skill;
    return {
      kind: unshown.length > 0 ? "project_evidence" : "project",
      what: skill,
      closed: { ...candidate, projects: [...candidate.projects, { skills_used: [known] }] },
      held: withHeld(held, known, ["project:"]),
    };
  });
}

type ClosedGap = Omit<Gap, "held">;

function experienceGap(candidate: MatchCandidate, job: JobRequirements, months: number | null): ClosedGap[] {
  const asked = Math.ceil((job.experience_years?.[0] ?? 0) * 12);
  if (months === null || months >= asked) return [];
  const { jobs, dated_jobs } = candidate.experience;
  const experience = {
    ...candidate.experience,
    jobs: Math.max(1, jobs),
    dated_jobs: Math.max(1, dated_jobs),
    total_months: asked,
  };
  return [
    {
      kind: "experience",
      what: `${durationWords(asked - months)} more experience`,
      closed: { ...candidate, experience },
    },
  ];
}

function educationGap(candidate: MatchCandidate, job: JobRequirements, held: EducationPart): ClosedGap[] {
  const asked = job.education_required;
  if (!asked || held.fraction === 1) return [];
  const degree = { degree: "", level: asked.level, field: asked.fields[0] };
  return [
    {
      kind: "education",
      what: educationWords(asked.level, asked.fields),
      closed: { ...candidate, education: [...candidate.education, degree] },
    },
  ];
}
