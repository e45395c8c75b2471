import * as z from "zod";
import { jobData } from "#lib/normalization/job-data.ts";
import { EMPLOYMENT_TYPES, ROLE_LEVELS, SALARY_PERIODS, WORK_ARRANGEMENTS } from "#lib/vocabulary.ts";
import { comparePlaces } from "./places.ts";
import { compareSalary } from "./salary-wish.ts";

/** What a candidate says they look for. What is left out is no wish; of a list any one will do. */
export const candidateWishes = z.strictObject({
  places: z.array(z.string()).optional(),
  arrangements: z.array(z.enum(WORK_ARRANGEMENTS)).optional(),
  /** The least pay, in units of the currency (ISO 4217). */
  salary: z
    .strictObject({ min: z.number().min(0), currency: z.string(), period: z.enum(SALARY_PERIODS) })
    .optional(),
  levels: z.array(z.enum(ROLE_LEVELS)).optional(),
  employment_types: z.array(z.enum(EMPLOYMENT_TYPES)).optional(),
});
export type CandidateWishes = z.infer<typeof candidateWishes>;

/** What wishes are compared with. */
export const jobOffer = jobData.pick({
  location: true,
  work_arrangement: true,
  salary: true,
  role_level: true,
  employment_type: true,
});
export type JobOffer = z.infer<typeof jobOffer>;

export const WISHES = ["place", "arrangement", "salary", "level", "employment_type"] as const;
export const WISH_OUTCOMES = ["met", "not_met", "unknown"] as const;
export const WISH_REASONS = [
  "same_place",
  "other_place",
  "place_unclear",
  "work_from_anywhere",
  "as_wished",
  "other_than_wished",
  "pay_reaches_wish",
  "pay_starts_at_wish",
  "pay_below_wish",
  "other_currency",
  "pay_not_comparable",
  "not_stated",
] as const;

/** How a job meets one wish, and the code of the reason. */
export const wishResult = z.object({
  wish: z.enum(WISHES),
  outcome: z.enum(WISH_OUTCOMES),
  why: z.enum(WISH_REASONS),
});
export type WishResult = z.infer<typeof wishResult>;
export type WishVerdict = Omit<WishResult, "wish">;

/**
 * How a job meets each stated wish, in the order of `WISHES`. It says nothing of how the person fits the job, and the
 * match says nothing of wishes: there is no number in it to be mixed into a score.
 */
export function meetWishes(wishes: CandidateWishes, job: JobOffer): WishResult[] {
  const { places = [], arrangements = [], salary, levels = [], employment_types = [] } = wishes;
  const results: WishResult[] = [];
  if (places.length > 0) results.push({ wish: "place", ...meetPlaces(places, job) });
  if (arrangements.length > 0)
    results.push({ wish: "arrangement", ...oneOf(arrangements, job.work_arrangement) });
  if (salary) results.push({ wish: "salary", ...compareSalary(salary, job) });
  if (levels.length > 0) results.push({ wish: "level", ...oneOf(levels, job.role_level) });
  if (employment_types.length > 0)
    results.push({ wish: "employment_type", ...oneOf(employment_types, job.employment_type) });
  return results;
}

function oneOf<T>(wished: readonly T[], offered: T | undefined): WishVerdict {
  if (offered === undefined) return { outcome: "unknown", why: "not_stated" };
  return wished.includes(offered)
    ? { outcome: "met", why: "as_wished" }
    : { outcome: "not_met", why: "other_than_wished" };
}

function meetPlaces(places: readonly string[], { location, work_arrangement }: JobOffer): WishVerdict {
  const found = new Set(places.map((place) => comparePlaces(place, location ?? "")));
  if (found.has("same")) return { outcome: "met", why: "same_place" };
  if (work_arrangement === "remote" && !location) return { outcome: "met", why: "work_from_anywhere" };
  // "Remote, Germany" may or may not take somebody in Paris: the job names where, not whether it matters.
  if (work_arrangement === "remote") return { outcome: "unknown", why: "place_unclear" };
  if (!location) return { outcome: "unknown", why: "not_stated" };
  return found.has("unclear")
    ? { outcome: "unknown", why: "place_unclear" }
    : { outcome: "not_met", why: "other_place" };
}
