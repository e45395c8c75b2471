import type { EducationLevel } from "#lib/vocabulary.ts";
import { DEGREE_WORDS } from "./job-description-degree-words.ts";
import type { Statement } from "./job-description-sections.ts";
import { isPreferred, mayDemand } from "./job-description-wording.ts";

/** A degree that a job names, as written. */
export type EducationFact = {
  level: EducationLevel;
  fields: string[];
  orEquivalent: boolean;
  isPreferred: boolean;
  start: number;
  end: number;
};

// The short forms of degrees are also ordinary abbreviations: they count beside a degree's own words only.
const LEVELS: [EducationLevel, RegExp][] = [
  ["doctorate", /\b(?:ph\.?\s?d\.?|doctorate|doctoral(?: degree)?|d\.?phil|juris doctor|j\.d\.)(?!\p{L})/giu],
  [
    "master",
    /\bmaster(?:['’]?s)?(?:['’])?(?:\s+(?:degree|level|of|in)\b|(?=\s*(?:\/|or|and|,|\(|preferred|required)))|\bmasters\b|\b(?:graduate|advanced|post-?graduate) degree|\b(?:m\.?b\.?a|m\.?sc|m\.?tech|m\.?eng|m\.?s\.?n|mca)\b\.?|\bm\.?s\.?(?=\s*(?:\/|degree|in\s+\p{Lu}))/giu,
  ],
  [
    "bachelor",
    /\bbachelor(?:['’]?s)?['’]?(?!\p{L})|\bbaccalaureate|\bundergrad(?:uate)?\b(?! (?:and|students?))|\b(?:college|university|four[- ]year|4[- ]year)\s+(?:level\s+)?(?:degree|graduate|education)|\b(?:b\.?sc|b\.?tech|b\.?eng|b\.?com|b\.?s\.?n|bca|b\.e\.)\b\.?|\bb\.?[sa]\.?(?=\s*(?:\/|degree|or\s+m\.?[sa]\b|in\s+\p{Lu}|\(hons))/giu,
  ],
  [
    "diploma",
    /\bassociate(?:['’]?s)?['’]?\s+(?:degree|of (?:arts|science)|in\s+\p{Lu})|\bhn[cd]\b|\b(?:vocational|technical|polytechnic|national|nursing|higher) (?:diploma|certificate)|\bdiploma in\b|\baa\/?s? degree|\btwo[- ]year degree|\bfoundation degree/giu,
  ],
  [
    "secondary",
    /\b(?:high|secondary)[- ]school (?:diploma|graduate|degree|education|equivalen\w*|or)|\bhs diploma|\bhigh school\/ged|\bg\.?e\.?d\b|\ba[- ]levels?\b|\bgcses?\b|\bsecondary education/giu,
  ],
];
// A degree without a level is a bachelor’s, unless the statement names a level.
const ANY_DEGREE =
  /\b(?:relevant|technical|related|stem|engineering|science|honours?|hons|2:1|2\.1)\s+degree\b|\bdegree (?:in|or|qualified|level|required|preferred|from|educated)\b|\b(?:a|any) degree\b|\bgraduated? (?:in|from|with a degree)\b/giu;
const NOT_THE_DEGREE =
  /\b(?:scrum|web|grand|toast|trade|quarter|head) ?master|degree of\b|master(?:ing|y)\b/i;
const EQUIVALENT =
  /\bor (?:an? )?(?:equivalent|comparable|similar|related|relevant)\b(?!\s+(?:field|discipline|subject|degree|major|area|stud))|equivalent (?:work |practical |professional |combination|experience|education)|in lieu|combination of (?:education|experience)|commensurate experience|\band\/or (?:combination|experience)|or (?:work |relevant )?experience\b/i;
const FIELDS =
  /\b(?:degrees?|bachelor(?:['’]?s)?['’]?|master(?:['’]?s)?['’]?|diploma|b\.?sc?\.?|m\.?sc?\.?|b\.?tech|ph\.?d\.?|b\.?a\.?|major(?:ing)?|qualification|(?:arts|science))\s*(?:\((?:or|b|m)[^)]*\)\s*)?(?:degree\s*)?(?:required\s*)?\s*(?:in|,)\s+(?<fields>[^.;:()\n]{3,140})/iu;

/** Every degree that a job names, in the order of the text. */
export function findEducation(statements: readonly Statement[]): EducationFact[] {
  return statements.filter(mayDemand).flatMap(degreesIn);
}

function degreesIn(statement: Statement): EducationFact[] {
  const found: EducationFact[] = [];
  for (const [level, names] of [...LEVELS, ...DEGREE_WORDS]) {
    for (const match of statement.text.matchAll(names)) {
      if (
        isDegree(statement.text, match) &&
        !found.some((other) => overlaps(other, statement.start + match.index))
      ) {
        found.push(factOf(statement, level, match));
        break;
      }
    }
  }
  if (found.length > 0) return found;
  const any = [...statement.text.matchAll(ANY_DEGREE)].find((match) => isDegree(statement.text, match));
  return any ? [factOf(statement, "bachelor", any)] : [];
}

function isDegree(text: string, { index, 0: words }: RegExpExecArray): boolean {
  return !NOT_THE_DEGREE.test(text.slice(Math.max(0, index - 12), index + words.length + 6));
}

function overlaps({ start, end }: EducationFact, at: number): boolean {
  return start <= at && at < end;
}

function factOf(
  { text, start, section }: Statement,
  level: EducationLevel,
  match: RegExpExecArray,
): EducationFact {
  return {
    level,
    fields: fieldsIn(text),
    orEquivalent: EQUIVALENT.test(text),
    isPreferred:
      isPreferred(clauseAround(text, match.index)) ||
      (section === "preferred" && !/\brequired\b/i.test(text)),
    start: start + match.index,
    end: start + match.index + match[0].length,
  };
}

/** The part of a sentence that a word belongs to: "bachelor’s required, master’s preferred" has two. */
function clauseAround(text: string, at: number): string {
  const before = Math.max(...[",", ";", ".", " but "].map((mark) => text.lastIndexOf(mark, at)));
  const rest = text.slice(at);
  const after = rest.search(/[;.]|,\s(?!or\b)/);
  return text.slice(before + 1, after < 0 ? text.length : at + after);
}

function fieldsIn(text: string): string[] {
  const written = FIELDS.exec(text)?.groups?.["fields"];
  if (written === undefined) return [];
  const cut = written
    .replace(
      /\b(?:or|and) (?:an? )?(?:equivalent|related|similar|relevant|other|comparable|closely)\b.*$/i,
      "",
    )
    .replace(
      /\b(?:is|are|with|and (?:at least|\d)|plus|from|preferred|required|desired|or \d|who|at least|minimum|a must|combined|along)\b.*$/i,
      "",
    );
  return cut
    .replace(/^(?:a|an|the)\s+/i, "")
    .split(/\s*(?:,|\/|\bor\b|\band\/or\b)\s*|\s+and\s+/i)
    .map((field) =>
      field
        .replace(
          /^(?:a|an|the|in|any|other)\s+|\s+(?:fields?|disciplines?|subjects?|areas?|degree|major)$/gi,
          "",
        )
        .trim(),
    )
    .filter(
      (field) =>
        /^\p{L}[\p{L}\s&-]{1,40}$/u.test(field) &&
        !/^(?:related|relevant|similar|field|discipline|area|any|education|a)$/i.test(field),
    );
}
