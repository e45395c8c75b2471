import { and, eq, isNull } from "drizzle-orm";
import { type Db, db, type Tx } from "#db/client.ts";
import { corrections, matchScores, resumes } from "#db/schema/index.ts";
import { profileChanged } from "#inngest/events.ts";
import { queueEvent, wakeOutbox } from "#inngest/send.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { conflict, type FieldProblem, invalid, notFound } from "#lib/errors.ts";
import { applyCorrections, keptField, placeCorrection } from "#lib/normalization/apply-corrections.ts";
import {
  type CorrectionField,
  type CorrectionValue,
  pathOfField,
  readField,
  readValue,
} from "#lib/normalization/correction-fields.ts";
import { readEntryAt } from "#lib/normalization/find-entry.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ResumeCorrection, ResumeView } from "./api.ts";
import { getResume } from "./queries.ts";

/** A field and what it becomes; undefined is what was read. */
type Change = { field: CorrectionField; value: CorrectionValue | undefined };

/**
 * Corrects fields of the candidate's own profile, all of them or none; the scores are computed anew. Throws 404,
 * 409 `not_parsed` before the resume is read, and 400 with a sentence per field that cannot be so.
 */
export async function correctResume(
  actor: Actor,
  id: string,
  asked: ResumeCorrection[],
): Promise<ResumeView> {
  await db().transaction(async (tx) => {
    const [row] = await tx
      .select()
      .from(resumes)
      .where(and(eq(resumes.id, id), eq(resumes.userId, actor.id), isNull(resumes.deletedAt)))
      .for("update");
    if (row === undefined) throw notFound("resume");
    if (row.status !== "parsed" || row.parsedJson === null) {
      throw conflict("not_parsed", "This resume is not read yet. Correct it when that is done.");
    }
    const read = row.readProfile ?? row.parsedJson;
    const changes = readChanges(read, asked);
    await keep(tx, { id, userId: actor.id, read }, changes);
    const today = row.facts?.today ?? (row.parsedAt ?? row.createdAt).toISOString().slice(0, 10);
    const profile = applyCorrections(read, await listCorrections(tx, id), today);
    refuseBackwardJobs(profile, changes);
    await tx.update(resumes).set({ parsedJson: profile, readProfile: read }).where(eq(resumes.id, id));
    await tx.delete(matchScores).where(eq(matchScores.resumeId, id)); // whoever looks next has them computed
    await queueEvent(tx, profileChanged.create({ candidate_id: actor.id, resume_id: id }));
    await recordEvent(tx, actor, "resume_corrected", {
      entityType: "resume",
      entityId: id,
      payload: {
        resume_id: id,
        fields: [
          ...new Set(changes.map(({ field }) => (field.of === "skills" ? "skills" : pathOfField(field)))),
        ],
        personal: {
          values: changes.map(({ field, value }) => ({
            field: pathOfField(field),
            ...(value === undefined ? { as_read: true } : { value }),
          })),
        },
      },
    });
  });
  wakeOutbox();
  await indexProfile(id);
  return getResume(actor, id);
}

/** The corrections of a resume, as they are kept. */
export async function listCorrections(database: Db, resumeId: string) {
  return database
    .select({
      id: corrections.id,
      field: corrections.field,
      entry: corrections.entry,
      value: corrections.value,
    })
    .from(corrections)
    .where(eq(corrections.resumeId, resumeId))
    .orderBy(corrections.field, corrections.id);
}

function readChanges(read: ResumeData, asked: ResumeCorrection[]): Change[] {
  const problems: FieldProblem[] = [];
  const changes = asked.flatMap((change): Change[] => {
    const field = readField(change.field);
    if (field === null || !hasEntry(read, field)) {
      problems.push({ field: change.field, message: "There is no such field to correct." });
      return [];
    }
    if ("use_read" in change) return [{ field, value: undefined }];
    const result = readValue(field, change.value);
    if ("value" in result) return [{ field, value: result.value }];
    problems.push({ field: change.field, message: result.problem });
    return [];
  });
  if (problems.length > 0) throw invalid(problems);
  return changes;
}

function hasEntry(read: ResumeData, field: CorrectionField): boolean {
  return field.of === "person" || field.of === "skills" || readEntryAt(read, field.of, field.index) !== null;
}

/** Stores what changed: a field that was corrected before, wherever its entry stood then, keeps its row. */
async function keep(
  tx: Tx,
  resume: { id: string; userId: string; read: ResumeData },
  changes: readonly Change[],
): Promise<void> {
  const known = new Map<string, string>();
  for (const kept of await listCorrections(tx, resume.id)) {
    const field = placeCorrection(resume.read, kept);
    if (field) known.set(pathOfField(field), kept.id);
  }
  for (const { field, value } of changes) {
    const id = known.get(pathOfField(field));
    if (id !== undefined) await tx.delete(corrections).where(eq(corrections.id, id));
    if (value === undefined) continue;
    const entry = "index" in field ? readEntryAt(resume.read, field.of, field.index) : null;
    const row = { resumeId: resume.id, userId: resume.userId, field: keptField(field), entry, value };
    await tx.insert(corrections).values(row);
  }
}

function refuseBackwardJobs(profile: ResumeData, changes: readonly Change[]): void {
  const problems = changes.flatMap(({ field }): FieldProblem[] => {
    if (field.of !== "experience" || !field.part.endsWith("_date")) return [];
    const { start_date: start, end_date: end } = profile.experience[field.index] ?? {};
    // Where one of them is a lone year, only the years can be told apart.
    const length = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (!start || !end || start.slice(0, length) <= end.slice(0, length)) return [];
    return [{ field: pathOfField(field), message: "The job would end before it began." }];
  });
  if (problems.length > 0) throw invalid(problems);
}
