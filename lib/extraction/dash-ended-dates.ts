import { findPeriods } from "./dates.ts";
import type { Line } from "./lines.ts";

const LONGEST_DATE = 18; // characters of "September 2019 –"

/** A date in the margin that goes on below its dash ("2016-02 –" over "2019-07") is one line with one range. */
export function joinDashEndedDates(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const upper = joined.at(-1);
    if (upper && isDashEnded(upper) && goesOn(upper, line)) joined[joined.length - 1] = together(upper, line);
    else joined.push(line);
  }
  return joined;
}

function isDashEnded({ text, parts }: Line): boolean {
  return parts.length === 1 && text.length <= LONGEST_DATE && /\d\s*[-–—]$/u.test(text) && covers(text);
}

function goesOn(upper: Line, line: Line): boolean {
  const isBelow = line.page === upper.page && line.column === upper.column && line.gap < 2;
  const isAlike = Math.abs(line.left - upper.left) < 3 && Math.abs(line.size - upper.size) < 0.3;
  if (!isBelow || !isAlike || line.parts.length !== 1 || line.text.length > LONGEST_DATE) return false;
  // Whatever stands for "now" makes an end of the range.
  const [period, ...more] = findPeriods(`${upper.text} ${line.text}`);
  return period?.isRange === true && more.length === 0 && period.to >= upper.text.length + line.text.length;
}

function covers(text: string): boolean {
  const covered = findPeriods(text).reduce((sum, { from, to }) => sum + to - from, 0);
  return covered >= text.length * 0.6;
}

// What stands between the two is white space: every offset keeps its place.
function together(upper: Line, line: Line): Line {
  const text = `${upper.text}${" ".repeat(Math.max(1, line.start - upper.end))}${line.text}`;
  const whole = { text, end: line.end, right: Math.max(upper.right, line.right) };
  const [part] = upper.parts;
  return { ...upper, ...whole, parts: part ? [{ ...part, text, end: line.end }] : [] };
}
