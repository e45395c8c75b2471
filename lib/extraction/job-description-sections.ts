/** What a part of a job description is about. */
export type SectionKind =
  | "intro"
  | "required"
  | "preferred"
  | "responsibilities"
  | "benefits"
  | "about"
  | "apply";

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
  /[.!?]+["”')\]]?(?=\s+["“(]?[\p{Lu}\p{N}•*-])|(?<=[\p{Ll})]{2})[.!?](?=\p{Lu}\p{Ll}|\p{N})|(?<=[\p{Ll})]{2});(?=\s)/gu;
const INLINE_BULLET = /\s+[•●▪◦‣·]\s*|\s{2,}[-*–]\s+|\s{3,}|[•●▪◦‣]\s*/gu;
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
      pieces.push({ ...trimmed(text, start, end), isWholeLine: cuts.length === 0 });
    }
  }
  return pieces.filter((piece) => piece.text !== "");
}

function cutsOf(line: string): number[] {
  const ends = [...line.matchAll(SENTENCE_END)]
    .filter((match) => !ABBREVIATION.test(line.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => match.index + match[0].length);
  const bullets = [...line.matchAll(INLINE_BULLET)].map((match) => match.index + match[0].length);
  const glued = [...line.matchAll(GLUED_HEADING)].flatMap((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  const headings = [...line.matchAll(INLINE_HEADING)].map((match) => match.index);
  return [...new Set([...ends, ...bullets, ...glued, ...headings])]
    .filter((cut) => cut > 0)
    .sort((a, b) => a - b);
}

// In this order: "preferred qualifications" is about preference, "skills you bring" about requirements.
const HEADINGS: [SectionKind, RegExp][] = [
  [
    "apply",
    /\b(?:how to apply|to apply|application (?:process|instructions?)|apply now|equal (?:employment )?opportunity|eeo|next steps|deadline|contact|interview process|hiring process|special instructions?|not required)\b/i,
  ],
  [
    "preferred",
    /\b(?:nice[- ]to[- ]haves?|prefer(?:red|ences?|able)?|desir(?:ed|able)|bonus(?: points)?|plus(?:es)?|advantage(?:s|ous)?|optional|good[- ]to[- ]have|even better|extra (?:credit|points)|would be (?:great|nice|a plus)|stand out|secondary skills|additional (?:skills|experience))\b/i,
  ],
  [
    "benefits",
    /\b(?:benefits?|perks|what we offer|we offer|our offer|job offer|what(?:['’]s| is) in it|why (?:join|work|us|you)|compensation|remuneration|salary|pay (?:structure|range|rate)|package|what you(?:['’]ll)? get)\b/i,
  ],
  [
    "required",
    /\b(?:require(?:d|ments?)?|qualif(?:ications?|ied)|must[- ]haves?|essentials?|what you(?:['’]ll| will)? (?:need|bring|have)|what we(?:['’]re| are)? (?:look(?:ing)? for|need|expect)|who(?:m)? (?:you are|we(?:['’]re| are) looking for)|about you|you (?:have|are|bring|should have|will have)|you(?:['’]ll| will) (?:have|need)|skills?|experience|profile|(?:ideal|successful|preferred|right) candidate|competenc(?:y|ies)|knowledge|education|person specification|background|technologies|tech(?:nical)? stack|eligibility|credentials|abilities|we(?:['’]re| are) looking for)\b/i,
  ],
  [
    "responsibilities",
    /\b(?:responsibilit(?:y|ies)|dut(?:y|ies)|what you(?:['’]ll| will) (?:do|be doing)|you(?:['’]ll| will)|the role|your (?:role|impact|mission|tasks|day)|tasks|accountabilit(?:y|ies)|day[- ]to[- ]day|job (?:description|summary|purpose)|(?:position|role) (?:summary|overview|description)|in this role|key objectives|essential functions|description|what you do|activities)\b/i,
  ],
  [
    "about",
    /\b(?:about|who we are|company|our (?:team|mission|story|values|culture|client)|overview|client details|the team|working conditions|physical (?:demands|requirements)|schedule|hours|location|work environment|disclaimer|note)\b/i,
  ],
];
const LONGEST_HEADING = 8; // words

/** The heading at the head of a piece, with the length of what belongs to it. */
function headingOf(piece: string, isWholeLine: boolean): { kind: SectionKind; length: number } | null {
  const label = /^([^:]{2,60}):(?=\s|$|\p{Lu})/u.exec(piece)?.[1];
  const spaced = /^((?:\p{Lu}[\p{L}&/'’-]*\s?){1,6})\s{2,}/u.exec(piece)?.[1];
  const whole = isWholeLine && !/[.;,]$/.test(piece) ? piece.replace(/:$/, "") : undefined;
  const words = label ?? spaced ?? whole ?? gluedHeading(piece);
  if (words === undefined || words.split(/\s+/).length > LONGEST_HEADING) return null;
  const kind = HEADINGS.find(([, names]) => names.test(words))?.[0];
  if (!kind || !looksLikeHeading(words, label !== undefined, whole !== undefined)) return null;
  return { kind, length: label === undefined ? words.length : label.length + 1 };
}

function gluedHeading(piece: string): string | undefined {
  const only =
    /^(?:Key |Job |Minimum |Required |Preferred )?(?:Responsibilities|Requirements|Qualifications|Description|Profile|Benefits|Job Offer|Client Details|Duties|Summary|Skills|Education)$/;
  return only.test(piece) ? piece : undefined;
}

/** Bullets such as "Experience with Java" carry the words of headings; headings are short and make no demand. */
function looksLikeHeading(words: string, isLabel: boolean, isWholeLine: boolean): boolean {
  if (
    /\b(?:years?|yrs|degree|diploma|experience (?:with|in|of|as)|knowledge of|ability to|skills? (?:in|with)|proficien)/i.test(
      words,
    )
  ) {
    return false;
  }
  if (!isLabel && isWholeLine && /\b(?:a plus|preferred|required|desired)$/i.test(words)) {
    return (
      /^(?:\p{Lu}\p{L}*\s?)+$|^(?:required|preferred|desired)$/iu.test(words) &&
      words.split(/\s+/).length <= 3 &&
      !/^(?:english|master|bachelor)/i.test(words)
    );
  }
  if (isLabel) return true;
  const capitals = words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    capitals >= 1 &&
    !/\b(?:excellent|strong|good|great|solid|proven|demonstrated|effective|communication|interpersonal|organi[sz]ational|driving|problem)\b/i.test(
      words,
    )
  );
}

function trimmed(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const raw = text.slice(start, end);
  const lead = /^[\s•●▪◦‣·*\-–—:>]+/u.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead).trimEnd();
  return { text: body, start: start + lead, end: start + lead + body.length };
}
