import type { JobRequirements } from "#lib/normalization/job-data.ts";
import type { MatchCandidate } from "../candidate.ts";
import { studiedWords } from "../education-fit.ts";
import { type FieldOfStudy, readField } from "../related-fields.ts";
import { alternativesOf, skillKey } from "../skills-held.ts";

const SYMBOL_KINDS = ["skill", "study"] as const;

/** A text that stands in packed candidates as its number. Kinds are numbered apart, each from 0. */
export type SymbolText = { kind: (typeof SYMBOL_KINDS)[number]; text: string };
export type NumberedSymbol = SymbolText & { id: number };

/** Ids are stored with one more bit, in 32 of them. */
const ID_LIMIT = 2 ** 31;

/**
 * The numbers of skills and of words for studies. A table only grows: a number keeps its text for good, so that
 * candidates that were packed before can be read after. Two tables agree only where one place numbers the texts.
 */
export class Symbols {
  readonly #ids = { skill: new Map<string, number>(), study: new Map<string, number>() };
  readonly #fields: FieldOfStudy[] = [];
  readonly #next = { skill: 0, study: 0 };

  /** `known` are the symbols of an earlier table, in any order. */
  constructor(known: Iterable<NumberedSymbol> = []) {
    for (const symbol of known) this.define(symbol);
  }

  /** Takes over a symbol that was numbered elsewhere. Throws a RangeError for an id outside 0…2³¹ − 1. */
  define({ kind, text, id }: NumberedSymbol): void {
    if (!Number.isInteger(id) || id < 0 || id >= ID_LIMIT) throw new RangeError(`No id of a symbol: ${id}.`);
    this.#ids[kind].set(text, id);
    this.#next[kind] = Math.max(this.#next[kind], id + 1);
    if (kind === "study") this.#fields[id] = readField(text);
  }

  /** The number of a skill; a new name gets the next one. */
  skill(name: string): number {
    return this.#idOf("skill", skillKey(name));
  }

  /** The number of words for a study; new words get the next one. */
  study(words: string): number {
    return this.#idOf("study", words);
  }

  /** The field behind a number of `study`, or undefined for a number that was never given. */
  fieldOf(study: number): FieldOfStudy | undefined {
    return this.#fields[study];
  }

  /** All ids of skills are below this. */
  get skillCount(): number {
    return this.#next.skill;
  }

  /** All ids of studies are below this. */
  get studyCount(): number {
    return this.#next.study;
  }

  /** Every symbol, to be kept and handed to the next table. */
  *[Symbol.iterator](): Generator<NumberedSymbol> {
    for (const kind of SYMBOL_KINDS) for (const [text, id] of this.#ids[kind]) yield { kind, text, id };
  }

  #idOf(kind: SymbolText["kind"], text: string): number {
    const known = this.#ids[kind].get(text);
    if (known !== undefined) return known;
    const id = this.#next[kind];
    this.define({ kind, text, id });
    return id;
  }
}

/** The texts that packing this candidate needs numbers for, each once. */
export function symbolsOfCandidate(candidate: MatchCandidate): SymbolText[] {
  const skills = [
    ...candidate.skills.map(({ skill }) => skill),
    ...candidate.projects.flatMap(({ skills_used }) => skills_used),
  ];
  return [
    ...texts("skill", skills.map(skillKey)),
    ...texts("study", candidate.education.flatMap(studiedWords)),
  ];
}

/** The texts that compiling this job needs numbers for, each once. */
export function symbolsOfJob(job: JobRequirements): SymbolText[] {
  const asked = [...job.required_skills, ...job.preferred_skills];
  return texts("skill", asked.flatMap(alternativesOf).map(skillKey));
}

function texts(kind: SymbolText["kind"], all: readonly string[]): SymbolText[] {
  return [...new Set(all)].map((text) => ({ kind, text }));
}
