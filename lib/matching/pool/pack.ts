import type { MatchCandidate } from "../candidate.ts";
import { compileCandidate } from "./compile-candidate.ts";
import type { Symbols } from "./symbols.ts";

/** The first byte after the length: another layout gets another number. */
export const PACK_FORMAT = 1;

/**
 * A candidate in a few dozen bytes for a pool. Numbers are written seven bits to a byte, the lowest first:
 *
 *     length of the rest · format · months + 1 (0: unknown) · signs of leadership · highest level
 *     · count, then skills: rising, each the difference from the one before, of 2 × id + 1 where a project shows it
 *     · count, then projects: each a count and its skill ids as differences
 *     · count, then ids of studies as differences
 *
 * Packed candidates can be joined end to end. Ids mean what they mean in `symbols`.
 */
export function packCandidate(candidate: MatchCandidate, symbols: Symbols): Uint8Array {
  const { skills, projects, months, signs, level, studies } = compileCandidate(candidate, symbols);
  const rest: number[] = [PACK_FORMAT];
  for (const value of [months, signs, level]) write(rest, value);
  writeRising(rest, skills);
  write(rest, projects.length);
  for (const ids of projects) writeRising(rest, ids);
  writeRising(rest, studies);
  const length: number[] = [];
  write(length, rest.length);
  return Uint8Array.from([...length, ...rest]);
}

function writeRising(bytes: number[], values: Uint32Array): void {
  write(bytes, values.length);
  let before = 0;
  for (const value of values) {
    write(bytes, value - before);
    before = value;
  }
}

function write(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads numbers one after the other. Throws a RangeError where the bytes end too early. */
export class PackReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || scale > 2 ** 42) throw new RangeError("A packed candidate is damaged.");
      if (byte < 128) return value + byte * scale;
      value += (byte - 128) * scale;
    }
  }
}
