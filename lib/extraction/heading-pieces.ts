import type { FoundPeriod } from "./dates.ts";
import type { EntryLine } from "./entry-lines.ts";
import { isCity, placeScore } from "./entry-parts.ts";
import type { Period } from "./facts.ts";
import type { Line } from "./lines.ts";

/** A piece of an entry's heading between separators, dates taken out. Offsets index the document's text. */
export type Piece = {
  text: string;
  start: number;
  end: number;
  page: number;
  row: number;
  isBold: boolean;
  isItalic: boolean;
  /** Parted from the piece before it by nothing stronger than a comma. */
  isAfterComma: boolean;
  /** Stands after "at": it can only be the employer or school. */
  isAfterAt?: boolean;
  /** Counted within its row: the part of the line, and the piece. */
  part?: number;
  order?: number;
  size?: number;
};

const STRONG =
  /\s+[|¦]\s*|\s*(?:ï¼|â€)[^\s\p{L}\p{N}]?\s*|\s*[|¦•·◦⋄∙◆♦]\s*|\s+[–—−-]{1,2}\s+|\s*[\t\u{e000}-\u{f8ff}]+\s*|\s{3,}|\s+@\s+|\s*[→⇒]\s*|\s+\/\/\s+|\s*[–—](?=\s)|[；;]\s+|\s+[ïâ][^\s\p{L}\p{N}]{1,3}\s*|\s{2,}/u;
const NOISE =
  /^(?:full[ -]?time|part[ -]?time|contract|permanent|temporary|remote|hybrid|on[ -]?site|\(?\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|ans?|mois|jahre?|monate?|años?|meses)(?:\s*,?\s*(?:and\s*)?\d{1,2}\s*(?:months?|mos?|mois|monate?|meses))?\)?|cdi|cdd|vollzeit|teilzeit|duration|dates?|from|since|to|until|period|expected|graduated|graduation|anticipated|gpa|page \d.*|present|\d{1,2}\s?(?:년|개월)(?:\s?\d{1,2}\s?개월)?|present|link|github|website|demo|code|in progress|ff)[:.)]*$/iu;
const LEAD_LABEL =
  /^(?:company|employer|organi[sz]ation|position|role|title|job title|designation|client|entreprise|poste|empresa|puesto|firma|dates?|duration|period|location|institution|degree|school|university|project(?: name| title)?|name)\s*[:：]\s*/iu;

/** The pieces of the heading lines, in reading order, without dates, noise and surrounding punctuation. */
export function piecesOf(head: EntryLine[]): Piece[] {
  return head.flatMap((item, row) =>
    partsWithoutDates(item)
      .flatMap(({ text, start, ...type }) =>
        splitAt(text, STRONG).flatMap((bit) => {
          const piece = tidied(bit.text, start + bit.from);
          const isAfterAt = /@\s*$/.test(text.slice(0, bit.from)) || /^\s*@\s/.test(bit.text);
          return piece
            ? [{ ...piece, ...type, page: item.line.page, row, isAfterComma: false, isAfterAt }]
            : [];
        }),
      )
      .map((piece, order) => ({ ...piece, order })),
  );
}

/** Splits a piece at its commas and brackets; the parts keep their places. */
export function atCommas(piece: Piece): Piece[] {
  const bits = splitAt(piece.text, /,\s+|\s+\(|\)\s*|，|、|(?<=\p{Ll}{4})\.\s+(?=\p{Lu})/u);
  return bits.flatMap((bit, index) => {
    const found = tidied(bit.text, piece.start + bit.from);
    return found ? [{ ...piece, ...found, isAfterComma: index > 0 }] : [];
  });
}

/** "Engineer at Acme" is two pieces. */
export function atWord(piece: Piece): Piece[] {
  const at = /\s+(?:at|chez|bei|presso|hos|w firmie|bij)\s+(?:the\s+|der\s+)?(?=[\p{Lu}\p{N}])/u.exec(piece.text);
  if (
    !at ||
    piece.text.slice(0, at.index).split(/\s+/).length > 7 ||
    /\b(?:university|college)\b/i.test(piece.text.slice(0, at.index))
  )
    return [piece];
  const [before, after] = cutAt(piece, at.index, at.index + at[0].length);
  return [before, { ...after, isAfterAt: true }];
}

/** Cuts a piece in two, leaving out what stands between `end` and `start` of its text. */
export function cutAt(piece: Piece, end: number, start: number): [Piece, Piece] {
  return [
    { ...piece, text: piece.text.slice(0, end), end: piece.start + end },
    { ...piece, text: piece.text.slice(start), start: piece.start + start },
  ];
}

