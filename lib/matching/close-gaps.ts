import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { Recommendation } from "./breakdown.ts";
import type { MatchCandidate } from "./candidate.ts";
import { alternativesOf, requirementName, skillKey } from "./skills-held.ts";
import { skillsBehind, withDegree, withProject, withSkills } from "./what-if.ts";

type Gap = Pick<Recommendation, "kind" | "what">;

/** The candidate as if these gaps of their breakdown were closed, one after the other. Closing one twice changes nothing. */
export function closeGaps(
  candidate: MatchCandidate,
  job: JobRequirements,
  gaps: readonly Gap[],
): MatchCandidate {
  return gaps.reduce((now, gap) => closeGap(now, job, gap), candidate);
}

function closeGap(candidate: MatchCandidate, job: JobRequirements, { kind, what }: Gap): MatchCandidate {
  switch (kind) {
    case "required_skill":
    case "preferred_skill":
      return withSkills(candidate, skillsBehind([what], job));
    case "project_evidence":
    case "project":
      return withProject(candidate, [heldSkill(candidate, job, what)]);
    case "experience":
      return withExperience(candidate, Math.ceil((job.experience_years?.[0] ?? 0) * 12));
    case "education":
      return withAskedDegree(candidate, job);
  }
}

/** The alternative of the requirement that the candidate holds: "React or Vue" is shown by whichever they know. */
function heldSkill(candidate: MatchCandidate, job: JobRequirements, name: string): string {
  const asked = [...job.required_skills, ...job.preferred_skills];
  const requirement = asked.find((one) => skillKey(requirementName(one)) === skillKey(name));
  if (!requirement) return name;
  const held = new Set(candidate.skills.map(({ skill }) => skillKey(skill)));
  return alternativesOf(requirement).find((skill) => held.has(skillKey(skill))) ?? requirement.skill;
}

function withExperience(candidate: MatchCandidate, months: number): MatchCandidate {
  const { jobs, dated_jobs, total_months, leadership } = candidate.experience;
  return {
    ...candidate,
    experience: {
      jobs: Math.max(1, jobs),
      dated_jobs: Math.max(1, dated_jobs),
      total_months: Math.max(total_months, months),
      leadership,
    },
  };
}

function withAskedDegree(candidate: MatchCandidate, job: JobRequirements): MatchCandidate {
  const asked = job.education_required;
  return asked ? withDegree(candidate, { level: asked.level, field: asked.fields[0] }) : candidate;
}
