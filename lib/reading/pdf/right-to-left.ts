import { aroundAll, type PlacedLine, type PlacedText } from "../placed-text.ts";

/** Letters of the scripts that run to the left: Hebrew, Arabic and their neighbors, their presentation forms included. */
const LEFTWARD = /(?=\p{L})[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const RIGHTWARD = /(?![\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC])\p{L}/u;
const DIGIT = /\p{Nd}/u;
const RIGHTWARD_OR_DIGIT = new RegExp(`${RIGHTWARD.source}|${DIGIT.source}`, "u");
/** Among Arabic letters a hyphen makes no single number of two, elsewhere it does (UAX 9, W2 and W4). */
const ARABIC = /[\u0600-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/;
/** Signs that belong to the number they touch. */
const NUMBER_SIGN = /[#$€£₪%°]/;
const PRESENTATION = /[\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const MIRRORED: Record<string, string> = {
  "(": ")",
  ")": "(",
  "[": "]",
  "]": "[",
  "{": "}",
  "}": "{",
  "<": ">",
  ">": "<",
  "«": "»",
  "»": "«",
};

/** Whether a text holds letters that run to the left. */
export function runsLeft(text: string): boolean {
  return LEFTWARD.test(text);
}

/** A character of a line, or with `run` null the gap between two runs. */
type Unit = { text: string; run: PlacedText | null; left: number; right: number };

/** Whether most letters of a page run to the left; then its lines begin at the right, whatever else stands in them. */
export function isLeftwardPage(lines: readonly PlacedLine[]): boolean {
  if (!lines.some(({ runs }) => runs.some(({ text }) => runsLeft(text)))) return false;
  let balance = 0;
  for (const { runs } of lines) {
    for (const { text } of runs) {
      for (const letter of text) balance += LEFTWARD.test(letter) ? 1 : RIGHTWARD.test(letter) ? -1 : 0;
    }
  }
  return balance > 0;
}

/**
 * Whether a program that knows nothing of directions painted the page: its words read from the left as they are meant.
 * Hebrew shows it in the letters that only end words, Arabic in the article that only begins them.
 */
export function isPaintedInOrder(lines: readonly PlacedLine[]): boolean {
  let balance = 0;
  for (const { text } of lines.flatMap(({ runs }) => runs)) {
    if (!runsLeft(text)) continue;
    for (const word of text.match(/[\u05D0-\u05EA]{2,}|[\u0621-\u064A]{4,}/g) ?? []) {
      if (/[ךםןףץ]$|^ال/.test(word)) balance++;
      if (/^[ךםןףץ]|لا$/.test(word)) balance--;
    }
  }
  return balance > 0;
}

/**
 * A line whose characters stand from left to right, in the order in which it is read. Where it begins at the right the
 * whole line is turned, and what runs to the right in it turned back; else the words that run to the left are turned
 * in their places (the rules of UAX 9, backward). Lines of other scripts stay as they are.
 */
export function inLogicalOrder(line: PlacedLine, isLeftward: boolean): PlacedLine {
  if (!line.runs.some(({ text }) => runsLeft(text))) return line;
  const units = unitsOf(line);
  const count = (pattern: RegExp): number => units.filter(({ text }) => pattern.test(text)).length;
  const isTurned = isLeftward || count(LEFTWARD) >= count(RIGHTWARD);
  const order = (flip: Flip): Unit[] => (isTurned ? turnedLine(units, flip) : turnedWords(units, flip));
  // Some programs name a bracket by its shape, others by what it does: in the right order every one is closed.
  const byShape = order(mirrored);
  return { ...line, ...runsOf(isClosed(byShape) ? byShape : order((unit) => unit)) };
}

type Flip = (unit: Unit) => Unit;

function turnedLine(units: readonly Unit[], flip: Flip): Unit[] {
  const joints = units.some(({ text }) => ARABIC.test(text)) ? /[/:.,]/ : /[-+/:.,]/;
  return stretches(units.toReversed().map(flip), isRightward, LEFTWARD).flatMap(({ units, isOwn }) =>
    isOwn ? rightwardAgain(units, joints, flip) : units,
  );
}

function turnedWords(units: readonly Unit[], flip: Flip): Unit[] {
  return stretches(units, ({ text }) => LEFTWARD.test(text), RIGHTWARD_OR_DIGIT).flatMap(
    ({ units, isOwn }) => (isOwn ? turnedBack(units, flip) : units),
  );
}

function isClosed(units: readonly Unit[]): boolean {
  let open = 0;
  for (const { text } of units) {
    if (/[([{]/.test(text)) open++;
    else if (/[)\]}]/.test(text) && --open < 0) return false;
  }
  return open === 0;
}

function unitsOf({ runs, gaps }: PlacedLine): Unit[] {
  return runs.flatMap((run, index): Unit[] => {
    const units: Unit[] = [];
    let at = 0;
    for (const text of run.text) {
      const left = run.starts[at] ?? run.box[0];
      at += text.length;
      units.push({ text, run, left, right: run.starts[at] ?? run.box[2] });
    }
    const gap = gaps[index] ?? "";
    const end = run.box[2];
    return gap === "" ? units : [...units, { text: gap, run: null, left: end, right: end }];
  });
}

function isRightward({ text }: Unit): boolean {
  return RIGHTWARD.test(text) || DIGIT.test(text) || NUMBER_SIGN.test(text) || text === "+";
}

/** The stretches from one unit of a direction to the last before a unit of the other, and what lies between them. */
function stretches(
  units: readonly Unit[],
  isOwn: (unit: Unit) => boolean,
  other: RegExp,
): { units: Unit[]; isOwn: boolean }[] {
  const found: { units: Unit[]; isOwn: boolean }[] = [];
  for (let at = 0; at < units.length; ) {
    let end = at + 1;
    const first = units[at];
    if (first === undefined) break;
    if (isOwn(first)) {
      for (let next = end; next < units.length; next++) {
        const unit = units[next];
        // A cell of its own is read on its own.
        if (unit === undefined || other.test(unit.text) || unit.text === "\t") break;
        if (isOwn(unit)) end = next + 1;
      }
    }
    found.push({ units: units.slice(at, end), isOwn: isOwn(first) });
    at = end;
  }
  return found;
}

/**
 * What runs to the right in a line that was turned. Words with their numbers run on together; numbers alone follow each
 * other to the left, so that "2019 – 2021" begins with 2019 at the right.
 */
function rightwardAgain(units: readonly Unit[], joints: RegExp, flip: Flip): Unit[] {
  const word = units.findIndex(({ text }) => RIGHTWARD.test(text));
  const head = word === -1 ? units : units.slice(0, word);
  const numbers = numberGroups(head, joints);
  // "Python 3" and "3 Python" look the same; a number that something parts from the word stands alone.
  const between = numbers.flatMap(({ units, isNumber }) => (isNumber ? [] : units.map(({ text }) => text)));
  if (word !== -1 && between.join("").length <= 1) return turnedBack(units, flip);
  const turned = numbers.flatMap(({ units, isNumber }) => (isNumber ? turnedBack(units, flip) : units));
  return word === -1 ? turned : [...turned, ...turnedBack(units.slice(word), flip)];
}

function numberGroups(units: readonly Unit[], joints: RegExp): { units: Unit[]; isNumber: boolean }[] {
  const groups: { units: Unit[]; isNumber: boolean }[] = [];
  for (const [index, unit] of units.entries()) {
    const isDigit = (at: number): boolean => DIGIT.test(units[at]?.text ?? "");
    const isJoint = joints.test(unit.text) && isDigit(index - 1) && isDigit(index + 1);
    const isSign = NUMBER_SIGN.test(unit.text) && (isDigit(index - 1) || isDigit(index + 1));
    // A plus at the left of its number was painted with it; at the right the line has turned it already.
    const isPlus = unit.text === "+" && isDigit(index - 1);
    const isNumber = isDigit(index) || isJoint || isSign || isPlus;
    const last = groups.at(-1);
    if (last?.isNumber === isNumber) last.units.push(unit);
    else groups.push({ units: [unit], isNumber });
  }
  return groups;
}

function turnedBack(units: readonly Unit[], flip: Flip): Unit[] {
  return units.toReversed().map(flip);
}

/** Brackets are painted in the shape that opens or closes where they stand. */
function mirrored(unit: Unit): Unit {
  return { ...unit, text: MIRRORED[unit.text] ?? unit.text };
}

/** Units as runs again: neighbors that were one run before are one, whatever stood between them before. */
function runsOf(units: readonly Unit[]): Pick<PlacedLine, "runs" | "gaps"> {
  const groups: { run: PlacedText; units: Unit[] }[] = [];
  const gaps: string[] = [];
  let gap = "";
  for (const unit of units) {
    const last = groups.at(-1);
    if (unit.run === null) gap = unit.text;
    else if (last?.run === unit.run && gap === "") last.units.push(unit);
    else {
      if (last !== undefined) gaps.push(gap);
      groups.push({ run: unit.run, units: [unit] });
      gap = "";
    }
  }
  return { runs: groups.map(({ run, units }) => runOf(run, units)), gaps };
}

function runOf(run: PlacedText, units: readonly Unit[]): PlacedText {
  const shown = units.map(({ text, left }) => {
    const plain = PRESENTATION.test(text) ? text.normalize("NFKC") : text;
    return { text: plain, starts: Array.from({ length: plain.length }, () => left) };
  });
  const [, bottom, , top] = run.box;
  const box = aroundAll(units.map(({ left, right }) => [left, bottom, right, top]));
  return {
    ...run,
    text: shown.map(({ text }) => text).join(""),
    starts: shown.flatMap(({ starts }) => starts),
    box,
  };
}
