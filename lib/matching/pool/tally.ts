import type { CompiledJob } from "./compile-job.ts";
import { type Postings, placeOf } from "./postings.ts";
import { SEGMENT_SIZE, type Segment } from "./segment.ts";

/** What was counted for each candidate of a segment. Used again for the next segment. */
export type Tally = {
  /** Required skills matched, and SHOWN for each of them that a project shows. */
  required: Uint32Array;
  preferred: Uint16Array;
  /** Relevant projects, at most as many as count. */
  relevant: Uint8Array;
  /** 1 where a study is in an asked field. */
  inField: Uint8Array;
  /** For the alternatives of one requirement; all 0 between them. */
  either: Uint8Array;
};

/** One skill shown in a project: `required >>> SHOWN_BITS` are those shown, the bits below those matched. */
export const SHOWN_BITS = 16;
const ONE_SHOWN = 2 ** SHOWN_BITS;
export const MATCHED_MASK = ONE_SHOWN - 1;

export function createTally(): Tally {
  return {
    required: new Uint32Array(SEGMENT_SIZE),
    preferred: new Uint16Array(SEGMENT_SIZE),
    relevant: new Uint8Array(SEGMENT_SIZE),
    inField: new Uint8Array(SEGMENT_SIZE),
    either: new Uint8Array(SEGMENT_SIZE),
  };
}

/** Counts what a job asks for: by the lists of who has a skill, so that nobody is visited in vain. */
export function tallySegment(segment: Segment, job: CompiledJob, tally: Tally): void {
  const { size } = segment;
  tally.required.fill(0, 0, size);
  tally.preferred.fill(0, 0, size);
  for (const ids of job.required) {
    if (ids.length > 1) countEither(segment.skills, ids, tally.either, tally.required, ONE_SHOWN);
    else countOne(segment.skills, ids[0] ?? 0, tally.required, ONE_SHOWN);
  }
  for (const ids of job.preferred) {
    if (ids.length > 1) countEither(segment.skills, ids, tally.either, tally.preferred, 0);
    else countOne(segment.skills, ids[0] ?? 0, tally.preferred, 0);
  }
  tally.relevant.fill(0, 0, size);
  tally.inField.fill(0, 0, size);
  if (job.named.size > 0) countProjects(segment, job, tally.relevant);
  if (job.isInField !== null) markInField(segment, job.isInField, tally.inField);
}

type Counts = Uint16Array | Uint32Array;

function countOne(skills: Postings<Uint16Array>, id: number, counts: Counts, shown: number): void {
  const at = placeOf(skills.keys, id);
  if (at < 0) return;
  const { items } = skills;
  const end = skills.starts[at + 1] ?? 0;
  for (let n = skills.starts[at] ?? 0; n < end; n++) {
    const item = items[n] ?? 0;
    const place = item >>> 1;
    counts[place] = (counts[place] ?? 0) + 1 + (item & 1) * shown;
  }
}

/** Counts a requirement once for whoever has any of its skills, and as shown where a project shows any of them. */
function countEither(
  { keys, starts, items }: Postings<Uint16Array>,
  ids: Uint32Array,
  either: Uint8Array,
  counts: Counts,
  shown: number,
): void {
  const lists = [...ids].map((id) => placeOf(keys, id)).filter((at) => at >= 0);
  for (const at of lists) {
    const end = starts[at + 1] ?? 0;
    for (let n = starts[at] ?? 0; n < end; n++) {
      const item = items[n] ?? 0;
      either[item >>> 1] = (either[item >>> 1] ?? 0) | (1 + (item & 1));
    }
  }
  for (const at of lists) {
    const end = starts[at + 1] ?? 0;
    for (let n = starts[at] ?? 0; n < end; n++) {
      const place = (items[n] ?? 0) >>> 1;
      const state = either[place] ?? 0;
      if (state === 0) continue;
      either[place] = 0;
      counts[place] = (counts[place] ?? 0) + 1 + (state >>> 1) * shown;
    }
  }
}

/** Counts each project that uses a named skill once, up to as many as count. */
function countProjects(segment: Segment, { named, projectPoints }: CompiledJob, relevant: Uint8Array): void {
  const { projects, projectOwners } = segment;
  const counted = new Uint8Array(projectOwners.length);
  const enough = projectPoints.length - 1;
  for (const id of named) {
    const at = placeOf(projects.keys, id);
    if (at < 0) continue;
    const end = projects.starts[at + 1] ?? 0;
    for (let n = projects.starts[at] ?? 0; n < end; n++) {
      const project = projects.items[n] ?? 0;
      if (counted[project] === 1) continue;
      counted[project] = 1;
      const owner = projectOwners[project] ?? 0;
      const before = relevant[owner] ?? 0;
      if (before < enough) relevant[owner] = before + 1;
    }
  }
}

function markInField({ studies }: Segment, isInField: (study: number) => boolean, marks: Uint8Array): void {
  for (let at = 0; at < studies.keys.length; at++) {
    if (!isInField(studies.keys[at] ?? 0)) continue;
    const end = studies.starts[at + 1] ?? 0;
    for (let n = studies.starts[at] ?? 0; n < end; n++) marks[studies.items[n] ?? 0] = 1;
  }
}
