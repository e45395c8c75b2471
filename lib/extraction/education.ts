import { findPeriods } from "./dates.ts";
import { degreeIndex, degreeScore, isBareDegree } from "./degree-words.ts";
import { findStudies, type Study } from "./education-entries.ts";
import { GRADE, namesField, type StudyPiece } from "./education-lines.ts";
import type { EducationFact, Fact, Period } from "./facts.ts";
import { atCommas, type Piece, withoutPlace } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { passagesOf } from "./passages.ts";
import { schoolWeight } from "./school-words.ts";

const MAJOR_LABEL =
  /^(?:major(?:s|ed|ing)?(?: in)?|specializ(?:ation|ing)(?: in)?|specialisation|field(?: of study)?|concentration(?: in)?|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;
const MAJOR =
  /^(?:.{2,60}?)(?:\s+(?:in|en|im|em|of(?!\s+(?:science|arts?|philosophy|business admin\p{L}*|engineering|technology|laws?|education|commerce)\b)|degree in|course in|major in|majoring in)\s+|\s*[:–—]\s+|,\s+)(.{3,80})$/iu;
const AWARD =
  /\b(?:scholar(?:ship)?|bursary|fellowship|award|grant|prize|dean.?s list|bourse|beca|stipendium)s?\b/iu;
const EXPECTED = /[\s,(–-]*(?:expected|anticipated|graduat(?:ed|ion)|conclus[ãa]o em|completed?|in progress)\b.*$/iu;

/** The degrees and schools of an education section. */
export function findEducation(lines: Line[], text: string): EducationFact[] {
  const studies = findStudies(lines);
  const read = studies.map((study) => readStudy(study, text));
  const found = read.flatMap((fact, index) => (fact ? [inherit(fact, index, read, studies)] : []));
  const sure = found.filter(speaks);
  return sure.length > 0 ? sure : found.filter(({ period }) => period !== null);
}

// Scholarships and notes among real degrees are no education of their own.
function speaks({ institution, degree }: EducationFact): boolean {
  const title = degree?.text ?? "";
  const school = institution?.text ?? "";
  if (AWARD.test(school) || (AWARD.test(title) && schoolWeight(school) === 0)) return false;
  return degreeScore(title) > 1 || schoolWeight(school) > 0;
}

/** Degrees under one school's name all carry it; one that follows at once carries its dates as well. */
function inherit(
  fact: EducationFact,
  index: number,
  all: (EducationFact | null)[],
  studies: Study[],
): EducationFact {
  const isNamed = schoolWeight(fact.institution?.text ?? "") > 0;
  const study = studies[index];
  if (!study || (isNamed && fact.period)) return fact;
  for (const step of [-1, 1]) {
    const other = all[index + step];
    const neighbor = studies[index + step];
    const close = step < 0 ? study : neighbor;
    if (!other || !neighbor || !close?.isClose) continue;
    const isSameSchool = !isNamed && schoolWeight(other.institution?.text ?? "") > 0 && fact.degree && other.degree;
    if (!isSameSchool) continue;
    return { ...fact, institution: other.institution, period: fact.period ?? (close.followsAtOnce ? other.period : null) };
  }
  return fact;
}

function readStudy(study: Study, text: string): EducationFact | null {
  const pieces = study.head.flatMap((item) => item.pieces);
  const all = [...study.head.map(({ line }) => line), ...study.notes];
  const named =
    pieces.find(({ kind }) => kind === "school") ?? pieces.find(({ kind }) => kind === "part") ?? null;
  const titled = bestDegree(pieces);
  const rest = pieces.filter((piece) => piece !== named && piece !== titled && piece.kind === "other");
  const school = named ?? (titled ? unnamedSchool(rest, titled) : (rest[0] ?? null));
  const title = titled ?? untitledDegree(rest.filter((piece) => piece !== school));
  if (!school && !titled) return null;
  const name = school ? withoutTown(withoutPlace(school, { keepsCity: true }).name) : null;
  const bare = title ? tidyDegree(title) : null;
  const others = rest.filter((piece) => piece !== school && piece !== title);
  return {
    institution: factOf(name, named?.kind === "school" ? 0.85 : 0.5),
    degree: factOf(bare, titled ? 0.85 : 0.5),
    major: majorOf(bare, others),
    grade: gradeOf(all),
    period: periodOf(study) ?? notedPeriod(study.notes),
    passages: passagesOf(text, all),
  };
}

function bestDegree(pieces: StudyPiece[]): StudyPiece | null {
  const found = pieces.filter(({ kind, text }) => kind === "degree" && text.length < 170);
  return found.find(({ text }) => degreeScore(text) >= 3) ?? found[0] ?? null;
}

// Without a school's word the name is what stands in another line or another type than the degree.
function unnamedSchool(rest: StudyPiece[], degree: StudyPiece): StudyPiece | null {
  const able = rest.filter(
    ({ text, row, isAfterAt }) =>
      isAfterAt ||
      (/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
        text.split(/\s+/).length <= 8 &&
        !/[.!?:]$/.test(text) &&
        !MAJOR_LABEL.test(text) &&
        (row !== degree.row || !namesField(text))),
  );
  const isApart = (piece: StudyPiece) => piece.row !== degree.row || piece.isBold !== degree.isBold;
  const choice = [
    able.find(({ isAfterAt }) => isAfterAt),
    able.find((piece) => isApart(piece) && !namesField(piece.text)),
    able.find((piece) => !namesField(piece.text)),
  ];
  return choice.find((piece) => piece !== undefined) ?? null;
}

function untitledDegree(rest: StudyPiece[]): StudyPiece | null {
  const able = rest.filter(
    ({ text }) => text.length < 90 && text.split(/\s+/).length <= 10 && !/[.!:]$/.test(text) && !AWARD.test(text),
  );
  return able.find(({ text }) => namesField(text)) ?? able[0] ?? null;
}

// "Delhi Public School, Nagpur" stands in Nagpur; "University of California, Berkeley" is called so.
function withoutTown(piece: Piece): Piece {
  const bits = atCommas(piece);
  const [school, town] = bits;
  if (bits.length !== 2 || !school || !town || schoolWeight(school.text) < 3 || schoolWeight(town.text) > 0)
    return piece;
  if (
    /\b(?:university|universit\p{L}+) (?:of|de|di|degli)\b/iu.test(school.text) ||
    town.text.split(" ").length > 2
  )
    return piece;
  return { ...piece, text: piece.text.slice(0, school.end - piece.start), end: school.end };
}

/** A degree without the grade, place or "expected" that stand after it, and without a place before it. */
function tidyDegree(piece: Piece): Piece {
  let text = piece.text;
  const grade = GRADE.exec(text.slice(0, 200));
  if (grade && grade.index > 4 && !/laude/i.test(grade[0])) text = text.slice(0, grade.index);
  text = text.replace(EXPECTED, "");
  const sentence = /\.\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})/u.exec(text);
  if (sentence && sentence.index > 12) text = text.slice(0, sentence.index);
  text = text.replace(/[\s,;:([–—-]+$/u, "");
  if (text.length < 2) return piece;
  return { ...piece, text, end: piece.end - (piece.text.length - text.length) };
}

function majorOf(degree: Piece | null, rest: StudyPiece[]): Fact | null {
  for (const piece of rest) {
    const label = MAJOR_LABEL.exec(piece.text);
    if (label)
      return factOf(
        { ...piece, text: piece.text.slice(label[0].length), start: piece.start + label[0].length },
        0.8,
      );
  }
  const inside = degree ? MAJOR.exec(degree.text.slice(0, 160)) : null;
  if (degree && inside?.[1] && !isBareDegree(inside[1])) {
    const start = degree.start + degree.text.indexOf(inside[1]);
    return factOf({ ...degree, text: inside[1], start, end: start + inside[1].length }, 0.7);
  }
  if (!degree || !isBareDegree(degree.text)) return null;
  const near = rest.filter(
    (piece) => Math.abs(piece.row - degree.row) <= 1 && piece.text.length < 60 && !/[.!?]$|:/.test(piece.text),
  );
  const found = near.find(({ text }) => namesField(text)) ?? near.find(({ start }) => start > degree.start);
  return factOf(found ?? null, 0.5);
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

/** The first range of the heading, or else its first lone date. */
function periodOf({ head }: Study): Period | null {
  const all = head.flatMap(({ line, periods }) => periods.map((period) => ({ line, period })));
  const found = all.find(({ period }) => period.isRange) ?? all[0];
  if (!found) return null;
  const { line, period } = found;
  const span = { page: line.page, start: line.start + period.from, end: line.start + period.to };
  return { start: period.start, end: period.end, isCurrent: period.isCurrent, span };
}

/** A date that stands under the heading, in a short line of its own. */
function notedPeriod(notes: Line[]): Period | null {
  for (const line of notes.slice(0, 4)) {
    const period = line.text.length < 80 ? findPeriods(line.text)[0] : undefined;
    if (!period) continue;
    const span = { page: line.page, start: line.start + period.from, end: line.start + period.to };
    return { start: period.start, end: period.end, isCurrent: period.isCurrent, span };
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
