import type { ResumeFacts } from "#lib/extraction/facts.ts";
import { CONFIDENCE_FIELDS, type ConfidenceField, signalsOf } from "./confidence-signals.ts";
import weights from "./confidence-weights.json" with { type: "json" };
import type { ResumeSkill } from "./resume-data.ts";

// What a reader misses most when it is wrong weighs most.
const SHARES: Record<ConfidenceField, number> = {
  name: 20,
  email: 15,
  phone: 5,
  experience: 30,
  education: 15,
  skills: 15,
};
/** What a resume cannot do without counts against it where it is missing; the rest weighs nothing then. */
const MISSING: Partial<Record<ConfidenceField, number>> = { name: 0, email: 0.3 };

/**
 * Confidences of 0–100 by field, and their weighted mean. A field's is the chance that a value in it is right, by a
 * logistic model of a few signals whose weights `scripts/fit-confidence.mjs` fits to labelled documents.
 */
export function confidenceOf(
  facts: ResumeFacts,
  skills: ResumeSkill[],
): { overall: number; by_field: Record<string, number> } {
  const signals = signalsOf(facts, skills);
  const byField: Record<string, number> = {};
  let sum = 0;
  let share = 0;
  for (const field of CONFIDENCE_FIELDS) {
    const rows = signals[field];
    const value = rows.length > 0 ? meanChance(weights[field], rows) : MISSING[field];
    if (value === undefined) continue;
    byField[field] = Math.round(value * 100);
    sum += value * SHARES[field];
    share += SHARES[field];
  }
  const hasBody = facts.experience.length + facts.education.length + facts.listedSkills.length > 0;
  return { overall: Math.round((sum / share) * (hasBody ? 100 : 50)), by_field: byField };
}

function meanChance(model: number[], rows: number[][]): number {
  return rows.reduce((sum, row) => sum + chance(model, row), 0) / rows.length;
}

/** The logistic of a weighted sum; the first weight is the constant. */
export function chance([constant = 0, ...model]: readonly number[], row: readonly number[]): number {
  const sum = row.reduce((total, value, index) => total + value * (model[index] ?? 0), constant);
  return 1 / (1 + Math.exp(-sum));
}
