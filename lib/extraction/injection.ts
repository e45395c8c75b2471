const LONGEST_TEXT = 200_000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const MODEL =
  "(?:ai|llm|model|assistant|screener|ats|parser|bot|recruiter|reviewer|evaluator|system|hiring manager)";
const PERSON =
  "(?:this|the|every|my|me|him|her)(?: (?:candidate|applicant|application|resume|cv|person|profile))?";
// The beginning of a sentence, a bracket or a list entry: there a command stands, a job is told in the middle of one.
const OPENING = "(?:^|[.:!?;,\"'(\\[{<>*#|—-]\\s{0,2})";

// Every repetition is bounded, so that a line costs a fixed multiple of its length.
const ORDERS: readonly RegExp[] = [
  `\\b(?:ignore|disregard|forget|override|bypass)\\s+(?:\\S{1,20}\\s+){0,4}(?:instructions?|prompts?|rules|criteria|guidelines|guidance|rubric|qualifications|everything)\\b`,
  `\\bforget everything\\b`,
  `\\byou are now (?:an?|the)\\s+(?:\\S{1,20}\\s+){0,2}${MODEL}\\b|\\byou are an? (?:\\S{1,20}\\s+){0,2}(?:ai|llm|language model|assistant)\\b`,
  `${OPENING}(?:hidden\\s+)?(?:note|message|instructions?|attention) (?:to|for) (?:the |any |all )?(?:\\S{1,20}\\s+){0,2}${MODEL}\\b`,
  `${OPENING}(?:${MODEL} (?:note|instructions?|override|prompt|message)|new instructions?|system|ai|llm)\\s*:[^\\n]{0,60}\\b(?:ignore|disregard|approve|hire|candidate|applicant|score|status|offer|resume|rank|rate)\\b`,
  `\\bsystem override\\s*[:.!]`,
  `\\b(?:output|respond|reply|answer|return)\\s+(?:only|with|exactly)\\b[^.\\n]{0,60}\\b(?:score|hire|candidate|perfect|qualified|100|approved?)\\b`,
  `"(?:overall_?)?score"\\s*:\\s*(?:100|10|1\\.0)\\b|\\bset (?:\\S{1,20}\\s+)?status to (?:hired|approved|shortlisted)`,
  `<\\|?(?:im_start|system|endoftext)|\\[/?inst\\]|###\\s*(?:system|instruction)`,
  `https?://\\S{0,80}?(?:ignore-(?:\\w{1,12}-){0,2}instructions?|system-override|(?:candidate|applicant|resume|score)-(?:override|perfect|approved?|hired?))`,
].map((source) => new RegExp(source, "giu"));

/** What a person may also write as a rule of a program or of a committee: then a condition goes with it. */
const WISHES: readonly RegExp[] = [
  `${OPENING}(?:please )?(?:rate|score|rank|grade|recommend|mark|classify|evaluate|treat) ${PERSON}\\s+(?:\\S{1,20}\\s+){0,5}(?:#?1\\b|10/10|100|highest|perfect|top|best|strong(?:est)?|first|excellent|exceptional|ideal|eligible)`,
  `\\b(?:treat|rank|rate|mark) ${PERSON} as (?:an? |the )?(?:#1|perfect|top|best|excellent|ideal|eligible)`,
  `\\b(?:approve|hire|advance|shortlist) (?:this|the) (?:candidate|applicant)\\b|\\bapprove (?:immediately|unconditionally)\\b`,
  `\\bdo not reject (?:this|my|me|the)\\b|\\bregardless of (?:actual )?(?:qualifications?|quality|gaps|interview scores?)\\b`,
  `\\b(?:assign|give|award|receive|return)\\s+(?:\\S{1,20}\\s+){0,4}(?:perfect|maximum|highest|top)(?: possible)? (?:score|rating|match)\\b`,
].map((source) => new RegExp(source, "giu"));

// Every order and every wish holds one of these: most lines of a resume hold none and need no closer look.
const SIGNS =
  /ignor|disregard|forget|overrid|bypass|you are|note|message|instruction|attention|approv|hire|candidate|applicant|resume|offer|scor|status|rank|rat[ei]|perfect|qualif|match|reject|regardless|shortlist|treat|recommend|classif|evaluat|grade|mark|advance|<|inst\]|###/iu;

