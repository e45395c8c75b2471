import { alertAdmins } from "./alert-admins.ts";
import { spentThisMonth } from "./calls.ts";

/** The last part of the month's budget is kept for reading: wording stops before. */
const SHARE_FOR_ALL = 0.8;

/** Holds the month's spending under its limit, calls in flight included. */
export type Budget = {
  /**
   * Sets aside what a call may cost at most, in millionths of a US dollar. Returns the function that gives it back once
   * the call is recorded, or null where the month's budget has no room for it.
   */
  reserve(most: number, isEssential: boolean): Promise<(() => void) | null>;
};

/** The budget of a month (UTC) in millionths of a US dollar. What costs nothing always has room. */
export function openBudget(monthly: number, now: () => Date = () => new Date()): Budget {
  let reserved = 0;
  return {
    async reserve(most, isEssential) {
      if (most === 0) return () => {};
      reserved += most; // before the question to the database, so that two calls at once see each other
      const spent = await spentThisMonth(now());
      await warn(spent, monthly, now());
      if (spent + reserved > monthly * (isEssential ? 1 : SHARE_FOR_ALL)) {
        reserved -= most;
        return null;
      }
      return () => {
        reserved -= most;
      };
    },
  };
}

async function warn(spent: number, monthly: number, now: Date): Promise<void> {
  const percent = spent >= monthly ? 100 : spent >= monthly * SHARE_FOR_ALL ? 80 : 0;
  if (percent === 0) return;
  await alertAdmins("llm_budget_reached", `${now.toISOString().slice(0, 7)} ${percent}`, {
    title: `${percent} % of this month's budget for language models is spent.`,
    body:
      percent === 100
        ? "Until the next month starts, resumes and jobs are read by the rules and local models alone."
        : "The rest is kept for reading resumes and jobs; explanations use templates.",
    path: "/admin/llm",
  });
}
