import { PackReader } from "./pack.ts";
import { bytesOf, SEGMENT_SIZE, type Segment, SegmentBuilder } from "./segment.ts";
import type { Symbols } from "./symbols.ts";

/** Many candidates, each known by its position: their order is the order of the packed ones, from 0. */
export type Pool = { size: number; segments: readonly Segment[] };

/**
 * Reads packed candidates (each item one or several, end to end), segment by segment, so that the caller can let
 * others work in between. Throws a RangeError for bytes that are damaged or of another symbol table.
 */
export function* readPoolInSteps(packed: Iterable<Uint8Array>, symbols: Symbols): Generator<void, Pool> {
  const segments: Segment[] = [];
  const builder = new SegmentBuilder(symbols);
  let size = 0;
  for (const bytes of packed) {
    const reader = new PackReader(bytes);
    while (!reader.isAtEnd) {
      builder.add(reader);
      size++;
      if (builder.size < SEGMENT_SIZE) continue;
      segments.push(builder.build());
      yield;
    }
  }
  if (builder.size > 0) segments.push(builder.build());
  return { size, segments };
}

/** As `readPoolInSteps`, in one go. */
export function readPool(packed: Iterable<Uint8Array>, symbols: Symbols): Pool {
  return runSteps(readPoolInSteps(packed, symbols));
}

/** Runs all steps without a pause and returns what they come to. */
export function runSteps<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many bytes a pool keeps in memory. */
export function poolBytes({ segments }: Pool): number {
  return segments.reduce((sum, segment) => sum + bytesOf(segment), 0);
}
