import { type FoundPeriod, findPeriods } from "./dates.ts";
import { companyScore, roleScore, schoolScore, wordsOf } from "./entry-parts.ts";
import type { Line } from "./lines.ts";

/** A line with the periods in it; `isBody` tells description from heading. */
export type EntryLine = { line: Line; periods: FoundPeriod[]; isBody: boolean; aside?: EntryLine };

/** One job, degree or project: its heading lines and the description under them. */
export type Entry = { head: EntryLine[]; body: Line[] };

const LONGEST_HEAD = 110;
// "Managed a team of five": what somebody did, not what they were.
const ACTION =
  /^(?!(?:United|Allied|Applied|Advanced|Associated|Certified|Registered|Licensed|Limited|Federated|Integrated|Combined|Unified|Embedded|Distributed|Managed|Shared|Chartered)\s\p{Lu})(?:\p{Lu}\p{Ll}{2,}ed|Led|Built|Wrote|Ran|Made|Won|Grew|Taught|Drove|Oversaw)\s/u;
const LABEL =
  /^(?:technolog\w+|tech stack|tech|tools?|stack|skills?|keywords?|environment|responsibilit\w+|achievements?|key achievements?|description|duties|highlights|tasks|relevant course\w*|course\w*|thesis|topics?|references?|supervisor|advisor|team size|role|environnement(?: technique)?|tecnologías|technologien|aufgaben|logros|projects?)\s*[:：]/iu;

/**
 * Parts the lines of a section into entries. A heading is what a person would see as one: short, set apart,
 * with dates; bullets, wrapped lines and sentences are description. Where an entry shows dates, the others must too.
 */
export function findEntries(lines: Line[], options: { isDated?: boolean } = {}): Entry[] {
  const marked = joinStackedDates(markBody(lines));
  const groups = groupHeads(marked);
  const hasDates = groups.filter(({ head }) => head.some(({ periods }) => periods.length > 0)).length;
  const isDated = options.isDated ?? hasDates >= Math.max(1, groups.length * 0.34);
  const entries: Entry[] = [];
  const lead = groups.find(({ head }) => head.some(({ periods }) => periods.length > 0))?.head[0]?.line;
  for (const group of groups) {
    const previous = entries.at(-1);
    const dates = group.head.filter(({ periods }) => periods.length > 0).length;
    if (isDated && dates === 0 && previous && !opensEntry(group, lead)) {
      previous.body.push(...group.head.map(({ line }) => line), ...group.body);
    } else entries.push(...splitGroup(group));
  }
  return joinOrphans(entries);
}

function opensEntry(group: Entry, lead: Line | undefined): boolean {
  const first = group.head[0]?.line;
  if (!first || !lead || LABEL.test(first.text)) return false;
  const isAlike =
    first.isBold === lead.isBold && Math.abs(first.size - lead.size) < 0.4 && first.left <= lead.left + 4;
  const speaks = roleScore(first.text) + companyScore(first.text) + schoolScore(first.text) > 1;
  return isAlike && (speaks || first.isBold) && (first.isBold || speaks) && first.gap > 1.25;
}

