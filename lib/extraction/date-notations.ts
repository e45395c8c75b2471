import { MONTHS, PRESENT_WORDS, SEASONS } from "./date-words.ts";

const quoted = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A pattern of alternatives, the longer words before those they begin with. */
export const longestFirst = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join("|");
const MONTH = longestFirst(MONTHS.keys());
const SEASON = longestFirst(SEASONS.keys());
const PRESENT = longestFirst(PRESENT_WORDS);
const YEAR = "(?:1[89]\\d\\d|20\\d\\d)";
const DAY = "(?:[0-3]?\\d(?:st|nd|rd|th|\\.|er|º)?)";
// Dashes as they are typed, and as a text decoded with the wrong table shows them.
export const DASH = "(?:[-–—−‐‑―~～〜－→⇒➔>]{1,3}|ï¼.?|â€.?)";
const EDGE = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

// One alternative per notation; every repetition is bounded, so that a line costs a fixed multiple of its length.
const NOTATIONS = [
  `(?<era>令和|平成|昭和)\\s?(?<eraYear>\\d{1,2}|元)\\s?年\\s?(?:(?<eraMonth>1[0-2]|0?\\d)\\s?月(?:\\s?\\d{1,2}\\s?日)?)?`,
  `(?<cjkYear>${YEAR})\\s?[年년]\\s?(?:(?<cjkMonth>1[0-2]|0?\\d)\\s?[月월](?:\\s?\\d{1,2}\\s?[日일])?)?`,
  `${EDGE}(?<isoYear>${YEAR})(?:[-/.]|\\.\\s(?=\\d{1,2}\\.))(?<isoMonth>1[0-2]|0?[1-9])(?:\\s?[-/.]\\s?[0-3]?\\d)?${END}(?!\\s?[/.]\\s?${YEAR})`,
  `${EDGE}(?<dayFirst>[0-3]?\\d)\\s?[/.-]\\s?(?<daySecond>[0-3]?\\d)\\s?[/.-]\\s?(?<dayYear>${YEAR})${END}`,
  `${EDGE}(?<numMonth>1[0-2]|0?[1-9])\\s?[/.–-]\\s?(?<numYear>${YEAR})${END}`,
  `${EDGE}(?:${DAY}\\s{0,2}(?:de\\s|of\\s)?)?(?<wordMonth>(?!des de\\s)(?:${MONTH}))\\.?,?\\s{0,3}(?:de\\s|del\\s|of\\s)?(?:${DAY},?\\s{1,3}(?=['’]?\\d\\d))?(?:[-/]?(?<wordYear>${YEAR})|['’](?<shortYear>\\d\\d)|[-/](?<dashYear>\\d\\d))${END}`,
  `${EDGE}(?<plainMonth>${MONTH})\\.?\\s(?<plainYear>\\d\\d)${END}(?=\\s{0,2}(?:${DASH}|to)\\s{0,2}(?:(?:${MONTH})\\.?\\s\\d\\d|${PRESENT})${END})(?!.{0,40}${YEAR})`,
  `(?<=(?:${MONTH})\\.?\\s\\d\\d\\s{0,2}(?:${DASH}|to)\\s{0,2})(?<laterMonth>${MONTH})\\.?\\s(?<laterYear>\\d\\d)${END}`,
  `${EDGE}(?:${DAY}\\s{0,2})?(?<bareMonth>${MONTH})\\.?(?:\\s{1,2}${DAY})?${END}(?=\\s{0,3}(?:[-–—−~]|to|until|bis|au|à|a|al)\\s{0,3}(?:${DAY}\\s)?(?:${MONTH}))`,
  `${EDGE}(?<season>${SEASON})\\s{0,2}(?:of\\s|,\\s?|['’]|semester\\s|term\\s)?(?<seasonYear>${YEAR})${END}`,
  `${EDGE}(?<yearFirst>${YEAR})(?:[.,]?\\s{1,2}|[-/])(?<monthSecond>${MONTH})\\.?${END}`,
  // "17.01-17.12" and "11.09-15.06": a number above 12 tells that the years come first.
  `(?<![\\p{L}\\d./])(?<dotYear>(?:1[3-9]|[2-9]\\d)(?=[./]\\d{1,2}\\s?${DASH}\\s?(?:\\d\\d[./]\\d|${PRESENT}))|\\d\\d(?=[./](?:1[0-2]|0?[1-9])\\s?${DASH}\\s?(?:1[3-9]|[2-9]\\d)[./]\\d))[./](?<dotMonth>1[0-2]|0?[1-9])(?!\\d)`,
  `(?<=(?<![\\p{L}\\d./])(?:1[3-9]|[2-9]\\d)[./]\\d{1,2}\\s?${DASH}\\s?)(?<dotYear2>\\d\\d)[./](?<dotMonth2>1[0-2]|0?[1-9])(?![\\p{L}\\d./])`,
  `(?<=(?<![\\p{L}\\d./])\\d\\d[./](?:1[0-2]|0?[1-9])\\s?${DASH}\\s?)(?<dotYear3>1[3-9]|[2-9]\\d)[./](?<dotMonth3>1[0-2]|0?[1-9])(?![\\p{L}\\d./])`,
  `(?<![\\p{L}\\d./])(?<tinyMonth>[1-9])[/](?<tinyYear>\\d\\d)(?=\\s{0,2}(?:${DASH}|to)\\s{0,2}(?:(?:1[0-2]|0?[1-9])/\\d\\d|${PRESENT})${END})`,
  `(?<=\\d/\\d\\d\\s{0,2}(?:${DASH}|to)\\s{0,2})(?<tinyMonth2>[1-9])[/](?<tinyYear2>\\d\\d)(?![\\p{L}\\p{N}/])`,
  `${EDGE}(?<!\\p{Lu}-\\d{2,5}-)(?<slashMonth>1[0-2]|0[1-9])[/](?<slashYear>\\d\\d)(?![\\p{L}\\p{N}/])`,
  `${EDGE}(?<romanMonth>XI{0,2}|IX|IV|VI{0,3}|I{1,3})\\s?[./]\\s?(?<romanYear>${YEAR})${END}`,
  `${EDGE}(?<bareYear>${YEAR})${END}`,
  // A year cut short stands alone only beside another date: "'19 – present".
  `(?<![\\p{L}\\p{N}’'])['’](?<cutYear>\\d\\d)${END}(?=\\s{0,2}(?:${DASH}|to)\\s{0,2}(?:['’]\\d\\d|${YEAR}|${PRESENT})${END})`,
  `(?<=['’]\\d\\d\\s{0,2}(?:${DASH}|to)\\s{0,2})['’](?<cutYear2>\\d\\d)${END}`,
  `${EDGE}(?:(?:${MONTH}|${SEASON})\\.?\\s)?(?<blankYear>(?:19|20)(?:xx|__))${END}`,
  `${EDGE}(?<present>${PRESENT})(?![\\p{L}\\p{N}])`,
  `(?<cjkPresent>至今|现在|目前|現在|현재)`,
].join("|");
/** A date in any notation, its parts as named groups. */
/** A date in any notation; the named groups are its parts. */
export const POINT = new RegExp(NOTATIONS, "giu");
