import { type FoundPeriod, findPeriods } from "./dates.ts";
import { companyScore, roleScore, schoolScore, wordsOf } from "./entry-parts.ts";
import { leadingLabel } from "./field-labels.ts";
import {
  ACTION,
  endsInDate,
  endsSentence,
  isDateAndPlace,
  isDateLine,
  isNaming,
  isSentence,
  LABEL,
  LONGEST_HEAD,
  WORKED_AS,
} from "./line-signs.ts";
import { type Line, withoutBullet } from "./lines.ts";
import { isDuration } from "./margin-lines.ts";
import { joinStackedDates } from "./stacked-dates.ts";

/** A line with the periods in it; `isBody` tells description from heading, `isAside` a date in the margin of either. */
export type EntryLine = {
  line: Line;
  periods: FoundPeriod[];
  isBody: boolean;
  isAside?: boolean;
  aside?: EntryLine;
};

const INSET = 0.6; // in line heights
const DEEPEST_INSET = 6;

/** Tells heading lines from description, with the periods of each; dates beside or stacked at the margin are put with their entry. */
export function markLines(lines: Line[], opensEntry: (line: Line) => boolean = () => false): EntryLine[] {
  // A rule, or the word between two dates stacked in the margin.
  const told = lines.filter(({ text }) => !/^(?:[|¦│–—_-]|to|bis|à|au|al?|hasta|até|until)$/iu.test(text));
  return joinStackedDates(markBody(told), opensEntry);
}

/** What the lines of a section have in common. `leading` is the line spacing inside a paragraph, in line heights. */
type Setting = {
  leftEdge: number;
  rightEdge: number;
  leading: number;
  isDateBelow: boolean;
  hasPlainHeads: boolean;
  /** Lines before the first date, where a section opens with a few of them. */
  opening: number;
};

function settingOf(lines: Line[]): Setting {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b);
  return {
    leftEdge: Math.min(...lines.map((line) => line.left)),
    rightEdge: rights[Math.floor(lines.length * 0.9)] ?? 0,
    leading: leadingOf(lines),
    isDateBelow: lines[0] !== undefined && !isDateLine(lines[0]),
    hasPlainHeads: hasPlainHeads(lines),
    opening: openingOf(lines),
  };
}

/** A bullet that is a whole heading, dates and all: what stands under it is its description. */
function isToldBullet(line: Line | undefined): boolean {
  if (!line?.isBullet) return false;
  const periods = findPeriods(line.text);
  const covered = periods.reduce((sum, { from, to }) => sum + to - from, 0);
  const isRange = periods.some((period) => period.isRange);
  return isRange && covered < line.text.length * 0.5 && roleScore(line.text) >= 1.6;
}

/** "1. Acme Paints Ltd, Kanpur": jobs are counted as bullets are. */
function isNumberedName(text: string): boolean {
  return text.length < 80 && !endsSentence(text) && roleScore(text) + companyScore(text) >= 1.4;
}

function openingOf(lines: Line[]): number {
  const first = lines.slice(0, 4).findIndex(({ text }) => findPeriods(text).some(({ isRange }) => isRange));
  const isShort = lines.slice(0, Math.max(0, first)).every(({ text, isBullet }) => {
    return !isBullet && text.length < LONGEST_HEAD && !/[:;]$/u.test(text) && !endsSentence(text);
  });
  return first > 0 && isShort ? first : 0;
}

/** Whether headings with dates stand without bullets: then a bullet with a date in it tells of something done. */
function hasPlainHeads(lines: Line[]): boolean {
  const dated = lines.filter(
    ({ text }) => text.length < LONGEST_HEAD && findPeriods(text).some(({ isRange }) => isRange),
  );
  return dated.filter(({ isBullet }) => isBullet).length * 2 <= dated.length;
}

/** The most white space, in line heights, that lines of one paragraph have above them. */
export function leadingOf(lines: Line[]): number {
  const gaps = lines.map((line) => line.gap).filter((gap) => gap > 0.9 && gap < 4);
  gaps.sort((a, b) => a - b);
  return (gaps[Math.floor(gaps.length * 0.15)] ?? 1.5) * 1.18 + 0.05;
}