function markBody(lines: Line[]): EntryLine[] {
  const rightEdge =
    [...lines.map((line) => line.right)].sort((a, b) => a - b)[Math.floor(lines.length * 0.9)] ?? 0;
  const leftEdge = Math.min(...lines.map((line) => line.left));
  const marked: EntryLine[] = [];
  let bullet: Line | null = null;
  let isAfterBody = false;
  lines.forEach((whole, index) => {
    const previous = lines[index - 1];
    const runsOn =
      whole.isBullet || /^\p{Ll}/u.test(whole.text) || (bullet !== null && whole.left > bullet.left + 1.5);
    const { line, aside } = runsOn ? withoutAside(whole) : { line: whole };
    const periods = line.isBullet && line.text.length > 90 ? [] : findPeriods(line.text);
    const isMoved =
      previous !== undefined && (previous.column !== line.column || previous.page !== line.page);
    const isBody =
      describes(
        line,
        periods,
        isAfterBody && !isMoved ? previous : undefined,
        isMoved ? null : bullet,
        rightEdge,
      ) ||
      (periods.length === 0 && wraps(line, lines[index + 1], leftEdge, rightEdge));
    if (line.isBullet && isBody) bullet = line;
    else if (!isBody) bullet = null;
    isAfterBody = isBody;
    if (isBody && aside) marked.push({ line, periods, isBody, aside });
    else marked.push({ line: whole, periods: aside ? findPeriods(whole.text) : periods, isBody });
  });
  return marked;
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

/** Dates stacked in the margin ("2018-08" above "2018-04", "Current" above "2024") are one range beside the entry. */
function joinStackedDates(marked: EntryLine[]): EntryLine[] {
  return marked.flatMap((item, index) => {
    const before = marked[index - 1];
    const upper = before && stackedDate(before);
    const lower = stackedDate(item);
    if (!before || !upper || !lower || Math.abs(before.line.left - item.line.left) > 20) return item;
    if (upper === lower || before.line.page !== item.line.page) return item;
    const isCurrent = upper === "now" || lower === "now";
    const [start = "", end = ""] = [upper, lower].sort();
    const to = before.line.parts[0]?.text.length ?? 0;
    before.periods = [{ start, end: isCurrent ? null : end, isCurrent, isRange: true, from: 0, to }];
    before.isBody = false;
    const parts = item.line.parts.slice(1);
    const from = parts[0]?.start;
    if (from === undefined) return [];
    const line = { ...item.line, parts, start: from, text: item.line.text.slice(from - item.line.start) };
    return { line, periods: [], isBody: item.isBody || line.text.length > 60 };
  });
}

/** The date that makes up the whole first part of a line: `YYYY-MM`, `YYYY` or "now". */
function stackedDate({ line, periods }: EntryLine): string | null {
  const first = line.parts[0];
  if (!first || first.text.length > 16) return null;
  if (/^(?:current|present|now|heute|aujourd.hui|actualidad|至今)$/iu.test(first.text)) return "now";
  const [period, ...more] = periods.length > 0 ? periods : findPeriods(first.text);
  if (!period || more.length > 0 || period.isRange || period.to - period.from < first.text.length - 1)
    return null;
  return period.from === 0 ? period.end : null;
}

function isDuration(text: string): boolean {
  return /^\(?\d{1,2}\s*\p{L}{1,8}\.?(?:\s*\d{1,2}\s*\p{L}{1,8}\.?)?\)?$/u.test(text);
}

// A line filled to the edge that runs on in the same type is the start of a paragraph, whatever its words.
function wraps(line: Line, next: Line | undefined, leftEdge: number, rightEdge: number): boolean {
  if (!next || line.isBold || next.isBullet || next.isBold || line.parts.length > 1) return false;
  if (next.column !== line.column || next.page !== line.page || Math.abs(next.size - line.size) > 0.3)
    return false;
  const isFull =
    line.right - leftEdge > (rightEdge - leftEdge) * 0.84 && next.gap < 2 && wordsOf(line.text).length > 6;
  return isFull && line.isItalic === next.isItalic && next.left <= line.left + 2;
}

function describes(
  line: Line,
  periods: FoundPeriod[],
  previous: Line | undefined,
  bullet: Line | null,
  rightEdge: number,
): boolean {
  const { text } = line;
  const covered = periods.reduce((sum, period) => sum + period.to - period.from, 0);
  const isDatedHead =
    periods.some(({ isRange }) => isRange) && text.length - covered < LONGEST_HEAD && !/[.;]$/.test(text);
  if (line.isBullet) return !(isDatedHead && text.length < 100);
  if (LABEL.test(text)) return true;
  if (periods.length === 0 && !line.isBold && ACTION.test(text) && wordsOf(text).length > 3) return true;
  if (isDatedHead && !/^\p{Ll}/u.test(text)) return false;
  const isProse =
    text.length > LONGEST_HEAD ||
    (/[.;:,]$/.test(text) && wordsOf(text).length > 7 && !/(?:inc|ltd|corp|co|llc)\.$/i.test(text));
  if (isProse && !line.isBold) return true;
  if (previous === undefined) return isProse;
  if (line.isBold && !previous.isBold) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const isIndented = bullet !== null && line.left > bullet.left + 1.5;
  if (isIndented && !line.isBold && line.gap < 2.4) return true;
  const isWrapped = previous.right > rightEdge * 0.86 && line.gap < 2 && !/[.!?]$/.test(previous.text);
  if (isWrapped && line.isBold === previous.isBold && Math.abs(line.size - previous.size) < 0.3) return true;
  if (periods.length > 0 && text.length < 90) return false;
  const isSameType = line.isItalic === previous.isItalic && Math.abs(line.size - previous.size) < 0.3;
  const speaks = roleScore(text) + companyScore(text) + schoolScore(text);
  return isSameType && line.gap < 1.9 && (wordsOf(text).length > 8 || (speaks < 1 && bullet === null));
}

function groupHeads(marked: EntryLine[]): Entry[] {
  const groups: Entry[] = [];
  let isOpen = false;
  for (const item of marked) {
    const current = groups.at(-1);
    if (item.isBody) {
      if (current && item.aside) current.head.push(item.aside);
      if (current) current.body.push(item.line);
      else groups.push({ head: [], body: [item.line] });
      isOpen = false;
    } else if (isOpen && current) current.head.push(item);
    else {
      groups.push({ head: [item], body: [] });
      isOpen = true;
    }
  }
  return groups;
}

/** A run of heading lines with several dates is several entries; the first one shows where in it the date stands. */
function splitGroup(group: Entry): Entry[] {
  const dated = group.head.flatMap(({ periods }, index) => (periods.length > 0 ? [index] : []));
  if (dated.length < 2) return splitUndated(group, dated.length);
  const offset = dated[0] ?? 0;
  const lead = group.head[0]?.line;
  const cuts = [0];
  for (let index = 1; index < dated.length; index += 1) {
    const from = (dated[index - 1] ?? 0) + 1;
    const to = dated[index] ?? from;
    let cut = Math.max(from, to - offset);
    for (let at = from; at <= to; at += 1) {
      const line = group.head[at]?.line;
      const isAlike = line && lead && line.isBold === lead.isBold && Math.abs(line.size - lead.size) < 0.3;
      if (
        isAlike &&
        (lead.isBold || line.gap > 1.8) &&
        line.left <= lead.left + 6 &&
        line.isItalic === lead.isItalic
      ) {
        cut = at;
        break;
      }
    }
    cuts.push(cut);
  }
  return cuts.map((cut, index) => ({
    head: group.head.slice(cut, cuts[index + 1] ?? group.head.length),
    body: index === cuts.length - 1 ? group.body : [],
  }));
}

// Without dates a clearly larger gap, or a return to the type of the first line, opens the next entry.
function splitUndated(group: Entry, dates: number): Entry[] {
  if (dates > 0 || group.head.length < 4) return [group];
  const lead = group.head[0]?.line;
  const entries: Entry[] = [];
  group.head.forEach((item, index) => {
    const before = group.head[index - 1]?.line;
    const isLead = lead && before && item.line.isBold && lead.isBold && !before.isBold;
    const isFar = before && item.line.gap > 1.9 && item.line.gap > before.gap * 1.3;
    if (index === 0 || isLead || isFar) entries.push({ head: [], body: [] });
    entries.at(-1)?.head.push(item);
  });
  entries.at(-1)?.body.push(...group.body);
  return entries;
}

function joinOrphans(entries: Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (const entry of entries) {
    const previous = joined.at(-1);
    if (entry.head.length === 0 && previous) previous.body.push(...entry.body);
    else joined.push(entry);
  }
  return joined;
}
