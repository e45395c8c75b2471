import { findPeriods } from "./dates.ts";
import { degreeScore, isBareDegree } from "./degree-words.ts";
import { type Entry, findEntries } from "./entries.ts";
import type { EntryLine } from "./entry-lines.ts";
import { placeScore, schoolScore } from "./entry-parts.ts";
import type { EducationFact, Fact } from "./facts.ts";
import { atCommas, atWord, type Piece, periodOf, piecesOf, withoutPlace } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { passagesOf } from "./passages.ts";

const GRADE =
  /(?:(?:c?gpa|grade|note|nota|mention|gesamtnote|abschlussnote|average|percentage|score)\s*(?:of|:|-|–)?\s*[:=]?\s*[\d.,]{1,5}\s*%?(?:\s*(?:\/|out of|von|sur)\s*[\d.,]{1,4})?)|(?:\b[0-4]\.\d{1,2}\s*(?:\/\s*[45](?:\.\d{1,2})?\s*)?gpa\b)|\b\d{2}(?:\.\d{1,2})?\s?%|(?:(?:summa|magna|cum)\s(?:cum\s)?laude)|first[- ]class(?: honou?rs)?|upper second|\b2:[12]\b/iu;
const MAJOR_LABEL =
  /^(?:major(?:s|ed)?(?: in)?|specialization|specialisation|field(?: of study)?|concentration|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;
const MAJOR =
  /^(?:.{2,60}?)(?:\s+(?:in|en|im|em|of(?!\s+(?:science|arts?|philosophy)\b)|degree in|course in|major in|majoring in)\s+|\s*[:–—]\s+|,\s+)(.{3,80})$/iu;

/** The degrees and schools of an education section. */
export function findEducation(lines: Line[], text: string): EducationFact[] {
  const found = findEntries(lines)
    .flatMap((entry) => withSchool(splitByDegree(entry).map((part) => readEntry(part, text))))
    .filter((fact): fact is EducationFact => fact !== null);
  const sure = found.filter(speaks);
  return sure.length > 0 ? sure : found;
}

// Scholarships and notes among real degrees are no education of their own.
function speaks({ institution, degree }: EducationFact): boolean {
  const title = degree?.text ?? "";
  const school = institution?.text ?? "";
  const isAward =
    /\b(?:scholar(?:ship)?|bursary|fellowship|award|grant|prize|dean.?s list|bourse|beca|stipendium)s?\b/iu;
  if (isAward.test(school) || (isAward.test(title) && schoolScore(school) === 0)) return false;
  return degreeScore(title) > 0 || schoolScore(school) > 0;
}

// Two degrees in one run of heading lines without dates between them are two entries.
function splitByDegree(entry: Entry): Entry[] {
  const degrees = entry.head.flatMap(({ line }, index) => (degreeScore(line.text) >= 2 ? [index] : []));
  const schools = entry.head.flatMap(({ line }, index) =>
    schoolScore(line.text) > 0 && degreeScore(line.text) < 2 ? [index] : [],
  );
  if (degrees.length >= 2 && schools.length <= 1) return splitAtLines(entry, degrees);
  const count = Math.min(degrees.length, schools.length);
  if (count < 2) return [entry];
  const starts = (degrees[0] ?? 0) < (schools[0] ?? 0) ? degrees : schools;
  return splitAtLines(entry, starts);
}

/** Degrees under one school's name all carry it. */
function withSchool(found: (EducationFact | null)[]): (EducationFact | null)[] {
  const school = found.find((fact) => schoolScore(fact?.institution?.text ?? "") > 0)?.institution ?? null;
  return found.map((fact) =>
    fact && found.length > 1 && schoolScore(fact.institution?.text ?? "") === 0 && school
      ? { ...fact, institution: school }
      : fact,
  );
}

function splitAtLines(entry: Entry, starts: number[]): Entry[] {
  return starts.map((start, index) => ({
    head: entry.head.slice(index === 0 ? 0 : start, starts[index + 1] ?? entry.head.length),
    body: index === starts.length - 1 ? entry.body : [],
  }));
}

function readEntry(entry: Entry, text: string): EducationFact | null {
  const all = [...entry.head.map(({ line }) => line), ...entry.body];
  const pieces = piecesOf(entry.head)
    .filter((piece) => !isGrade(piece.text))
    .flatMap(splitDegreeFromSchool)
    .flatMap(atWord);
  const institution = best(pieces, (piece) => schoolScore(piece.text) - degreeScore(piece.text) / 3);
  const degree = best(
    pieces.filter((piece) => piece !== institution),
    (piece) => degreeScore(piece.text),
  );
  const rest = pieces.filter(
    (piece) => piece !== institution && piece !== degree && placeScore(piece.text) < 3,
  );
  const school =
    institution ??
    (degree
      ? (rest.find((piece) => piece.row !== degree.row || piece.isBold !== degree.isBold) ?? rest[0])
      : rest[0]) ??
    null;
  const title =
    degree ??
    rest.find((piece) => piece !== school && piece.text.length < 90 && !/[.!]$/.test(piece.text)) ??
    null;
  if (!school && !degree) return null;
  const name = school ? withoutTown(withoutPlace(school, { keepsCity: true }).name) : null;
  const bare = title ? withoutGrade(title) : null;
  const major = majorOf(
    bare,
    rest.filter((piece) => piece !== school && piece !== title),
  );
  return {
    institution: factOf(name, institution ? 0.85 : 0.5),
    degree: factOf(bare, degree ? 0.85 : 0.5),
    major,
    grade: gradeOf(all),
    period: periodOf(entry.head) ?? periodOf(datedBody(entry)),
    passages: passagesOf(text, all),
  };
}

/** A date that stands under the heading, in a short line of its own. */
function datedBody({ body }: Entry): EntryLine[] {
  const short = body.slice(0, 4).filter((line) => line.text.length < 80);
  return short.map((line) => ({ line, periods: findPeriods(line.text), isBody: true }));
}

// "Delhi Public School, Nagpur" stands in Nagpur; "University of California, Berkeley" is called so.
function withoutTown(piece: Piece): Piece {
  const bits = atCommas(piece);
  const [school, town] = bits;
  if (bits.length !== 2 || !school || !town || schoolScore(school.text) === 0 || schoolScore(town.text) > 0)
    return piece;
  if (
    /\b(?:university|universit\p{L}+) (?:of|de|di|degli)\b/iu.test(school.text) ||
    town.text.split(" ").length > 2
  )
    return piece;
  return { ...piece, text: piece.text.slice(0, school.end - piece.start), end: school.end };
}

function isGrade(text: string): boolean {
  const found = GRADE.exec(text.slice(0, 200));
  return found !== null && found[0].length > text.length * 0.6;
}

function withoutGrade(piece: Piece): Piece {
  const found = GRADE.exec(piece.text.slice(0, 200));
  if (!found || found.index < 5) return piece;
  const text = piece.text.slice(0, found.index).replace(/[\s,;:(–—-]+$/u, "");
  return { ...piece, text, end: piece.start + text.length };
}

/** "BSc Physics, University of Bath": one piece that holds both. */
function splitDegreeFromSchool(piece: Piece): Piece[] {
  if (degreeScore(piece.text) < 1 || schoolScore(piece.text) === 0) return [piece];
  const short = /^\p{Lu}[\p{L}.]{1,6}(?=\s+\p{Lu})/u.exec(piece.text)?.[0];
  if (short && degreeScore(short) > 0 && degreeScore(piece.text.slice(short.length)) === 0) {
    const rest = piece.text.slice(short.length).trimStart();
    if (schoolScore(rest.split(",")[0] ?? "") > 0) {
      return [
        { ...piece, text: short, end: piece.start + short.length },
        { ...piece, text: rest, start: piece.end - rest.length },
      ].flatMap(fieldAfterSchool);
    }
  }
  const bits = atCommas(piece);
  for (let index = 1; index < bits.length; index += 1) {
    const before = bits[index - 1];
    const after = bits[index];
    if (!before || !after) continue;
    const left = { ...piece, text: piece.text.slice(0, before.end - piece.start), end: before.end };
    const right = { ...piece, text: piece.text.slice(after.start - piece.start), start: after.start };
    const isDegreeFirst =
      degreeScore(left.text) >= 1 && schoolScore(left.text) === 0 && schoolScore(after.text) > 0;
    const isSchoolFirst =
      schoolScore(left.text) > 0 && degreeScore(left.text) < 1 && degreeScore(after.text) >= 1;
    if (isDegreeFirst || isSchoolFirst) return [left, right];
  }
  const at = /\s+(?:at|from|à|an der|bei)\s+/iu.exec(piece.text);
  if (!at) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, at.index), end: piece.start + at.index },
    {
      ...piece,
      text: piece.text.slice(at.index + at[0].length),
      start: piece.start + at.index + at[0].length,
    },
  ];
}

