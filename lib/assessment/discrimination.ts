import { rows, type Wording } from "./wording.ts";

// Served, taught or cared for: the age of these people is no demand on an applicant.
const NOT_OF_OTHERS =
  /(?<!\b(?:child(?:ren)?|kids?|students?|pupils?|patients?|residents?|learners?|teens?|teenagers|adolescents|youth|young people|boys|girls|clients|users|customers|campers|players|visitors|audience|adults|animals|dogs|buildings?|machines?)\b[^.;\n]{0,90})/
    .source;
// "Regardless of", "we welcome": the words of an open door.
const NOT_WELCOMED =
  /(?<!\b(?:welcom\w*|regardless|irrespective|whether|discriminat\w*|serv(?:e|es|ing)|communit(?:y|ies)|stud(?:y|ies)|histor\w+|theology|shelters?|hostels?|class(?:es)?|clinics?|schools?|wards?|prisons?)\b[^.;\n]{0,90})/
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

/** Demands that shut people out by who they are. They come first: nothing hides them. */
export const DISCRIMINATION: readonly Wording[] = [
  ...rows("discriminatory_requirement", "high", "asks who somebody is, not what they can do", [
    [
      /\bnative(?:[- ]level)? (?:\p{Lu}\p{L}+[- ])?speakers?\b|\b(?:native|mother[- ]tongue) (?:english|german|french|spanish)\b/giu,
      "fluent speaker",
    ],
    ...alternatives(
      /\b(?:mother tongue|native language|first language)\b(?<=\b(?:must be|should be|has to be|is|as) (?:your |an? |the )?(?:mother tongue|native language|first language))(?! is (?:not|no))/,
    ),
    [/\b(?:north american|american|british|uk|us|neutral|native)(?: or \p{L}+)? accents?\b/giu, ""],
    ...alternatives(
      /\b(?:fe)?males? (?:candidates?|applicants?|only|preferred|employees?)\b/,
      /\bonly (?:fe)?males?\b/,
      `\\b(?:m[ae]n|wom[ae]n|lady|ladies|gentlemen|girls|boys|guys) (?:only|preferred)\\b${NOT_WELCOMED}`,
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
    ...bodies(),
    [
      /\b(?:no (?:physical )?disabilit(?:y|ies)|without disabilit(?:y|ies)|physically and mentally (?:fit|sound))\b/gi,
      "",
    ],
  ]),
];

function ages() {
  return alternatives(
    `\\b(?:ages?|aged)\\s*(?:of|limit|group|range|bracket)?\\s*:?\\s*(?:between |from )?\\d{2}\\s*(?:-|–|to|and)\\s*\\d{2}(?:\\s*years)?\\b${NOT_OF_OTHERS}`,
    `\\b(?:between |from )?\\d{2}\\s*(?:-|–|to|and)\\s*\\d{2}[- ]${OLD}\\b${NOT_OF_OTHERS}`,
    `\\b(?:${UNDER}|up to|maximum)\\s*:?\\s*\\d{2}[- ]${OLD}\\b${NOT_OF_OTHERS}`,
    // A bare number is an age where it is said of a person and no unit follows: not "answer under 30 minutes".
    `\\b${UNDER} (?:the age of )?[1-6]\\d\\b(?<=(?:${PERSON}[^.;\\d\\n]{0,40}|^[ \\t•*–-]*)${UNDER} (?:the age of )?\\d\\d)(?=\\s*(?:$|[.,;!)]|(?:and|or|only|to apply)\\b)(?!\\d))${NOT_OF_OTHERS}`,
    `\\b[1-6]\\d(?: ${OLD}| years)? (?:or|and) (?:younger|under|below)\\b${NOT_OF_OTHERS}`,
    `\\b(?:max(?:imum|\\.)?|upper) age(?: limit)?(?:(?: is| of|:)? \\d{2})?\\b${NOT_OF_OTHERS}`,
    `(?<!\\b(?:no|without|without an) )\\bage limit(?:(?: is| of|:)? \\d{2})?\\b${NOT_OF_OTHERS}`,
    `(?<=\\b(?:candidates?|applicants?|you|someone|anyone|must|should|be)\\b[^.;\\n]{0,20})\\bin (?:your|their|his|her) (?:early |mid |late )?(?:20s|30s|twenties|thirties)\\b${NOT_OF_OTHERS}`,
    `\\b(?:men|women|ladies|males|females|candidates|applicants|people|persons) (?:aged )?between \\d{2} and \\d{2}\\b(?! (?:hours|days|minutes|percent))${NOT_OF_OTHERS}`,
    `\\b(?:not|n['’]t|never) (?:hire|employ|accept|consider|take)\\b[^.;\\n]{0,40}\\b(?:over|above|older than|under|below) (?:the age of )?[1-6]\\d\\b`,
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
    `^[ \\t•*–-]*(?:an? )?${FAITH}(?=\\s*[.,;]?\\s*$)`,
    // An item of a list of demands. A capital may be somebody's first name.
    [
      /(?<=^[ \t•*–-]*|[,:]\s*|\b(?:and|or) )(?:christian|(?:catholic|protestant|muslim|hindu|jewish|buddhist|sikh)(?<!\b(?:welcom\w*|regardless|irrespective|whether|discriminat\w*|serv(?:e|es|ing)|communit(?:y|ies))\b[^.;\n]{0,90}))(?=\s*(?:[,.;]|$|(?:and|or)\b))/gmu,
      "",
    ],
    `\\bonly ${FAITH}s?\\b`,
    /\bno (?:visible )?(?:hijabs?|headscar(?:f|ves)|turbans?|kippahs?|religious (?:dress|symbols|clothing|garments|headwear))\b/,
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
      `\\b(?:white|black|caucasian|asian|african|arab|latin[oa]|hispanic|european) (?:candidates?|applicants?|nationals?|people|persons?)? ?(?:only|preferred)\\b${NOT_WELCOMED}`,
      `\\bnationals? only\\b|\\bno (?:africans?|asians?|arabs?|indians?|europeans?|mexicans?|russians?|chinese|pakistanis?|turks?|poles?|roma)\\b`,
      /\b(?:of|belong(?:s|ing)? to) (?:an? |the )?(?:(?:local|same|certain|right|upper|\p{L}+) )?(?:ethnic (?:origin|group|background)|castes?|race|tribe)\b(?<!\b(?:regardless|irrespective|discriminat\w+|grounds|basis|because)\b[^.;\n]{0,90})/u,
      /\b(?:trade )?union members? (?:need|should|must|may|can) ?not\b/,
    ),
  ];
}

