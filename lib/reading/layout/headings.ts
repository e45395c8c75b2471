import type { Segment } from "./segments.ts";
import { isLevel, LEVEL, type Row, type Side, startsOf } from "./sides.ts";

const LONGEST_HEADING = 40;
/** As a share of the text's size. */
const LARGE = 1.1;

type Headings = { count: number; lone: number; isLarge: boolean; isLoud: boolean };

/**
 * Whether both sides have headings that stand beside no block's beginning: in one style, or each side in its
 * own if they are larger than the text.
 */
export function haveHeadingsBoth(a: Side, b: Side): boolean {
  const body = bodyStyle([...a.rows, ...b.rows]);
  const [ours, theirs] = [headingsOf(a, b, body), headingsOf(b, a, body)];
  return [...ours].some(([style, our]) =>
    [...theirs].some(([other, their]) => {
      const isRare = our.count <= a.rows.length * 0.4 && their.count <= b.rows.length * 0.4;
      if (!isRare) return false;
      if (style === other && our.isLoud && our.count >= 2 && their.count >= 2) return true;
      // A name is large as well: one line is not yet a way of setting headings.
      if (style !== other) return our.isLarge && their.isLarge && Math.min(our.lone, their.lone) >= 2;
      return our.lone > 0 && their.lone > 0 && our.lone + their.lone >= 3;
    }),
  );
}

/** Whether both sides begin level, with a heading of one style, and none of their other rows is set so. */
export function haveHeadsLevel(a: Side, b: Side): boolean {
  const [ours, theirs] = [a.rows[0], b.rows[0]];
  const [head, other] = [ours?.segments[0], theirs?.segments[0]];
  const body = bodyStyle([...a.rows, ...b.rows]);
  if (
    ours === undefined ||
    theirs === undefined ||
    head === undefined ||
    other === undefined ||
    body === undefined
  )
    return false;
  const isHead = Math.abs(ours.baseline - theirs.baseline) <= head.fontSize * LEVEL && isSetOff(head, body);
  const inStyle = [...a.rows, ...b.rows].filter(({ segments }) =>
    segments.some((one) => styleOf(one) === styleOf(head)),
  );
  return isHead && styleOf(head) === styleOf(other) && inStyle.length === 2;
}

/** Whether a row of `side` is set like a heading. */
export function hasHeadings(side: Side, other: Side): boolean {
  return headingsOf(side, other, bodyStyle([...side.rows, ...other.rows])).size > 0;
}

/** The rows that are set off from the body, by style; those are lone beside which no block begins. */
function headingsOf(side: Side, other: Side, body: Segment | undefined): Map<string, Headings> {
  const headings = new Map<string, Headings>();
  if (body === undefined) return headings;
  const starts = new Set(startsOf(other));
  const marks = {
    rows: other.rows.filter((row) => starts.has(row) || row.segments.some((one) => isSetOff(one, body))),
  };
  for (const { baseline, segments } of side.rows) {
    const [only] = segments;
    if (only === undefined || segments.length > 1 || only.characters > LONGEST_HEADING) continue;
    if (!isSetOff(only, body)) continue;
    const before = headings.get(styleOf(only)) ?? { count: 0, lone: 0, isLarge: false, isLoud: true };
    const isLarge = only.fontSize >= body.fontSize * LARGE;
    const isLone = !isLevel(baseline, marks, only.fontSize * LEVEL);
    headings.set(styleOf(only), {
      count: before.count + 1,
      lone: before.lone + (isLone ? 1 : 0),
      isLarge,
      isLoud: before.isLoud && (isLarge || isCapital(only)),
    });
  }
  return headings;
}

/** The rows of a side that are set like the body of both: headings in the margin stand between the rows of a table. */
export function withoutHeadings(side: Side, other: Side): Row[] {
  const body = bodyStyle([...side.rows, ...other.rows]);
  const rows = side.rows.filter(({ segments }) => !segments.every((one) => body && isSetOff(one, body)));
  return rows.length >= 3 ? rows : side.rows;
}

function isSetOff(segment: Segment, body: Segment): boolean {
  if (styleOf(segment) === styleOf(body) || !/\p{L}{3}|\p{Lo}{2}/u.test(textOf(segment))) return false;
  const isBold = segment.texts[0]?.bold === true && body.texts[0]?.bold !== true;
  const isSmall = segment.fontSize < body.fontSize * 0.95;
  return segment.fontSize >= body.fontSize * LARGE || ((isCapital(segment) || isBold) && !isSmall);
}

function isCapital(segment: Segment): boolean {
  const text = textOf(segment);
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

function textOf({ texts }: Segment): string {
  return texts.map(({ text }) => text).join("");
}

/** The segment whose style most characters have. */
function bodyStyle(rows: readonly Row[]): Segment | undefined {
  const counts = new Map<string, { segment: Segment; characters: number }>();
  for (const segment of rows.flatMap(({ segments }) => segments)) {
    const style = styleOf(segment);
    const characters = (counts.get(style)?.characters ?? 0) + segment.characters;
    counts.set(style, { segment, characters });
  }
  return [...counts.values()].sort((a, b) => b.characters - a.characters)[0]?.segment;
}

function styleOf({ texts: [first], fontSize }: Segment): string {
  return `${first?.fontName}:${first?.bold}:${Math.round(fontSize * 2)}`;
}
