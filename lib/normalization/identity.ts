import type { ListedSkill, Passage, ResumeFacts } from "#lib/extraction/facts.ts";
import { injectionRanges } from "#lib/extraction/injection.ts";
import { canonicalSkill } from "./skills.ts";

type Range = { start: number; end: number };

/** Stands for a character of an identity: no word, no joint between words and no separator of a list. */
const VEIL = "\0";
const ADDRESS =
  /(?<![\w.+%-])[\w.+%-]{1,64}@[\w.-]{1,190}|\b(?:https?:\/\/|www\.)[^\s|,;()<>]{1,200}|\b(?:linkedin|github|gitlab|bitbucket)\.(?:com|org|io)\/[^\s|,;()<>]{0,200}/giu;
const SHORTEST_NAME = 3; // characters of a name that is looked for beyond its own place

/**
 * The same facts with who the person is hidden from the search for skills: name wherever it stands, e-mail, phone,
 * place and web addresses; and with it what speaks to a machine. A person called Maya does not thereby know a program
 * of that name, and nobody knows what a resume orders a machine to find.
 */
export function withoutIdentity(facts: ResumeFacts): ResumeFacts {
  const orders = injectionRanges(facts.text).map(([start, end]) => ({ start, end }));
  const ranges = merged([...identityRanges(facts), ...orders]);
  const veiled = <T extends { passages: Passage[] }>(entry: T): T => ({
    ...entry,
    passages: entry.passages.map((passage) => veil(passage, ranges)),
  });
  return {
    ...facts,
    listedSkills: facts.listedSkills.flatMap((listed) => visibleParts(listed, ranges)),
    remarks: facts.remarks.map((passage) => veil(passage, ranges)),
    experience: facts.experience.map(veiled),
    projects: facts.projects.map(veiled),
    education: facts.education.map(veiled),
  };
}

/** Stretches of a text that hold no veiled character, with their place. */
export function* openStretches(text: string): Generator<{ text: string; start: number }> {
  for (const match of text.matchAll(/[^\r\n\0]+/g)) yield { text: match[0], start: match.index };
}

function identityRanges({ text, name, email, phone, location, links }: ResumeFacts): Range[] {
  const ranges: Range[] = [];
  for (const fact of [name, email, phone]) if (fact) ranges.push(fact.span);
  if (location && isPlace(location.text)) ranges.push(location.span);
  // A link may lie on any word: only where its address is written it is no text to search.
  for (const { span } of links) if (/[./@]/.test(text.slice(span.start, span.end))) ranges.push(span);
  for (const match of text.matchAll(ADDRESS))
    ranges.push({ start: match.index, end: match.index + match[0].length });
  const named = name ? namePattern(name.text) : null;
  if (named) {
    for (const match of text.matchAll(named))
      ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return merged(ranges);
}

/** "Qt, Boost" was taken for a town and its region: what is a row of skills, or holds a label, hides nothing. */
function isPlace(location: string): boolean {
  const parts = location.split(",").filter((part) => part.trim() !== "");
  return (
    !/[:：]/.test(location) && !(parts.length > 1 && parts.every((part) => canonicalSkill(part) !== null))
  );
}

/** The name in its usual forms: in full, family name first, with an initial, and a part of it said as a name. */
function namePattern(name: string): RegExp | null {
  const parts = name.split(/[\s,]+/).filter((part) => /\p{L}/u.test(part));
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (name.length < SHORTEST_NAME || parts.length === 0) return null;
  const [given = "", family = ""] = [first, last].map(escaped);
  const whole = parts.map(escaped).join("[\\s,.]+");
  const initial = escaped(first.charAt(0));
  const forms = [
    whole,
    ...(parts.length > 1
      ? [
          `${family}\\s*,\\s*${given}`,
          `${family}\\s+${given}`,
          `${given}\\s+${family}`,
          `${initial}\\.\\s*${family}`,
        ]
      : []),
    `(?<=\\b(?:I['’]m|I am|my name is|name is|mrs?\\.|ms\\.|miss)\\s+)(?:${given}|${family})(?=\\s*(?:[,.!–—-]|and\\b|$))`,
    `(?:${given}|${family})(?=\\s+(?:is|was|has been)\\s+an?\\b)`,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function merged(ranges: Range[]): Range[] {
  const found: Range[] = [];
  for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

function overlapping({ start, end }: Range, ranges: readonly Range[]): Range[] {
  return ranges.filter((range) => range.start < end && start < range.end);
}

function veil({ text, span }: Passage, ranges: readonly Range[]): Passage {
  let visible = text;
  for (const range of overlapping(span, ranges)) {
    const from = Math.max(0, range.start - span.start);
    const to = Math.min(text.length, range.end - span.start);
    visible = visible.slice(0, from) + VEIL.repeat(Math.max(0, to - from)) + visible.slice(to);
  }
  return { text: visible, span };
}

/** What is left of a listed entry beside an identity: all of it, as a rule. */
function visibleParts(listed: ListedSkill, ranges: readonly Range[]): ListedSkill[] {
  const hidden = overlapping(listed.span, ranges);
  if (hidden.length === 0) return [listed];
  // Tidied text no longer lines up with its place: then nothing of the entry can be told apart.
  if (listed.text.length !== listed.span.end - listed.span.start) return [];
  const { entry: _, ...bare } = listed;
  const { text } = veil({ text: listed.text, span: listed.span }, hidden);
  return [...openStretches(text)].flatMap((part) => {
    const written = part.text.trim();
    if (!/\p{L}/u.test(written)) return [];
    const start = listed.span.start + part.start + part.text.indexOf(written);
    return [{ ...bare, text: written, span: { ...listed.span, start, end: start + written.length } }];
  });
}
