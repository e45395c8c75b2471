import { rows, type Wording } from "./wording.ts";

/** Words that put people off, by kind. */
export const WORDINGS: readonly Wording[] = [
  ...rows("gendered_language", "medium", "names one gender", [
    [/\b(?:he|she)\s*\/\s*(?:she|he)\b|\bs\/he\b|\b(?:he or she|she or he)\b/gi, "they"],
    [/\b(?:his|her)\s*\/\s*(?:her|his)s?\b|\b(?:his or her|her or his)\b/gi, "their"],
    [/\b(?:him|her)\s*\/\s*(?:him|her)\b|\bhim or her\b/gi, "them"],
    // Not where a person is told of: "Our founder wrote the first version; she is still with us".
    [
      /\b(?:he|she)(?= (?:will|shall|should|must|has to|needs? to|can|may|would|who|reports?|works?|manages?|leads?|knows|brings|possesses|has (?:at least |strong |\d)|is (?:able|expected|responsible|a |an |required|comfortable))\b)(?<!\b(?:found(?:er|ed)|ceo|cto|owner|named after|mother|father|wife|husband|daughter|son|patient|customer|client|child|student|Mr|Mrs|Ms)\b[^\n]{0,160})/gi,
      "they",
    ],
    [
      /\b(?:his|her)(?= (?:main |daily |own |key |core )?(?:duties|responsibilities|tasks|role|job|work|team|manager|position|skills|experience|resume|cv|qualifications|supervisor|craft|trade)\b)(?<!\b(?:found(?:er|ed)|ceo|cto|owner|named after|mother|father|wife|husband|daughter|son|patient|customer|client|child|student|Mr|Mrs|Ms)\b[^\n]{0,160})/gi,
      "their",
    ],
    [/\bsales(?:man|men)\b/gi, "salesperson"],
    [/\bchairman\b/gi, "chair"],
    [/\bforem[ae]n\b/gi, "supervisor"],
    [/\bcraftsm[ae]n\b/gi, "craftsperson"],
    [/\bhandym[ae]n\b/gi, "maintenance technician"],
    [/\bworkm[ae]n(?!['’]?s? comp|ship)\b/gi, "worker"],
    [/\brepairm[ae]n\b/gi, "repair technician"],
    [/\bwaitress(?:es)?\b/gi, "server"],
    [/\bstewardess(?:es)?\b/gi, "flight attendant"],
    [/\bmanpower\b/gi, "staff"],
    [/\b(?:business|camera|service|infantry|police|fire|trades?|line)m[ae]n\b/gi, "worker"],
    [/\bman[- ]hours\b/gi, "working hours"],
    // "Five Guys" and a "guy wire" are no people.
    [
      /(?<!\bfive )\bguys\b(?! (?:and|&) (?:dolls|st))|(?<=\b(?:a|an|the|this|right|it|sales|tech) )guy\b(?![- ](?:wires?|lines?|ropes?))|\b(?:dudes|bros|lads)\b/gi,
      "people",
    ],
    [/\b(?:dominat(?:es?|ing))\b/gi, "lead"],
    [
      /\baggressive(?:ly)?\b(?! (?:treatment|cancer|disease|behavio|patients?|dogs?|timeline|deadline|target|goal|growth|schedule))/gi,
      "determined",
    ],
  ]),
  ...rows("ageist_language", "medium", "reads as an age limit", [
    [
      /\b(?:young|youthful)(?=,? (?:and |, )?(?:\p{L}+,? ){0,2}(?:team|company|professionals?|candidates?|talent|minds?|crowd|workforce|environment|dynamic|enthusiastic|energetic|ambitious|rockstars?|ninjas?|developers?|engineers?|individuals?|person))\b/giu,
      "motivated",
    ],
    [
      /(?<=\b(?:be|for|want|need|hire|prefer|seek(?:ing)?|only|of)(?: a| an| someone)? )(?:young|youthful)\b(?=\s*(?:[,.;!]|$|and\b|(?:man|men|woman|women|lady|ladies|guys?|male|female|graduates?)\b))|^[\s•*–-]*young(?=\s*(?:,|and\b|$))|(?<=,\s*)young(?=\s*(?:[,.;]|$|and\b))/gimu,
      "motivated",
    ],
    [/\bdigital natives?\b/gi, "confident with digital tools"],
    [
      /\brecent(?:ly)? (?:college |university )?grad(?:uate)?[sd]?\b|\bgraduating in \d{4}\b/gi,
      "early-career applicants",
    ],
    [/\benergetic (?:young )?(?:team|person|individual|people)\b/gi, "motivated team"],
    [/\bfresh (?:blood|faces|talent)\b/gi, "new colleagues"],
    [/\bmature (?:person|individual|candidate|lady|woman|man|professional)\b/gi, "reliable person"],
    [/\bover-?qualified\b/gi, ""],
  ]),
  ...rows("ableist_language", "medium", "shuts out people with disabilities", [
    [/\b(?:crazy|insane(?:ly)?|psycho|schizophrenic|lunatic)\b/gi, "remarkable"],
    [/\bsanity check\b/gi, "quick check"],
    [/\b(?:tone[- ]deaf|fall(?:s|ing)? on deaf ears|turn(?:s|ing)? a blind eye)\b/gi, ""],
    [
      /\b(?:must be )?(?:physically fit|in (?:good|excellent) (?:physical )?(?:health|shape))\b/gi,
      "able to do the tasks listed, with adjustments where needed",
    ],
    [/\bnormal (?:vision|hearing|eyesight)\b/gi, ""],
  ]),
  ...rows("ableist_language", "low", "shuts out people with disabilities unless adjustments are named", [
    [
      /\b(?:lift(?:ing)?|carry(?:ing)?)\b[^.;\n]{0,30}\b\d{2,3}\s?(?:lbs?|pounds|kgs?)\b|\b(?:repeated|prolonged|constant|continuous)(?:ly)? (?:bending|standing|walking|sitting|lifting|kneeling)\b|\b(?:stand(?:ing)?|walk(?:ing)?)(?: and \p{L}+)? (?:for (?:long|extended|prolonged)|all day|\d+ hours)\b|\bstanding and walking\b/giu,
      undefined,
    ],
  ]).map((wording) => ({
    ...wording,
    unless: /\breasonable (?:accommodation|adjustment)|\bwith or without accommodation/i,
  })),
  ...rows("exclusionary_language", "medium", "shuts out people for what says little about the work", [
    [
      /\b(?:ivy league|top[- ](?:tier|ranked|10|20|50) (?:universit(?:y|ies)|schools?|colleges?|institut\w+)|tier[- ]?(?:1|one|i)(?: tech)? (?:universit(?:y|ies)|schools?|colleges?|institut\w+|compan(?:y|ies))|premier institut\w+|iits?\/(?:iims?|nits?)|elite (?:universit(?:y|ies)|schools?))\b/gi,
      "",
    ],
    [/\bcultur(?:e|al) fit\b/gi, "shared values"],
    [
      /\b(?:not|no longer)(?: currently)? (?:partnering|hiring|working|accepting applications) (?:with|from)\b[^.\n]{0,80}/gi,
      "",
    ],
    [/\blocal candidates only\b|\bonly local candidates\b/gi, ""],
    [/\bno (?:career|employment|job) gaps?\b|\bwithout (?:career|employment) gaps?\b/gi, ""],
    [/\bun-?employed (?:candidates )?(?:need|should) not apply\b|\bmust be currently employed\b/gi, ""],
    [/\b(?:white|black)list(?:s|ed|ing)?\b/gi, "allowlist"],
  ]),
  ...rows("jargon", "low", "puts many people off and says little", [
    [
      /\b(?:rock ?stars?|ninjas?|gurus?|wizards?|superstars?|unicorns?|jedis?|superhero(?:es)?)(?: (?:developer|engineer|programmer|designer|analyst|manager|marketer|recruiter)s?)?\b/gi,
      "role",
    ],
    [/\bhit the ground running\b|\bhit ground running\b/gi, "start quickly"],
    [/\bwork(?:s|ing)? hard,? (?:and )?play(?:s|ing)? hard\b/gi, "do good work"],
    [/\b(?:fast|high)[- ]paced?\b/gi, "busy"],
    [/\bhigh[- ]energy\b/gi, "motivated"],
    [/\bself[- ]starters?\b/gi, "people who work independently"],
    [/\bgo[- ]getters?\b/gi, "motivated people"],
    [/\bgo(?:es|ing)? the extra mile\b/gi, "do thorough work"],
    [/\b(?:do |doing )?whatever it takes\b/gi, ""],
    [/\bwear(?:s|ing)? (?:many|multiple|several|a lot of) hats\b/gi, "take on several tasks"],
    [/\bthink(?:s|ing)? outside (?:of )?the box\b/gi, "find new solutions"],
    [/\bbleeding[- ]edge\b/gi, "modern"],
    [
      /\bworld[- ]class(?= \p{L}+[- ]?\p{L}* ?(?:skills?|talent|developers?|engineers?|team))/giu,
      "very good",
    ],
    [/\bgive(?:s)? 1[1-9]0 ?%?/gi, ""],
    [/\bthick[- ]skin(?:ned)?\b/gi, ""],
    [/\blike (?:a|one big) family\b|\bone big (?:happy )?family\b/gi, "a supportive team"],
    [/\bmake[- ]it[- ]happen\b/gi, ""],
    [/\b(?:synerg(?:y|ies|ize)|move the needle|low[- ]hanging fruit|paradigm shift)\b/gi, ""],
    [/\b(?:industry[- ])?disrupt(?:ing|ive|or)?\b/gi, "new"],
    [/\bsuper passionate\b/gi, "interested in"],
    [/\b(?:kill(?:er)? it|crush(?:es|ing)? it)\b/gi, "do well"],
  ]),
];
