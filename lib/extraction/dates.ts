import { DASH, longestFirst, POINT } from "./date-notations.ts";
import { MONTHS, RANGE_WORDS, SEASONS, SINCE_WORDS } from "./date-words.ts";

/** A period in a text: `from`/`to` index the text, dates are `YYYY-MM` or `YYYY`; a lone date is only an `end`. */
export type FoundPeriod = {
  start: string | null;
  end: string | null;
  isCurrent: boolean;
  isRange: boolean;
  from: number;
  to: number;
};

/** A date in a text; `isBlank` is a year left open ("20xx"), as templates print it. */
type Point = {
  from: number;
  to: number;
  year: number | null;
  month: number | null;
  isPresent: boolean;
  isBlank: boolean;
};

const LONGEST = 400; // characters of a line in which dates are sought: beyond it is prose, not a date column

const RANGE_SIGN = new RegExp(
  `^[\\s,.)(\\][]{0,4}(?:${DASH}|/|(?:end|ende|fin|fine|fim|until)(?: date)?\\s?:|(?:${longestFirst(RANGE_WORDS)}))[\\s.([]{0,4}(?:(?:exp|expected|est|estimated|anticipated|ca|approx)\\.?\\s)?$`,
  "iu",
);
// A dash that the font lost leaves a double space or a control sign between two full dates.
const LOST_SIGN = /^(?:\s{2,6}|\s?[ïâ][^\s\p{L}\p{N}]{1,3}\s?|\s?[^\p{L}\p{N}\s,;.|/]\s?)$/u;
const SINCE = new RegExp(`(?:^|[^\\p{L}])(?:${longestFirst(SINCE_WORDS)})[\\s:.]{0,3}$`, "iu");
const OPEN_END =
  /^\s{0,3}(?:[-–—−~～〜→]+|ï¼.?)\s*$|^\s?ff\.(?=\s|$)|^\s?(?:óta|alkaen|lähtien|onwards|onward|起|'?(?:den|dan|ten|tan) (?:beri|itibaren))(?=$|[\s,)])/u;
// "from 2019 to 2021", "de 2019 à 2021": what leads to a range is part of it.
const LEAD =
  /(?:^|(?<=[\s,(|:–—-]))(?:start:|start date:|beginn:|début:|inicio:|início:|inizio:|from|during|de|du|d'|von|vom|zwischen|dal|dall'|da|del|desde|van|od|с|з|від|от|από|από το|din|από τον|entre|between|im|in|tra|f\.?o\.?m\.?|från|fra|mellom|alkaen)(?: the| el| le| il| dem)?\s{1,2}$/iu;
// The label of a form that spells out a range of its own: "Date (da – a)".
const FORM_LABEL = /(?:dates?|fechas?|datas?|daty|zeitraum)\s\(\p{L}{2,4}\s?[-–—]\s?\p{L}{1,4}\)[:\s]*$/iu;
const LIST_SIGN = /^\s?(?:,|&|,? (?:and|et|y|und|e|och|og|i))\s{1,2}(?:summers?\s)?$/iu;
// "to date", "until now": the sign of the range is in the word for its end.
const TOLD_END = /^(?:to|till?|until|hasta|até|hasta|do|до|по|mai)\s/iu;
const SHORT_RANGE = /^\s?[-–—/]\s?['’]?(\d\d)(?![\p{L}\p{N}])/u;

// The steps of reading ask for the dates of the same line again and again.
const MOST_KEPT = 500;
const kept = new Map<string, FoundPeriod[]>();

/** Finds date ranges in a line. An open end means "until now"; a lone date is the end of something. */
export function findPeriods(line: string): FoundPeriod[] {
  const known = kept.get(line);
  if (known) return [...known];
  const found = periodsIn(line);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(line, found);
  return [...found];
}

function periodsIn(line: string): FoundPeriod[] {
  const text = withPlainDigits(line.length > LONGEST ? line.slice(0, LONGEST) : line);
  if (!/\d\d|元年|(?:令和|平成)\d/.test(text)) return [];
  const points = [...text.matchAll(POINT)].map(readPoint);
  const periods: FoundPeriod[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index];
    if (!point || point.isPresent) continue;
    const next = points[index + 1];
    const between = next ? text.slice(point.to, next.from) : "";
    const isLost =
      (next !== undefined && isLostYears(text, point, next)) ||
      (point.month !== null && (next?.month != null || next?.isPresent) && LOST_SIGN.test(between));
    const isTold =
      next?.isPresent === true && /^\s{1,2}$/.test(between) && TOLD_END.test(text.slice(next.from));
    if (next && (RANGE_SIGN.test(between) || isLost || isTold) && isRising(point, next)) {
      periods.push({ ...rangeOf(point, next), from: leadOf(text, point.from) });
      index += 1;
    } else if (point.year !== null || point.isBlank)
      periods.push(loneOf(text, point, points.length === index + 1));
  }
  return joinLists(text, periods);
}

// Digits of other scripts and widths, one for one, so that offsets stay.
function withPlainDigits(text: string): string {
  return text.replace(/[０-９]|[٠-٩]|[۰-۹]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : code >= 0x6f0 ? 0x6f0 : 0x660));
  });
}

