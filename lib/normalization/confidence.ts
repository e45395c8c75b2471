import type { Fact, ResumeFacts } from "#lib/extraction/facts.ts";

// What a reader misses most when it is wrong weighs most.
const WEIGHTS = { name: 20, email: 15, phone: 5, experience: 30, education: 15, skills: 15 } as const;

/** Confidences of 0–100 by field, and their weighted mean; what the resume does not have weighs nothing. */
export function confidenceOf(facts: ResumeFacts): { overall: number; by_field: Record<string, number> } {
  const fields: Record<keyof typeof WEIGHTS, number | null> = {
    name: facts.name?.confidence ?? 0,
    email: facts.email?.confidence ?? 0.3,
    phone: facts.phone?.confidence ?? null,
    experience: meanOf(
      facts.experience.map(
        (job) => meanOf([sure(job.company), sure(job.role), job.period ? 0.95 : 0.4]) ?? 0,
      ),
    ),
    education: meanOf(
      facts.education.map((degree) => meanOf([sure(degree.institution), sure(degree.degree)]) ?? 0),
    ),
    skills: meanOf(facts.listedSkills.map(({ confidence }) => confidence)),
  };
  const byField: Record<string, number> = {};
  let sum = 0;
  let weight = 0;
  for (const [field, share] of Object.entries(WEIGHTS)) {
    const value = fields[field as keyof typeof WEIGHTS]; // Object.entries forgets the literal keys
    if (value === null) continue;
    byField[field] = Math.round(value * 100);
    sum += value * share;
    weight += share;
  }
  const hasBody = facts.experience.length + facts.education.length + facts.listedSkills.length > 0;
  return { overall: Math.round((sum / weight) * (hasBody ? 100 : 50)), by_field: byField };
}

function sure(fact: Fact | null): number {
  return fact?.confidence ?? 0.3;
}

function meanOf(values: number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
