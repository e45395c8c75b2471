import * as z from "zod";
import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import { askedSkills } from "./asked-skills.ts";

/** What a recruiter may do about a requirement. */
export const fixCode = z.discriminatedUnion("code", [
  z.object({ code: z.literal("move_to_preferred") }),
  z.object({ code: z.literal("drop") }),
  z.object({ code: z.literal("lower_years"), years: z.number().min(0) }),
  z.object({ code: z.literal("accept_equivalent") }),
  z.object({ code: z.literal("accept_any_field") }),
  z.object({ code: z.literal("lower_level"), level: z.enum(EDUCATION_LEVELS) }),
]);
export type FixCode = z.infer<typeof fixCode>;

export const REQUIREMENT_KINDS = ["required_skill", "preferred_skill", "experience", "education"] as const;

/** One requirement of a job: the job that asks for nothing else, the job without it, and milder jobs, mildest first. */
export type JobPart = {
  kind: (typeof REQUIREMENT_KINDS)[number];
  /** The skill in words; empty for experience and education. */
  skill: string;
  alone: JobRequirements;
  without: JobRequirements;
  fixes: { fix: FixCode; job: JobRequirements }[];
};

/** As many steps as years are lowered in. */
const YEAR_STEPS = 12;

/** A job's requirements, each once: required skills, preferred skills, least years, education. */
export function partsOf(job: JobRequirements): JobPart[] {
  return [...requiredParts(job), ...preferredParts(job), ...experienceParts(job), ...educationParts(job)];
}

function nothingBut(job: JobRequirements, part: Partial<JobRequirements>): JobRequirements {
  const nothing = {
    required_skills: [],
    preferred_skills: [],
    experience_years: null,
    education_required: null,
  };
  return { role_level: job.role_level, ...nothing, ...part };
}

function requiredParts(job: JobRequirements): JobPart[] {
  const asked = askedSkills(job).required;
  return asked.map(({ requirement, skill }): JobPart => {
    const without = { ...job, required_skills: others(asked, requirement) };
    return {
      kind: "required_skill",
      skill,
      alone: nothingBut(job, { required_skills: [requirement] }),
      without,
      fixes: [
        {
          fix: { code: "move_to_preferred" },
          job: { ...without, preferred_skills: [...job.preferred_skills, requirement] },
        },
        { fix: { code: "drop" }, job: without },
      ],
    };
  });
}

function preferredParts(job: JobRequirements): JobPart[] {
  const asked = askedSkills(job).preferred;
  return asked.map(({ requirement, skill }): JobPart => {
    const without = { ...job, preferred_skills: others(asked, requirement) };
    const alone = nothingBut(job, { required_skills: [requirement] });
    return {
      kind: "preferred_skill",
      skill,
      alone,
      without,
      fixes: [{ fix: { code: "drop" }, job: without }],
    };
  });
}

function others(asked: readonly { requirement: Requirement }[], removed: Requirement): Requirement[] {
  return asked.map(({ requirement }) => requirement).filter((one) => one !== removed);
}

/** The least years. The level stays what it is: a job that is written anew may be of another. */
function experienceParts(job: JobRequirements): JobPart[] {
  const [min, max] = job.experience_years ?? [0, null];
  if (min <= 0) return [];
  const step = Math.max(1, Math.ceil(min / YEAR_STEPS));
  const lower: number[] = [];
  for (let years = Math.ceil(min) - step; years > 0; years -= step) lower.push(years);
  return [
    {
      kind: "experience",
      skill: "",
      alone: nothingBut(job, { experience_years: [min, null] }),
      without: { ...job, experience_years: max === null ? null : [0, max] },
      fixes: [...lower, 0].map((years) => ({
        fix: { code: "lower_years", years },
        job: { ...job, experience_years: [years, max] },
      })),
    },
  ];
}

function educationParts(job: JobRequirements): JobPart[] {
  const asked = job.education_required;
  if (!asked) return [];
  const changed = (fix: FixCode, change: Partial<typeof asked>) => ({
    fix,
    job: { ...job, education_required: { ...asked, ...change } },
  });
  const lower = EDUCATION_LEVELS.slice(0, EDUCATION_LEVELS.indexOf(asked.level)).toReversed();
  return [
    {
      kind: "education",
      skill: "",
      alone: nothingBut(job, { education_required: asked }),
      without: { ...job, education_required: null },
      fixes: [
        ...(asked.or_equivalent ? [] : [changed({ code: "accept_equivalent" }, { or_equivalent: true })]),
        ...(asked.fields.length > 0 ? [changed({ code: "accept_any_field" }, { fields: [] })] : []),
        ...lower.map((level) => changed({ code: "lower_level", level }, { level })),
        { fix: { code: "drop" }, job: { ...job, education_required: null } },
      ],
    },
  ];
}
