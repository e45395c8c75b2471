import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { isRelatedField } from "#lib/matching/related-fields.ts";
import type { JobRequirements, Requirement } from "#lib/normalization/job-data.ts";

// The formula once more, in exact fractions and by the shortest way: what floating point must agree with.

type Fraction = readonly [bigint, bigint];
const WEIGHTS = {
  entry: [40, 15, 10, 15, 20],
  mid: [50, 20, 20, 10, 0],
  senior: [45, 20, 30, 5, 0],
} as const;
const LEVELS = ["secondary", "diploma", "bachelor", "master", "doctorate"];
const STUDY_MONTHS = [0, 2, 4, 6, 10].map((years) => years * 12);

/** The score by SPEC section 8. Years that the job asks for are multiples of a quarter. */
export function exactScore(person: MatchCandidate, job: JobRequirements): number | null {
  const parts = [
    required(person, job),
    preferred(person, job),
    experience(person, job),
    education(person, job),
  ];
  const fractions = [...parts, job.role_level === "entry" ? projects(person, job) : null];
  let points: Fraction = [0n, 1n];
  let applicable = 0n;
  fractions.forEach((fraction, at) => {
    const weight = BigInt(WEIGHTS[job.role_level][at] ?? 0);
    if (fraction === null || weight === 0n) return;
    points = add(points, [weight * fraction[0], fraction[1]]);
    applicable += weight;
  });
  if (applicable === 0n) return null;
  const [top, bottom] = [200n * points[0] + points[1] * applicable, 2n * points[1] * applicable];
  return Number(top / bottom);
}

const key = (name: string) => name.normalize("NFC").trim().toLowerCase();
const keysOf = ({ skill, any_of = [] }: Requirement) => [...new Set([skill, ...any_of].map(key))].sort();

function distinct(requirements: readonly Requirement[]): string[][] {
  return [...new Map(requirements.map((one) => [JSON.stringify(keysOf(one)), keysOf(one)])).values()];
}

function required(person: MatchCandidate, job: JobRequirements): Fraction | null {
  const asked = distinct(job.required_skills);
  if (asked.length === 0) return null;
  const holds = (keys: string[], isShown: boolean) =>
    person.skills.some(
      ({ skill, evidence }) =>
        keys.includes(key(skill)) && (!isShown || evidence.some((place) => place.startsWith("project:"))),
    );
  const matched = asked.filter((keys) => holds(keys, false)).length;
  const shown = asked.filter((keys) => holds(keys, true)).length;
  return atMostOne([BigInt(10 * matched + shown), BigInt(10 * asked.length)]);
}

function preferred(person: MatchCandidate, job: JobRequirements): Fraction | null {
  const asked = distinct(job.preferred_skills);
  const held = new Set(person.skills.map(({ skill }) => key(skill)));
  const matched = asked.filter((keys) => keys.some((one) => held.has(one))).length;
  return asked.length === 0 ? null : [BigInt(matched), BigInt(asked.length)];
}

function experience({ experience: held }: MatchCandidate, job: JobRequirements): Fraction | null {
  if (job.experience_years === null) return null;
  const [min, max] = job.experience_years.map((years) => (years === null ? null : BigInt(years * 12)));
  const months = BigInt(Math.min(held.total_months, 65_534));
  const signs = job.role_level === "senior" ? Math.min(2, new Set(held.leadership).size) : 0;
  const isUnknown = held.jobs > 0 && held.dated_jobs === 0 && held.total_months === 0;
  return atMostOne(add(isUnknown ? [1n, 2n] : inRange(months, min ?? 0n, max ?? null), [BigInt(signs), 20n]));
}

function inRange(months: bigint, min: bigint, max: bigint | null): Fraction {
  if (months < min) return [months, min];
  if (max === null || months <= max) return [1n, 1n];
  const over = months - max;
  return over >= 30n ? [3n, 4n] : [120n - over, 120n];
}

function education(person: MatchCandidate, job: JobRequirements): Fraction | null {
  const asked = job.education_required;
  if (asked === null) return null;
  const held = Math.max(-1, ...person.education.map(({ level }) => (level ? LEVELS.indexOf(level) : -1)));
  const wanted = LEVELS.indexOf(asked.level);
  const missing = (STUDY_MONTHS[wanted] ?? 0) - (STUDY_MONTHS[held] ?? 0);
  const isReached = held >= wanted || (asked.or_equivalent && person.experience.total_months >= 2 * missing);
  if (asked.fields.length === 0) return [isReached ? 1n : 0n, 1n];
  const isInField = person.education.some(({ degree, field }) =>
    asked.fields.some((one) => [degree, field ?? ""].some((studied) => isRelatedField(studied, one))),
  );
  return [BigInt(Number(isReached) + Number(isInField)), 2n];
}

function projects(person: MatchCandidate, job: JobRequirements): Fraction | null {
  const named = new Set([...job.required_skills, ...job.preferred_skills].flatMap(keysOf));
  if (named.size === 0) return null;
  const relevant = person.projects.filter(({ skills_used }) =>
    skills_used.some((skill) => named.has(key(skill))),
  );
  return [BigInt(Math.min(2, relevant.length)), 2n];
}

function add([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d + c * b, b * d];
}

function atMostOne([top, bottom]: Fraction): Fraction {
  return top > bottom ? [1n, 1n] : [top, bottom];
}
