import { firstWord, tokensOf } from "./skill-tokens.ts";
import { TAXONOMY, type TaxonomySkill } from "./taxonomy.ts";

/** A name of a skill; `isCased`: it counts only in its own letter case. */
type NamedSkill = { entry: TaxonomySkill; name: string; isCased: boolean };
/** A word of names: what may follow it, and the skills whose names end with it. */
export type NameNode = { next: Map<string, NameNode>; entries: NamedSkill[] };

/** The names that begin with one word, and their tree once a text has needed it: most words of the taxonomy never are. */
type Opening = { names: { entry: TaxonomySkill; form: string; name: string }[]; node: NameNode | null };

type Openings = Map<string, Opening>;
let built: Openings | null = null;

/** Built with the first text that is searched: whoever only loads this file does not wait for it. */
function openings(): Openings {
  if (built) return built;
  built = new Map();
  for (const entry of TAXONOMY) {
    addOpening(built, entry, entry.skill, entry.skill);
    for (const name of entry.synonyms) addOpening(built, entry, name, name);
  }
  return built;
}

function addOpening(found: Openings, entry: TaxonomySkill, form: string, name: string): void {
  const word = firstWord(form);
  const opening = found.get(word);
  if (opening) opening.names.push({ entry, form, name });
  else found.set(word, { names: [{ entry, form, name }], node: null });
  if (form !== name || !hasPlural(entry, name)) return;
  if (name.includes(" ")) found.get(word)?.names.push({ entry, form: `${name}s`, name });
  else addOpening(found, entry, `${name}s`, name);
}

function hasPlural(entry: TaxonomySkill, name: string): boolean {
  return !entry.case && !entry.context && /[a-z]{3}[a-rt-z]$/.test(name);
}

/** The tree of the names that begin with a word, or undefined where none does. */
export function openingOf(word: string): NameNode | undefined {
  const opening = openings().get(word);
  if (!opening) return undefined;
  if (!opening.node) {
    const root: NameNode = { next: new Map(), entries: [] };
    for (const { entry, form, name } of opening.names) addName(root, entry, form, name);
    opening.node = root.next.get(word) ?? { next: new Map(), entries: [] };
  }
  return opening.node;
}

function addName(root: NameNode, entry: TaxonomySkill, form: string, name: string): void {
  let node = root;
  for (const { text } of tokensOf(form)) {
    let next = node.next.get(text);
    if (!next) {
      next = { next: new Map(), entries: [] };
      node.next.set(text, next);
    }
    node = next;
  }
  if (!node.entries.some((named) => named.entry === entry && named.name === name)) {
    // Only what could be an ordinary word or initials depends on its capitals: React and SAP, not NodeJS.
    const isCased = entry.case && /^(?:\p{Lu}\p{Ll}*|\p{Lu}{1,5})$/u.test(name);
    node.entries.push({ entry, name, isCased });
  }
}