function markBody(lines: Line[]): EntryLine[] {
  const setting = settingOf(lines);
  const marked: EntryLine[] = [];
  let bullet: Line | null = null;
  let isAfterBody = false;
  let before: Line | undefined;
  lines.forEach((whole, index) => {
    if (whole.isAside) {
      marked.push({ line: whole, periods: findPeriods(whole.text), isBody: false, isAside: true });
      return;
    }
    const previous = before;
    before = whole;
    const next = lines[index + 1];
    const runsOn =
      whole.isBullet || /^\p{Ll}/u.test(whole.text) || (bullet !== null && whole.left > bullet.left + 1.5);
    const { line, aside } = runsOn ? withoutAside(whole) : { line: whole };
    const periods = line.isBullet && line.text.length > 90 ? [] : findPeriods(line.text);
    const isMoved =
      previous !== undefined && (previous.column !== line.column || previous.page !== line.page);
    const field = leadingLabel(withoutBullet(line.text))?.kind ?? null;
    const isBody =
      (field === null || field === "note") &&
      !(setting.isDateBelow && next && (leadsToDate(line, next) || leadsToRole(line, next, setting))) &&
      index >= setting.opening &&
      ((!setting.hasPlainHeads &&
        periods.length === 0 &&
        !line.isBullet &&
        !line.isBold &&
        isToldBullet(previous)) ||
        isInset(line, periods, marked.at(-1)) ||
        describes(
          line,
          periods,
          isAfterBody && !isMoved ? previous : undefined,
          isMoved ? null : bullet,
          setting,
        ) ||
        (periods.length === 0 && wraps(line, next, setting)));
    if (line.isBullet && isBody) bullet = line;
    else if (!isBody) bullet = null;
    isAfterBody = isBody;
    if (isBody && aside) marked.push({ line, periods, isBody, aside });
    else marked.push({ line: whole, periods: aside ? findPeriods(whole.text) : periods, isBody });
  });
  return marked;
}

/** What stands further in under a dated heading, in plain type, tells of the job; a name there would speak. */
function isInset(line: Line, periods: FoundPeriod[], above: EntryLine | undefined): boolean {
  if (!above || above.isBody || above.isAside || periods.length > 0 || line.parts.length > 1) return false;
  const head = above.line;
  if (above.periods.length === 0 || head.column !== line.column || head.page !== line.page) return false;
  const lead = head.parts.find(({ text }) => /\p{L}{3}/u.test(text) && findPeriods(text).length === 0);
  if (!lead && !/\p{L}{3}/u.test(withoutDates(above))) return false;
  const { left, size, isBold, isItalic } = lead ?? head;
  const isSetAlike = line.isBold === isBold && line.isItalic === isItalic && line.size > size - 0.4;
  const isInside = line.left > left + size * INSET && line.left < left + size * DEEPEST_INSET;
  // A heading that names both has said what there is to say.
  const isWhole = roleScore(head.text) >= 1.6 && /[,.–—|·-]\s/u.test(withoutDates(above));
  return (
    isInside &&
    (isWhole || !isSetAlike) &&
    !line.isBold &&
    roleScore(line.text) + companyScore(line.text) < 1.4
  );
}

function withoutDates({ line, periods }: EntryLine): string {
  const [period] = periods;
  return period ? line.text.slice(0, period.from).replace(/[\s,.|·–—-]+$/u, "") : line.text;
}

/** A short line right above a line of dates is what the dates belong to. */
function leadsToDate(line: Line, next: Line): boolean {
  if (line.isBullet || line.text.length > LONGEST_HEAD || /[.;:]$/u.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) && !/\s[|–—·]\s/u.test(line.text)) return false;
  if (next.column !== line.column || next.page !== line.page || next.gap > 2.6) return false;
  return (isDateLine(next) || isDateAndPlace(next)) && line.left <= next.left + 3;
}

/** Where the first job names its employer over the line with role and dates, so may each other. */
function leadsToRole(line: Line, next: Line, { opening }: Setting): boolean {
  if (opening !== 1 || line.isBullet || line.text.length > 80 || /[.:;,]$|^\p{Ll}/u.test(line.text))
    return false;
  if (next.column !== line.column || next.page !== line.page || next.gap > 2.6 || next.isBullet) return false;
  const words = line.text.match(/\p{L}{3,}/gu) ?? [];
  const isName = words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
  const isDated = findPeriods(next.text).some(({ isRange }) => isRange);
  return isName && isDated && roleScore(next.text) >= 1.6 && companyScore(next.text) < 1;
}

