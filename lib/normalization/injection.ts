const LONGEST_TEXT = 200_000;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const MODEL =
  "(?:ai|llm|model|assistant|screener|ats|parser|bot|recruiter|reviewer|evaluator|system|hiring manager)";
const PERSON =
  "(?:this|the|every|my|me|him|her)(?: (?:candidate|applicant|application|resume|cv|person|profile))?";
// The beginning of a sentence, a bracket or a list entry: there a command stands, a job is told in the middle of one.
const OPENING = "(?:^|[.:!?;,\"'(\\[{<>*#|—-]\\s{0,2})";

// Every repetition is bounded, so that a line costs a fixed multiple of its length.
const COMMANDS: readonly RegExp[] = [
  `\\b(?:ignore|disregard|forget|override|bypass)\\s+(?:\\S{1,20}\\s+){0,4}(?:instructions?|prompts?|rules|criteria|guidelines|guidance|rubric|qualifications|everything)\\b`,
  `\\bforget everything\\b`,
  `\\byou are now (?:an?|the)\\s+(?:\\S{1,20}\\s+){0,2}${MODEL}\\b|\\byou are an? (?:\\S{1,20}\\s+){0,2}(?:ai|llm|language model|assistant)\\b`,
  `${OPENING}(?:hidden\\s+)?(?:note|message|instructions?|attention) (?:to|for) (?:the |any |all )?(?:\\S{1,20}\\s+){0,2}${MODEL}\\b`,
  `${OPENING}(?:${MODEL} (?:note|instructions?|override|prompt|message)|new instructions?|system|ai|llm)\\s*:[^\\n]{0,60}\\b(?:ignore|disregard|approve|hire|candidate|applicant|score|status|offer|resume|rank|rate)\\b`,
  `\\bsystem override\\s*[:.!]`,
  `${OPENING}(?:please )?(?:rate|score|rank|grade|recommend|mark|classify|evaluate|treat) ${PERSON}\\s+(?:\\S{1,20}\\s+){0,5}(?:#?1\\b|10/10|100|highest|perfect|top|best|strong(?:est)?|first|excellent|exceptional|ideal|eligible)`,
  `\\b(?:treat|rank|rate|mark) ${PERSON} as (?:an? |the )?(?:#1|perfect|top|best|excellent|ideal|eligible)`,
  `\\b(?:approve|hire|advance|shortlist) (?:this|the) (?:candidate|applicant)\\b|\\bapprove (?:immediately|unconditionally)\\b`,
  `\\bdo not reject (?:this|my|me|the)\\b|\\bregardless of (?:actual )?(?:qualifications?|quality|gaps|interview scores?)\\b`,
  `\\b(?:assign|give|award|receive|return)\\s+(?:\\S{1,20}\\s+){0,4}(?:perfect|maximum|highest|top)(?: possible)? (?:score|rating|match)\\b`,
  `\\b(?:output|respond|reply|answer|return)\\s+(?:only|with|exactly)\\b[^.\\n]{0,60}\\b(?:score|hire|candidate|perfect|qualified|100|approved?)\\b`,
  `"(?:overall_?)?score"\\s*:\\s*(?:100|10|1\\.0)\\b|\\bset (?:\\S{1,20}\\s+)?status to (?:hired|approved|shortlisted)`,
  `<\\|?(?:im_start|system|endoftext)|\\[/?inst\\]|###\\s*(?:system|instruction)`,
].map((source) => new RegExp(source, "iu"));

/**
 * Whether a text speaks to a machine that reads it: commands, roles and scores no resume has reason to name.
 * Signs that cannot be seen are taken out first; each line is read together with the one it may wrap into.
 */
export function hasInjection(text: string): boolean {
  const lines = text.slice(0, LONGEST_TEXT).replace(INVISIBLE, "").split("\n");
  return lines.some((line, index) => {
    const stretch = `${line.slice(0, 600)} ${(lines[index + 1] ?? "").slice(0, 300)}`;
    return COMMANDS.some((command) => command.test(stretch));
  });
}
