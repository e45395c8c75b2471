import { type Line, withoutBullet } from "./lines.ts";
import { kindOfHeading, type SectionKind } from "./section-words.ts";

/** A heading and what stands under it. The lines above the first heading have kind "header". */
export type Section = { kind: SectionKind | "header"; heading: Line | null; lines: Line[] };

const LONGEST_HEADING = 48;
const JOINTS = /\s*(?:&|\+|\/|,|\||•|·| - )\s*|\s+(?:and|et|y|e|und|en|och|og|ve|i|a|и|with)\s+|[和与及]/u;
// "Selected industry experience", "Signature projects": the last word tells.
const TAILS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^[\p{L} &/-]{3,40}\s(?:experience|employment|work history|teaching history|erfahrung)$/u, "experience"],
  [/^(?:experiencia|expérience|esperienza|experiência)s?\s\p{L}{4,}$/u, "experience"],
  [/^[\p{L} &/-]{3,40}\s(?:skills|competenc(?:ies|es)|proficiencies|kenntnisse)$/u, "skills"],
  [/^(?:habilidades|competencias|compétences|competenze|conocimientos)\s\p{L}{4,}$/u, "skills"],
  [/^[\p{L} &/-]{3,40}\s(?:profile|summary|objective|statement)$/u, "summary"],
  [/^[\p{L} &/-]{3,40}\sprojects$/u, "projects"],
  [/^[\p{L} &/-]{3,40}\seducation$/u, "education"],
  [/^[\p{L} &/-]{3,40}\s(?:certifications|certificates|licenses)$/u, "certifications"],
  [/^.{1,5}(?:技能|技术)$/u, "skills"],
  [/^.{1,5}(?:项目|项目经历|项目经验)$/u, "projects"],
  [/^.{1,5}(?:工作经历|实习经历|工作经验)$/u, "experience"],
  [/^(?:significant|selected|related|graduate|undergraduate)\scoursework$/u, "education"],
];
const EMPTY_WORDS =
  /^(?:my|the|mes|mis|meine|selected|relevant|recent|key|core|main|professional|additional|other|some|brief)\s+/;

/**
 * Parts a document by its headings. A heading is known by its words or, set in the very type of the known headings,
 * by its looks. Each column keeps its own current section, so that a sidebar does not cut the main text in two.
 */
export function findSections(lines: Line[]): Section[] {
  const body = bodySize(lines);
  const named = lines.map((line) => (looksLikeHeading(line, body) ? headingKind(line.text) : null));
  const known = withoutLesser(lines, named);
  const looks = headingLooks(lines, known, body);
  const sections: Section[] = [{ kind: "header", heading: null, lines: [] }];
  const current = new Map<number, Section>();
  let last = sections[0];
  let previous: Line | null = null;
  let inline: Section | undefined;
  lines.forEach((line, index) => {
    const kind = known[index] ?? (isUnknownHeading(line, lines[index - 1], looks, body) ? "other" : null);
    if (kind) {
      last = { kind, heading: line, lines: [] };
      sections.push(last);
      current.set(line.column, last);
    } else {
      const lead =
        leadingHeading(line) ??
        (last && (inline === last || OPEN_KINDS.has(last.kind)) ? labelled(line, inline === last) : null);
      const before = lines[index - 1];
      if (lead && before && last?.heading === before && last.kind === lead.kind && last.lines.length <= 1) {
        // A label of two lines in the margin: RESEARCH / EXPERIENCE.
        last.lines.push(lead.rest);
      } else if (lead) {
        last = { kind: lead.kind, heading: line, lines: [lead.rest] };
        if (lead.isLabel) inline = last;
        sections.push(last);
        current.set(line.column, last);
      } else {
        if (previous && (previous.page !== line.page || previous.column !== line.column)) {
          const isOver = last?.heading && isAbove(lines, index, last.heading);
          last = current.get(line.column) ?? (isOver ? sectionOver(line, sections) : last);
        }
        last?.lines.push(line);
        if (last) current.set(line.column, last);
      }
    }
    previous = line;
  });
  return sections;
}