/** A date set at the far right of a line of description belongs to the entry, not to the sentence beside it. */
function withoutAside(line: Line): { line: Line; aside?: EntryLine } {
  const last = line.parts.at(-1);
  const first = line.parts[0];
  if (!last || !first || line.parts.length < 2) return { line };
  const periods = findPeriods(last.text);
  const covered = periods.reduce((sum, period) => sum + period.to - period.from, 0);
  const isDate = covered > last.text.length * 0.7 || isDuration(last.text);
  if (!isDate) return { line };
  const parts = line.parts.slice(0, -1);
  const end = parts.at(-1)?.end ?? line.end;
  const aside = { ...line, ...last, isBullet: false, isCapital: false, parts: [last] };
  return {
    line: { ...line, parts, end, text: line.text.slice(0, end - line.start) },
    aside: { line: aside, periods, isBody: false },
  };
}

// A line filled to the edge that runs on in the same type is the start of a paragraph, whatever its words.
function wraps(line: Line, next: Line | undefined, { leftEdge, rightEdge, leading }: Setting): boolean {
  if (!next || line.isBold || next.isBullet || next.isBold || line.parts.length > 1) return false;
  if (next.column !== line.column || next.page !== line.page || Math.abs(next.size - line.size) > 0.3)
    return false;
  const isFull =
    line.right - leftEdge > (rightEdge - leftEdge) * 0.84 &&
    next.gap < Math.min(2, leading) &&
    wordsOf(line.text).length > 6 &&
    findPeriods(next.text).length === 0;
  return isFull && line.isItalic === next.isItalic && next.left <= line.left + 2;
}

function describes(
  line: Line,
  periods: FoundPeriod[],
  previous: Line | undefined,
  bullet: Line | null,
  { rightEdge, leading, hasPlainHeads: isPlain }: Setting,
): boolean {
  const { text } = line;
  const covered = periods.reduce((sum, period) => sum + period.to - period.from, 0);
  const opens = periods[0]?.isRange === true && periods[0].from <= 1;
  const isDatedHead =
    periods.some(({ isRange }) => isRange) &&
    (text.length - covered) / (line.rows ?? 1) < LONGEST_HEAD &&
    (opens || !endsSentence(text) || endsInDate(text, periods) || WORKED_AS.test(text));
  if (/^[$€£]/u.test(text) && periods.length === 0) return true;
  if (/^\d{1,2}[.)]\s/u.test(text) && isNumberedName(text) && periods.length === 0) return false;
  if (line.isBullet) return isPlain || !(isDatedHead && text.length < 100);
  if (isDatedHead && WORKED_AS.test(text)) return false;
  if (LABEL.test(text) || (/[:：]$/u.test(text) && !line.isBold && periods.length === 0)) return true;
  const isAside = periods.every(({ from, to }) => from > 1 && to < text.length - 2);
  if (isAside && !line.isBold && ACTION.test(text) && wordsOf(text).length > 3) return true;
  if (isDatedHead && (opens || !/^\p{Ll}/u.test(text))) return false;
  const speaks = roleScore(text) + companyScore(text) + schoolScore(text);
  const isProse =
    text.length / (line.rows ?? 1) > LONGEST_HEAD ||
    ((endsSentence(text) || /[:,]$/.test(text)) && wordsOf(text).length > 7);
  if (previous === undefined && periods.length === 0 && /[\p{Ll}\d]\.$/u.test(text) && speaks < 1)
    return true;
  if ((isProse || isSentence(text)) && !line.isBold) return true;
  if (previous === undefined) return isProse;
  if (line.isBold && !previous.isBold) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const isIndented = bullet !== null && line.left > bullet.left + 1.5;
  if (isIndented && !line.isBold && line.gap < Math.min(2.4, leading * 1.2)) return true;
  const isWrapped =
    previous.right > rightEdge * 0.86 && line.gap < Math.min(2, leading) && !/[.!?]$/.test(previous.text);
  if (isWrapped && line.isBold === previous.isBold && Math.abs(line.size - previous.size) < 0.3) return true;
  if (periods.length > 0 && text.length < 90) return false;
  const isSameType = line.isItalic === previous.isItalic && Math.abs(line.size - previous.size) < 0.3;
  return (
    isSameType &&
    line.gap < 1.9 &&
    ((wordsOf(text).length > 8 && !isNaming(text)) || (speaks < 1 && bullet === null))
  );
}
