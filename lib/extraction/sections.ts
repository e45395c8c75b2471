import { withWholeHeadings } from "./broken-headings.ts";
import { withFreedHeadings } from "./glued-headings.ts";
import { headingKind } from "./heading-kinds.ts";
import { headingsAmong } from "./heading-looks.ts";
import type { Line } from "./lines.ts";
import type { SectionKind } from "./section-words.ts";

/** A heading and what stands under it. The lines above the first heading have kind "header". */
export type Section = { kind: SectionKind | "header"; heading: Line | null; lines: Line[] };

const SAME_EDGE = 60; // points: closer than the columns of a page stand

/**
 * Parts a document by its headings. Each column keeps its own current section, so that a sidebar does not cut the main text in two.
 */
export function findSections(broken: Line[]): Section[] {
  const lines = withFreedHeadings(withWholeHeadings(broken));
  const headings = headingsAmong(lines);
  const sections: Section[] = [{ kind: "header", heading: null, lines: [] }];
  const current = new Map<number, Section>();
  let last = sections[0];
  let previous: Line | null = null;
  let inline: Section | undefined;
  lines.forEach((line, index) => {
    const kind = headings[index];
    if (kind) {
      last = { kind, heading: line, lines: [] };
      sections.push(last);
      current.set(line.column, last);
    } else {
      const lead =
        leadingHeading(line) ??
        (last && (inline === last || OPEN_KINDS.has(last.kind)) ? labelled(line, inline === last) : null);
      const before = lines[index - 1];
      const runsOn = last?.kind === lead?.kind || /^(?:and|et|und|y|e|&)\s/iu.test(line.text);
      if (lead && before && last?.heading === before && runsOn && last.lines.length <= 1) {
        // A label of two lines in the margin: RESEARCH / EXPERIENCE, or EDUCATION / AND AWARDS.
        last.lines.push(lead.rest);
      } else if (lead) {
        last = { kind: lead.kind, heading: line, lines: [lead.rest] };
        if (lead.isLabel) inline = last;
        sections.push(last);
        current.set(line.column, last);
      } else {
        if (previous && (previous.page !== line.page || previous.column !== line.column)) {
          const isOver = last?.heading && isAbove(lines, index, last.heading);
          if (!flowsOn(previous, line, last))
            last = current.get(line.column) ?? (isOver ? sectionOver(line, sections) : last);
        }
        last?.lines.push(line);
        if (last) current.set(line.column, last);
      }
    }
    previous = line;
  });
  return sections;
}

/** Whether a line follows under the last heading and line though its column is another: cells of a table in turn. */
function flowsOn(previous: Line, line: Line, last: Section | undefined): boolean {
  const heading = last?.heading;
  return (
    heading !== undefined &&
    heading !== null &&
    heading.page === line.page &&
    previous.page === line.page &&
    heading.column !== line.column &&
    Math.abs(heading.left - line.left) < SAME_EDGE &&
    heading.top > line.top &&
    line.top < previous.top - previous.size * 0.8
  );
}

/** Whether all lines from here to the end of their column stand higher on the page than a heading beside them. */
function isAbove(lines: Line[], from: number, heading: Line): boolean {
  const first = lines[from];
  if (!first || heading.page !== first.page || heading.column === first.column) return false;
  for (const line of lines.slice(from)) {
    if (line.page !== first.page || line.column !== first.column) break;
    if (line.top <= heading.top) return false;
  }
  return true;
}

/** The section whose heading is the next above a line, whatever their columns. */
function sectionOver(line: Line, sections: Section[]): Section | undefined {
  const over = sections.filter(({ heading }) => heading?.page === line.page && heading.top >= line.top - 1);
  return over.sort((a, b) => (a.heading?.top ?? 0) - (b.heading?.top ?? 0))[0] ?? sections[0];
}

type Lead = { kind: SectionKind; rest: Line; isLabel?: boolean };
const OPEN_KINDS: ReadonlySet<Section["kind"]> = new Set(["other", "summary"]);
const LABELLED_KINDS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "certifications"]);

/** "Skills: Python, Java" among other remarks is a section of one line; another label ends it. */
function labelled(line: Line, endsLabel: boolean): Lead | null {
  const label = /^([^:]{3,40}):\s+(?=\S)/u.exec(line.text);
  if (!label?.[1]) return null;
  const kind = headingKind(label[1]);
  const isKnown = kind !== null && LABELLED_KINDS.has(kind);
  if (!isKnown && !endsLabel) return null;
  const start = line.start + label[0].length;
  const whole = { ...line, turns: [], start, text: line.text.slice(label[0].length) };
  const rest = isKnown ? { ...whole, isBullet: false, parts: [whole] } : line;
  return { kind: isKnown ? kind : "other", rest, isLabel: true };
}

/** "Skills: Python, Java" or "EDUCATION    BSc Physics": a heading with its text on the same line. */
function leadingHeading(line: Line): Lead | null {
  const first = line.parts[0];
  const second = line.parts[1];
  if (
    first &&
    second &&
    (first.isBold || /^\P{Ll}{4,}$/u.test(first.text) || first.isBold !== second.isBold)
  ) {
    const kind = headingKind(first.text);
    if (kind) return { kind, rest: restOf(line, second.start, line.parts.slice(1)) };
  }
  return null;
}

function restOf(line: Line, start: number, parts: Line["parts"]): Line {
  const [only] = parts;
  return {
    ...line,
    text: line.text.slice(start - line.start),
    start,
    parts,
    left: only?.left ?? line.left,
    isBullet: false,
    isBold: only?.isBold ?? false,
    isCapital: false,
  };
}