function families() {
  return alternatives(
    /^[ \t•*–-]*(?:must|should|has to|have to|needs? to) be single(?=\s*(?:[,.;)]|$|(?:and|or)\b))/,
    /\b(?:tell|state|mention|indicate|specify|disclose|give|include|provide)\b[^.;\n]{0,40}\b(?:marital status|family status|(?:your )?(?:religion|nationality|caste|ethnicity|race|age|date of birth|sexual orientation)|(?:height|weight)(?! of (?:the|a|each)))\b/,
    /\bwhether you (?:plan|intend|want|wish) to (?:have (?:children|kids|a family)|marry|become pregnant)\b/,
    /\bpregnant\b[^.;\n]{0,25}\b(?:need|should|must|may|can) ?not\b/,
    /\bnot have (?:any )?(?:children|kids|famil(?:y|ies) (?:obligations|commitments|duties)|dependents|dependants)\b/,
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

/** Health, looks and love: what a body is, not what a person can do. */
function bodies() {
  return alternatives(
    `\\b(?:slim|slender|athletic|well-?proportioned) (?:figure|build|body|physique)\\b|\\b(?:fair|light|clear) (?:complexion|skin)\\b${NOT_OF_OTHERS}`,
    /\b(?:minimum|min\.?) (?:height|weight)\b(?=[^.;\n]{0,12}\d{2,3}\s?(?:cm|kg|feet|ft|lbs?)\b[^.;\n]{0,30}(?:applicants?|candidates?|$|[.;\n]))/,
    `\\b(?:no|without|free (?:of|from)) (?:any )?(?:medical|health|chronic) (?:conditions?|problems?|issues?|diseases?|illness(?:es)?)\\b${NOT_OF_OTHERS}`,
    `\\b(?:no|without(?: a)?|free of) (?:personal )?(?:history|record) of (?:mental|psychiatric|psychological|depress)\\p{L}*(?: (?:illness(?:es)?|disorders?|problems?|health issues?))?${NOT_OF_OTHERS}`,
    /\b(?:straight|heterosexual) (?:candidates?|applicants?|people|men|women|only)\b|\bno (?:gays?|lesbians?|homosexuals?|lgbt\p{L}*|transgender(?:s| people)?)\b/u,
  );
}

function alternatives(...parts: (string | RegExp | [RegExp, string])[]): [RegExp, string][] {
  return parts.map((part) =>
    Array.isArray(part) ? part : [new RegExp(typeof part === "string" ? part : part.source, "gimu"), ""],
  );
}
