import type { EntryLine } from "./entry-lines.ts";
import { companyScore, placeScore, roleScore } from "./entry-parts.ts";
import { type FieldKind, labelKind, leadingLabel } from "./field-labels.ts";
import { WORKED_AS } from "./line-signs.ts";

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
  /** What a label before it says it is. */
  label?: FieldKind;
  order?: number;
  size?: number;
};

const STRONG =
  /\s+[|¦]\s*|\s*(?:ï¼|â€)[^\s\p{L}\p{N}]?\s*|\s*[|¦•·◦⋄∙◆♦▪■●]\s*|\s+[–—−-]{1,2}\s+|\s*[\t\u{e000}-\u{f8ff}]+\s*|\s{3,}|\s+@\s+|\s*[→⇒]\s*|\s+\/\/\s+|\s*[–—](?=\s)|[；;]\s+|\s+[ïâ][^\s\p{L}\p{N}]{1,3}\s*|\s{2,}/u;
const NOISE =
  /^(?:full[ -]?time|part[ -]?time|contract|permanent|temporary|remote|hybrid|on[ -]?site|\(?\d{1,2}\+?\s*(?:years?|yrs?|months?|mos?|ans?|mois|jahre?|monate?|años?|meses)(?:\s*,?\s*(?:and\s*)?\d{1,2}\s*(?:months?|mos?|mois|monate?|meses))?\)?|cdi|cdd|vollzeit|teilzeit|duration|dates?|from|since|to|until|period|expected|graduated|graduation|anticipated|gpa|page \d.*|present|\d{1,2}\s?(?:년|개월)(?:\s?\d{1,2}\s?개월)?|present|link|github|website|demo|code|in progress|ff)[:.)]*$/iu;
const LEAD_LABEL = /^(?:institution|degree|school|university|project(?: name| title)?|name)\s*[:：]\s*/iu;

/** The pieces of the heading lines, in reading order, without dates, noise and surrounding punctuation. */
export function piecesOf(head: EntryLine[]): Piece[] {
  return labelled(
    head.flatMap((item, row) =>
      partsWithoutDates(item)
        .flatMap(({ text, start, ...type }) =>
          splitAt(text, STRONG)
            .flatMap(atSlashes)
            .flatMap((bit) => {
              const piece = tidied(bit.text, start + bit.from);
              const isAfterAt = /@\s*$/.test(text.slice(0, bit.from)) || /^\s*@\s/.test(bit.text);
              return piece
                ? [{ ...piece, ...type, page: item.line.page, row, isAfterComma: false, isAfterAt }]
                : [];
            }),
        )
        .map((piece, order) => ({ ...piece, order })),
    ),
  );
}

const RUNS_ON = /\s(?:and|of|for|the|to|und|für|der|des|et|de|du|y|e|di|del|della|och|og|for|и|i)$/iu;

