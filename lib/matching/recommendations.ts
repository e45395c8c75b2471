import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import type { Recommendation } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import { durationWords } from "./duration.ts";
import { educationWords } from "./education-fit.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { roundPoints } from "./rounding.ts";
import { alternativesOf, isShownInProject, skillKey } from "./skills-held.ts";
import { withProject, withSkills } from "./what-if.ts";

type Gap = { kind: Recommendation["kind"]; what: string; closed: MatchCandidate };

/** Every gap with the exact points that closing it alone adds to the total, the largest first. */
export function recommend(
  candidate: MatchCandidate,
  job: JobRequirements,
  now: Evaluation,
): Recommendation[] {
  const total = now.total;
  if (total === null) return [];
  return gapsOf(candidate, job, now)
    .map(({ kind, what, closed }) => ({
      kind,
      what,
      points: roundPoints((evaluate(closed, job, untouched(kind, now)).total ?? total) - total),
    }))
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

function gapsOf(candidate: MatchCandidate, job: JobRequirements, { parts }: Evaluation): Gap[] {
  const skillGap =
    (kind: Gap["kind"]) =>
    ({ requirement, skill }: { requirement: Requirement; skill: string }) => ({
      kind,
      what: skill,
      closed: withSkills(candidate, [requirement.skill]),
    });
  return [
    ...parts.required_skills.missing.map(skillGap("required_skill")),
    ...parts.preferred_skills.missing.map(skillGap("preferred_skill")),
    ...projectGaps(candidate, parts),
    ...experienceGap(candidate, job, parts.experience.months),
    ...educationGap(candidate, job, parts.education.level_reached),
  ];
}

/** A project for each required skill that no project shows yet; without one, a project where projects count. */
function projectGaps(candidate: MatchCandidate, parts: Evaluation["parts"]): Gap[] {
  const unshown = parts.required_skills.matched.filter(({ evidence }) => !isShownInProject(evidence));
  if (unshown.length > 0) {
    return unshown.map(({ requirement, skill }) => ({
      kind: "project_evidence",
      what: skill,
      closed: withProject(candidate, heldSkill(candidate, requirement)),
    }));
  }
  const known = [...parts.required_skills.matched, ...parts.preferred_skills.matched][0];
  if (!parts.projects?.applicable || !known) return [];
  const skill = heldSkill(candidate, known.requirement);
  return [{ kind: "project", what: known.skill, closed: withProject(candidate, skill) }];
}

/** The alternative that the candidate holds. */
function heldSkill(candidate: MatchCandidate, requirement: Requirement): string {
  const held = new Set(candidate.skills.map(({ skill }) => skillKey(skill)));
  return alternativesOf(requirement).find((skill) => held.has(skillKey(skill))) ?? requirement.skill;
}

function experienceGap(candidate: MatchCandidate, job: JobRequirements, months: number | null): Gap[] {
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

function educationGap(candidate: MatchCandidate, job: JobRequirements, reached: boolean): Gap[] {
  const asked = job.education_required;
  if (!asked || reached) return [];
  const degree = { degree: "", level: asked.level, field: asked.fields[0] };
  return [
    {
      kind: "education",
      what: educationWords(asked.level, asked.fields),
      closed: { ...candidate, education: [...candidate.education, degree] },
    },
  ];
}