function leadOf(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - 40), from);
  const start = from - (LEAD.exec(before.slice(-16))?.[0].length ?? 0);
  return start - (FORM_LABEL.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0);
}

/** "Summers 2019, 2020, 2021" is one stretch of three years and more. */
function joinLists(text: string, periods: FoundPeriod[]): FoundPeriod[] {
  const joined: FoundPeriod[] = [];
  let run: FoundPeriod[] = [];
  const close = () => {
    const [first, last] = [run[0], run.at(-1)];
    const isOfTerms = run.length === 2 && run.every(({ end }) => end?.length === 7);
    if ((run.length > 2 || isOfTerms) && first && last)
      joined.push({ ...first, start: first.end, end: last.end, isRange: true, to: last.to });
    else joined.push(...run);
    run = [];
  };
  for (const period of periods) {
    const before = run.at(-1);
    const follows = before && !before.isRange && !period.isRange && (before.end ?? "") <= (period.end ?? "");
    if (!follows || !LIST_SIGN.test(text.slice(before.to, period.from))) close();
    run.push(period);
  }
  close();
  return joined;
}

/** "2008 2012 Acme": two years alone at the edge of a line, the dash between them lost. */
function isLostYears(text: string, point: Point, next: Point): boolean {
  if (point.year === null || next.year === null || point.month !== null || next.month !== null) return false;
  const isAtEdge = point.from <= 1 || next.to >= text.length - 1;
  return isAtEdge && next.year > point.year && /^\s{1,3}$/.test(text.slice(point.to, next.from));
}

function readPoint(match: RegExpMatchArray): Point {
  const found = match.groups ?? {};
  const from = match.index ?? 0;
  const place = { from, to: from + match[0].length };
  if (found["present"] || found["cjkPresent"])
    return { ...place, year: null, month: null, isPresent: true, isBlank: false };
  const [year, month] = yearAndMonth(found);
  return { ...place, year, month, isPresent: false, isBlank: found["blankYear"] !== undefined };
}

