/** A part of a plain text: a heading, a paragraph, or the items of a list. */
export type TextBlock =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] };

const LIST_ITEM = /^(?:[-*•·▪◦–]|\d{1,2}[.)])\s+(\S.*)$/;
/** Longer lines are sentences. */
const HEADING_MAX = 60;

/** Finds the headings, paragraphs and lists that a plain text shows by its lines; every word is kept. */
export function textBlocks(text: string): TextBlock[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
    .map((part) =>
      part
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .flatMap((lines) => blocksOf(lines));
}

function blocksOf(lines: string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  lines.forEach((line, index) => {
    const item = LIST_ITEM.exec(line)?.[1];
    const last = blocks.at(-1);
    const before = lines[index - 1];
    if (item !== undefined) {
      if (last?.kind === "list") last.items.push(item);
      else blocks.push({ kind: "list", items: [item] });
    } else if (isHeading(line, index === 0, lines[index + 1])) {
      blocks.push({ kind: "heading", text: line.replace(/:$/, "") });
    } else if (last?.kind === "paragraph" && before !== undefined && goesOn(before, line)) {
      last.text += ` ${line}`;
    } else {
      blocks.push({ kind: "paragraph", text: line });
    }
  });
  return blocks;
}

/** A short line without a full stop at the head of its part or over a list; or one that ends in a colon. */
function isHeading(line: string, isFirst: boolean, next: string | undefined): boolean {
  if (line.length > HEADING_MAX || next === undefined || /[.!?,;]$/.test(line)) return false;
  return line.endsWith(":") || (!line.includes(": ") && (isFirst || LIST_ITEM.test(next)));
}

/** Whether `line` carries on the sentence of the full line `before`. */
function goesOn(before: string, line: string): boolean {
  return before.length > HEADING_MAX && !/[.!?:;]$/.test(before) && /^[\p{Ll}\d(]/u.test(line);
}
