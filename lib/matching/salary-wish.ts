import type { SalaryPeriod } from "#lib/vocabulary.ts";
import type { CandidateWishes, JobOffer, WishVerdict } from "./meet-wishes.ts";

/** How often each period is paid in a year of full-time work: 52 weeks of five days of eight hours. */
const PER_YEAR: Record<SalaryPeriod, number> = { hour: 2_080, day: 260, week: 52, month: 12, year: 1 };

/** Whether a job's pay reaches the least that is wished for. Currencies are never converted. */
export function compareSalary(wish: NonNullable<CandidateWishes["salary"]>, job: JobOffer): WishVerdict {
  const { salary, employment_type } = job;
  if (!salary) return { outcome: "unknown", why: "not_stated" };
  if (salary.currency.toUpperCase() !== wish.currency.toUpperCase())
    return { outcome: "unknown", why: "other_currency" };
  // A part-time hour is no year's share of full-time work.
  if (salary.period !== wish.period && employment_type === "part_time")
    return { outcome: "unknown", why: "pay_not_comparable" };
  const wished = wish.min * PER_YEAR[wish.period];
  if (salary.min * PER_YEAR[salary.period] >= wished) return { outcome: "met", why: "pay_starts_at_wish" };
  return salary.max * PER_YEAR[salary.period] >= wished
    ? { outcome: "met", why: "pay_reaches_wish" }
    : { outcome: "not_met", why: "pay_below_wish" };
}
