import type { EmploymentType, WorkArrangement } from "#lib/vocabulary.ts";
import type { Fact } from "./job-description-fact.ts";

const HYBRID =
  /\bhybrid\b(?!\s+(?:cloud|apps?|mobile|vehicles?|environments?|infrastructure|infra|solutions?|architectures?|systems?|engines?|cars?|it\b|bonds?))|\bpart(?:ly|ially) remote|\b(?:mix|blend|combination|balance|split) (?:of|between) [^.;\n]{0,25}\b(?:remote|home|office|on-?site)\b[^.;\n]{0,30}\b(?:remote|home|office|on-?site)\b/gi;
// Some days at home or in the office, but not all five; or a share of the time.
const SOME_DAYS =
  /\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[1-4]|two|three|four))? days?(?<!\b(?:travel|holiday|leave|vacation)[^.;\n]{0,30})(?: (?:a|per|each|every) week)?,?(?: of)?(?: work(?:ing)?)?(?: (?:remote(?:ly)?|home[- ]?office|telework|(?:from|at) home|in[- ]office|on-?site(?: and)?)\b| (?:in|at|from) (?:the|our) (?:[\p{L}]+ )?offices?\b)|\bhome[- ]?office (?:up to |bis zu |at )?(?:[1-4]|one|two|three|four|some|an? (?:zwei|drei))\b|\b(?:\d{2}\s?%|half|part|some) of (?:(?:the|their|your) )?(?:working )?(?:time|week) (?:in (?:the|our)|at) (?:offices?|home)\b|\b[1-4] (?:jours?|días|giorni|tage|dagen|dias) (?:de |di )?(?:télétravail|teletrabajo|smart working|homeoffice|thuis|remoto)/giu;
const REMOTE =
  /\b(?:fully|100%|completely|entirely)[- ]remote|\bremote(?:ly)?(?=[\s,.;:)/(-]|$)(?!\s+(?:sites?|teams?|sens|controls?|areas?|monitor|servers?|locations?|offices?|access|support|desktops?|users?|employees|clients|diagnos|troubleshoot|communit|meetings?|hands|procedure|workers|staff))|\bwork(?:ing)?[- ](?:from|at)[- ]home\b(?! (?:day|polic))|\bhome[- ]based\b|\bwfh\b|\btelecommut\w+|\btelework\w*|\bwork(?:ing)? from (?:anywhere|wherever)\b|\bhome[- ]?office\b(?<!\b(?:its|our|the|their) home[- ]?office)(?!,? (?:in\b|at\b|is\b|located|team|staff|equipment|budget|allowance|setup|stipend|of\b|visa))|\b(?:télétravail|teletrabajo|trabajo remoto|trabalho remoto|remoto|thuiswerken|praca zdalna|distansarbete)\b|удал[её]нно|远程|在宅|\banywhere (?:in the world|with an internet)|\banyplace with an internet|\bvirtual(?:ly)? (?:position|role|job|opportunity|campus)/giu;
const ONSITE =
  /\b(?:5|five) days?(?: (?:a|per|each) week)? (?:in|at|from) (?:the|our) office|\b(?:sur site|vor ort|presencial|in presenza|op locatie|stacjonarnie|på plats)\b|\b(?:on[- ]?site|in[- ]person|in[- ]office|office[- ]based)\b(?!\s+(?:gym|parking|caf|restaurant|health|childcare|training|interview|support|visits?|fitness|clinic|amenities|customer|client|meeting|event|fertility|lunch|nursery|physician|inspection|installation|offshore|cafeteria))|\bwork from (?:the|our) office|\bno (?:remote|telecommut\w*)|\bnot (?:a )?remote|\b(?:based|located|work|working) (?:at|in|from|out of) our (?:[\p{Lu}][\p{L}-]*\s){0,3}(?:head ?)?(?:office|studio|premises|facility|headquarters|hq)|\b(?:telecommuting|remote work(?:ing)?) is not\b/giu;
