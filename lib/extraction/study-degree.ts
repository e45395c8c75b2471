import { degreeIndex, degreeScore, isBareDegree } from "./degree-words.ts";
import type { Study } from "./education-entries.ts";
import { placeScore } from "./entry-parts.ts";
import type { Fact } from "./facts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";
import { GRADE, namesField, type StudyPiece } from "./study-pieces.ts";

/** The label before a field of study. */
export const MAJOR_LABEL =
  /^(?:major(?:s|ed|ing)?(?: in)?|specializ(?:ation|ing)(?: in)?|specialisation|field(?: of study)?|concentration(?: in)?|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;
const MAJOR =
  /^(?:.{2,60}?)(?:\s+(?:in|en|im|em|of(?!\s+(?:science|arts?|philosophy|business admin\p{L}*|engineering|technology|laws?|education|commerce)\b)|degree in|course in|major in|majoring in)\s+|\s*[:–—]\s+|,\s+)(.{3,80})$/iu;
/** A bare degree that says its field all the same: "Master of Laws", "Bachelor of Business Studies". */
const OWN_FIELD =
  /\bof (?:commerce|business|laws?|education|engineering|technology|fine arts|music|divinity|nursing|medicine|social|public|architecture)\b/iu;
const EXPECTED =
  /[\s,(–-]*(?:expected|anticipated|graduat(?:ed|ion)|conclus[ãa]o em|completed?|in progress)\b.*$/iu;
const OUTER_COMMA = /,\s+(?![^()]{0,80}\))|(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u;

/** The piece that names the degree best, or null. */
export function bestDegree(pieces: StudyPiece[]): StudyPiece | null {
  const found = pieces.filter(({ kind, text }) => kind === "degree" && text.length < 170);
  const full = found.filter(({ text }) => degreeScore(text) >= 3);
  const [first] = full;
  if (first && isBareDegree(first.text)) {
    const telling = full.find(({ text, row }) => !isBareDegree(text) && Math.abs(row - first.row) <= 1);
    if (telling && telling.text.length > first.text.length) return telling;
  }
  // "Degree: Bachelor of Science" in two cells: the label stands inside the value.
  const label = first?.text.toLowerCase() ?? "";
  const value = full.find(
    ({ text, row }) => row === first?.row && text.length > label.length && text.toLowerCase().includes(label),
  );
  return value ?? first ?? found[0] ?? null;
}

/** "BSc Computer Science – Security": the field that only a dash or a space parts from its degree. */
export function fieldBehind(degree: StudyPiece, pieces: StudyPiece[], study: Study): StudyPiece | null {
  const next = pieces.find(({ row, start }) => row === degree.row && start >= degree.end);
  if (next?.kind !== "other" || !namesField(next.text)) return null;
  if (next.text.length > 60 || /[.:]$/.test(next.text)) return null;
  const line = study.head.find((item) => item.line.start <= degree.start && item.line.end >= next.end)?.line;
  const between = line?.text.slice(degree.end - line.start, next.start - line.start) ?? "|";
  return /^(?:\s|\s[–—-]\s)$/u.test(between) ? next : null;
}

/** A degree with the field that stands behind it. */
export function joinedTo(degree: StudyPiece, { text, start, end }: StudyPiece): StudyPiece {
  return { ...degree, text: `${degree.text}${start - degree.end > 1 ? " – " : " "}${text}`, end };
}

/** "Ausbildung zur Kauffrau, Musterwerke AG": behind the last comma of a lone line stands who taught it. */
export function unknownSchoolIn(
  degree: StudyPiece,
  pieces: StudyPiece[],
): { degree: StudyPiece; school: StudyPiece } | null {
  const others = pieces.filter(({ kind, row }) => row !== degree.row && kind === "other");
  if (others.length > 0) return null;
  const bits = atCommas(degree, OUTER_COMMA);
  for (let index = bits.length - 1; index > 0; index -= 1) {
    const [before, bit] = [bits[index - 1], bits[index]];
    if (!before || !bit) continue;
    if (placeScore(bit.text) >= 3 || GRADE.test(bit.text)) continue;
    const words = bit.text.split(/\s+/).length;
    const isName =
      /^[\p{Lu}\p{Lo}]/u.test(bit.text) && words <= 7 && !namesField(bit.text) && degreeScore(bit.text) === 0;
    // Behind the name may stand its town.
    if (words === 1 && index > 1 && isName) continue;
    // A lone capitalized word is as often what one studied.
    if (
      !isName ||
      (words === 1 && !/\p{Lu}.*\p{Lu}/u.test(bit.text)) ||
      /^(?:minor|major|double|honou?rs|mention|série|option|speciali[sz]|fachrichtung|schwerpunkt|vertiefung|ramo|rama|especiali|indirizzo|profil|parcours|kierunek|specjaln|obor|inriktning|linje|специали)|(?:endorsement|concentration|track|emphasis|option)$/iu.test(
        bit.text,
      )
    )
      return null;
    const text = degree.text.slice(0, before.end - degree.start);
    return {
      degree: { ...degree, text, end: before.end },
      school: { ...degree, ...bit, kind: "other" },
    };
  }
  return null;
}

/** A degree without the grade, place or "expected" that stand after it, and without a place before it. */
export function tidyDegree(piece: Piece): Piece {
  const lead = leadOf(piece.text);
  if (lead > 0) return tidyDegree({ ...piece, text: piece.text.slice(lead), start: piece.start + lead });
  let text = piece.text
    .replace(/\s*\((?:19|20)xx\)$/iu, "")
    .replace(/\s*\((?=[^()]*\d)[^()]*\b(?:years?|yrs?|months?|jahre|ans|años|anos|anni)\b[^()]*\)$/iu, "")
    // Subjects with their marks are no part of what the certificate is called.
    .replace(
      /^((?:\d+ )?(?:A[- ]?Levels?|AS[- ]?Levels?|O[- ]?Levels?|I?GCSEs?|Highers|Leaving Certificate))\s*[:–-].*$/iu,
      "$1",
    );
  const grade = GRADE.exec(text.slice(0, 200));
  if (grade && grade.index > 4 && !/laude/i.test(grade[0])) text = text.slice(0, grade.index);
  text = text
    .replace(/\s*,\s*\d{1,2}$/u, "")
    .replace(EXPECTED, "")
    .replace(/[\s:,–-]*\b(?:C?GPA|Grade)[\s:]*$/iu, "");
  const sentence = /\.\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(text);
  if (sentence && sentence.index > 12) text = text.slice(0, sentence.index);
  text = text.replace(/[\s,;:([–—-]+$/u, "").replace(/(?<=\p{Ll}{3}|\))\.$/u, "");
  if ((text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length)
    text = text.slice(0, text.lastIndexOf("(")).trimEnd();
  if (text.length < 2) return piece;
  return { ...piece, text, end: piece.end - (piece.text.length - text.length) };
}

/** How many characters before a degree are a date the reader did not know, or a place. */
function leadOf(text: string): number {
  const date = /^[\d.\s–—-]{4,}(?=\p{L})/u.exec(text)?.[0].length ?? 0;
  const label = /^[\p{L} ]{3,25}:\s+/u.exec(text)?.[0] ?? "";
  if (label && degreeScore(label) === 0 && degreeIndex(text.slice(label.length)) === 0) return label.length;
  const at = degreeIndex(text);
  const isPlace =
    at > 3 &&
    /^\p{Lu}[^:()]*,\s?\p{Lu}[^,:()]*\s$/u.test(text.slice(0, at)) &&
    !namesField(text.slice(0, at));
  return isPlace ? at : date;
}

/** The field of a degree: its own words, or a piece beside it. */
export function majorOf(degree: Piece | null, rest: StudyPiece[]): Fact | null {
  const inside = degree ? MAJOR.exec(degree.text.slice(0, 160)) : null;
  if (degree && inside?.[1] && !isBareDegree(inside[1])) {
    const start = degree.start + degree.text.indexOf(inside[1]);
    return factOf({ ...degree, text: inside[1], start, end: start + inside[1].length }, 0.7);
  }
  const near = !degree || !isBareDegree(degree.text) ? [] : rest.filter((piece) => isBeside(piece, degree));
  const field = near.find(({ text }) => namesField(text));
  if (field) return factOf(field, 0.6);
  for (const piece of rest) {
    const label = MAJOR_LABEL.exec(piece.text)?.[0];
    if (label === undefined) continue;
    const text = piece.text.slice(label.length).replace(/\.(?:\s.*)?$/u, "");
    const start = piece.start + label.length;
    return factOf({ ...piece, text, start, end: start + text.length }, 0.8);
  }
  if (degree && OWN_FIELD.test(degree.text)) return null;
  return factOf(near.find(({ start }) => degree !== null && start > degree.start) ?? null, 0.5);
}

function isBeside({ row, text }: StudyPiece, degree: Piece): boolean {
  return (
    Math.abs(row - degree.row) <= 1 && text.length < 60 && !/[.!?]$|:/.test(text) && !MAJOR_LABEL.test(text)
  );
}

/** A piece as a fact, or null where it says nothing. */
export function factOf(piece: Piece | null, confidence: number): Fact | null {
  if (!piece || piece.text.trim().length < 2) return null;
  return {
    text: piece.text.replace(/\s+/g, " "),
    span: { page: piece.page, start: piece.start, end: piece.end },
    confidence,
  };
}
