import { degreeScore } from "./degree-words.ts";
import { type StudyLine, studyLines } from "./education-lines.ts";
import type { EntryLine } from "./entry-lines.ts";
import type { Line } from "./lines.ts";

/** One degree or school: its heading lines and the remarks under them. */
export type Study = {
  head: StudyLine[];
  notes: Line[];
  /** Dates set at the far right of the remarks. */
  asides: EntryLine[];
  /** No blank space parts it from the study before it. */
  isClose: boolean;
  /** Nothing at all stands between it and the study before it. */
  followsAtOnce: boolean;
};

type Kind = "school" | "degree" | "period";

/**
 * Parts an education section into studies. A second school, degree or leading date opens the next one; which of the
 * three leads is what the first study shows.
 */
export function findStudies(lines: Line[]): Study[] {
  const items = studyLines(lines);
  const heads = items.filter(({ isNote }) => !isNote);
  // Dates that stand above their study in a type of their own lead it: what follows them returns to nothing.
  const isDateFirst = heads[0]?.pieces.length === 0 && heads[0].periods.length > 0;
  const first = isDateFirst ? undefined : heads.find(({ pieces }) => pieces.length > 0);
  const lead = heads.flatMap(kindsOf)[0];
  const studies: Study[] = [];
  let isAfterNote = false;
  items.forEach((item, index) => {
    const current = studies.at(-1);
    if (item.isNote) {
      current?.notes.push(item.line);
      if (item.aside) current?.asides.push(item.aside);
      isAfterNote = true;
      return;
    }
    const opensNext =
      current && (opens(current, item, lead, first) || follows(current, item, items[index + 1]));
    if (!current || opensNext) {
      studies.push({
        head: [item],
        notes: [],
        asides: [],
        isClose: current !== undefined && item.line.gap < 3.4,
        followsAtOnce: current !== undefined && !isAfterNote && item.line.gap < 2,
      });
    } else current.head.push(item);
    isAfterNote = false;
  });
  return studies;
}

/** What a line holds, in the order in which it stands there. */
function kindsOf({ hasSchool, hasDegree, periods, pieces, line }: StudyLine): Kind[] {
  const places: [Kind, number][] = [];
  if (hasSchool) places.push(["school", pieces.find(({ kind }) => kind === "school")?.start ?? 0]);
  if (hasDegree) places.push(["degree", pieces.find(({ kind }) => kind === "degree")?.start ?? 0]);
  const [period] = periods;
  if (period) places.push(["period", line.start + period.from]);
  return places.sort((a, b) => a[1] - b[1]).map(([kind]) => kind);
}

function opens(study: Study, item: StudyLine, lead: Kind | undefined, first: StudyLine | undefined): boolean {
  const held = new Set(study.head.flatMap(kindsOf));
  const kinds = kindsOf(item);
  if (returnsToLead(study, item, first) && held.size >= (kinds.length === 0 ? 2 : 1)) return true;
  if (kinds.length === 0) return false;
  if (kinds.includes("degree") && held.has("degree")) return true;
  if (kinds.includes("school") && held.has("school")) return true;
  if (!lead || !kinds.includes(lead)) return false;
  if (lead === "school" && held.has("degree")) return true;
  if (lead === "period") return held.has("period") && kinds[0] === "period";
  // A study that lacks the leading kind must not swallow the next one's.
  const began = study.head.flatMap(kindsOf)[0];
  return began !== undefined && began !== lead && held.size >= 2;
}

/** Where a date alone ends a study that is whole, the next name before a degree or school is the next one's. */
function follows(study: Study, { pieces }: StudyLine, next: StudyLine | undefined): boolean {
  const last = study.head.at(-1);
  const isDateAlone = last && last.periods.length > 0 && last.pieces.every(({ kind }) => kind === "place");
  if (!isDateAlone || study.head.length < 3 || !next || next.isNote) return false;
  const [first] = pieces;
  return first?.kind === "other" && (next.hasDegree || next.hasSchool) && degreeScore(first.text) === 0;
}

/** Whether a line is set as the first line of the section was, after lines that were not. */
export function isSetAlike(line: Line, model: Line): boolean {
  return (
    line.isBold === model.isBold &&
    line.isItalic === model.isItalic &&
    Math.abs(line.size - model.size) < 0.3 &&
    Math.abs(line.left - model.left) < 8
  );
}

function returnsToLead(study: Study, { line, pieces }: StudyLine, first: StudyLine | undefined): boolean {
  const last = study.head.at(-1)?.line;
  if (!first || !last || pieces.length === 0 || pieces.every(({ kind }) => kind === "place")) return false;
  const isChange = last.isBold !== line.isBold || Math.abs(last.size - line.size) > 0.3;
  return isChange && isSetAlike(line, first.line) && line.gap > 1.25;
}
