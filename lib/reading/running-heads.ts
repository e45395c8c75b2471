import type { PlacedLine, PlacedPage } from "./placed-text.ts";

/** Share of the page at its top and bottom in which headers, footers and page numbers stand. */
const MARGIN = 0.1;

const PAGE_NUMBER =
  /^\W*(?:page|p\.|seite|página|pagina|pág\.|strona|sida|side|lk)?\s*\d{1,3}\s*(?:(?:\/|of|von|de|di|sur|van|z|av|—|–|-)\s*\d{1,3})?\W*$/iu;
const CONTACT = /@|https?:|www\.|\+?\d[\d\s().-]{7,}\d/i;

/**
 * The pages without page numbers, and without headers and footers that repeat. What repeats is kept where it first
 * stands, for it may be the only place of a name or an address; with a running page number in it, it goes everywhere.
 */
export function dropRunningHeads(pages: readonly PlacedPage[]): PlacedPage[] {
  const seen = new Map<string, Set<string>>();
  for (const page of pages) {
    for (const line of marginLines(page)) {
      const forms = seen.get(keyOf(line)) ?? new Set();
      seen.set(keyOf(line), forms.add(`${pages.indexOf(page)}:${textOf(line)}`));
    }
  }
  const kept = new Set<string>();
  return pages.map((page) => {
    const margin = new Set(marginLines(page));
    const lines = page.lines.filter((line) => {
      if (!margin.has(line)) return true;
      const text = textOf(line);
      if (PAGE_NUMBER.test(text)) return false;
      const key = keyOf(line);
      const forms = seen.get(key);
      if (forms === undefined || forms.size < 2) return true;
      const texts = new Set([...forms].map((form) => form.slice(form.indexOf(":") + 1)));
      if (texts.size === forms.size && !CONTACT.test(text)) return false;
      const isFirst = !kept.has(key);
      kept.add(key);
      return isFirst;
    });
    return { ...page, lines };
  });
}

/** The first and last lines of a page, as far as they stand in its margins. */
function marginLines({ lines, height }: PlacedPage): PlacedLine[] {
  const byHeight = lines.toSorted((a, b) => b.baseline - a.baseline);
  const isInMargin = ({ baseline }: PlacedLine): boolean =>
    baseline > height * (1 - MARGIN) || baseline < height * MARGIN;
  return [...new Set([...byHeight.slice(0, 4), ...byHeight.slice(-3)])].filter(isInMargin);
}

function textOf({ runs }: PlacedLine): string {
  return runs
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

/** The same for lines that differ in their numbers only and stand at the same height. */
function keyOf(line: PlacedLine): string {
  return `${Math.round(line.baseline / 6)}:${textOf(line).replace(/\d+/g, "#").toLowerCase()}`;
}
