import { type JobsQuery, jobsQuery } from "#lib/jobs/api.ts";

export const JOBS_PATH = "/candidate/jobs";
/** The keys of the address that narrow the list; `sort` only orders it. */
export const JOB_FILTERS = ["q", "level", "arrangement", "location", "min_score", "skills"] as const;
export type JobFilter = (typeof JOB_FILTERS)[number];
const KEYS = [...JOB_FILTERS, "sort"] as const;

type Address = Record<string, string | string[] | undefined>;

/** The query that an address asks for; what is empty or makes no sense is left out. A page has 20 jobs. */
export function readJobsAddress(address: Address): JobsQuery {
  const given = KEYS.flatMap((key) => {
    const value = [address[key]].flat()[0]?.trim();
    const isKnown = value !== undefined && value !== "" && jobsQuery.safeParse({ [key]: value }).success;
    return isKnown ? [[key, value] as const] : [];
  });
  return jobsQuery.parse(Object.fromEntries(given));
}

/** Whether the address has a key without a value, as a form sends it; the address without them reads better. */
export function hasBlankKeys(address: Address): boolean {
  return KEYS.some((key) => address[key] === "");
}

/** The address of a query. What is the default anyway does not stand in it. */
export function jobsHref(query: Partial<JobsQuery>): string {
  const search = new URLSearchParams();
  for (const key of KEYS) {
    const value = query[key];
    if (value === undefined || value === "" || (key === "sort" && value === "match")) continue;
    const text = Array.isArray(value) ? value.join(",") : String(value);
    if (text !== "") search.set(key, text);
  }
  const text = search.toString();
  return text ? `${JOBS_PATH}?${text}` : JOBS_PATH;
}
