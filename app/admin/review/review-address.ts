import * as z from "zod";
import { REVIEW_REASONS, REVIEW_STATUSES } from "#lib/vocabulary.ts";

const fields = z.object({
  status: z.enum(REVIEW_STATUSES).catch("open").default("open"),
  reason: z.enum(REVIEW_REASONS).optional().catch(undefined),
});

/** The part of the review queue that an address names. */
export type ReviewFilter = z.output<typeof fields>;

/** Reads the filter from an address; a part that means nothing is left out. */
export function readFilter(search: Record<string, string | string[] | undefined>): ReviewFilter {
  return fields.parse({ status: search["status"], reason: search["reason"] });
}

/** The address of the review queue under a filter. */
export function addressOf({ status, reason }: ReviewFilter): string {
  const search = new URLSearchParams({ ...(status !== "open" && { status }), ...(reason && { reason }) });
  return search.size > 0 ? `/admin/review?${search}` : "/admin/review";
}
