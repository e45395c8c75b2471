import { degreeScore, isBareDegree } from "./degree-words.ts";
import { findStudies, isSetAlike, type Study } from "./education-entries.ts";
import { ENTERED, LEFT } from "./education-lines.ts";
import type { EducationFact, Fact } from "./facts.ts";
import type { Line } from "./lines.ts";
import { passagesOf } from "./passages.ts";
import { schoolName } from "./school-name.ts";
import { schoolWeight } from "./school-words.ts";
import {
  bestDegree,
  factOf,
  fieldBehind,
  joinedTo,
  MAJOR_LABEL,
  majorOf,
  tidyDegree,
  unknownSchoolIn,
} from "./study-degree.ts";
import { studyPeriod } from "./study-period.ts";
import { GRADE, namesField, type StudyPiece } from "./study-pieces.ts";
import { RUNS_ON } from "./study-wraps.ts";

/** The confidence of what its own words, a label or the head of its column call a school or degree. */
const SURE = 0.85;
const AWARD =
  /\b(?:scholar(?:ship)?|bursary|fellowship|award|grant|prize|dean.?s list|bourse|beca|stipendium)s?\b/iu;

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
  const isTold = Math.max(fact.degree?.confidence ?? 0, fact.institution?.confidence ?? 0) >= SURE;
  const isNamed = degreeScore(fact.degree?.text ?? "") > 1 || schoolWeight(fact.institution?.text ?? "") > 0;
  return (isNamed || isTold) && !isAward(fact);
}

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

// Fonts of East Asia print some signs as the look-alikes of radicals.
function saidIn(fact: EducationFact): string {
  return (fact.passages[0]?.text ?? "").normalize("NFKC");
}

function isEntrance(fact: EducationFact, next: EducationFact): boolean {
  return (
    ENTERED.test(saidIn(fact)) && LEFT.test(saidIn(next)) && fact.institution?.text === next.institution?.text
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
    (titled
      ? unnamedSchool(rest, titled, study)
      : (rest.find(({ text }) => degreeScore(text) !== 1) ?? null));
  const title = titled ?? untitledDegree(rest.filter((piece) => piece !== school));
  if (!school && !titled) return null;
  const name = school ? schoolName(wholeName(school, pieces, titled, text)) : null;
  const bare = title ? tidyDegree(title) : null;
  const others = rest.filter((piece) => piece !== school && piece !== title);
  return {
    institution: factOf(name, named?.kind === "school" ? SURE : 0.5),
    degree: factOf(bare, titled ? SURE : 0.5),
    major: majorOf(bare, others),
    grade: gradeOf(all),
    period: studyPeriod(study),
    passages: passagesOf(text, all),
  };
}

const SHORT_NAME = /^\p{Lu}[\p{Lu}\d-]{1,7}(?=\s|$)/u;

/** "FEUP – Faculdade de Engenharia", "ČVUT v Praze, Fakulta strojní": the short or the first name belongs to the school. */
function wholeName(
  school: StudyPiece,
  pieces: StudyPiece[],
  degree: StudyPiece | null,
  text: string,
): StudyPiece {
  const before = pieces[pieces.indexOf(school) - 1];
  if (!before || before === degree || before.row !== school.row || before.part !== school.part) return school;
  const between = /^\s*([,–—-])\s*$/u.exec(text.slice(before.end, school.start))?.[1];
  if (between === undefined || before.text.length > 40 || before.kind !== "other") return school;
  const isApart = degree !== null && (degree.row !== school.row || degree.part !== school.part);
  const isName = between !== "," && isApart && !namesField(before.text);
  if (!isName && !(SHORT_NAME.test(before.text) && degreeScore(before.text) === 0)) return school;
  const sign = between === "," ? ", " : " – ";
  return { ...school, text: `${before.text}${sign}${school.text}`, start: before.start };
}

// Without a school's word the name is what stands in another line or another type than the degree.
function unnamedSchool(rest: StudyPiece[], degree: StudyPiece, study: Study): StudyPiece | null {
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
  // "2019 Lyon" in the margin is when and where.
  const isBesideDate = (piece: StudyPiece) =>
    piece.row === degree.row &&
    piece.start < degree.start &&
    study.head.some(
      ({ line, periods }) => line.start <= piece.start && line.end >= piece.end && periods.length > 0,
    );
  const isApart = (piece: StudyPiece) => piece.row !== degree.row || piece.isBold !== degree.isBold;
  const choice = [
    able.find(({ isAfterAt }) => isAfterAt),
    able.find((piece) => isApart(piece) && !namesField(piece.text) && !isBesideDate(piece)),
    able.find((piece) => isApart(piece) && piece.row > degree.row && isTitle(piece.text)),
    able.find((piece) => isApart(piece) && !namesField(piece.text)),
    able.find((piece) => !namesField(piece.text)),
    // "Harbor Culinary Center" names a field, and yet stands where others name their school.
    able.find((piece) => piece.row > degree.row && isTitle(piece.text) && !isBareDegree(degree.text)),
  ];
  return choice.find((piece) => piece !== undefined) ?? null;
}

/** Whether all of a few longer words are written large. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word));
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
