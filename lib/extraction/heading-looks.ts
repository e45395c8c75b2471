import {
  headingKind,
  isCommonHeading,
  isExactHeading,
  LONGEST_HEADING,
  suggestedKind,
  withoutRule,
} from "./heading-kinds.ts";
import { type Line, withoutBullet } from "./lines.ts";
import type { SectionKind } from "./section-words.ts";

/**
 * For each line the kind of section it heads, or null. A heading is known by its words or, set in the very type of
 * the known headings, by its looks.
 */
export function headingsAmong(lines: Line[]): (SectionKind | null)[] {
  const body = bodySize(lines);
  const named = lines.map((line) => (looksLikeHeading(line, body) ? headingKind(line.text) : null));
  const known = withoutLesser(lines, named, body);
  const looks = headingLooks(lines, known, body);
  // What stands at the very top is a name or a title.
  const first = Math.min(
    1,
    known.findIndex((kind) => kind !== null),
  );
  const inner = innerLooks(lines, known);
  return lines.map(
    (line, index) =>
      known[index] ??
      (index > first && !inner.has(placedLook(line)) && isUnknownHeading(line, lines[index - 1], looks, body)
        ? suggestedKind(line.text)
        : null),
  );
}

const FILLED_KINDS: ReadonlySet<SectionKind> = new Set(["experience", "education", "projects"]);

/**
 * What stands right below "Experience" in lesser type names the first job and parts no section, even where the headings
 * of a sidebar look the same: the looks of such lines, by column.
 */
function innerLooks(lines: Line[], known: (SectionKind | null)[]): ReadonlySet<string> {
  const inner = lines.filter((line, index) => {
    const kind = known[index - 1];
    const heading = lines[index - 1];
    if (!kind || !heading || known[index] || !FILLED_KINDS.has(kind)) return false;
    return heading.column === line.column && heading.page === line.page && line.size < heading.size - 0.6;
  });
  return new Set(inner.map(placedLook));
}

function placedLook(line: Line): string {
  return `${line.column} ${lookOf(line)}`;
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
  if (/[.;,]$/.test(text) || (line.isBullet && /^[-–•*◦▪○·]/.test(line.text))) return false;
  const isSet = line.isBold || line.isCapital || line.size > body * 1.08 || line.text.endsWith(":");
  return isSet || line.gap > 1.6 || /^\p{Lu}|^[^\p{Ll}]/u.test(withoutBullet(line.text));
}

/**
 * The headings of a document are set alike. Where that type shows, words that only resemble a heading must be set in
 * it too, and a smaller heading right below or without a kind of its own parts no section.
 */
function withoutLesser(lines: Line[], named: (SectionKind | null)[], body: number): (SectionKind | null)[] {
  const sure = lines.filter((line, index) => named[index] && isExactHeading(line.text));
  const main = mostCommon(sure.map(lookOf));
  if (!main || main.count < 3) return named;
  return named.map((kind, index) => {
    const line = lines[index];
    if (!kind || !line || lookOf(line) === main.look) return kind;
    const isWeaker =
      line.size < main.size - 0.6 || (main.isBold && !line.isBold && line.size <= main.size + 0.3);
    if (!isWeaker) return kind;
    // In smaller type than the text: "Results" over the duties of one job.
    if (line.size < body - 0.4 && !line.isBold && !line.isCapital) return null;
    if (!isCommonHeading(line.text)) return null;
    // "Achievements", set smaller than the text or again in every job, is a label within an entry.
    const isLabel = line.size < body * 0.96 && line.size < main.size * 0.8;
    const isRepeated = lines.some((other) => other !== line && other.text === line.text);
    if (isLabel || (isRepeated && INNER_KINDS.has(kind))) return null;
    return kind === "other" && main.count >= 4 && line.size < main.size - 0.6 ? null : kind;
  });
}

const INNER_KINDS: ReadonlySet<SectionKind> = new Set(["projects", "skills", "other", "summary"]);

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
