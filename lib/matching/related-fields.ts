// Families of study: two fields are related when one family holds both. A field may be in several.
const FAMILIES: Record<string, RegExp> = {
  computing:
    /\b(?:comput\w*|software|informati(?:cs|on (?:technology|systems?|science|security))|data (?:science|analytics|engineering)|artificial intelligence|machine learning|cyber ?security|web development|(?:mca|bca|cs|cse|it)\b)/,
  electrical:
    /\b(?:electr(?:ical|onics?)|telecommunications?|communications? engineering|instrumentation|computer (?:engineering|hardware)|embedded|robotics|mechatronics|(?:ece|eee)\b)/,
  mechanical:
    /\b(?:mechanical|mechatronics|automotive|aero\w+|industrial (?:engineering|design)|manufacturing|production engineering|materials?|metallurg\w+)/,
  civil:
    /\b(?:civil|structural|construction|architect\w*|urban|surveying|geotechnical|environmental engineering|building)/,
  chemical: /\b(?:chemical|chemistry|biochem\w*|petroleum|materials?|process engineering|pharma\w*)/,
  mathematics:
    /\b(?:math\w*|statistic\w*|quantitative|actuarial|operations research|econometrics|data (?:science|analytics)|physics)/,
  sciences:
    /^sciences?$|\b(?:(?:natural|life|earth|physical|general|applied) sciences?|physics|biolog\w*|chemistry|geolog\w*|ecolog\w*|environmental (?:science|studies)|neuroscience|genetics|microbiology)/,
  business:
    /\b(?:business|management|commerce|administration|entrepreneur\w*|marketing|mba|bba|supply chain|logistics|operations|hospitality|hotel|human resources?)/,
  finance:
    /\b(?:financ\w*|account\w*|econom\w*|bank\w*|commerce|tax\w*|audit\w*|actuarial|business|b ?com|m ?com|mba)\b/,
  marketing:
    /\b(?:marketing|advertis\w*|public relations|communications?|media|journalism|brand\w*|digital media|business)/,
  health:
    /\b(?:nurs\w*|medic\w*|health\w*|physiotherap\w*|pharma\w*|dent\w*|public health|occupational therap\w*|radi\w+|midwif\w*|nutrition|paramedic\w*|mbbs|bsn|msn)/,
  law: /\b(?:law|legal|juris\w*|paralegal|llb|llm|jd)\b/,
  education: /\b(?:educat\w*|teach\w*|pedagog\w*|early childhood|curriculum|b ?ed|m ?ed)\b/,
  design:
    /\b(?:design\w*|graphics?|visual|fine arts?|illustration|animation|human[- ]computer|hci|interaction|ux|architecture|fashion)\b/,
  social:
    /\b(?:psycholog\w*|sociolog\w*|social (?:work|sciences?)|anthropolog\w*|political|international relations|counsel\w*|human (?:resources?|services)|industrial relations)/,
  humanities:
    /\b(?:english|literature|languages?|linguist\w*|history|philosophy|journalism|writing|humanities|liberal arts|communications?|translation)\b/,
};

// Words that ask for a whole group of families.
const GROUPS: [RegExp, string[]][] = [
  [/\bstem\b/, ["computing", "electrical", "mechanical", "civil", "chemical", "mathematics", "sciences"]],
  [
    /^(?:engineering|technical|technology|technical field|engineering field|engineering discipline)$/,
    ["computing", "electrical", "mechanical", "civil", "chemical"],
  ],
  [/^(?:sciences?|scientific)$/, ["computing", "chemical", "mathematics", "sciences", "health"]],
];

/** The words of a field as they are compared, and the families that it belongs to, one bit for each. */
export type FieldOfStudy = { words: string; families: number };

/** Reads a field as written; case, accents and punctuation are ignored. */
export function readField(field: string): FieldOfStudy {
  const words = plain(field);
  const named = GROUPS.filter(([group]) => group.test(words)).flatMap(([, families]) => families);
  const families = Object.keys(FAMILIES).reduce(
    (bits, family, at) => (FAMILIES[family]?.test(words) || named.includes(family) ? bits | (1 << at) : bits),
    0,
  );
  return { words, families };
}

/** Whether a degree's field is the asked one or related to it. */
export function areRelated(held: FieldOfStudy, asked: FieldOfStudy): boolean {
  if (held.words === "" || asked.words === "") return false;
  return contains(held.words, asked.words) || (held.families & asked.families) !== 0;
}

/** Whether a degree's field is the asked one or related to it, both as written. */
export function isRelatedField(field: string, asked: string): boolean {
  return areRelated(readField(field), readField(asked));
}

function contains(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

function plain(field: string): string {
  return field
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