const NEGATED =
  /\b(?:(?:interview\w*|apply|applications?)(?:\s+\w+){0,2}|no|not|non|isn['’]t|without|never)(?:\s+(?:a|an|currently|available|eligible|for|offer\w*))*[\s-]*$/i;

const LABELLED_ARRANGEMENT =
  /\b(?:work (?:arrangement|location|type|model|mode|setting)|(?:campus |job )?locations?|on-?site\/remote|remote\/on-?site|workplace(?: type)?|arrangement)\s*:\s*(?:fully |100% )?(?<kind>remote|hybrid|on-?site|in[- ]office|work from home)\b(?!\s*(?:\/|or\b))/i;
const PART_OF_THE_TIME =
  /\b(?:up to \d+|partial\w*|some|occasional\w*|\d+ days|\d+\s?%|in-person preferred|flexib\w+|possible|option(?:al)?|partiel|parcial|teilweise|möglich)\b/iu;

/** Where the work is done, or null where the text does not say. */
export function findArrangement(title: string, text: string): Fact<WorkArrangement> | null {
  const inTitle = first(title, HYBRID) ? "hybrid" : first(title, REMOTE) ? "remote" : null;
  if (inTitle) return { value: inTitle, start: 0, end: 0 };
  const labelled = LABELLED_ARRANGEMENT.exec(text);
  if (labelled)
    return {
      value: kindOf(labelled.groups?.["kind"] ?? ""),
      start: labelled.index,
      end: labelled.index + labelled[0].length,
    };
  const hybrid = first(text, HYBRID) ?? first(text, SOME_DAYS);
  const remote = first(text, REMOTE);
  const onsite = first(text, ONSITE);
  if (hybrid) return { value: "hybrid", ...hybrid };
  if (remote && onsite && /\b(?:no|not)\b/i.test(text.slice(onsite.start, onsite.end)))
    return { value: "onsite", ...onsite };
  if (remote) {
    const near = text.slice(Math.max(0, remote.start - 50), remote.end + 50);
    const isPart = PART_OF_THE_TIME.test(near) && !/100\s?%|\bfully|\bcomplet\b/i.test(near);
    return { value: onsite || isPart ? "hybrid" : "remote", ...remote };
  }
  return onsite ? { value: "onsite", ...onsite } : null;
}

function kindOf(words: string): WorkArrangement {
  if (/hybrid/i.test(words)) return "hybrid";
  return /remote|home/i.test(words) ? "remote" : "onsite";
}

function first(text: string, words: RegExp): { start: number; end: number } | null {
  for (const match of text.matchAll(words)) {
    if (NEGATED.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const LABELLED = /\b(?:job |work |campus |office )?locations?\s*[:–-]\s*(?<place>[^\n;|•]{2,60})/giu;
const CITY =
  "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){0,2},\\s?(?:\\p{Lu}{2}\\b|\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+)?)";
const BASED = new RegExp(
  `\\b(?:based|located|position|office|job|role|opening|opportunity)\\s+(?:is\\s+)?(?:based\\s+|located\\s+)?in\\s+(?<place>${CITY})`,
  "giu",
);
const IN_TITLE = new RegExp(`(?<=[-–|(]\\s?|\\bin\\s)(?<place>${CITY})`, "u");

/** The place of work, as written, or null. */
export function findLocation(title: string, text: string): Fact<string> | null {
  for (const pattern of [LABELLED, BASED]) {
    for (const match of text.matchAll(pattern)) {
      const place = placeOf(match.groups?.["place"] ?? "");
      if (place === "") continue;
      const start = match.index + match[0].indexOf(place);
      return { value: place, start, end: start + place.length };
    }
  }
  const named = IN_TITLE.exec(title)?.groups?.["place"];
  return named === undefined ? null : { value: named, start: 0, end: 0 };
}

function placeOf(written: string): string {
  const place = written
    .replace(/\s{2,}.*$|\s[-–(].*$|\.(?:\s.*)?$|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+(?:\s\p{L}+)*\s?:).*$/u, "")
    .replace(/[,.\s]+$/, "")
    .trim();
  return /^(?:remote|hybrid|on-?site|various|anywhere|flexible|multiple|tbd)\b/i.test(place) ||
    place.length > 50
    ? ""
    : place;
}

// In this order: "full-time contract" is a contract, "part-time internship" an internship.
const EMPLOYMENT: [EmploymentType, RegExp][] = [
  ["internship", /\binternships?\b|\bintern\b(?!al)|\bsummer placement|\btraineeship\b/gi],
  ["temporary", /\btemporary\b|\btemp\b|\bseasonal\b|\bfixed[- ]term\b/gi],
  [
    "contract",
    /\bcontract(?:or)?(?: position| role| to hire| basis| job|-to-hire)\b|\bfreelance\b|\bc2c\b|\b1099\b|\b(?:\d+|six|twelve|three)[- ]?months? contract\b|(?:job|employment|contract) type\s*:\s*contract\b/gi,
  ],
  ["part_time", /\bpart[- ]time\b/gi],
  ["full_time", /\bfull[- ]?time\b|\bf\/t\b|\bpermanent\b|\bdirect hire\b/gi],
];

/** The kind of employment, or null. A title outweighs the text; there the first mention of a kind counts. */
export function findEmploymentType(title: string, text: string): Fact<EmploymentType> | null {
  for (const [value, words] of EMPLOYMENT) {
    if (first(title, words)) return { value, start: 0, end: 0 };
  }
  const found = EMPLOYMENT.map(([value, words]) => ({ value, place: first(text, words) })).filter(
    ({ place }) => place,
  );
  const best = found.find(({ value }) => value !== "internship" && value !== "temporary") ?? found[0];
  return best?.place ? { value: best.value, ...best.place } : null;
}
