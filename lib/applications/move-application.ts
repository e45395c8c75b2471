import { and, desc, eq } from "drizzle-orm";
import { type Db, db, type Tx } from "#db/client.ts";
import { applications, events, type jobs, notifications } from "#db/schema/index.ts";
import { wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { conflict } from "#lib/errors.ts";
import { writeFeedback } from "#lib/explanation/feedback.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { type ApplicationStatus, follows, type RejectionReason } from "#lib/vocabulary.ts";
import type { MoveBody } from "./api.ts";
import { lockApplication } from "./commands.ts";
import { listHistories } from "./history.ts";
import { askForWording, type WordingState } from "./word-feedback.ts";

/** How long the person who moved an application may take it back (SPEC section 3). */
export const UNDO_SECONDS = 60;

/** What stands in for a match where the job was never analyzed: a rejection still says who, when and why. */
const NOTHING_COMPARED = scoreMatch(
  {
    skills: [],
    projects: [],
    education: [],
    experience: { jobs: 0, dated_jobs: 0, total_months: 0, leadership: [] },
  },
  {
    required_skills: [],
    preferred_skills: [],
    experience_years: null,
    role_level: "mid",
    education_required: null,
  },
);

export type Moved = { id: string; status: ApplicationStatus; undo_until: string | null };

type Application = typeof applications.$inferSelect;
type Job = typeof jobs.$inferSelect;

/**
 * Moves an application one step on; a rejection carries its reason and publishes the feedback the candidate reads.
 * Throws 404, 409 `illegal_transition`, 409 `wording_missing`.
 */
export async function moveApplication(
  actor: Actor,
  id: string,
  body: MoveBody,
  now = new Date(),
): Promise<Moved> {
  return db().transaction(async (tx) => {
    const { application: before, job } = await lockApplication(tx, actor, id);
    if (!follows(body.status, before.status)) {
      throw conflict(
        "illegal_transition",
        `An application cannot go from ${before.status} to ${body.status}.`,
      );
    }
    const isRejection = body.status === "rejected" && body.reason !== undefined;
    await tx
      .update(applications)
      .set({
        status: body.status,
        statusChangedAt: now,
        ...(isRejection && {
          rejectionReason: body.reason,
          rejectionDetails: body.details ?? null,
          nextStep: body.next_step ?? null,
          feedback: feedbackText(actor, before, job, { ...body, reason: body.reason ?? "other" }, now),
          feedbackWordedBy: body.use_wording ? approvedWording(before, body.reason).by : null,
          feedbackPublishedAt: now,
        }),
      })
      .where(eq(applications.id, id));
    await tellCandidate(tx, before, job, body.status, now);
    await recordEvent(tx, actor, "application_status_changed", {
      entityType: "application",
      entityId: id,
      at: now,
      payload: {
        application_id: id,
        before: { status: before.status },
        after: { status: body.status },
        ...(body.reason && { reason: body.reason }),
        ...(isRejection && body.use_wording && { worded_by: approvedWording(before, body.reason).by }),
      },
    });
    return { id, status: body.status, undo_until: undoUntil(now) };
  });
}

/**
 * Takes the actor's last move back, within 60 s, as an event of its own. Throws 404, 409 `nothing_to_undo`.
 */
export async function undoMove(actor: Actor, id: string, now = new Date()): Promise<Moved> {
  return db().transaction(async (tx) => {
    const { application } = await lockApplication(tx, actor, id);
    const previous = await undoableStatus(tx, actor, application, now);
    if (previous === null) {
      throw conflict("nothing_to_undo", "A move can be undone for 60 seconds, by the person who made it.");
    }
    await tx
      .update(applications)
      .set({
        status: previous,
        statusChangedAt: (await reachedAt(tx, id, previous)) ?? now, // it waits since then, not since the undo
        rejectionReason: null,
        rejectionDetails: null,
        nextStep: null,
        feedback: null,
        feedbackWordedBy: null,
        feedbackPublishedAt: null,
      })
      .where(eq(applications.id, id));
    await recordEvent(tx, actor, "application_status_undone", {
      entityType: "application",
      entityId: id,
      at: now,
      payload: { application_id: id, before: { status: application.status }, after: { status: previous } },
    });
    return { id, status: previous, undo_until: null };
  });
}

type RejectionBody = {
  reason: RejectionReason;
  details?: string;
  next_step?: string;
  use_wording?: boolean;
};

/**
 * What a rejection would tell the candidate, and whether a model's words for it are there; the first look asks for them
 * in the background. Throws 404, 409 `wording_missing`.
 */
export async function previewFeedback(
  actor: Actor,
  id: string,
  body: RejectionBody,
  now = new Date(),
): Promise<{ text: string; wording: WordingState }> {
  const { isAsked, ...preview } = await db().transaction(async (tx) => {
    const { application, job } = await lockApplication(tx, actor, id);
    const text = feedbackText(actor, application, job, body, now);
    const { state, isAsked } = await askForWording(tx, application, body.reason, now);
    return { text, wording: state, isAsked };
  });
  if (isAsked) wakeOutbox();
  return preview;
}

/** Until when the actor may undo the last move of an application, or null. ISO 8601. */
export async function findUndoUntil(
  tx: Db,
  actor: Actor,
  application: Application,
  now: Date,
): Promise<string | null> {
  const previous = await undoableStatus(tx, actor, application, now);
  return previous === null ? null : undoUntil(application.statusChangedAt);
}

async function undoableStatus(tx: Db, actor: Actor, { id, statusChangedAt }: Application, now: Date) {
  if (now.getTime() - statusChangedAt.getTime() > UNDO_SECONDS * 1000) return null;
  const [last] = await tx
    .select({ type: events.eventType, userId: events.userId, payload: events.payload })
    .from(events)
    .where(and(eq(events.entityType, "application"), eq(events.entityId, id)))
    .orderBy(desc(events.sequence))
    .limit(1);
  if (last?.type !== "application_status_changed" || last.userId !== actor.id) return null;
  return statusOf(last.payload["before"]);
}

/** When the application came to a status that it had before. */
async function reachedAt(tx: Tx, id: string, status: ApplicationStatus): Promise<Date | null> {
  const history = (await listHistories([id], tx)).get(id) ?? [];
  const step = history.findLast((each) => each.status === status);
  return step ? new Date(step.at) : null;
}

function statusOf(state: unknown): ApplicationStatus | null {
  const status = typeof state === "object" && state !== null && "status" in state ? state.status : null;
  return status as ApplicationStatus | null; // written by this module alone
}

function undoUntil(movedAt: Date): string {
  return new Date(movedAt.getTime() + UNDO_SECONDS * 1000).toISOString();
}

function feedbackText(
  actor: Actor,
  application: Application,
  job: Job,
  body: RejectionBody,
  now: Date,
): string {
  return writeFeedback({
    wording: body.use_wording ? approvedWording(application, body.reason).text : undefined,
    reason: body.reason,
    details: body.details,
    nextStep: body.next_step,
    breakdown: application.matchBreakdown ?? NOTHING_COMPARED,
    jobTitle: job.title,
    company: job.company ?? "the company",
    decidedBy: actor.name,
    decidedOn: now.toISOString().slice(0, 10),
    jobCloses: job.closesAt?.toISOString().slice(0, 10),
  }).text;
}

/** The words of a model that a person saw and chose. Other words must never be sent in their place. */
function approvedWording({ wordings }: Application, reason: RejectionReason | undefined) {
  const wording = reason && wordings?.[reason];
  if (wording?.state !== "ready")
    throw conflict(
      "wording_missing",
      "There are no words of a model for this reason. Look at the message again.",
    );
  return wording;
}

const NEWS: Partial<Record<ApplicationStatus, string>> = {
  reviewed: "Your application was read",
  shortlisted: "You are shortlisted",
  interviewing: "You are invited to an interview",
  offered: "You have an offer",
  hired: "You are hired",
  rejected: "A decision with feedback",
};

async function tellCandidate(
  tx: Tx,
  application: Application,
  job: Job,
  status: ApplicationStatus,
  now: Date,
) {
  const title = NEWS[status];
  if (title === undefined) return;
  await tx.insert(notifications).values({
    userId: application.candidateId,
    kind: `application_${status}`,
    title: `${title}: ${job.title}`.slice(0, 200),
    path: "/candidate/applications",
    createdAt: now,
  });
}
