import { type ApplicantsQuery, applicantsQuery } from "#lib/applications/api.ts";

/** What an address may carry after its `?`. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The part of a list of applicants that an address names. */
export type ApplicantsFilter = Pick<ApplicantsQuery, "status" | "skills" | "min_score" | "sort">;

const KEYS = ["status", "skills", "min_score", "sort"] as const;

/** Reads the filter from an address; a part that means nothing is left out, as if it were not there. */
export function readFilter(search: SearchParams): ApplicantsFilter {
  const filter: ApplicantsFilter = {};
  for (const key of KEYS) {
    const value = search[key];
    if (typeof value !== "string" || value === "") continue;
    const read = applicantsQuery.safeParse({ [key]: value });
    if (read.success) Object.assign(filter, { [key]: read.data[key] });
  }
  return filter;
}

/** `path` with a filter behind it; the usual order by match needs no word. */
export function addressOf(path: string, filter: ApplicantsFilter): string {
  const search = new URLSearchParams();
  if (filter.status) search.set("status", filter.status);
  if (filter.min_score !== undefined) search.set("min_score", String(filter.min_score));
  if (filter.skills?.length) search.set("skills", filter.skills.join(","));
  if (filter.sort && filter.sort !== "match") search.set("sort", filter.sort);
  return search.size > 0 ? `${path}?${search}` : path;
}
