import type { Fact, ResumeFacts } from "#lib/extraction/facts.ts";
import { schoolWeight } from "#lib/extraction/school-words.ts";
import { degreeLevel } from "./degrees.ts";
import type { ResumeSkill } from "./resume-data.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

export const CONFIDENCE_FIELDS = ["name", "email", "phone", "experience", "education", "skills"] as const;
export type ConfidenceField = (typeof CONFIDENCE_FIELDS)[number];

const UNSAID = 0.3; // what a missing company, role, school or degree is taken for

/**
 * What tells right values from wrong ones, per field: one row of numbers for each value found (a name, a job, a
 * degree; one for all skills). The first number is the log-odds of the rules' own confidence.
 */
export function signalsOf(facts: ResumeFacts, skills: ResumeSkill[]): Record<ConfidenceField, number[][]> {
  const { name, email, phone } = facts;
  const user = plain(email?.text.split("@")[0] ?? "");
  const words = (name?.text ?? "").split(/\s+/).map(plain);
  const isKin = words.some((word) => word.length > 2 && user.includes(word.slice(0, 7)));
  return {
    name: name ? [[logOdds(name.confidence), flag(isKin), flag(words.length >= 2 && words.length <= 4)]] : [],
    email: email ? [[logOdds(email.confidence), flag(isKin)]] : [],
    phone: phone ? [[logOdds(phone.confidence), flag(/^[+(]|^00/.test(phone.text))]] : [],
    experience: facts.experience.map(({ company, role, period, description }) => [
      (logOdds(sure(company)) + logOdds(sure(role))) / 2,
      flag(company !== null && role !== null),
      flag(period !== null),
      flag(description.length > 40),
      flag(Math.max(company?.text.length ?? 0, role?.text.length ?? 0) > 60),
    ]),
    education: facts.education.map(({ institution, degree, period }) => [
      (logOdds(sure(institution)) + logOdds(sure(degree))) / 2,
      flag(schoolWeight(institution?.text ?? "") === 3),
      flag(degreeLevel(degree?.text ?? "") !== null),
      flag(period !== null),
    ]),
    skills: skillSignals(facts, skills),
  };
}

function skillSignals(facts: ResumeFacts, skills: ResumeSkill[]): number[][] {
  const listed = skills.filter(({ evidence }) => evidence.includes("listed"));
  if (listed.length === 0) return [];
  const known = listed.filter(({ skill }) => SKILL_BY_NAME.has(skill)).length / listed.length;
  const stated = facts.listedSkills.reduce((sum, { confidence }) => sum + confidence, 0);
  const mean = facts.listedSkills.length > 0 ? stated / facts.listedSkills.length : UNSAID;
  return [[logOdds(mean), known, Math.log(listed.length)]];
}

function sure(fact: Fact | null): number {
  return fact?.confidence ?? UNSAID;
}

function logOdds(confidence: number): number {
  const bounded = Math.min(0.99, Math.max(0.01, confidence));
  return Math.log(bounded / (1 - bounded));
}

function flag(isSo: boolean): number {
  return isSo ? 1 : 0;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}