/** Whether all lines from here to the end of their column stand higher on the page than a heading beside them. */
function isAbove(lines: Line[], from: number, heading: Line): boolean {
  const first = lines[from];
  if (!first || heading.page !== first.page || heading.column === first.column) return false;
  for (const line of lines.slice(from)) {
    if (line.page !== first.page || line.column !== first.column) break;
    if (line.top <= heading.top) return false;
  }
  return true;
}

/** The section whose heading is the next above a line, whatever their columns. */
function sectionOver(line: Line, sections: Section[]): Section | undefined {
  const over = sections.filter(({ heading }) => heading?.page === line.page && heading.top >= line.top - 1);
  return over.sort((a, b) => (a.heading?.top ?? 0) - (b.heading?.top ?? 0))[0] ?? sections[0];
}

/** The kind of section that a heading of these words opens, or null where they are no known heading. */
export function headingKind(text: string): SectionKind | null {
  const bare = withoutRule(text);
  if (bare.length > LONGEST_HEADING * 2) return null;
  const words = plainHeading(bare);
  if (words === "" || words.length > LONGEST_HEADING) return null;
  const exact = kindOfHeading(words) ?? kindOfHeading(words.replace(EMPTY_WORDS, ""));
  if (exact) return exact;
  const kinds = words
    .split(JOINTS)
    .map((part) => kindOfHeading(part) ?? kindOfHeading(part.replace(EMPTY_WORDS, "")));
  if (kinds.length < 2 || kinds.some((kind) => kind === undefined)) {
    const tail = words.split(" ").length <= 4 ? TAILS.find(([pattern]) => pattern.test(words)) : undefined;
    return tail?.[1] ?? null;
  }
  return kinds.find((kind) => kind !== undefined && kind !== "other") ?? "other";
}

// "Skills ________": a rule drawn with signs is no word of the heading.
function withoutRule(text: string): string {
  return text.replace(/[_=.·–—-]{4,}\s*$/u, "").trimEnd();
}

function plainHeading(text: string): string {
  let words = withoutBullet(text)
    .replace(/[\u{e000}-\u{f8ff}]/gu, " ")
    .trim();
  // Letter-spaced headings: "E X P E R I E N C E".
  if (/^(?:\p{L}\s){3,}\p{L}$/u.test(words)) words = words.replace(/\s/g, "");
  else if (/^(?:\p{L} )+\p{L}(?:\s{2,}(?:\p{L} )+\p{L})+$/u.test(words))
    words = words.replace(/(\p{L}) (?=\p{L}( |$))/gu, "$1");
  return words
    .toLowerCase()
    .replace(/\(.{0,20}\)$/u, "")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .replace(/\s+/g, " ");
}

