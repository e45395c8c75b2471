import type { applications } from "#db/schema/index.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";
import type { StatusStep } from "./history.ts";

export type PublishedFeedback = {
  reason: RejectionReason;
  text: string;
  decided_by: string;
  decided_at: string;
  worded_by: string | null;
};

/** The feedback of a rejected application once it is published, else null. */
export function publishedFeedback(
  row: typeof applications.$inferSelect,
  history: StatusStep[],
): PublishedFeedback | null {
  if (row.status !== "rejected" || row.rejectionReason === null || row.feedback === null) return null;
  if (row.feedbackPublishedAt === null) return null;
  return {
    reason: row.rejectionReason,
    text: row.feedback,
    decided_by: history.findLast(({ status }) => status === "rejected")?.by ?? "deleted user",
    decided_at: row.statusChangedAt.toISOString(),
    worded_by: row.feedbackWordedBy,
  };
}