function yearAndMonth(found: Record<string, string | undefined>): [number | null, number | null] {
  const year =
    found["cjkYear"] ?? found["isoYear"] ?? found["numYear"] ?? found["wordYear"] ?? found["seasonYear"];
  if (found["era"])
    return [yearOfEra(found["era"], found["eraYear"]), Number(found["eraMonth"] ?? 0) || null];
  if (found["romanYear"])
    return [Number(found["romanYear"]), ROMAN.indexOf(found["romanMonth"]?.toUpperCase() ?? "")];
  if (found["dayYear"]) return [Number(found["dayYear"]), monthOfDay(found["dayFirst"], found["daySecond"])];
  if (found["bareYear"]) return [Number(found["bareYear"]), null];
  if (found["yearFirst"]) return [Number(found["yearFirst"]), monthOf(found["monthSecond"])];
  if (found["bareMonth"]) return [null, monthOf(found["bareMonth"])];
  const short =
    found["shortYear"] ??
    found["dashYear"] ??
    found["slashYear"] ??
    found["tinyYear"] ??
    found["tinyYear2"] ??
    found["cutYear"] ??
    found["cutYear2"] ??
    found["plainYear"] ??
    found["laterYear"] ??
    found["dotYear"] ??
    found["dotYear2"] ??
    found["dotYear3"];
  const word = found["wordMonth"] ?? found["plainMonth"] ?? found["laterMonth"];
  const month = word
    ? monthOf(word)
    : found["season"]
      ? (SEASONS.get(found["season"].toLowerCase()) ?? null)
      : Number(
          found["cjkMonth"] ??
            found["isoMonth"] ??
            found["numMonth"] ??
            found["slashMonth"] ??
            found["tinyMonth"] ??
            found["tinyMonth2"] ??
            found["dotMonth"] ??
            found["dotMonth2"] ??
            found["dotMonth3"] ??
            0,
        ) || null;
  return [year ? Number(year) : short ? fullYear(Number(short)) : null, month];
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ERA_BEGINS: Record<string, number> = { 令和: 2019, 平成: 1989, 昭和: 1926 };

function yearOfEra(era: string, year: string | undefined): number {
  return (ERA_BEGINS[era] ?? 0) + (year === "元" ? 1 : Number(year)) - 1;
}

function monthOf(word: string | undefined): number | null {
  return MONTHS.get((word ?? "").toLowerCase()) ?? null;
}

// 03/25/2019 can only be month first; otherwise both orders are in use and the middle is the month in most countries.
function monthOfDay(first: string | undefined, second: string | undefined): number | null {
  const middle = Number(second);
  const month = middle > 12 ? Number(first) : middle;
  return month >= 1 && month <= 12 ? month : null;
}

function fullYear(short: number): number {
  return short < 60 ? 2000 + short : 1900 + short;
}

function isRising(start: Point, end: Point): boolean {
  if (end.isPresent || end.isBlank || start.year === null) return true;
  return end.year !== null && end.year >= start.year;
}

function rangeOf(start: Point, end: Point): FoundPeriod {
  const year = start.year ?? end.year;
  return {
    start: year === null ? null : written(year, start.month),
    end: end.isPresent || end.year === null ? null : written(end.year, end.month),
    isCurrent: end.isPresent,
    isRange: true,
    from: start.from,
    to: end.to,
  };
}

function loneOf(text: string, point: Point, isLast: boolean): FoundPeriod {
  const date = point.year === null ? null : written(point.year, point.month);
  const place = { from: point.from, to: point.to };
  const short = point.month === null ? SHORT_RANGE.exec(text.slice(point.to)) : null;
  if (short && point.year !== null) {
    const end = Math.floor(point.year / 100) * 100 + Number(short[1]);
    if (end > point.year && end - point.year < 30)
      return {
        start: date,
        end: String(end),
        isCurrent: false,
        isRange: true,
        from: point.from,
        to: point.to + short[0].length,
      };
  }
  const since = SINCE.exec(text.slice(Math.max(0, point.from - 12), point.from));
  const opens = point.from <= 1 && /^[-–—]\s+(?=\p{L})/u.test(text.slice(point.to));
  if (isLast && opens)
    return { start: date, end: null, isCurrent: true, isRange: true, ...place, to: point.to + 1 };
  const isOpen = since !== null || (isLast && OPEN_END.test(text.slice(point.to)));
  if (!isOpen) return { start: null, end: date, isCurrent: false, isRange: false, ...place };
  return {
    start: date,
    end: null,
    isCurrent: true,
    isRange: true,
    ...place,
    from: since ? point.from - since[0].replace(/^[^\p{L}]/u, "").length : point.from,
    to: since ? point.to : text.length,
  };
}

function written(year: number, month: number | null): string {
  return month === null ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
