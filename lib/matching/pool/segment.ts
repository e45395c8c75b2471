import { GrowingUint32 } from "./growing.ts";
import { PACK_FORMAT, type PackReader } from "./pack.ts";
import { groupByKey, type Postings } from "./postings.ts";
import type { Symbols } from "./symbols.ts";

/** Few enough that what is counted for them stays in the first cache, and that one step never takes long. */
export const SEGMENT_SIZE = 4_096;

/** Up to 4,096 candidates by column, each known by its place. Never changes after it was built. */
export type Segment = {
  size: number;
  /** By skill: 2 × place, plus 1 where a project shows the skill. */
  skills: Postings<Uint16Array>;
  /** By skill: projects that use it, numbered through the segment. */
  projects: Postings<Uint32Array>;
  /** By project: the place of its candidate. */
  projectOwners: Uint16Array;
  /** By study: places. */
  studies: Postings<Uint16Array>;
  /** As `storedMonths`. */
  months: Uint16Array;
  signs: Uint8Array;
  levels: Uint8Array;
};

/** How many bytes a segment keeps in memory. */
export function bytesOf({ skills, projects, studies, ...columns }: Segment): number {
  const arrays = [skills, projects, studies].flatMap(({ keys, starts, items }) => [keys, starts, items]);
  return [...arrays, columns.projectOwners, columns.months, columns.signs, columns.levels].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );
}

/** Gathers packed candidates into a segment. */
export class SegmentBuilder {
  readonly #symbols: Symbols;
  readonly #skills = new Entries();
  readonly #projects = new Entries();
  readonly #studies = new Entries();
  readonly #projectOwners = new GrowingUint32();
  readonly #months = new GrowingUint32();
  readonly #signs = new GrowingUint32();
  readonly #levels = new GrowingUint32();

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  get size(): number {
    return this.#months.length;
  }

  /** Reads the next candidate. Throws a RangeError for bytes that are damaged or of another symbol table. */
  add(reader: PackReader): void {
    const place = this.size;
    const length = reader.number();
    const end = reader.at + length;
    if (reader.number() !== PACK_FORMAT) throw new RangeError("A packed candidate has an unknown format.");
    this.#months.push(reader.number());
    this.#signs.push(reader.number());
    this.#levels.push(reader.number());
    for (let left = reader.number(), skill = 0; left > 0; left--) {
      skill += reader.number();
      const isShown = skill % 2;
      this.#skills.push((skill - isShown) / 2, place * 2 + isShown, this.#symbols.skillCount);
    }
    for (let left = reader.number(); left > 0; left--) {
      const project = this.#projectOwners.length;
      this.#projectOwners.push(place);
      this.#addRising(reader, this.#projects, project, this.#symbols.skillCount);
    }
    this.#addRising(reader, this.#studies, place, this.#symbols.studyCount);
    if (reader.at !== end) throw new RangeError("A packed candidate is damaged.");
  }

  /** The segment of all that was added; the builder is empty afterwards. */
  build(): Segment {
    const segment = {
      size: this.size,
      skills: this.#skills.group(this.#symbols.skillCount, (length) => new Uint16Array(length)),
      projects: this.#projects.group(this.#symbols.skillCount, (length) => new Uint32Array(length)),
      projectOwners: Uint16Array.from(this.#projectOwners.view()),
      studies: this.#studies.group(this.#symbols.studyCount, (length) => new Uint16Array(length)),
      months: Uint16Array.from(this.#months.view()),
      signs: Uint8Array.from(this.#signs.view()),
      levels: Uint8Array.from(this.#levels.view()),
    };
    for (const column of [this.#projectOwners, this.#months, this.#signs, this.#levels]) column.clear();
    return segment;
  }

  #addRising(reader: PackReader, entries: Entries, item: number, keyCount: number): void {
    for (let left = reader.number(), key = 0; left > 0; left--) {
      key += reader.number();
      entries.push(key, item, keyCount);
    }
  }
}

/** Pairs of key and item in the order they come. */
class Entries {
  readonly #keys = new GrowingUint32();
  readonly #items = new GrowingUint32();

  push(key: number, item: number, keyCount: number): void {
    if (key >= keyCount) throw new RangeError("A candidate was packed with another symbol table.");
    this.#keys.push(key);
    this.#items.push(item);
  }

  group<Items extends Uint16Array | Uint32Array>(
    keyCount: number,
    create: (length: number) => Items,
  ): Postings<Items> {
    const grouped = groupByKey(this.#keys.view(), this.#items.view(), keyCount, create(this.#keys.length));
    this.#keys.clear();
    this.#items.clear();
    return grouped;
  }
}