/** A name that breaks off at a small word goes on in the next row. */
export function joinWrapped(pieces: Piece[], head: EntryLine[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const line = before ? head[before.row]?.line : undefined;
    const isNext =
      before && piece.row === before.row + 1 && piece.order === 0 && line && before.end >= line.end - 1;
    const runsOn = before && RUNS_ON.test(before.text);
    const isOneStretch = before && piece.start - before.end <= 2;
    if (before && isNext && runsOn && isOneStretch && before.isBold === piece.isBold)
      joined[joined.length - 1] = { ...before, text: `${before.text} ${piece.text}`, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/**
 * A label at the beginning of a row goes; what stands behind it is of its kind. Elsewhere, and before a mere place,
 * the same words are a name, as in the resumes of templates ("Company Name, City").
 */
function labelled(pieces: Piece[]): Piece[] {
  const kinds = pieces.map(({ text }) => labelKind(text));
  const isLabel = (index: number) => {
    const [before, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
    if (!piece || !next || kinds[index] == null || kinds[index + 1] != null) return false;
    const isFirst = before?.row !== piece.row && next.row === piece.row;
    return isFirst && (kinds[index] === "place" || placeScore(next.text) === 0);
  };
  return pieces.flatMap((piece, index) => {
    if (isLabel(index) || kinds[index] === "date") return [];
    const label = piece.label ?? (isLabel(index - 1) ? kinds[index - 1] : null);
    if (label === "note" || label === "date") return [];
    return label ? [{ ...piece, label }] : [piece];
  });
}

// "CCG (Scotland) Ltd": a bracket before a legal form is a part of the name.
const LEGAL = "(?:Ltd|Limited|Pvt|Private|Inc|GmbH|LLC|LLP|PLC|Co\\b|Corp|AG\\b|Pty|S\\.?A\\b|B\\.?V\\b)";
const COMMAS = new RegExp(
  `,\\s+|\\s+\\((?![^()]{1,25}\\)\\s*${LEGAL})|\\)(?!\\s*${LEGAL})\\s*|，|、|(?<=\\p{Ll}{4}|\\p{Lu}{3})\\.\\s+(?=\\p{Lu})`,
  "u",
);

/** Splits a piece at its commas and brackets; the parts keep their places. */
export function atCommas(piece: Piece, separator = COMMAS): Piece[] {
  const bits = splitAt(piece.text, separator);
  return bits.flatMap((bit, index) => {
    const found = tidied(bit.text, piece.start + bit.from);
    return found ? [{ ...piece, ...found, isAfterComma: index > 0 }] : [];
  });
}

const AT =
  /\s+(?:at|chez|bei|hos|w firmie|bij)\s+(?:the\s+|der\s+|de\s+|la\s+)?(?=[\p{Lu}\p{N}«"“„])|\s+presso\s+(?:il\s+|la\s+|lo\s+|l'|i\s+)?(?=[\p{L}\p{N}«"“])/u;
// These mean "in" as often as "at": they part only what is followed by the name of a company.
const PERHAPS_AT =
  /\s+(?:en|em|na|no|i|hos|vid|в|у|nel|nella|w|dans|für|for the|in the|in|im|beim|am|an der|in der)\s+(?:la\s+|el\s+|il\s+)?(?=[\p{Lu}\p{N}])/u;

/** "Engineer at Acme" is two pieces. */
export function atWord(piece: Piece, isAlone: boolean): Piece[] {
  const sure = AT.exec(piece.text);
  const perhaps = sure ? null : PERHAPS_AT.exec(piece.text);
  const at = sure ?? perhaps;
  if (!at) return [piece];
  const lead = piece.text.slice(0, at.index);
  if (lead.split(/\s+/).length > 9 || /\b(?:university|college)\b/i.test(lead)) return [piece];
  const [before, after] = cutAt(piece, at.index, at.index + at[0].length);
  const isEmployer =
    companyScore(after.text.split(",")[0] ?? "") >= 1.4 ||
    (isAlone && /^(?:en|em|w|nel|nella|vid)$/u.test(at[0].trim()));
  if (
    !sure &&
    !(roleScore(lead) >= 1.6 && companyScore(lead) === 0 && roleScore(after.text) < 1 && isEmployer)
  )
    return [piece];
  return [before, { ...after, isAfterAt: true }];
}

const BRACKET_BETWEEN = new RegExp(`^(.{2,60}?)\\s*\\(([^()]{2,40})\\)[\\s,:]+(?!${LEGAL})(?=\\p{L})`, "u");

/** "Acme (Lyon, France) Engineer": a place in brackets parts what stands on its two sides. */
export function atBracket(piece: Piece): Piece[] {
  const found = BRACKET_BETWEEN.exec(piece.text);
  if (!found?.[1] || !found[2]) return [piece];
  if (placeScore(found[2]) < 1) return [piece];
  const open = piece.text.indexOf("(", found[1].length);
  const [before, rest] = cutAt(piece, found[1].length, open + 1);
  const [place] = cutAt(rest, found[2].length, found[2].length);
  return [before, { ...place, label: "place" }, cutAt(piece, 0, found[0].length)[1]];
}

/** "Lyon, France Engineer": a town with its country before a name that no sign parts from it. */
export function atLeadingPlace(piece: Piece): Piece[] {
  const town = /^(\p{Lu}[\p{L} .'’-]{2,40}),\s/u.exec(piece.text);
  if (!town?.[1] || roleScore(town[1]) >= 1 || companyScore(town[1]) >= 0.7) return [piece];
  const words = [...piece.text.slice(town[0].length).matchAll(/\S+/gu)].slice(0, 4);
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const last = words[count - 1];
    const next = words[count];
    if (!last || !next || !/^\p{Lu}/u.test(next[0]) || /[,.;]$/.test(last[0])) continue;
    const end = town[0].length + last.index + last[0].length;
    const rest = piece.text.slice(town[0].length + next.index);
    if (placeScore(piece.text.slice(0, end)) < 2 || roleScore(rest) + companyScore(rest) < 1.4) continue;
    const [place, name] = cutAt(piece, end, town[0].length + next.index);
    return [{ ...place, label: "place" }, name];
  }
  return [piece];
}

/** Cuts a piece in two, leaving out what stands between `end` and `start` of its text. */
export function cutAt(piece: Piece, end: number, start: number): [Piece, Piece] {
  return [
    { ...piece, text: piece.text.slice(0, end), end: piece.start + end },
    { ...piece, text: piece.text.slice(start), start: piece.start + start },
  ];
}

function partsWithoutDates({ line, periods }: EntryLine) {
  return line.parts.flatMap((part, index) => {
    const kept: {
      text: string;
      start: number;
      isBold: boolean;
      isItalic: boolean;
      part: number;
      size: number;
    }[] = [];
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

/** "Designer / Acme / 2020": a slash with spaces parts a role from a name, but not two roles of one person. */
function atSlashes(bit: { text: string; from: number }): { text: string; from: number }[] {
  if (!bit.text.includes(" / ")) return [bit];
  const parts = splitAt(bit.text, /\s+\/\s+/u);
  const roles = parts.filter(({ text }) => roleScore(text) >= 1.6).length;
  const isMixed =
    parts.length > 2 || (roles > 0 && roles < parts.filter(({ text }) => /\p{L}/u.test(text)).length);
  return isMixed ? parts.map(({ text, from }) => ({ text, from: bit.from + from })) : [bit];
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

function tidied(
  raw: string,
  start: number,
): { text: string; start: number; end: number; label?: FieldKind } | null {
  const isClosedInside = /^\s*\([^()]{1,12}\)\s?\p{L}/u.test(raw);
  const opening = isClosedInside
    ? /^\s*/u
    : /^(?:\d{1,2}[.)]\s+(?=\p{L})|[\s@,;:.()[\]{}–—−\-|/•·*~#▪■●○►▸✓✔‣◦])*/u;
  const lead = (opening.exec(raw)?.[0] ?? "").length;
  let text = raw.slice(lead);
  let from = start + lead;
  if (raw[lead - 1] === "." && /^net\b/i.test(text)) [text, from] = [`.${text}`, from - 1];
  const field = leadingLabel(text);
  const label = field?.length ?? WORKED_AS.exec(text)?.[0].length ?? LEAD_LABEL.exec(text)?.[0].length ?? 0;
  text = text
    .slice(label)
    .replace(/,?\s*(?:https?:\/\/|www\.)\S+$/u, "")
    .replace(/[\s,;:([{–—−\-|/•·~]+$/u, "");
  from += label;
  if (/\p{Ll}{5}\.$/u.test(text)) text = text.slice(0, -1);
  if (/^[^(]*\)$/.test(text)) text = text.slice(0, -1);
  if (/^[^)]*\([^)]*$/.test(text) && text.length > 40) text = text.trimEnd();
  if (text.length < 2 || NOISE.test(text) || !/\p{L}/u.test(text) || /^(?:https?:|www\.)/.test(text))
    return null;
  const place = { text, start: from, end: from + text.length };
  return field ? { ...place, label: field.kind } : place;
}
