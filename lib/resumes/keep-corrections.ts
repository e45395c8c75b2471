import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { corrections } from "#db/schema/index.ts";
import { conflict, invalid } from "#lib/errors.ts";
import { keptField, placeCorrection } from "#lib/normalization/apply-corrections.ts";
import { pathOfField, readAddition } from "#lib/normalization/correction-fields.ts";
import { readEntryAt } from "#lib/normalization/find-entry.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { Corrector } from "#lib/vocabulary.ts";
import type { Change } from "./correction-changes.ts";
import type { KeptCorrection } from "./list-corrections.ts";

/** No life has more; what adds more than this is no person. */
const MOST_CORRECTIONS = 500;

/** `by` is whose word it is; `read` is what it corrects. */
type Resume = { id: string; userId: string; by: Corrector; read: ResumeData };

/**
 * Stores what changed: a field that was corrected before, wherever its entry stood then, keeps one row. Throws 409
 * `too_many_corrections`, and 400 where an added entry would lose what makes it one.
 */
export async function keepCorrections(
  tx: Tx,
  resume: Resume,
  before: readonly KeptCorrection[],
  changes: readonly Change[],
): Promise<void> {
  if (before.length + changes.length > MOST_CORRECTIONS) {
    throw conflict(
      "too_many_corrections",
      "This resume has too many corrections. Upload a newer resume instead.",
    );
  }
  const known = new Map<string, string>();
  for (const kept of before) {
    const field = placeCorrection(resume.read, kept);
    if (field) known.set(pathOfField(field), kept.id);
  }
  const added = new Map(
    before.filter(isAddition).map((kept) => [`${kept.field} ${kept.entry?.position}`, { ...kept }]),
  );
  for (const change of changes) {
    if (change.kind === "field") await keepField(tx, resume, known, change);
    else if (change.kind === "added")
      await changeAdded(tx, added.get(`${change.of} ${change.number}`), change);
    else await keepNew(tx, resume, added, change);
  }
}

function isAddition({ value }: KeptCorrection): boolean {
  return typeof value === "object" && value !== null;
}

async function keepField(
  tx: Tx,
  { id: resumeId, userId, by, read }: Resume,
  known: Map<string, string>,
  { field, value }: Extract<Change, { kind: "field" }>,
): Promise<void> {
  const id = known.get(pathOfField(field));
  if (id !== undefined) await tx.delete(corrections).where(eq(corrections.id, id));
  known.delete(pathOfField(field));
  if (value === undefined) return;
  const entry = "index" in field ? readEntryAt(read, field.of, field.index) : null;
  const [row] = await tx
    .insert(corrections)
    .values({ resumeId, userId, by, field: keptField(field), entry, value })
    .returning({ id: corrections.id });
  if (row) known.set(pathOfField(field), row.id);
}

async function changeAdded(
  tx: Tx,
  kept: KeptCorrection | undefined,
  { of, part, value, path }: Extract<Change, { kind: "added" }>,
): Promise<void> {
  if (kept === undefined || typeof kept.value !== "object" || kept.value === null) return;
  if (part === null) {
    await tx.delete(corrections).where(eq(corrections.id, kept.id));
    return;
  }
  const { [part]: _, ...others } = kept.value;
  const result = readAddition(of, value === null ? others : { ...others, [part]: value });
  if ("problems" in result)
    throw invalid(result.problems.map(({ problem }) => ({ field: path, message: problem })));
  kept.value = result.values;
  await tx.update(corrections).set({ value: result.values }).where(eq(corrections.id, kept.id));
}

async function keepNew(
  tx: Tx,
  { id: resumeId, userId, by }: Resume,
  added: Map<string, KeptCorrection>,
  { of, values }: Extract<Change, { kind: "new" }>,
): Promise<void> {
  const numbers = [...added.values()].flatMap(({ entry }) => entry?.position ?? []);
  const entry = { position: Math.max(0, ...numbers) + 1, parts: {} };
  const row = { resumeId, userId, by, field: of, entry, value: values };
  const [kept] = await tx.insert(corrections).values(row).returning();
  if (kept) added.set(`${of} ${entry.position}`, { ...row, id: kept.id });
}
