import { formEntries } from "./entry-forms.ts";
import { type EntryLine, leadingOf, markLines } from "./entry-lines.ts";
import { companyScore, placeScore, roleScore, schoolScore } from "./entry-parts.ts";
import { withWholeLines } from "./entry-wraps.ts";
import { leadingLabel } from "./field-labels.ts";
import { isDateAndPlace, isDateLine, LABEL } from "./line-signs.ts";
import { type Line, withoutBullet } from "./lines.ts";
import { besideTheirLines } from "./margin-lines.ts";

/** One job, degree or project: its heading lines and the description under them. */
export type Entry = { head: EntryLine[]; body: Line[] };

/**
 * Parts the lines of a section into entries. A heading is what a person would see as one: short, set apart,
 * with dates; bullets, wrapped lines and sentences are description. Where an entry shows dates, the others must too.
 */
export function findEntries(lines: Line[]): Entry[] {
  const form = formEntries(lines);
  if (form) return form;
  const marked = markLines(withWholeLines(besideTheirLines(lines)));
  const groups = withDatesBelow(groupHeads(marked, datesThatOpen(marked, leadingOf(lines))));
  const dated = groups.flatMap(({ head }) => head).filter(({ periods }) => periods.length > 0).length;
  const isDated = dated >= Math.min(2, Math.max(1, groups.length * 0.34));
  const entries: Entry[] = [];
  const lead = groups.find(({ head }) => head.some(({ periods }) => periods.length > 0))?.head[0]?.line;
  const order = dateOrder(groups);
  for (const group of groups) {
    const previous = entries.at(-1);
    const dates = group.head.filter(({ periods }) => periods.length > 0).length;
    if (isDated && dates === 0 && previous && !opensEntry(group, lead)) {
      previous.body.push(...group.head.map(({ line }) => line), ...group.body);
    } else entries.push(...splitGroup(group, order));
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

/** Where most entries begin with their date, at the left and set apart from the line above, each such line begins one. */
function datesThatOpen(marked: EntryLine[], leading: number): ReadonlySet<EntryLine> {
  const dated = marked.filter(({ isBody, isAside, periods }) => !isBody && !isAside && periods.length > 0);
  const opening = dated.filter((item) => beginsWithDate(item) && item.line.gap > leading);
  const runs = groupHeads(marked, new Set()).filter(({ head }) =>
    head.some(({ periods }) => periods.length > 0),
  );
  const below = runs.filter(({ head }) => head[0]?.periods.length === 0).length;
  const isBelow = runs.length > 1 && below * 2 > runs.length;
  return new Set(opening.length * 2 > dated.length && !isBelow ? opening : []);
}

function beginsWithDate({ line, periods }: EntryLine): boolean {
  const [period] = periods;
  const rest = period ? line.text.slice(period.to).replace(/^[\s\p{P}]+/u, "") : "";
  return period !== undefined && period.from <= 1 && /\p{L}{3}/u.test(rest) && placeScore(rest) < 1;
}

function groupHeads(marked: EntryLine[], opening: ReadonlySet<EntryLine>): Entry[] {
  const groups: Entry[] = [];
  let isOpen = false;
  for (const item of marked) {
    const current = groups.at(-1);
    if (item.isAside && current) current.head.push(item);
    else if (current && isOpen && details(item, current)) {
      current.body.push(item.line);
      isOpen = false;
    } else if (current && !isOpen && !item.isBody && completes(item, current)) current.head.push(item);
    else if (item.isBody) {
      if (current && item.aside) current.head.push(item.aside);
      if (current) current.body.push(item.line);
      else groups.push({ head: [], body: [item.line] });
      isOpen = false;
    } else if (isOpen && current && !opening.has(item)) current.head.push(item);
    else {
      groups.push({ head: [item], body: [] });
      isOpen = true;
    }
  }
  return groups;
}

/** "Client: Acme" under a heading that names a role and more is a detail of that job. */
function details({ line, periods }: EntryLine, { head }: Entry): boolean {
  const field = leadingLabel(withoutBullet(line.text))?.kind;
  if (periods.length > 0 || (field !== "company" && field !== "role")) return false;
  return head.some(
    (item) =>
      item.periods.length > 0 &&
      !leadingLabel(withoutBullet(item.line.text)) &&
      roleScore(item.line.text) >= 1.6,
  );
}

/** In a form the employer may follow the duties: a field that the entry still lacks belongs to it. */
function completes({ line }: EntryLine, { head }: Entry): boolean {
  const field = leadingLabel(withoutBullet(line.text))?.kind;
  if (field !== "company" && field !== "role" && field !== "place") return false;
  const fields = head.map((item) => leadingLabel(withoutBullet(item.line.text))?.kind);
  return fields.some((other) => other !== undefined) && !fields.includes(field);
}

/**
 * Where every job ends with a line of its dates, under the description, that line goes back to it: the first heading
 * has none, and each other begins with one.
 */
function withDatesBelow(groups: Entry[]): Entry[] {
  const [first, ...others] = groups;
  const isUndated = first?.head.every(({ periods }) => periods.length === 0) && first.body.length > 0;
  const leads = others.map(({ head }) => head[0]);
  const isLed = leads.every((item) => item && (isDateLine(item.line) || isDateAndPlace(item.line)));
  const isPlain = others.every(({ head }) => head.filter(({ periods }) => periods.length > 0).length === 1);
  if (!first || !isUndated || first.head.length === 0 || others.length === 0 || !isLed || !isPlain)
    return groups;
  return groups.flatMap(({ head, body }, index) => {
    const own = index === 0 ? head : head.slice(1);
    const below = leads[index];
    const whole = { head: below ? [...own, below] : own, body };
    return own.length > 0 || body.length > 0 ? [whole] : [];
  });
}

/** Whether the headings with one date have it in their first line or in their last, where they have several lines. */
function dateOrder(groups: Entry[]): "first" | "last" | null {
  let balance = 0;
  for (const { head } of groups) {
    const lines = head.filter(({ isAside }) => !isAside);
    const dated = lines.flatMap(({ periods }, index) => (periods.length > 0 ? [index] : []));
    const [at] = dated;
    if (dated.length !== 1 || at === undefined || lines.length < 2) continue;
    balance += at === 0 ? -1 : at === lines.length - 1 ? 1 : 0;
  }
  return balance === 0 ? null : balance > 0 ? "last" : "first";
}

/** In points: more than rounding makes two sizes of one type differ. */
const LARGER = 0.5;

/** A run of heading lines with several dates is several entries; the first one shows where in it the date stands. */
function splitGroup(group: Entry, order: "first" | "last" | null): Entry[] {
  const dated = group.head.flatMap(({ periods }, index) => (periods.length > 0 ? [index] : []));
  if (dated.length < 2) return splitUndated(group, dated.length);
  const offset = dated[0] ?? 0;
  const lead = group.head[0]?.line;
  const cuts = [0];
  for (let index = 1; index < dated.length; index += 1) {
    const from = (dated[index - 1] ?? 0) + 1;
    const to = dated[index] ?? from;
    let cut = offset === 0 && order === "last" ? from : Math.max(from, to - offset);
    for (let at = from; at <= to; at += 1) {
      const line = group.head[at]?.line;
      // An employer in the largest type, set apart, covers the roles below it.
      if (line && lead && line.size > lead.size + LARGER && line.gap > 1.8) {
        cut = at;
        break;
      }
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
