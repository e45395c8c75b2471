import { type FoundPeriod, findPeriods } from "./dates.ts";
import { degreeIndex, degreeScore } from "./degree-words.ts";
import { type EntryLine, markLines } from "./entry-lines.ts";
import { placeScore } from "./entry-parts.ts";
import { atCommas, type Piece, piecesOf } from "./heading-pieces.ts";
import type { Line } from "./lines.ts";
import { schoolWeight } from "./school-words.ts";

export type StudyPiece = Piece & { kind: "degree" | "school" | "part" | "place" | "grade" | "other" };

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

export const GRADE =
  /(?:(?:c?gpa|grade|note|nota|mention|gesamtnote|abschlussnote|durchschnitt|average|moyenne|percentage|score|voto|cijfer|绩点)\s*(?:of|:|-|–)?\s*[:=]?\s*[\d.,]{1,5}\s*%?(?:\s*(?:\/|out of|von|sur)\s*[\d.,]{1,4})?)|(?:\b[0-4]\.\d{1,2}\s*(?:\/\s*[45](?:\.\d{1,2})?\s*)?c?gpa\b)|\b\d{2}(?:\.\d{1,2})?\s?%|\b(?:1[01]\d|\d{2})\s?\/\s?110(?: e lode)?|\b\d{1,2}[.,]\d{1,2}\s?\/\s?(?:4|5|10|20)(?:[.,]0{1,2})?\b|(?:(?:summa|magna|cum)\s(?:cum\s)?laude)|first[- ]class(?: honou?rs)?|upper second|mention (?:très )?bien|\b2:[12]\b/iu;
