import { type FoundPeriod, findPeriods } from "./dates.ts";
import { degreeIndex, degreeScore } from "./degree-words.ts";
import { type EntryLine, markLines } from "./entry-lines.ts";
import { piecesOf } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { schoolWeight } from "./school-words.ts";
import { type StudyLabel, withoutStudyLabels } from "./study-labels.ts";
import { type StudyPiece, studyPieces } from "./study-pieces.ts";
import { joinWrapped, RUNS_ON } from "./study-wraps.ts";

/** A line of an education section: what it holds, or that it only remarks on what stands above it. */
export type StudyLine = {
  line: Line;
  periods: FoundPeriod[];
  pieces: StudyPiece[];
  /** A date at the far right of a remark: it is the study's. */
  aside: EntryLine | null;
  hasSchool: boolean;
  hasDegree: boolean;
  isNote: boolean;
};

const NOTE =
  /^(?:(?:[\p{L}/’'-]{0,20}\s){0,2}(?:thesis|dissertation|coursework|modules?|subjects|courses|classes|interests|activities|societies|awards?|honou?rs|achievements?|scholarships?|topics?|skills|languages|projects?|publications?|advis[eo]rs?|supervisors?)|(?:\p{L}+ )?c?gpa|focus|references?|supervised|technologies|\p{L}{0,16}(?:arbeit|thema)|tesi|tesis|mémoire|dissertação|trabajo (?:de )?fin(?:al)? de \p{L}+|projet de fin d.études|pfe|tfg|tfm|praca \p{L}+|主修课程|主要课程|课程)\s*[:：]|^©|^page \d/iu;
/** Words of East Asia for entering and for leaving a school, each in a line of its own. */
export const ENTERED = /入学|入學|입학/u;
export const LEFT = /卒業|修了|中退|毕业|畢業|졸업|수료/u;
const FIRST_PERSON = /^(?:I|My|We|Our|Ich|Je|J’ai|J'ai|Olen|Opiskelen)\s/u;
/** A sentence ends and another begins. */
const SENTENCES = /\p{Ll}{4,}\.\s+\p{Lu}\p{Ll}+\s\p{Ll}|\p{Lu}{4,}\.\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;
const FIELD_LABEL =
  /^(?:major(?:s|ed|ing)?(?: in)?|specializ(?:ation|ing)(?: in)?|specialisation|field(?: of study)?|concentration(?: in)?|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;

/** Reads each line of an education section on its own; wrapped headings are joined again. */
export function studyLines(lines: Line[]): StudyLine[] {
  const told = withoutStudyLabels(lines);
  const labels = new Map(told.map((item) => [item.line.start, item.told]));
  const isForm = told.some((item) => item.told.some((kind) => kind !== null));
  const bare = told.map(({ line }) => line);
  const plain = isForm ? bare : withDatesBeside(bare);
  const read = markLines(plain, namesDegree).map(({ line, periods, aside }, row) =>
    withLabels(readLine(line, row, periods, aside), labels.get(line.start) ?? []),
  );
  joinOpenDates(read);
  const heads = read.filter(({ line, isNote }) => !line.isBullet && !isNote);
  const areBulletsHeads = {
    degree: !heads.some(({ hasDegree }) => hasDegree),
    school: !heads.some(({ hasSchool, hasDegree }) => hasSchool || hasDegree),
  };
  const kept: StudyLine[] = [];
  for (const item of read) {
    const before = kept.at(-1);
    if (item.line.isBullet && !item.isNote) item.isNote = !opens(item, areBulletsHeads);
    if (before && (before.isNote || endsInNote(before)) && !item.isNote && continuesNote(item, before))
      item.isNote = true;
    if (before && !before.isNote && !item.isNote && joinWrapped(before, item)) {
      note(before);
      if (item.pieces.length === 0 && item.periods.length === 0) continue;
      note(item);
    }
    kept.push(item);
  }
  return kept;
}

/** What the label of a form or the head of a column says outweighs the words. */
function withLabels(item: StudyLine, told: (StudyLabel | null)[]): StudyLine {
  if (told.every((kind) => kind === null)) return item;
  const seen = new Set<number>();
  item.pieces = item.pieces.map((piece) => {
    const kind = told[piece.part ?? 0] ?? null;
    if (!kind || seen.has(piece.part ?? 0)) return piece;
    seen.add(piece.part ?? 0);
    return { ...piece, kind: kind === "degree" || kind === "school" || kind === "place" ? kind : piece.kind };
  });
  note(item);
  item.isNote = told.includes("note") || (item.isNote && !item.hasSchool && !item.hasDegree);
  return item;
}

function namesDegree({ text, parts }: Line): boolean {
  const rest = text.slice((parts[1]?.start ?? 0) - (parts[0]?.start ?? 0));
  return parts.length > 1 && (degreeScore(rest) >= 2 || ENTERED.test(rest) || LEFT.test(rest));
}

/**
 * Dates and places that stand in a column of their own go beside the lines at their height: a column that names no
 * school or degree belongs to the one that does.
 */
function withDatesBeside(lines: Line[]): Line[] {
  const speaks = ({ text }: Line) => schoolWeight(text) > 0 || degreeScore(text) >= 2;
  const columnOf = ({ page, column }: Line) => `${page}|${column}`;
  const main = new Set(lines.filter(speaks).map(columnOf));
  const isSide = (line: Line) => !main.has(columnOf(line)) && !line.isBullet && line.text.length < 40;
  const sides = lines.filter(isSide);
  const rest = lines.filter((line) => !isSide(line));
  if (!sides.some(({ text }) => findPeriods(text).length > 0)) return lines;
  if (rest.some((line) => speaks(line) && findPeriods(line.text).length > 0)) return lines;
  const beside = (line: Line) =>
    sides.filter((side) => side.page === line.page && Math.abs(side.top - line.top) < line.size * 0.6);
  return rest.flatMap((line) => [line, ...beside(line)]);
}

function readLine(line: Line, row: number, marked: FoundPeriod[], aside: EntryLine | undefined): StudyLine {
  const found = marked.length > 0 || line.text.length > 240 ? marked : findPeriods(line.text);
  const shift = aside ? aside.line.start - line.start : 0;
  const beside = (aside?.periods ?? []).map((period) => ({
    ...period,
    from: period.from + shift,
    to: period.to + shift,
  }));
  const periods = found.length > 0 ? found : beside;
  const pieces = studyPieces(
    piecesOf([{ line, periods, isBody: false }]).map((piece) => ({ ...piece, row })),
  );
  const item = {
    line,
    periods,
    pieces,
    aside: aside ?? null,
    hasSchool: false,
    hasDegree: false,
    isNote: false,
  };
  note(item);
  return { ...item, isNote: isNote(line, item.hasSchool || item.hasDegree, periods.length > 0) };
}

function note(item: StudyLine): void {
  item.hasSchool = item.pieces.some(({ kind }) => kind === "school");
  item.hasDegree = item.pieces.some(({ kind }) => kind === "degree");
}

/** "Sep 2013 –" above "Jun 2018" in the margin is one range. */
function joinOpenDates(items: StudyLine[]): void {
  items.forEach((item, index) => {
    const upper = items[index - 1];
    if (upper && joinWrappedDate(upper, item)) return;
    const [open] = upper?.periods ?? [];
    const [end, ...more] = item.periods;
    const before = upper?.line;
    if (!open || !end || !before || end.isRange || end.from > 1 || more.length > 0 || open.from > 1) return;
    const isLone = !open.isRange && !open.isCurrent;
    const first = before.parts[0]?.text ?? "";
    const isDashed = (isLone || open.isCurrent) && /[–—−-]\s*$/u.test(first) && first.length <= open.to + 4;
    // Two dates, one above the other, beside a school and its degree.
    const isPair =
      isLone &&
      upper !== undefined &&
      upper.hasSchool !== item.hasSchool &&
      upper.hasDegree !== item.hasDegree;
    if (!isDashed && !(isPair && (open.end ?? "") > (end.end ?? ""))) return;
    if (before.page !== item.line.page || item.line.gap > 2 || Math.abs(before.left - item.line.left) > 60)
      return;
    const [start, last] = [open.end ?? open.start ?? "", end.end ?? ""].sort();
    upper?.periods.splice(0, 1, {
      ...open,
      start: open.isCurrent ? open.start : (start ?? null),
      end: open.isCurrent ? end.end : (last ?? null),
      isCurrent: false,
      isRange: true,
    });
    item.periods = [];
    item.pieces = item.pieces.filter(({ start }) => start >= item.line.start + end.to);
  });
}

/** "… September 2004 to August" above "2006": the range wraps with the line. */
function joinWrappedDate(upper: StudyLine, item: StudyLine): boolean {
  const { line } = item;
  if (!/^\(?(?:19|20)\d\d\)?$/u.test(line.text) || line.gap > 2 || upper.periods.length === 0) return false;
  const [whole, ...more] = findPeriods(`${upper.line.text} ${line.text}`);
  if (!whole?.isRange || more.length > 0 || whole.to <= upper.line.text.length) return false;
  upper.periods = [{ ...whole, to: upper.line.text.length }];
  upper.pieces = upper.pieces.filter(({ start }) => start < upper.line.start + whole.from);
  item.periods = [];
  return true;
}

function isNote(line: Line, speaks: boolean, isDated: boolean): boolean {
  const text = line.text.replace(/^[^\p{L}\p{N}]+/u, "");
  const words = text.split(/\s+/).length;
  const isField = FIELD_LABEL.test(text) && words < 9;
  if (NOTE.test(text) || (degreeScore(text) === 1 && !isField)) return true;
  if (FIRST_PERSON.test(text) && words > 4) return true;
  if (/^\p{Ll}/u.test(text) && words > 5 && !line.isBold && !(speaks && isDated)) return true;
  const isSentence =
    (words > 8 && /[.!;]$/.test(text)) ||
    words > 24 ||
    (!line.isBold && isProse(text)) ||
    SENTENCES.test(text);
  return isSentence && !(speaks && leads(text));
}

/** Whether most longer words are written small, as in a sentence. */
function isProse(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 6 && small >= words.length * 0.6;
}

/** Whether a text opens with a school or degree, rather than speaking of one. */
function leads(text: string): boolean {
  const first = text.replace(/^[\d\s./–—-]+/u, "").slice(0, 60);
  const at = degreeIndex(first);
  return (at >= 0 && at < 16) || schoolWeight(first.split(/[,–—|(]/)[0] ?? "") === 3;
}

function opens(
  { line, hasSchool, hasDegree, periods }: StudyLine,
  may: { degree: boolean; school: boolean },
) {
  const text = line.text.replace(/^[^\p{L}\p{N}]+/u, "");
  if (hasDegree && hasSchool && periods.length > 0 && may.degree && may.school) return true;
  return ((hasDegree && may.degree) || (hasSchool && may.school)) && leads(text);
}

function endsInNote({ pieces }: StudyLine): boolean {
  const last = pieces.at(-1)?.text ?? "";
  return pieces.length > 1 && (NOTE.test(last) || (degreeScore(last) === 1 && !FIELD_LABEL.test(last)));
}

function continuesNote({ line, hasDegree, hasSchool, periods }: StudyLine, before: StudyLine): boolean {
  if (line.isBullet || line.isBold !== before.line.isBold || line.gap > 1.9) return false;
  if (line.page !== before.line.page || line.column !== before.line.column) return false;
  if (/^\p{Ll}/u.test(line.text) || /^[^“"„]{0,40}”/u.test(line.text) || RUNS_ON.test(before.line.text))
    return true;
  const isIndented = before.line.isBullet && line.left > before.line.left + 1.5;
  return (isIndented || before.line.text.length > 45) && !hasDegree && !hasSchool && periods.length === 0;
}