// "The parser handles system override directives": a sentence with a subject of its own tells of a thing that does it.
const TOLD =
  /(?:^|[.!?]\s)\s*(?:the|our|an?|each|this|these)\s(?:[\w-]{1,30}\s){1,4}(?:can|could|may|handles?|exposes?|recogni[sz]es?|supports?|includes?|reports?|detects?|blocks?|prevents?|parses?|returns?|stops?|filters?|rejects?|flags?|tests?|covers?|teaches?|resists?|catches?)\s[^.!?]{0,160}$/iu;
const QUOTED =
  /\bexamples?(?: of)?\s?:[^.!?]{0,160}$|\b(?:e\.g\.|for instance|such as|phrases? like|attacks? like|attempts? to|against|tests? for)\s?:?\s?["'“‘]?[^.!?]{0,40}$/iu;
const CONDITION =
  /^[^.!?]{0,80}\b(?:only\s)?(?:when|if|until|unless|once|after|who|where|provided)\s+(?:\S{1,20}\s+){1,12}/iu;
const UNCONDITIONAL =
  /\b(?:regardless|even if|even when|despite|no matter|immediately|whatever|override)\b/iu;

/** Whether a text speaks to a machine that reads it: commands, roles and scores no resume has reason to name. */
export function hasInjection(text: string): boolean {
  return injectionRanges(text).length > 0;
}

/** Where a text speaks to a machine, as [start, end): the clause that does and the rest of its line. */
export function injectionRanges(text: string): readonly [number, number][] {
  if (last?.text !== text) last = { text, ranges: [...injectedLines(text)] };
  return last.ranges;
}

// Three steps ask about the same text, one after the other.
let last: { text: string; ranges: [number, number][] } | undefined;

/** Signs that cannot be seen are taken out first; each line is read together with the one it may wrap into. */
function* injectedLines(text: string): Generator<[number, number]> {
  const lines = text.slice(0, LONGEST_TEXT).split("\n");
  const plain = lines.map((line) => line.replace(INVISIBLE, ""));
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const next = plain[index + 1] ?? "";
    const here = plain[index] ?? "";
    const stretch = `${here.slice(0, 600)} ${next.slice(0, 300)}`;
    const at = SIGNS.test(stretch) ? orderIn(stretch) : null;
    // What begins in the next line is found there.
    if (at !== null && at.from < Math.max(1, here.length)) {
      const word = at.from + here.slice(at.from).search(/[\p{L}<[({"#]/u);
      const from = startOfOrder(here.slice(0, Math.max(at.from, word)));
      const wraps = at.to > here.length + 1 || (/^\p{Ll}/u.test(next) && !/[.!?]\s*$/.test(line));
      const more = wraps ? 1 + (lines[index + 1] ?? "").length : 0;
      yield [start + Math.max(0, from), Math.min(text.length, start + line.length + more)];
    }
    start += line.length + 1;
  }
}

const LIST_ITEM_WORDS = 3;

/** Where an order begins in its line: after the sentence before it, or after the items of a list it was put into. */
function startOfOrder(before: string): number {
  let at = Math.max(0, before.search(/[^.!?|•]*$/));
  for (const [item] of before.slice(at).matchAll(/[^,;]*[,;]/g)) {
    if (item.trim().split(/\s+/).length > LIST_ITEM_WORDS) break;
    at += item.length;
  }
  return at;
}

/** The first order in a stretch, as characters of it; null where there is none. */
function orderIn(stretch: string): { from: number; to: number } | null {
  let first: { from: number; to: number } | null = null;
  for (const [patterns, mayBeRule] of [[ORDERS, false] as const, [WISHES, true] as const]) {
    for (const pattern of patterns) {
      const found = find(pattern, stretch, mayBeRule);
      if (found && (first === null || found.from < first.from)) first = found;
    }
  }
  return first;
}

/** Where a pattern stands in a text as a command, neither told of another nor, for a wish, under a condition. */
function find(pattern: RegExp, text: string, mayBeRule: boolean): { from: number; to: number } | null {
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 240), match.index + 1);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 240);
    const sentence = /^[^.!?]*/u.exec(after)?.[0] ?? "";
    if (TOLD.test(before) || QUOTED.test(before)) continue;
    const isRule = mayBeRule && CONDITION.test(` ${sentence}`) && !UNCONDITIONAL.test(match[0] + sentence);
    if (!isRule) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}
