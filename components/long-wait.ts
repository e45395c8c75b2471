/** After so many days without a step somebody is kept waiting. */
export const LONG_WAIT_DAYS = 7;
const DAY_MS = 86_400_000;

/** Whether somebody has waited since `at` for longer than that. Both are ISO 8601. */
export function waitsLong(at: string | null, now: string): boolean {
  return at !== null && Date.parse(now) - Date.parse(at) > LONG_WAIT_DAYS * DAY_MS;
}
