import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import * as z from "zod";
import { db } from "#db/client.ts";
import { applications, jobs } from "#db/schema/index.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { notFound } from "#lib/errors.ts";
import { explainMatch } from "#lib/explanation/explain-match.ts";
import { decodeCursor, type ListQuery, page } from "#lib/http/paging.ts";
import type { OwnApplicationView } from "./api.ts";
import { publishedFeedback } from "./feedback.ts";
import { listHistories, type StatusStep } from "./history.ts";

type Row = {
  application: typeof applications.$inferSelect;
  job: { id: string; title: string; company: string | null };
};

/** The candidate's applications, newest first. */
export async function listOwnApplications(
  actor: Actor,
  query: ListQuery,
): Promise<{ items: OwnApplicationView[]; next_cursor: string | null }> {
  const at = decodeCursor(query.cursor, z.tuple([z.string(), z.uuid()]));
  const rows = await select(
    and(
      eq(applications.candidateId, actor.id),
      at === null
        ? undefined
        : sql`(${applications.createdAt}, ${applications.id}) < (${at[0]}::timestamptz, ${at[1]}::uuid)`,
    ),
    query.limit + 1,
  );
  const { items, next_cursor } = page(rows, query.limit, (row) => [row.createdAt, row.application.id]);
  const histories = await listHistories(items.map(({ application }) => application.id));
  return { items: items.map((row) => toView(row, histories.get(row.application.id) ?? [])), next_cursor };
}

/** The candidate's own application. Throws 404. */
export async function getOwnApplication(actor: Actor, id: string): Promise<OwnApplicationView> {
  const [row] = await select(and(eq(applications.id, id), eq(applications.candidateId, actor.id)), 1);
  if (row === undefined) throw notFound("application");
  const histories = await listHistories([id]);
  return toView(row, histories.get(id) ?? []);
}

function select(where: SQL | undefined, limit: number) {
  return db()
    .select({
      application: applications,
      job: { id: jobs.id, title: jobs.title, company: jobs.company },
      createdAt: sql<string>`${applications.createdAt}::text`,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(where)
    .orderBy(desc(applications.createdAt), desc(applications.id))
    .limit(limit);
}

function toView({ application, job }: Row, history: StatusStep[]): OwnApplicationView {
  const breakdown = application.matchBreakdown;
  return {
    id: application.id,
    job,
    resume_id: application.resumeId,
    status: application.status,
    score: application.matchScore,
    breakdown,
    explanation: breakdown && explainMatch(breakdown, { audience: "candidate", jobTitle: job.title }).text,
    history,
    feedback: publishedFeedback(application, history),
    created_at: application.createdAt.toISOString(),
    status_changed_at: application.statusChangedAt.toISOString(),
  };
}
