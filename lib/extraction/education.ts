import { degreeIndex, degreeScore, isBareDegree } from "./degree-words.ts";
import { findStudies, isSetAlike, type Study } from "./education-entries.ts";
import { RUNS_ON } from "./education-lines.ts";
import { placeScore } from "./entry-parts.ts";
import type { EducationFact, Fact } from "./facts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { passagesOf } from "./passages.ts";
import { schoolName } from "./school-name.ts";
import { schoolWeight } from "./school-words.ts";
import { studyPeriod } from "./study-period.ts";
import { GRADE, namesField, type StudyPiece } from "./study-pieces.ts";

const MAJOR_LABEL =
  /^(?:major(?:s|ed|ing)?(?: in)?|specializ(?:ation|ing)(?: in)?|specialisation|field(?: of study)?|concentration(?: in)?|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;
const MAJOR =
  /^(?:.{2,60}?)(?:\s+(?:in|en|im|em|of(?!\s+(?:science|arts?|philosophy|business admin\p{L}*|engineering|technology|laws?|education|commerce)\b)|degree in|course in|major in|majoring in)\s+|\s*[:–—]\s+|,\s+)(.{3,80})$/iu;
/** A bare degree that says its field all the same: "Master of Laws", "Bachelor of Business Studies". */
const OWN_FIELD =
  /\bof (?:commerce|business|laws?|education|engineering|technology|fine arts|music|divinity|nursing|medicine|social|public|architecture)\b/iu;
const AWARD =
  /\b(?:scholar(?:ship)?|bursary|fellowship|award|grant|prize|dean.?s list|bourse|beca|stipendium)s?\b/iu;
const EXPECTED =
  /[\s,(–-]*(?:expected|anticipated|graduat(?:ed|ion)|conclus[ãa]o em|completed?|in progress)\b.*$/iu;

/** Degrees named with their school and a date in lines under no known heading. */
export function findStrayEducation(lines: Line[], text: string): EducationFact[] {
  return findEducation(lines, text).filter(
    ({ institution, degree, period }) =>
      period && schoolWeight(institution?.text ?? "") === 3 && degreeScore(degree?.text ?? "") >= 2,
  );
}

/** The degrees and schools of an education section. */
export function findEducation(lines: Line[], text: string): EducationFact[] {
  const studies = findStudies(lines);
  const read = studies.map((study) => readStudy(study, text));
  const found = withSchools(joinEntrances(read), studies);
  const model = studies.find((_, index) => isSure(found[index]))?.head[0]?.line;
  const facts = found.filter((fact, index) => {
    const line = studies[index]?.head[0]?.line;
    // Without a word we know, but set and dated as the others are.
    const isAlike =
      model && line && line !== model && (line.isBold || line.isItalic) && isSetAlike(line, model);
    return isSure(fact) || (isAlike && fact?.period && fact.institution && fact.degree && !isAward(fact));
  });
  const kept = model ? facts : found.filter((fact) => fact?.period && !isAward(fact));
  return kept.filter((fact) => fact !== null);
}

// Scholarships and notes among real degrees are no education of their own.
function isAward({ institution, degree }: EducationFact): boolean {
  const school = institution?.text ?? "";
  return AWARD.test(school) || (AWARD.test(degree?.text ?? "") && schoolWeight(school) === 0);
}

function isSure(fact: EducationFact | null | undefined): boolean {
  if (!fact) return false;
  const isNamed = degreeScore(fact.degree?.text ?? "") > 1 || schoolWeight(fact.institution?.text ?? "") > 0;
  return isNamed && !isAward(fact);
}

const ENTERED = /入学|入學|입학/u;
const LEFT = /卒業|修了|中退|毕业|畢業|졸업|수료/u;

/** "2010年4月 … 入学" above "2014年3月 … 卒業" is one study: entered and left. */
function joinEntrances(read: (EducationFact | null)[]): (EducationFact | null)[] {
  return read.map((fact, index) => {
    const next = read[index + 1];
    const before = read[index - 1];
    if (fact && next && isEntrance(fact, next)) return null;
    if (!fact || !before || !isEntrance(before, fact) || !fact.period) return fact;
    const start = before.period?.start ?? before.period?.end ?? null;
    return { ...fact, period: { ...fact.period, start }, passages: [...before.passages, ...fact.passages] };
  });
}

function isEntrance(fact: EducationFact, next: EducationFact): boolean {
  return (
    ENTERED.test(fact.passages[0]?.text ?? "") &&
    LEFT.test(next.passages[0]?.text ?? "") &&
    fact.institution?.text === next.institution?.text
  );
}

/** Degrees under one school's name all carry it, or stand above it; what follows at once carries its dates as well. */
function withSchools(read: (EducationFact | null)[], studies: Study[]): (EducationFact | null)[] {
  const found = [...read];
  const take = (index: number, from: number, close: Study | undefined) => {
    const [fact, other] = [found[index], found[from]];
    if (!fact?.degree || !other?.degree || !close?.isClose || fact.institution) return;
    if (!other.institution || schoolWeight(other.institution.text) === 0) return;
    // A school set under its degree belongs to that one alone, unless the next degree follows at once.
    const isOver = other.institution.span.start < other.degree.span.start;
    if (from < index && !isOver && !close.followsAtOnce) return;
    if (from > index && (isOver || isOneLine(studies[from], other))) return;
    const period = fact.period ?? (close.followsAtOnce ? other.period : null);
    found[index] = { ...fact, institution: other.institution, period };
  };
  for (let index = 1; index < found.length; index += 1) take(index, index - 1, studies[index]);
  for (let index = found.length - 2; index >= 0; index -= 1) {
    if (studies[index + 1]?.followsAtOnce) take(index, index + 1, studies[index + 1]);
  }
  return found;
}

function isOneLine(study: Study | undefined, { institution, degree }: EducationFact): boolean {
  const holds = (fact: Fact | null) => (line: Line) =>
    fact !== null && line.start <= fact.span.start && line.end >= fact.span.end;
  const lines = study?.head.map(({ line }) => line) ?? [];
  return lines.find(holds(institution)) === lines.find(holds(degree));
}

function readStudy(study: Study, text: string): EducationFact | null {
  const pieces = study.head.flatMap((item) => item.pieces);
  const all = [...study.head.map(({ line }) => line), ...study.notes];
  const named =
    pieces.find(({ kind }) => kind === "school") ?? pieces.find(({ kind }) => kind === "part") ?? null;
  const whole = bestDegree(pieces);
  const rough = named || !whole ? null : unknownSchoolIn(whole, pieces);
  const behind = whole && !rough ? fieldBehind(whole, pieces, study) : null;
  const titled = rough?.degree ?? (whole && behind ? joinedTo(whole, behind) : whole);
  const rest = pieces.filter(
    (piece) => piece !== named && piece !== whole && piece !== behind && piece.kind === "other",
  );
  const school =
    named ??
    rough?.school ??
    (titled ? unnamedSchool(rest, titled) : (rest.find(({ text }) => degreeScore(text) !== 1) ?? null));
  const title = titled ?? untitledDegree(rest.filter((piece) => piece !== school));
  if (!school && !titled) return null;
  const name = school ? schoolName(school) : null;
  const bare = title ? tidyDegree(title) : null;
  const others = rest.filter((piece) => piece !== school && piece !== title);
  return {
    institution: factOf(name, named?.kind === "school" ? 0.85 : 0.5),
    degree: factOf(bare, titled ? 0.85 : 0.5),
    major: majorOf(bare, others),
    grade: gradeOf(all),
    period: studyPeriod(study),
    passages: passagesOf(text, all),
  };
}

function bestDegree(pieces: StudyPiece[]): StudyPiece | null {
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
function fieldBehind(degree: StudyPiece, pieces: StudyPiece[], study: Study): StudyPiece | null {
  const next = pieces.find(({ row, start }) => row === degree.row && start >= degree.end);
  if (next?.kind !== "other" || !namesField(next.text)) return null;
  if (next.text.length > 60 || /[.:]$/.test(next.text)) return null;
  const line = study.head.find((item) => item.line.start <= degree.start && item.line.end >= next.end)?.line;
  const between = line?.text.slice(degree.end - line.start, next.start - line.start) ?? "|";
  return /^(?:\s|\s[–—-]\s)$/u.test(between) ? next : null;
}

function joinedTo(degree: StudyPiece, { text, start, end }: StudyPiece): StudyPiece {
  return { ...degree, text: `${degree.text}${start - degree.end > 1 ? " – " : " "}${text}`, end };
}

/** "Ausbildung zur Kauffrau, Musterwerke AG": behind the last comma of a lone line stands who taught it. */
function unknownSchoolIn(
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
      /^(?:minor|major|double|honou?rs|mention|série|option|specializ)/iu.test(bit.text)
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

const OUTER_COMMA = /,\s+(?![^()]{0,80}\))|(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u;

// Without a school's word the name is what stands in another line or another type than the degree.
function unnamedSchool(rest: StudyPiece[], degree: StudyPiece): StudyPiece | null {
  const able = rest.filter(
    ({ text, row, isAfterAt }) =>
      isAfterAt ||
      (/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
        text.split(/\s+/).length <= 8 &&
        !/[.!?:]$/.test(text) &&
        !MAJOR_LABEL.test(text) &&
        degreeScore(text) !== 1 &&
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
    ({ text }) =>
      text.length < 90 &&
      text.split(/\s+/).length <= 10 &&
      !/[.!:]$/.test(text) &&
      !AWARD.test(text) &&
      degreeScore(text) !== 1 &&
      !RUNS_ON.test(text) &&
      !MAJOR_LABEL.test(text),
  );
  return able.find(({ text }) => namesField(text)) ?? able[0] ?? null;
}

/** A degree without the grade, place or "expected" that stand after it, and without a place before it. */
function tidyDegree(piece: Piece): Piece {
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
  text = text.replace(/[\s,;:([–—-]+$/u, "");
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

function majorOf(degree: Piece | null, rest: StudyPiece[]): Fact | null {
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
