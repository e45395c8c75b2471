import { rows, type Wording } from "./wording.ts";

// Served, taught or cared for: the age of these people is no demand on an applicant.
const NOT_OF_OTHERS =
  /(?<!\b(?:child(?:ren)?|kids?|students?|pupils?|patients?|residents?|learners?|teens?|teenagers|adolescents|youth|young people|boys|girls|clients|users|customers|campers|players|visitors|audience|adults|animals|dogs|buildings?|machines?)\b[^.;\n]{0,90})/
    .source;
// "Regardless of", "we welcome": the words of an open door.
const NOT_WELCOMED =
  /(?<!\b(?:welcom\w*|regardless|irrespective|whether|discriminat\w*|serv(?:e|es|ing)|communit(?:y|ies)|stud(?:y|ies)|histor\w+|theology)\b[^.;\n]{0,90})/
    .source;
const PERSON =
  /\b(?:he|she|you|they|candidates?|applicants?|persons?|people|anyone|someone|employees?|men|women|girls|boys|guys|who|hires?|members?|staff|age|aged|(?:must|should|to) be)\b/
    .source;
const UNDER = /(?:under|below|younger than|not older than|no older than|not over|less than)/.source;
const OLD = /(?:years?|yrs?)[- ](?:old|of age)/.source;
const FAITH =
  /(?:christian|catholic|protestant|evangelical|muslim|hindu|jewish|jew|buddhist|sikh|mormon|atheist)/.source;
const COUNTRY =
  /(?:us|u\.s\.|usa|american|uk|british|eu|european|canadian|australian|indian|german|french|irish|chinese|swiss|israeli|saudi|emirati)/
    .source;
const ORIGIN =
  /(?:visa holders?|visa candidates?|visas|h-?1-?bs?|opts?|cpts?|ead|foreigners?|foreign nationals?|immigrants?|migrants?|refugees?|asylum seekers?|expats?|non-citizens?)/
    .source;

/** Demands that shut people out by who they are, and work without pay. They come first: nothing hides them. */
export const DISCRIMINATION: readonly Wording[] = [
  ...rows("discriminatory_requirement", "high", "asks who somebody is, not what they can do", [
    [
      /\bnative(?:[- ]level)? (?:\p{Lu}\p{L}+[- ])?speakers?\b|\b(?:native|mother[- ]tongue) (?:english|german|french|spanish)\b/giu,
      "fluent speaker",
    ],
    [/\b(?:north american|american|british|uk|us|neutral|native)(?: or \p{L}+)? accents?\b/giu, ""],
    ...alternatives(
      /\b(?:fe)?males? (?:candidates?|applicants?|only|preferred|employees?)\b/,
      /\bonly (?:fe)?males?\b/,
      /\b(?:m[ae]n|wom[ae]n|lady|ladies|gentlemen|girls|boys|guys) (?:only|preferred)\b/,
      /\bgender\s*:\s*(?:fe)?male\b/,
      /\b(?:must|should) be (?:an? )?(?:fe)?(?:male|man|woman|lady)\b/,
    ),
    ...ages(),
    ...faiths(),
    ...origins(),
    ...families(),
    ...alternatives(
      /\b(?:good[- ]looking|attractive appearance|pleasant looks|pleasing appearance)\b/,
      /\bphoto(?:graph)? (?:is )?(?:required|mandatory|compulsory|obligatory)\b/,
      /\b(?:cv|resume|résumé|application)s?,? (?:with|and|including|plus) (?:a |an |your )?(?:recent |current |passport )?(?:photo(?:graph)?|picture|headshot)\b/,
      /\b(?:send|attach|include|enclose|submit|provide|upload|add)\b[^.;\n]{0,40}\b(?:your (?:recent )?(?:photo(?:graph)?|picture|headshot)|(?:photo(?:graph)?|picture|headshot) of (?:you|yourself)|(?:recent|passport(?:[- ]size)?) (?:photo(?:graph)?|picture)|headshot)\b/,
    ),
    [
      /\b(?:able[- ]bodied|no (?:physical )?disabilit(?:y|ies)|without disabilit(?:y|ies)|physically and mentally (?:fit|sound))\b/gi,
      "",
    ],
  ]),
  ...rows("unpaid_trial", "high", "asks for work without pay", [
    [
      /\bunpaid (?:\p{L}+ )?(?:trial|test|internship|period|training|work|probation|shift|position|role|overtime|project|assignment)s?\b/giu,
      "paid trial",
    ],
    [
      /\b(?:trial|probation(?:ary)?|training) (?:day|week|shift|period|month|project)s? (?:is |are |will be )?(?:unpaid|without pay|not paid)\b|\bwork for free\b|\bno pay (?:for|during)\b|\bwithout (?:pay|compensation|salary) (?:for|during)\b/gi,
      "paid trial",
    ],
  ]),
];

