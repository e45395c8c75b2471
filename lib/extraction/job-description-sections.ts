import { headingOf, type SectionKind } from "./job-description-headings.ts";

/** One statement of a job description: a bullet or a sentence, with the section that it stands in. */
export type Statement = { text: string; start: number; end: number; section: SectionKind };

/**
 * Cuts a job description into statements. Headings are found on their own lines and, because pasted texts
 * lose their line breaks, also at the head of a sentence ("REQUIREMENTS  Bachelor's degree.Two years…").
 */
export function readStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let section: SectionKind = "intro";
  for (const piece of piecesOf(text)) {
    const heading = headingOf(piece.text, piece.isWholeLine);
    const start = piece.start + (heading?.length ?? 0);
    const hasBody = /[\p{L}\p{N}]{2}/u.test(text.slice(start, piece.end));
    // "Location: Springfield" is a fact of its own line, not the head of what follows.
    const isFact = hasBody && heading?.kind === "about";
    if (heading && !isFact) section = heading.kind;
    if (hasBody) statements.push({ ...trimmed(text, start, piece.end), section: isFact ? "about" : section });
  }
  return statements;
}

type Piece = { text: string; start: number; end: number; isWholeLine: boolean };

// A sentence ends before a space, or glued to the next one; ".NET" and "Node.js" are no ends.
const SENTENCE_END =
  /[.!?]+["”')\]]?(?=\s+["“(]?[\p{Lu}\p{N}•*-])|(?<=[\p{Ll})]{2})[.!?](?=\p{Lu}\p{Ll}|\p{N})|(?<=[\p{Ll}+)#])\.(?=[-*•]\s)/gu;
const INLINE_BULLET = /\s+[•●▪◦‣·§]\s*|\s{2,}[-*–]\s+|\s{3,}|[•●▪◦‣§]\s*/gu;
const DASH_BULLET = /\s[-–]\s(?=\p{Lu}|\d\+|\d{1,2} years)/gu;
const DASHES_OF_A_LIST = 3;
// Bullets that lost their line breaks: "…of the teamStrong leadership"; "JavaScript" and "iPhone" are words.
const GLUED_BULLET =
  /(?<=(?:^|[\s(/-])\p{Ll}{3,30})(?=\p{Lu}\p{Ll}+[\s,])|(?<=[\p{Ll}\d]\))(?=\p{Lu}\p{Ll}+\s)/gu;
const MIDWAY_HEADING =
  /(?<=\s)(?:Preferred|Required|Minimum|Basic|Desired|Additional|Key|Essential)\s+(?:Qualifications|Skills|Requirements|Experience)\s*:|(?<=\s)(?:MUST HAVE|NICE TO HAVE|Must have|Nice to have|What['’]s In It for You)\s(?=[-–:])/gu;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|incl|approx|min|max|yrs?|vs|st|mr|mrs|ms|dr|sr|jr|inc|ltd|co|no|u\.s|u\.k|ph\.d|b\.s|m\.s|b\.a|m\.a|bsc|msc)|\b\p{Lu})$/iu;
const GLUED_HEADING =
  /(?<=\b|\p{Ll})(?:Responsibilities|Requirements|Qualifications|Description|Profile|Benefits|Job Offer|Client Details|Duties|Summary|Skills|Education)(?=\p{Lu}\p{Ll}|\p{N})/gu;
const INLINE_HEADING =
  /(?<=[.!?:;)\]]\s*|\s{2}|\p{Ll}(?=\p{Lu}))(?:(?:minimum|basic|key|required|preferred|desired|additional|other|general|essential|job|position|main|primary|technical|core)\s+)*(?:requirements?|qualifications?|responsibilities|duties|skills|experience|benefits|nice to haves?|must haves?|education|competencies)(?:\s*(?:&|and|\/)\s*(?:requirements?|qualifications?|responsibilities|duties|skills|experience|abilities|education))?\s*(?::|\s{2}|-\s)/giu;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(line[0])) continue;
    const cuts = cutsOf(line[0]);
    const bounds = [0, ...cuts, line[0].length];
    for (let at = 0; at + 1 < bounds.length; at += 1) {
      const start = line.index + (bounds[at] ?? 0);
      const end = line.index + (bounds[at + 1] ?? 0);
      // A bullet is an item of a list, however much it sounds like a heading.
      const isWholeLine = cuts.length === 0 && !/^\s*[•●▪◦‣·*§-]/.test(line[0]);
      pieces.push({ ...trimmed(text, start, end), isWholeLine });
    }
  }
  return pieces.filter((piece) => piece.text !== "");
}

function cutsOf(line: string): number[] {
  const ends = [...line.matchAll(SENTENCE_END)]
    .filter((match) => !ABBREVIATION.test(line.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => match.index + match[0].length);
  const dashes = [...line.matchAll(DASH_BULLET)];
  const bullets = [...line.matchAll(INLINE_BULLET), ...(dashes.length >= DASHES_OF_A_LIST ? dashes : [])].map(
    (match) => match.index + match[0].length,
  );
  const glued = [...line.matchAll(GLUED_HEADING)].flatMap((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const headings = [INLINE_HEADING, MIDWAY_HEADING, GLUED_BULLET].flatMap((marks) =>
    [...line.matchAll(marks)].map((match) => match.index),
  );
  return [...new Set([...ends, ...bullets, ...glued, ...headings])]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
}

function trimmed(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const raw = text.slice(start, end);
  const lead = /^[\s•●▪◦‣·*\-–—:>]+/u.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead).trimEnd();
  return { text: body, start: start + lead, end: start + lead + body.length };
}
