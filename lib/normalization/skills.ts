import { type NameNode, openingOf } from "./skill-names.ts";
import { type Token, tokensOf } from "./skill-tokens.ts";
import { SKILL_BY_NAME, type TaxonomySkill } from "./taxonomy.ts";

/** A skill that stands in a text; `start`/`end` index the text, `as_written` is what stands there. */
export type FoundSkill = { skill: string; start: number; end: number; as_written: string };

/** Where the text stands: in a list of skills an ambiguous name is taken at its word, in prose it needs company. */
type SkillContext = "list" | "prose";

/** `isLoose`: written in other letter case than the name asks for. */
type Candidate = { entry: TaxonomySkill; first: number; last: number; isLoose: boolean };

const VERB_FOLLOWERS = new Set(["to", "at", "beyond", "above", "through", "out", "ahead", "from", "into"]);
const COMPANY = 6; // words on either side in which a kindred skill or a telling word settles an ambiguous name
const NEXT = 4; // words on either side in which a word says that a name means something else

const AND = new Set([
  "and",
  "or",
  "&",
  "und",
  "oder",
  "et",
  "ou",
  "y",
  "o",
  "e",
  "en",
  "of",
  "och",
  "eller",
  "i",
  "lub",
  "и",
]);
const ASKING_AFTER = new Set(["experience", "expertise", "proficiency", "certification", "programming"]);
const ASKING_VERBS = new Set(["using", "knowing", "coding", "maîtrise", "beherrscht", "usando"]);
const JOINING = new Set(["in", "with", "of", "de", "en", "con", "mit", "em", "com", "met", "med", "w", "z"]);
const ASKING = new Set(
  (
    "experience experienced proficient proficiency knowledge familiar familiarity expertise skilled fluent fluency skills " +
    "written coded programming developing developed comfortable expert training certified certification maîtrise connaissance " +
    "connaissances expérience kenntnisse erfahrung sicher versiert experiencia conocimientos manejo dominio experiência " +
    "conhecimentos domínio conoscenza esperienza kennis ervaring kunskaper erfarenhet znajomość doświadczenie"
  ).split(" "),
);

/**
 * Every known skill in a text, in order and without overlap, the longest name first (React Native is not React).
 * One pass: the work grows with the length of the text alone. Names that are ordinary words too (Go, R, Excel)
 * count only in their own letter case and in company that means the skill (SPEC section 6).
 */
export function findSkills(text: string, options: { context?: SkillContext } = {}): FoundSkill[] {
  const tokens = tokensOf(text);
  const candidates: Candidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const candidate = longestName(text, tokens, index);
    if (!candidate) continue;
    candidates.push(candidate);
    index = candidate.last;
  }
  return candidates
    .filter((_, index) => isMeant(text, tokens, candidates, index, options.context ?? "prose"))
    .map(({ entry, first, last }) => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last]?.end ?? start;
      return { skill: entry.skill, start, end, as_written: text.slice(start, end) };
    });
}

/** The canonical name of a skill however it is written, or null where the taxonomy does not know it. */
export function canonicalSkill(name: string): string | null {
  const tokens = tokensOf(name);
  let node: NameNode | null | undefined = null;
  for (const token of tokens) node = node === undefined ? undefined : step(node, token.text);
  const entries = node?.entries;
  const exact = entries?.find((named) => named.name === name.trim());
  return (exact ?? entries?.[0])?.entry.skill ?? null;
}

/** Every skill that follows from this one, near and far, without itself. */
export function impliedSkills(name: string): string[] {
  const found = new Set<string>();
  const open = [name];
  for (let skill = open.pop(); skill !== undefined; skill = open.pop()) {
    for (const implied of SKILL_BY_NAME.get(skill)?.implies ?? []) {
      if (implied === name || found.has(implied)) continue;
      found.add(implied);
      open.push(implied);
    }
  }
  return [...found];
}

function longestName(text: string, tokens: Token[], first: number): Candidate | null {
  let node: NameNode | null = null;
  let best: Candidate | null = null;
  for (let last = first; last < tokens.length; last += 1) {
    const token = tokens[last];
    if (!token || (last > first && !token.joins)) break;
    const next = step(node, token.text);
    if (!next) break;
    node = next;
    const found = node.entries.length > 0 ? entryFor(text, tokens, node, first, last) : null;
    if (found) best = { ...found, first, last };
  }
  return best;
}

/** One word further in the tree; null is its root. */
function step(node: NameNode | null, word: string): NameNode | undefined {
  const next = node ? node.next.get(word) : openingOf(word);
  if (next) return next;
  // A version glued to the name: python3, html5, java8.
  const bare = word.length <= 24 ? word.replace(/\d{1,2}$/, "") : word;
  if (bare.length < 3 || bare === word) return undefined;
  return node ? node.next.get(bare) : openingOf(bare);
}