function ages() {
  return alternatives(
    `\\b(?:ages?|aged)\\s*(?:of|limit|group|range|bracket)?\\s*:?\\s*(?:between |from )?\\d{2}\\s*(?:-|–|to|and)\\s*\\d{2}(?:\\s*years)?\\b${NOT_OF_OTHERS}`,
    `\\b(?:between |from )?\\d{2}\\s*(?:-|–|to|and)\\s*\\d{2}[- ]${OLD}\\b${NOT_OF_OTHERS}`,
    `\\b(?:${UNDER}|up to|maximum)\\s*:?\\s*\\d{2}[- ]${OLD}\\b${NOT_OF_OTHERS}`,
    // A bare number is an age where it is said of a person and no unit follows: not "answer under 30 minutes".
    `\\b${UNDER} (?:the age of )?[1-6]\\d\\b(?<=(?:${PERSON}[^.;\\d\\n]{0,40}|^[\\s•*–-]*)${UNDER} (?:the age of )?\\d\\d)(?=\\s*(?:$|[.,;!)]|(?:and|or|only|to apply)\\b)(?!\\d))${NOT_OF_OTHERS}`,
    `\\b[1-6]\\d(?: ${OLD}| years)? (?:or|and) (?:younger|under|below)\\b${NOT_OF_OTHERS}`,
    `\\b(?:max(?:imum|\\.)?|upper) age(?: limit)?(?:(?: is| of|:)? \\d{2})?\\b${NOT_OF_OTHERS}`,
    `(?<!\\b(?:no|without|without an) )\\bage limit(?:(?: is| of|:)? \\d{2})?\\b${NOT_OF_OTHERS}`,
    /\brecent(?:ly)? (?:\p{L}+ )?graduates? only\b|\bonly recent (?:\p{L}+ )?graduates?\b/u,
  );
}

function faiths() {
  return alternatives(
    /\bpersonal relationship with (?:jesus|christ|god)\b/,
    /\b(?:active|member) in a (?:local )?(?:church|mosque|temple|synagogue)\b/,
    `\\b(?:practi[cs]ing|devout|committed|born[- ]again) ${FAITH}s?\\b${NOT_WELCOMED}`,
    `\\b${FAITH}s? (?:candidates?|applicants?|only|preferred|believers?|men|women|person)\\b${NOT_WELCOMED}`,
    `\\b(?:must|should|has to|have to|needs? to|to) be (?:an? )?${FAITH}\\b(?! \\p{L})`,
    `\\bshar(?:e|es|ing) (?:our |the )?${FAITH} (?:faith|values|beliefs)\\b`,
    `^[\\s•*–-]*(?:an? )?${FAITH}(?=\\s*[.,;]?\\s*$)`,
    // An item of a list of demands. A capital may be somebody's first name.
    [
      /(?<=^[\s•*–-]*|[,:]\s*|\b(?:and|or) )(?:christian|(?:catholic|protestant|muslim|hindu|jewish|buddhist|sikh)(?<!\b(?:welcom\w*|regardless|irrespective|whether|discriminat\w*|serv(?:e|es|ing)|communit(?:y|ies))\b[^.;\n]{0,90}))(?=\s*(?:[,.;]|$|(?:and|or)\b))/gmu,
      "",
    ],
    /\breligion\s*:\s*\p{L}+/u,
  );
}

function origins() {
  return [
    ...alternatives(
      `\\bno ${ORIGIN}\\b(?! (?:visa |transfer|sponsor|fees?|required|needed|necessary|costs?|processing))`,
      `\\b(?:${ORIGIN}|people from \\p{L}+|applicants from \\p{L}+|candidates from \\p{L}+)(?: candidates| applicants)? (?:need|should|must|may|can) ?not (?:apply|be considered)\\b`,
      `\\b(?:${COUNTRY} )?(?:citizens|nationals|locals|natives|green[- ]card holders) only\\b`,
      `\\bonly (?:${COUNTRY} )?(?:citizens|nationals|locals|natives)\\b`,
      `\\b(?:white|caucasian|asian|african|arab|latin[oa]|european) (?:origin|descent|ethnicity|race|only|preferred)\\b${NOT_WELCOMED}`,
      /\b(?:race|ethnicity|nationality|caste|national origin)\s*:\s*\p{L}+/u,
      /\b(?:must|should) (?:be|have been) born in\b/,
    ),
  ];
}

function families() {
  return alternatives(
    /\b(?:un)?married (?:candidates?|applicants?|women|men|only)\b|\bsingle (?:women|men|males?|females?|candidates?|applicants?)\b/,
    /\b(?:must|should|to|preferably) be (?:un)?(?:married|divorced|widowed)\b/,
    /\b(?:he|she|you|candidates?|applicants?|person) (?:must|should) be single(?=\s*(?:[,.;)]|$|(?:and|or)\b))/,
    /\bmarital status\s*[:=]/,
    /\bno (?:young |small )?(?:children|kids|famil(?:y|ies) (?:obligations|commitments)|dependents|dependants)\b(?!['’])/,
    /\b(?:childless|child-free) (?:candidates?|applicants?|only|women|preferred)\b/,
    /\b(?:must|should|candidates?|applicants?|women|person|someone|preferably) (?:be )?without (?:young |small )?(?:children|kids|family (?:obligations|commitments))\b/,
    /\bnot (?:be )?(?:pregnant|planning (?:a |to have )?(?:pregnanc\w*|famil\w*|child\w*|babies))|\bno pregnan(?:t|cy|cies)\b/,
  );
}

function alternatives(...parts: (string | RegExp | [RegExp, string])[]): [RegExp, string][] {
  return parts.map((part) =>
    Array.isArray(part) ? part : [new RegExp(typeof part === "string" ? part : part.source, "gimu"), ""],
  );
}