/** "Princeton University, Computer Science": the field after the school is a piece of its own. */
function fieldAfterSchool(piece: Piece): Piece[] {
  const [school, field, ...more] = schoolScore(piece.text) > 0 ? atCommas(piece) : [];
  if (!school || !field || more.length > 0 || placeScore(field.text) > 0 || schoolScore(school.text) === 0)
    return [piece];
  return [school, field];
}

function best(pieces: Piece[], score: (piece: Piece) => number): Piece | null {
  let found: Piece | null = null;
  let most = 0.9;
  for (const piece of pieces) {
    const value = score(piece);
    if (value > most && piece.text.length < 140) [found, most] = [piece, value];
  }
  return found;
}

function majorOf(degree: Piece | null, rest: Piece[]): Fact | null {
  for (const piece of rest) {
    const label = MAJOR_LABEL.exec(piece.text);
    if (label)
      return factOf(
        { ...piece, text: piece.text.slice(label[0].length), start: piece.start + label[0].length },
        0.8,
      );
  }
  const inside = degree ? MAJOR.exec(degree.text.slice(0, 160)) : null;
  if (degree && inside?.[1]) {
    const start = degree.start + degree.text.indexOf(inside[1]);
    return factOf({ ...degree, text: inside[1], start, end: start + inside[1].length }, 0.7);
  }
  const isNear = (piece: Piece) =>
    degree !== null && isBareDegree(degree.text) && piece.start > degree.start && piece.row - degree.row <= 1;
  const near = rest.find(
    (piece) =>
      isNear(piece) && piece.text.length < 60 && !/[.!?]$|:/.test(piece.text) && placeScore(piece.text) < 2,
  );
  return factOf(near ?? null, 0.5);
}

function gradeOf(lines: Line[]): Fact | null {
  for (const line of lines) {
    const found = GRADE.exec(line.text.slice(0, 400));
    if (!found) continue;
    const start = line.start + found.index;
    return {
      text: found[0].trim(),
      span: { page: line.page, start, end: start + found[0].length },
      confidence: 0.8,
    };
  }
  return null;
}

function factOf(piece: Piece | null, confidence: number): Fact | null {
  if (!piece || piece.text.trim().length < 2) return null;
  return {
    text: piece.text.replace(/\s+/g, " "),
    span: { page: piece.page, start: piece.start, end: piece.end },
    confidence,
  };
}