function entryFor(text: string, tokens: Token[], node: NameNode, first: number, last: number) {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  // "C" must not be found in "C++" or "C#", nor "R" in "R&D".
  const after = text[end];
  if (after === "+" || after === "#" || (after === "&" && end - start < 3)) return null;
  if (end - start < 3 && (text[start - 1] === "&" || text[start - 1] === "'" || text[start - 1] === "’"))
    return null;
  const written = text.slice(start, end);
  const exact = node.entries.find(({ isCased, name }) => !isCased || name === written);
  const named = exact ?? node.entries[0];
  return named ? { entry: named.entry, isLoose: exact === undefined } : null;
}

function isMeant(
  text: string,
  tokens: Token[],
  candidates: Candidate[],
  index: number,
  context: SkillContext,
): boolean {
  const candidate = candidates[index];
  if (!candidate || meansElse(tokens, candidate)) return false;
  const isAmbiguous = candidate.entry.context !== undefined && candidate.last === candidate.first;
  if (!isAmbiguous && !candidate.isLoose) return true;
  // "Go to market", "Excel at work": here the name is a verb.
  if (tokens[candidate.last + 1]?.joins && VERB_FOLLOWERS.has(tokens[candidate.last + 1]?.text ?? ""))
    return false;
  // Initials with one capital are somebody's name or a word: "Doe" is no DOE, "Solid" no SOLID.
  const isCapitalized =
    candidate.isLoose && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[candidate.first]?.start));
  if (isCapitalized && isAmbiguous) return false;
  if (context === "list" && standsAlone(text, tokens, candidate)) return true;
  if (isCapitalized && !isAmbiguous) return false;
  if (isAmbiguous && candidate.isLoose) return false;
  if (!candidate.isLoose && isAskedFor(tokens, candidate)) return true;
  const telling = new Set(candidate.isLoose ? [] : candidate.entry.context);
  for (let near = candidate.first - COMPANY; near <= candidate.last + COMPANY; near += 1) {
    const token = tokens[near];
    if (token && (near < candidate.first || near > candidate.last) && telling.has(token.text)) return true;
  }
  if (isJoinedToTool(tokens, candidate, candidates[index - 1], candidates[index + 1])) return true;
  return [index - 2, index - 1, index + 1, index + 2].some((near) => isKindred(candidates[near], candidate));
}

/** "Experience with Outreach", "Workday expertise": words that make of a name in its own letter case a skill. */
function isAskedFor(tokens: Token[], { first, last }: Candidate): boolean {
  const next = tokens[last + 1];
  if (next?.joins && ASKING_AFTER.has(next.text)) return true;
  const [before, noun] = [tokens[first - 1], tokens[first - 2]];
  if (!before || !tokens[first]?.joins) return false;
  return (
    ASKING_VERBS.has(before.text) || (JOINING.has(before.text) && noun !== undefined && ASKING.has(noun.text))
  );
}

function meansElse(tokens: Token[], { entry, first, last }: Candidate): boolean {
  if (!entry.unless || first !== last) return false;
  const near = [
    ...tokens.slice(Math.max(0, first - NEXT), first),
    ...tokens.slice(last + 1, last + 1 + NEXT),
  ];
  return near.some(({ text }) => entry.unless?.includes(text));
}

/** "Drift and HubSpot": a name in its own letter case that is joined to a tool is one too. */
function isJoinedToTool(
  tokens: Token[],
  { first, last, isLoose }: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
): boolean {
  if (isLoose) return false;
  const isTool = (other: Candidate | undefined) =>
    other !== undefined && !other.isLoose && !other.entry.context && other.entry.since !== undefined;
  const isAnd = (index: number) => AND.has(tokens[index]?.text ?? "") || tokens[index]?.text === "with";
  return (
    (isTool(before) && before?.last === first - 2 && isAnd(first - 1)) ||
    (isTool(after) && after?.first === last + 2 && isAnd(last + 1))
  );
}

function isKindred(other: Candidate | undefined, candidate: Candidate): boolean {
  if (!other || other.isLoose || other.entry.context || other.entry.kind !== "hard") return false;
  const distance = Math.max(other.first - candidate.last, candidate.first - other.last);
  if (distance > COMPANY) return false;
  return (
    other.entry.category === candidate.entry.category ||
    other.entry.related.includes(candidate.entry.skill) ||
    candidate.entry.related.includes(other.entry.skill)
  );
}

function standsAlone(text: string, tokens: Token[], { first, last, isLoose }: Candidate): boolean {
  const before = text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start);
  const after = text.slice(tokens[last]?.end, tokens[last + 1]?.start ?? text.length);
  const isJoined = (token: Token | undefined) => !isLoose && AND.has(token?.text ?? "");
  return (
    (isBoundary(before, first === 0) || isJoined(tokens[first - 1])) &&
    (isBoundary(after, last === tokens.length - 1) || isJoined(tokens[last + 1]))
  );
}

function isBoundary(between: string, isEdge: boolean): boolean {
  return isEdge || /[^ \t'’.-]/.test(between);
}