const NOTE =
  /^(?:(?:[\p{L}/’'-]{0,20}\s){0,2}(?:thesis|dissertation|coursework|modules?|subjects|courses|classes|interests|activities|societies|awards?|honou?rs|achievements?|scholarships?|topics?|skills|languages|projects?|publications?|advis[eo]rs?|supervisors?)|(?:\p{L}+ )?c?gpa|focus|references?|supervised|technologies|\p{L}{0,16}(?:arbeit|thema)|tesi|tesis|mémoire|dissertação|trabajo (?:de )?fin(?:al)? de \p{L}+|projet de fin d.études|pfe|tfg|tfm|praca \p{L}+|主修课程|主要课程|课程)\s*[:：]|^©|^page \d/iu;
const FIRST_PERSON = /^(?:I|My|We|Our|Ich|Je|J’ai|J'ai|Olen|Opiskelen)\s/u;
/** A sentence ends and another begins. */
const SENTENCES = /\p{Ll}{4,}\.\s+\p{Lu}\p{Ll}+\s\p{Ll}|\p{Lu}{4,}\.\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;
const FIELD_LABEL =
  /^(?:major(?:s|ed|ing)?(?: in)?|specializ(?:ation|ing)(?: in)?|specialisation|field(?: of study)?|concentration(?: in)?|fachrichtung|studiengang|专业)\s*[:：]?\s+/iu;
/** A connecting word or comma at the end of a line: its text runs on in the next. */
export const RUNS_ON =
  /(?:(?<![\p{L}\p{N}])(?:in|of|and|for|the|de|del|di|da|do|und|et|y|e|at|von|der|für|en|em|con|with|to)|[,&/])$/iu;

/** Reads each line of an education section on its own; wrapped headings are joined again. */
export function studyLines(lines: Line[]): StudyLine[] {
  const read = markLines(withDatesBeside(lines)).map(({ line, periods, aside }, row) => readLine(line, row, periods, aside));
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
    if (before && !before.isNote && !item.isNote && joins(before, item)) continue;
    kept.push(item);
  }
  return kept;
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
  const pieces = read(piecesOf([{ line, periods, isBody: false }]).map((piece) => ({ ...piece, row })));
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

function read(pieces: Piece[]): StudyPiece[] {
  const told = pieces.filter(({ text }) => !/^(?:class of|graduation date)$/iu.test(text));
  return told.flatMap(parted).map((piece): StudyPiece => ({ ...piece, kind: kindOf(piece) }));
}

function note(item: StudyLine): void {
  item.hasSchool = item.pieces.some(({ kind }) => kind === "school");
  item.hasDegree = item.pieces.some(({ kind }) => kind === "degree");
}

/** "Sep 2013 –" above "Jun 2018" in the margin is one range. */
function joinOpenDates(items: StudyLine[]): void {
  items.forEach((item, index) => {
    const upper = items[index - 1];
    const [open] = upper?.periods ?? [];
    const [end, ...more] = item.periods;
    const before = upper?.line;
    if (!open || !end || !before || end.isRange || end.from > 1 || more.length > 0 || open.from > 1) return;
    const isLone = !open.isRange && !open.isCurrent;
    const first = before.parts[0]?.text ?? "";
    const isDashed = (isLone || open.isCurrent) && /[–—−-]\s*$/u.test(first) && first.length <= open.to + 4;
    // Two dates, one above the other, beside a school and its degree.
    const isPair =
      isLone && upper !== undefined && upper.hasSchool !== item.hasSchool && upper.hasDegree !== item.hasDegree;
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

function isNote(line: Line, speaks: boolean, isDated: boolean): boolean {
  const text = line.text.replace(/^[^\p{L}\p{N}]+/u, "");
  const words = text.split(/\s+/).length;
  const isField = FIELD_LABEL.test(text) && words < 9;
  if (NOTE.test(text) || (degreeScore(text) === 1 && !isField)) return true;
  if (FIRST_PERSON.test(text) && words > 4) return true;
  if (/^\p{Ll}/u.test(text) && words > 5 && !line.isBold && !(speaks && isDated)) return true;
  const isSentence =
    (words > 8 && /[.!;]$/.test(text)) || words > 24 || isProse(text) || SENTENCES.test(text);
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
  const first = text.slice(0, 60);
  const at = degreeIndex(first);
  return (at >= 0 && at < 16) || schoolWeight(first.split(/[,–—|(]/)[0] ?? "") === 3;
}

function opens({ line, hasSchool, hasDegree }: StudyLine, may: { degree: boolean; school: boolean }) {
  const text = line.text.replace(/^[^\p{L}\p{N}]+/u, "");
  return ((hasDegree && may.degree) || (hasSchool && may.school)) && leads(text);
}

function endsInNote({ pieces }: StudyLine): boolean {
  const last = pieces.at(-1)?.text ?? "";
  return pieces.length > 1 && (NOTE.test(last) || (degreeScore(last) === 1 && !FIELD_LABEL.test(last)));
}

function continuesNote({ line, hasDegree, hasSchool, periods }: StudyLine, before: StudyLine): boolean {
  if (line.isBullet || line.isBold !== before.line.isBold || line.gap > 1.9) return false;
  if (line.page !== before.line.page || line.column !== before.line.column) return false;
  if (/^\p{Ll}/u.test(line.text) || /^[^“"„]{0,40}”/u.test(line.text) || RUNS_ON.test(before.line.text)) return true;
  const isIndented = before.line.isBullet && line.left > before.line.left + 1.5;
  return (isIndented || before.line.text.length > 45) && !hasDegree && !hasSchool && periods.length === 0;
}

/** Joins a line to the heading it wraps from: the last piece before and the first piece here become one. */
function joins(before: StudyLine, item: StudyLine): boolean {
  const last = before.pieces.at(-1);
  const first = item.pieces[0];
  const { line } = item;
  if (!last || !first || line.isBullet || line.gap > 1.7 || line.column !== before.line.column) return false;
  if (line.page !== before.line.page || line.isBold !== before.line.isBold) return false;
  if (first.start !== line.start || before.line.end - last.end > 2 || item.periods.length > 0) return false;
  if (item.pieces.length > 1 || first.kind === "degree" || last.kind === "grade") return false;
  const isOpen =
    RUNS_ON.test(before.line.text) &&
    last.kind !== "place" &&
    (first.kind !== "school" || /\s(?:of|at|the|de|di)$/iu.test(before.line.text));
  const isPart = last.kind === "part" && /^\p{Lu}\p{L}+$/u.test(first.text) && namesField(first.text);
  if (!isOpen && !isPart && (last.kind === "school" || !/^\p{Ll}/u.test(line.text))) return false;
  const { row, isBold, isItalic, page, isAfterComma } = last;
  const text = `${last.text}${before.line.text.endsWith(",") ? "," : ""} ${first.text}`;
  const whole = { text, start: last.start, end: first.end, row, isBold, isItalic, page, isAfterComma };
  before.pieces.splice(-1, 1, ...read([whole]));
  before.line = { ...before.line, text: line.text, end: line.end };
  note(before);
  return true;
}

function kindOf(piece: Piece): StudyPiece["kind"] {
  const found = GRADE.exec(piece.text.slice(0, 200));
  const isGrade = found && found[0].length > piece.text.length * 0.6;
  if (isGrade && degreeIndex(piece.text) !== 0) return "grade";
  const weight = schoolWeight(piece.text);
  if (weight === 3 && (degreeIndex(withoutSchools(piece.text)) < 0 || piece.isAfterAt)) return "school";
  if (degreeScore(piece.text) >= 2) return "degree";
  if (weight > 0) return "part";
  return placeScore(piece.text) >= 3 ? "place" : "other";
}

// "Boys High School" is a school, though "high school" is a degree.
function withoutSchools(text: string): string {
  return text.replace(
    /\b(?:high|secondary|grammar|middle) school|\p{L}*(?:hochschul|realschul)\p{L}*|\bintermediate\b/giu,
    " ",
  );
}

const CUTS: readonly RegExp[] = [
  /,?\s+(?:at|from|à|an der|bei|presso|hos|@)\s+(?:the\s+)?/giu,
  /[,;，、]\s*|\s+[–—-]\s+|:\s+/gu,
  /\s*\(|\)\s*/gu,
  /\s+(?:in|en|em|de)\s+/giu,
  /(?<=\p{Ll})(?=\p{Lu})/gu,
  /\s+/gu,
];

/** "BSc Physics, University of Bath" is two pieces: cut where one side is a degree and the other a school. */
function parted(piece: Piece): Piece[] {
  const text = piece.text.slice(0, 260);
  if (schoolWeight(text) < 3) return [piece];
  if (degreeIndex(withoutSchools(text)) < 0) return fieldAfterSchool(piece);
  for (const cut of CUTS) {
    for (const match of text.matchAll(cut)) {
      const left = { ...piece, text: text.slice(0, match.index), end: piece.start + match.index };
      const from = match.index + match[0].length;
      const right = { ...piece, text: piece.text.slice(from), start: piece.start + from };
      if (left.text.length < 2 || right.text.length < 2) continue;
      const [a, b] = [kindOf(left), kindOf(right)];
      if (a === "degree" && b === "school" && schoolWeight(left.text) < 3) {
        const isLoose = cut.source === "\\s+" || match[0].includes(":");
        return [left, ...(isLoose ? fieldBeforeSchool(right) : [right]).flatMap(fieldAfterSchool)];
      }
      const isName = cut.source === "\\s+" && /^(?:diploma|degree|certificate)/iu.test(right.text);
      if (a === "school" && b === "degree" && schoolWeight(right.text) < 3 && !isName) return [left, right];
    }
  }
  return [piece];
}

/** "Culinary Arts Southern Maine Community College": what comes before the school's own words is the field. */
function fieldBeforeSchool(piece: Piece): Piece[] {
  const words = [...piece.text.matchAll(/\S+/g)];
  for (let count = 1; count <= Math.min(5, words.length - 3); count += 1) {
    const from = words[count]?.index ?? 0;
    const field = piece.text.slice(0, from).trimEnd();
    const next = words[count]?.[0] ?? "";
    const [last = "", then = ""] = [words[count - 1]?.[0], words[count + 1]?.[0]];
    const isEnd = namesField(last) && !namesField(next) && !namesField(then) && /^\p{Lu}/u.test(next);
    if (!isEnd || schoolWeight(next) > 0 || /^(?:and|of|&)$/i.test(last)) continue;
    return [
      { ...piece, text: field, end: piece.start + field.length },
      { ...piece, text: piece.text.slice(from), start: piece.start + from },
    ];
  }
  return [piece];
}

/** "Princeton University, Computer Science": the field after the school is a piece of its own. */
function fieldAfterSchool(piece: Piece): Piece[] {
  const [school, field] = atCommas(piece);
  if (!school || !field || schoolWeight(school.text) < 3 || !namesField(field.text)) return [piece];
  return [school, field];
}

/** Whether a text names what one studies: "Computer Science", "Wirtschaftsinformatik", "物理学". */
export function namesField(text: string): boolean {
  return (
    text.length < 90 &&
    schoolWeight(text) === 0 &&
    /(?:scien[cz]|studies|engineer|ingenier|ingénier|engenhar|ingegner|informati|comput|mathemat|matem|maths|physi|physik|fisic|chem|chimi|quími|biolog|econom|économ|ökonom|financ|account|contab|compta|administra|management|marketing|business|commerce|betriebswirt|wirtschaft|law\b|recht|droit|derecho|diritto|psycholog|psicolog|sociolog|philosoph|histor|geogra|literatur|english|linguist|languages|journalis|communicat|design|arts?\b|music|architect|nursing|medicin|pharma|health|educat|pädagog|pedago|teaching|statist|analytics|software|network|security|electr|elektr|mechani|maschinenbau|civil|robot|automat|politic|internation|technolog|logist|supply chain|hospitality|tourism|culinary|theat|film|media|agricult|environment|geolog|anthropolog|criminal|finan)|(?:学|工程|技术|科学|管理|专业|系)$|(?:информатик|математик|физик|экономик|инженер|менеджмент|юриспруд)/iu.test(
      text,
    )
  );
}