function bodySize(lines: Line[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

function looksLikeHeading(line: Line, body: number): boolean {
  if (/\d{4}/.test(line.text)) return false;
  const text = withoutRule(line.text);
  if (text.length > LONGEST_HEADING * 2) return false;
  if (/[.;,]$/.test(text) || (line.isBullet && /^[-–•*]/.test(line.text))) return false;
  const isSet = line.isBold || line.isCapital || line.size > body * 1.08 || line.text.endsWith(":");
  return isSet || line.gap > 1.6 || /^\p{Lu}|^[^\p{Ll}]/u.test(withoutBullet(line.text));
}

/**
 * The headings of a document are set alike. Where that type shows, words that only resemble a heading must be set in
 * it too, and a smaller heading right below or without a kind of its own parts no section.
 */
function withoutLesser(lines: Line[], named: (SectionKind | null)[]): (SectionKind | null)[] {
  const sure = lines.filter((line, index) => named[index] && isExactHeading(line.text));
  const main = mostCommon(sure.map(lookOf));
  if (!main || main.count < 3) return named;
  return named.map((kind, index) => {
    const line = lines[index];
    if (!kind || !line || lookOf(line) === main.look) return kind;
    const isWeaker =
      line.size < main.size - 0.6 || (main.isBold && !line.isBold && line.size <= main.size + 0.3);
    if (!isWeaker) return kind;
    if (!isExactHeading(line.text)) return null;
    return kind === "other" && main.count >= 4 && line.size < main.size - 0.6 ? null : kind;
  });
}

type CommonLook = { look: string; count: number; size: number; isBold: boolean };

function lookOf(line: Line): string {
  return `${Math.round(line.size * 2) / 2} ${line.isBold} ${line.isCapital}`;
}

function mostCommon(looks: string[]): CommonLook | null {
  const counts = new Map<string, number>();
  for (const look of looks) counts.set(look, (counts.get(look) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  const [size = "0", isBold] = best[0].split(" ");
  return { look: best[0], count: best[1], size: Number(size), isBold: isBold === "true" };
}

/** Whether the words of a heading are known as such, not merely alike. */
function isExactHeading(text: string): boolean {
  const words = plainHeading(withoutRule(text));
  return kindOfHeading(words) !== undefined || kindOfHeading(words.replace(EMPTY_WORDS, "")) !== undefined;
}

type Look = { size: number; isBold: boolean; isCapital: boolean };

function headingLooks(lines: Line[], known: (SectionKind | null)[], body: number): Look[] {
  const found: Look[] = [];
  const counts = new Map<string, { look: Look; headings: number; all: number }>();
  lines.forEach((line, index) => {
    const look = { size: Math.round(line.size * 2) / 2, isBold: line.isBold, isCapital: line.isCapital };
    const key = JSON.stringify(look);
    const entry = counts.get(key) ?? { look, headings: 0, all: 0 };
    entry.all += 1;
    if (known[index]) entry.headings += 1;
    counts.set(key, entry);
  });
  for (const { look, headings, all } of counts.values()) {
    const isSet = look.size > body * 1.08 || (look.isCapital && look.isBold);
    if (headings >= 2 && isSet && headings / all >= 0.4) found.push(look);
  }
  return found;
}

function isUnknownHeading(line: Line, previous: Line | undefined, looks: Look[], body: number): boolean {
  if (line.text.length > LONGEST_HEADING || line.isBullet || /\d{2}/.test(line.text)) return false;
  if (line.parts.length > 1 || /[,.;@]/.test(line.text) || line.page * 1 !== line.page) return false;
  if (previous && line.size > previous.size * 1.5 && line.size > body * 2) return false;
  return looks.some(
    (look) =>
      Math.abs(look.size - line.size) < 0.6 &&
      look.isBold === line.isBold &&
      look.isCapital === line.isCapital,
  );
}

type Lead = { kind: SectionKind; rest: Line; isLabel?: boolean };
const OPEN_KINDS: ReadonlySet<Section["kind"]> = new Set(["other", "summary"]);
const LABELLED_KINDS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "certifications"]);

/** "Skills: Python, Java" among other remarks is a section of one line; another label ends it. */
function labelled(line: Line, endsLabel: boolean): Lead | null {
  const label = /^([^:]{3,40}):\s+(?=\S)/u.exec(line.text);
  if (!label?.[1]) return null;
  const kind = headingKind(label[1]);
  const isKnown = kind !== null && LABELLED_KINDS.has(kind);
  if (!isKnown && !endsLabel) return null;
  const start = line.start + label[0].length;
  const whole = { ...line, turns: [], start, text: line.text.slice(label[0].length) };
  const rest = isKnown ? { ...whole, isBullet: false, parts: [whole] } : line;
  return { kind: isKnown ? kind : "other", rest, isLabel: true };
}

/** "Skills: Python, Java" or "EDUCATION    BSc Physics": a heading with its text on the same line. */
function leadingHeading(line: Line): Lead | null {
  const first = line.parts[0];
  const second = line.parts[1];
  if (
    first &&
    second &&
    (first.isBold || /^\P{Ll}{4,}$/u.test(first.text) || first.isBold !== second.isBold)
  ) {
    const kind = headingKind(first.text);
    if (kind) return { kind, rest: restOf(line, second.start, line.parts.slice(1)) };
  }
  return null;
}

function restOf(line: Line, start: number, parts: Line["parts"]): Line {
  const [only] = parts;
  return {
    ...line,
    text: line.text.slice(start - line.start),
    start,
    parts,
    isBullet: false,
    isBold: only?.isBold ?? false,
    isCapital: false,
  };
}
