import { type EntryLine, markLines } from "./entry-lines.ts";
import { headingKind } from "./heading-kinds.ts";
import { LABEL } from "./line-signs.ts";
import { type Line, withoutBullet } from "./lines.ts";

/** One project: the lines that name it, with their dates, and what is said of it. */
export type ProjectEntry = { head: EntryLine[]; body: Line[] };

const LINK_ONLY =
  /^\W{0,3}(?:(?:https?:\/\/|www\.)\S+|[\w.-]+\.(?:com|org|io|dev|net|app|me)(?:\/\S*)?|(?:view|see|visit|try) (?:on|at|it|the|live|code|demo)\b.{0,30}|(?:source )?code|demo|link|github|website|live demo|example page)\W{0,3}$/iu;

/**
 * Parts a projects section by how its titles are set: the look of its first line, where that differs from the text
 * under it; or else lines with bullets under them. Null where neither is so.
 */
export function findProjectEntries(whole: Line[]): ProjectEntry[] | null {
  const lines = whole.filter((line) => line.isBullet || headingKind(line.text) !== "projects");
  const first = lines.find((line) => !isLink(line));
  if (!first) return null;
  const marked = markLines(lines);
  const isTitle =
    titlesByLabel(lines) ??
    (first.isBullet ? null : titlesByLook(lines, first)) ??
    titlesByBullets(lines) ??
    titlesByLine(lines);
  if (!isTitle) return null;
  const entries: ProjectEntry[] = [];
  let isOpen = false;
  for (const item of marked) {
    const entry = entries.at(-1);
    if (isTitle.has(item.line.start)) {
      entries.push({ head: [item], body: [] });
      isOpen = true;
    } else if (entry) {
      const isBare = item.periods.length > 0 && item.line.text.length < 80 && !item.line.isBullet;
      if (isOpen && isBare) entry.head.push(item);
      else entry.body.push(item.line);
      if (item.aside) entry.head.push(item.aside);
      isOpen = isOpen && !item.line.isBullet && item.line.text.length < 80;
    }
  }
  return entries.length > 0 ? entries : null;
}

function isLink(line: Line): boolean {
  return LINK_ONLY.test(line.text);
}

/** Where each title begins, when titles are bold, larger or slanted. */
function titlesByLook(lines: Line[], first: Line): Set<number> | null {
  const look = lookOf(first);
  const others = lines.filter((line) => line !== first && (line.isBullet || lookOf(line) !== look));
  const isSet = others.length > 0 && stands(first, others);
  if (!isSet) return null;
  const titles = lines.filter((line, index) => {
    if (line.isBullet || line.left > first.left + 12 || isLink(line)) return false;
    if (LABEL.test(line.text) || isSentence(line)) return false;
    const before = lines[index - 1];
    if (lookOf(line) !== look) {
      // "ledger | example.com/ledger": a link beside the first title may have set its look.
      const isOut = before !== undefined && isDated(first) && before.left > line.left + 6;
      return isDated(line) && (before?.isBullet === true || (isOut && Math.abs(line.left - first.left) < 3));
    }
    // A title of two lines, or a subtitle in the same type.
    const runsOn =
      before &&
      lookOf(before) === look &&
      !before.isBullet &&
      line.gap < 1.75 &&
      before.column === line.column;
    return !runsOn || isDated(line);
  });
  return titles.length > 0 ? new Set(titles.map(({ start }) => start)) : null;
}

function isDated(line: Line): boolean {
  return line.parts.length > 1 && /\d{4}/.test(line.parts.at(-1)?.text ?? "");
}

/** The type of the first part: dates and links beside a title are often set otherwise. */
function lookOf(line: Line): string {
  const part = line.parts[0] ?? line;
  return `${part.isBold}|${part.isItalic}|${Math.round(part.size || line.size)}`;
}

function stands(line: Line, others: Line[]): boolean {
  const part = line.parts[0] ?? line;
  const plain = others.filter((other) => !other.isBold).length;
  const size = median(others.map((other) => other.size));
  return (
    (part.isBold && plain >= others.length * 0.4) ||
    part.size > size + 0.7 ||
    (part.isItalic && !others[0]?.isItalic)
  );
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Plain lines that stand out to the left of the bullets under them. */
function titlesByBullets(lines: Line[]): Set<number> | null {
  const titles: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const next = lines.slice(index + 1, index + 4).find(({ isBullet }) => isBullet);
    const bullet = lines.slice(0, index).findLast(({ isBullet }) => isBullet);
    if (line.isBullet || !next || isLink(line) || LABEL.test(line.text) || isSentence(line)) return;
    const isOut = bullet === undefined || line.left <= bullet.left + 1.5 || line.column !== bullet.column;
    const follows =
      before === undefined || before.isBullet || (bullet !== undefined && before.left > bullet.left + 1.5);
    if (isOut && follows) titles.push(line.start);
  });
  return titles.length > 1 ? new Set(titles) : null;
}

const TITLE_LABEL =
  /^(?:(?:project|projekt|projet|proyecto|progetto|projeto)?[ -]?(?:title|name|titre|titel|título|titolo|nombre|nome|nom)|project|projekt|projet|proyecto|progetto|projeto|项目名称|項目名稱|プロジェクト名|프로젝트명?|проект|название)\s*(?:#?\d{1,2}\s*)?[:：]\s*\S/iu;

/** "Title: Ledgerline" above "Technologies: …": a form names its projects by label. */
function titlesByLabel(lines: Line[]): Set<number> | null {
  const titles = lines.filter(({ text }) => TITLE_LABEL.test(withoutBullet(text)));
  return titles.length > 0 && titles[0] === lines[0] ? new Set(titles.map(({ start }) => start)) : null;
}

/** "ledger: a small ledger" in every line. */
function titlesByLine(lines: Line[]): Set<number> | null {
  const titles = lines.filter(
    ({ text, isBullet }) =>
      !isBullet &&
      !LABEL.test(text) &&
      !/^[^:]{2,40}:\s*(?:https?:|www\.)/u.test(text) &&
      /^(?:[^:：]{2,40}[:：]\s|[\p{L}\d.+#_-]{2,30}(?:\s[\p{L}\d.+#_&-]{1,20}){0,4}(?:\s\([^()]{1,120}\))?\s[–—-]\s\S|[\p{Script=Latin}\d.+#_-]{2,30}\s+(?:[\p{Script=Latin}\d]{1,20}\s){0,2}\p{Script=Han})/u.test(
        text,
      ),
  );
  return titles.length > 1 && titles.length >= lines.length * 0.6
    ? new Set(titles.map(({ start }) => start))
    : null;
}

function isSentence({ text }: Line): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const small = words.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length;
  return words.length > 16 || (words.length > 8 && (/[.;]$/.test(text) || small > words.length * 0.5));
}