/** The first period of the heading as facts, ranges before lone dates. */
export function periodOf(head: EntryLine[]): Period | null {
  const all = head.flatMap(({ line, periods }) => periods.map((period) => ({ line, period })));
  const found = all.find(({ period }) => period.isRange) ?? all[0];
  if (!found) return null;
  const { line, period } = found;
  // "May – Jul 2021 · Feb – Jul 2022" was one job with a break in it.
  const ranges = period.isRange ? rangesFrom(period, line, head) : [period];
  const last = ranges.at(-1) ?? period;
  const span = { page: line.page, start: line.start + period.from, end: line.start + last.to };
  const starts = ranges.flatMap(({ start }) => start ?? []).sort();
  const ends = ranges.flatMap(({ end }) => end ?? []).sort();
  const isCurrent = ranges.some((range) => range.isCurrent);
  return { start: starts[0] ?? null, end: isCurrent ? null : (ends.at(-1) ?? null), isCurrent, span };
}

function rangesFrom(first: FoundPeriod, line: Line, head: EntryLine[]): FoundPeriod[] {
  const periods = head.find((item) => item.line === line)?.periods ?? [];
  const ranges = [first];
  for (const period of periods.slice(periods.indexOf(first) + 1)) {
    const between = line.text.slice(ranges.at(-1)?.to ?? 0, period.from);
    if (!period.isRange || !/^[\s,;·•|&/]{1,5}(?:and\s)?$/u.test(between)) break;
    ranges.push(period);
  }
  return ranges;
}

/** Takes a trailing place off a name: "Acme, Austin, TX" is Acme in Austin, TX. */
export function withoutPlace(
  piece: Piece,
  options: { keepsCity?: boolean } = {},
): { name: Piece; place: Piece | null } {
  const bits = atCommas(piece);
  for (let count = Math.min(3, bits.length - 1); count >= 1; count -= 1) {
    const first = bits[bits.length - count];
    const last = bits.at(-1);
    const before = bits[bits.length - count - 1];
    if (!first || !last || !before) continue;
    const text = piece.text.slice(first.start - piece.start, last.end - piece.start);
    if (count === 1 && options.keepsCity && isCity(text)) continue;
    if (placeScore(text) < (count > 1 ? 3 : 2) && !(count === 1 && placeScore(`${text}, ${text}`) >= 3))
      continue;
    return {
      name: { ...piece, text: piece.text.slice(0, before.end - piece.start), end: before.end },
      place: { ...piece, text, start: first.start, end: last.end },
    };
  }
  return { name: piece, place: null };
}

function partsWithoutDates({ line, periods }: EntryLine) {
  return line.parts.flatMap((part, index) => {
    const kept: { text: string; start: number; isBold: boolean; isItalic: boolean; part: number; size: number }[] =
      [];
    const keep = (start: number, end: number) => {
      const cuts = [
        start,
        ...part.turns.filter(
          (turn) => turn > start + 1 && turn < end - 1 && !/^\s?(?:\p{Ll}|\()/u.test(text(turn, end)),
        ),
        end,
      ];
      cuts.slice(1).forEach((cut, at) => {
        const opened = part.turns.filter((turn) => turn <= (cuts[at] ?? start)).length;
        kept.push({
          text: text(cuts[at] ?? start, cut),
          start: cuts[at] ?? start,
          part: index,
          size: part.size,
          isBold: part.isBold !== (opened % 2 === 1),
          isItalic: part.isItalic,
        });
      });
    };
    let from = part.start;
    const text = (start: number, end: number) => line.text.slice(start - line.start, end - line.start);
    for (const period of periods) {
      const start = line.start + period.from;
      const end = line.start + period.to;
      if (end <= part.start || start >= part.end) continue;
      if (start > from) keep(from, start);
      from = Math.max(from, end);
    }
    if (from < part.end) keep(from, part.end);
    return kept;
  });
}

function splitAt(text: string, separator: RegExp): { text: string; from: number }[] {
  const bits: { text: string; from: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(separator.source, "gu"))) {
    bits.push({ text: text.slice(from, match.index), from });
    from = match.index + match[0].length;
  }
  bits.push({ text: text.slice(from), from });
  return bits;
}

function tidied(raw: string, start: number): { text: string; start: number; end: number } | null {
  const lead = (/^[\s@,;:.()[\]{}–—−\-|/•·*~▪■●○►▸✓✔‣◦]*/u.exec(raw)?.[0] ?? "").length;
  let text = raw.slice(lead);
  let from = start + lead;
  if (raw[lead - 1] === "." && /^net\b/i.test(text)) [text, from] = [`.${text}`, from - 1];
  const label = LEAD_LABEL.exec(text)?.[0].length ?? 0;
  text = text.slice(label).replace(/[\s,;:([{–—−\-|/•·~]+$/u, "");
  from += label;
  if (/^[^(]*\)$/.test(text)) text = text.slice(0, -1);
  if (/^[^)]*\([^)]*$/.test(text) && text.length > 40) text = text.trimEnd();
  if (text.length < 2 || NOISE.test(text) || !/\p{L}/u.test(text) || /^(?:https?:|www\.)/.test(text))
    return null;
  return { text, start: from, end: from + text.length };
}
