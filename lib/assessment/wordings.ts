import { rows, type Wording } from "./wording.ts";

/** Words that put people off, by kind. */
export const WORDINGS: readonly Wording[] = [
  ...rows("gendered_language", "medium", "names one gender", [
    [
      /\b(?:his|her|himself|herself)\b(?!\s*\/)(?<=\b(?:each|every|any|a good|our new|the right) \p{L}*(?:er|or|ist|ant|ician|ee|nse|ief|ook)\b[^.;\n]{0,60})/giu,
      "their",
    ],
    [
      /\b(?:an?|the) (?:\p{L}+ )?(?:lady|gentleman|gal|bloke|lad|chap)\b(?= (?:who|with|for|to|is)\b)/giu,
      "a person",
    ],
    [
      /\b(?:masculine|feminine(?! hygiene)|manly|macho|brotherhood|sisterhood|girl ?boss(?:es)?)\b/gi,
      "strong",
    ],
    [
      /\b(?:his|her|hers|him|himself|herself)\b(?!\s*\/)(?! or (?:his|her)\b)(?<=\b(?:candidates?|applicants?|hire|person|incumbent|employee|holder|specialist|applying)\b[^.;\n]{0,80})(?<!\b(?:patient|customer|client|child|student|founder|ceo|owner|mother|father)\b[^.;\n]{0,80})(?<!\b(?:his|her) or \p{L}+)/giu,
      "their",
    ],
    [
      /\b(?:right|best|ideal|good|strong) (?:man|woman|lady|gentleman|girl|boy)\b|\b(?:wanted|hiring|seeking)\s*:?\s*(?:an? )?(?:man|lady|girl|boy)\b/gi,
      "person",
    ],
    [
      /\b(?:our|the|office|reception|bar|promo) girls?\b(?= (?:on|at|in|for|who|wanted|are)\b)(?! (?:in|at) (?:the |our )?(?:class|school|team|group|care))|\bgirl friday\b|\b(?:cleaning|tea|dinner|lunch) lad(?:y|ies)\b/gi,
      "colleagues",
    ],
    [
      /\b(?:mail|post|door|watch|bar|milk|spokes|anchor|garbage|dust|delivery|warehouse|maintenance) ?m[ae]n\b|\b(?:hostess(?:es)?|barmaids?|housewi(?:fe|ves)|manageress|seamstress(?:es)?)\b|\bman the (?:desk|phones?|booth|stand|reception|front)\b/gi,
      "staff",
    ],
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
      /\b(?:twenty|thirty|20|30)[- ]?somethings?\b|\byoung(?: at heart|(?= (?:energy|mindset|spirit|blood|profiles?)\b)|(?= mothers (?:preferred|welcome|wanted)))|\byoungsters?(?= (?:welcome|wanted|preferred|who want))/gi,
      "motivated",
    ],
    [/\bfresh (?:young )?(?:college |university )?graduates?\b/gi, "early-career applicants"],
    [/\byouthful(?:ness)?\b/gi, "motivated"],
    [
      /\byoung\b(?<=\b(?:you(?:['’]re| are) (?:\p{L}+(?:,| and) ){0,2}|(?:team|staff|crew|company|office|workforce) (?:is |are )?(?:very |mostly )?)young)(?! (?:people|at heart))/giu,
      "motivated",
    ],
    [
      /\b(?:role|job|position|opportunity|ideal|perfect|great|suited|suitable|made) for (?:\p{L}+ ){0,1}young (?:people|m[ae]n|wom[ae]n|graduates?|persons?|adults?)\b/giu,
      "motivated people",
    ],
    [
      /(?<!\b(?:customers?|audiences?|market(?:ing)?|reach(?:ing)?|target(?:ing|s)?|brands?|shoppers|consumers|content)\b[^.;\n]{0,40})\b(?:millennials?|gen(?:eration)?[- ]?z(?:ers?)?)\b(?! (?:customers?|audiences?|market|shoppers|consumers|brands?))/gi,
      "people",
    ],
    [
      /\baverage age\b[^.;\n]{0,25}\b\d{2}\b|\b(?:old[- ]timers?|dinosaurs?) need not\b|\bno (?:old[- ]timers|dinosaurs|retirees|pensioners)\b/gi,
      "",
    ],
    [
      /\b(?:young|youthful)(?=,? (?:and |, )?(?:\p{L}+,? ){0,2}(?:team|company|professionals?|candidates?|talent|minds?|crowd|workforce|environment|dynamic|enthusiastic|energetic|ambitious|rockstars?|ninjas?|developers?|engineers?|individuals?|person))\b/giu,
      "motivated",
    ],
    [
      /(?<=\b(?:be|for|want|need|hire|prefer|seek(?:ing)?|only|of)(?: a| an| someone)? )(?:young|youthful)\b(?=\s*(?:[,.;!]|$|and\b|(?:man|men|woman|women|lady|ladies|guys?|male|female|graduates?)\b))|^[ \t•*–-]*young(?=\s*(?:,|and\b|$))|(?<=,\s*)young(?=\s*(?:[,.;]|$|and\b))/gimu,
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
    [
      /\bocd about\b|\b(?:are|is|goes|going) (?:completely |totally )?(?:nuts|bonkers|bananas)\b/gi,
      "careful",
    ],
    [
      /\b(?:healthy|fit) (?:persons?|people|individuals?|candidates?|body)(?= (?:only|may|preferred|wanted)\b)|\bonly (?:healthy|fit) (?:persons?|people|individuals?|candidates?)\b/gi,
      "able to do the tasks listed, with adjustments where needed",
    ],
    [/\bable[- ]bodied\b/gi, "able to do the tasks listed, with adjustments where needed"],
    [
      /\b(?:perfect|20\/20|unimpaired|flawless) (?:vision|hearing|eyesight|sight)\b|\b(?:good|excellent) (?:hearing|eyesight)\b/gi,
      "",
    ],
    [
      /\b(?:blind to|crippl(?:ed|ing)|handicapped|wheelchair[- ]bound|dumb(?:ed)?|moron(?:s|ic)?|idiots?|maniacs?|mad(?:man|house))\b(?! (?:waiters?|terminals?|bells?))/gi,
      "",
    ],
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
      /\b(?:lift(?:ing)?|carry(?:ing)?)\b[^.;\n]{0,30}\b\d{2,3}\s?(?:lbs?|pounds|kgs?)\b|\b(?:repeated|prolonged|constant|continuous)(?:ly)? (?:bending|standing|walking|sitting|lifting|kneeling)\b|\b(?:stand(?:ing)?|walk(?:ing)?|sit(?:ting)?)(?: and \p{L}+)? (?:for (?:long|extended|prolonged|\d+|\p{L}+ hours)|all day|\d+ hours)\b|\bstanding and walking\b|\bwalk(?:ing)?\b[^.;\n]{0,25}\b(?:whole|entire|all|full) (?:day|shift)\b|\bon your feet (?:all|the whole|for|throughout)\b|\bclimb(?:ing)? (?:\p{L}+ )?(?:ladders|stairs|scaffold\p{L}*)|\b(?:lift(?:ing)?|carry(?:ing)?|mov(?:e|ing)) (?:and \p{L}+ )?heavy (?:loads?|objects?|boxes|items|weights?|goods|equipment)\b/giu,
      undefined,
    ],
  ]).map((wording) => ({
    ...wording,
    unless:
      /\b(?:reasonable|necessary|individual) (?:accommodation|adjustment|adaptation)|\bwith or without (?:reasonable )?(?:accommodation|adjustment)|\b(?:adapt|adjust)\w* (?:the |your |our )?(?:work ?place|desk|task|work)|\b(?:hoists?|lifting aids?) (?:is|are)\b/i,
  })),
  ...rows("exclusionary_language", "medium", "shuts out people for what says little about the work", [
    [
      /\b(?:iits?|iims?|nits?|oxbridge|oxford|cambridge|harvard|stanford)(?:(?:,| or| and|\/) ?(?:iits?|iims?|nits?|oxford|cambridge|harvard|stanford))* (?:graduates? )?only\b|\bgraduates? (?:of|from) (?:iit|iim|oxbridge|harvard|oxford)/gi,
      "",
    ],
    [
      /\b(?:career[- ]changers?|returners?|(?:candidates?|applicants?|people|those) (?:on|after|returning from) (?:an? )?(?:\p{L}+ )?(?:break|leave|gap))\b[^.;\n]{0,15}\bnot\b|\b(?:flawless|spotless|unbroken|straight|seamless) (?:career|employment|cv|resume|work history)\b/giu,
      "",
    ],
    [
      /\b(?:degrees?|graduat\w+|attended|alumn\w+|candidates|applicants|educated|stud(?:y|ied)|from)\b[^.;\n]{0,25}\b(?:elite|prestigious|renowned|reputed|top|leading|first[- ]class|oxbridge|russell group|tier[- ]?\d)(?: \p{L}+)? (?:universit(?:y|ies)|schools?|colleges?|institut\p{L}+)(?! (?:of|in|with) \p{Lu})/giu,
      "",
    ],
    [
      /\b(?:no|without)(?: any)? (?:\p{L}+ )?gaps? in (?:your |the |their )?(?:employment|cv|resume|résumé|career|work|job)\b[^.;,\n]{0,12}/giu,
      "",
    ],
    [
      /\b(?:unemployed|jobless) (?:candidates?|applicants?|people|persons?)\b[^.;\n]{0,12}\bnot\b|\bonly (?:candidates?|applicants?|people|those) (?:who are )?(?:currently |presently )?employed\b|\b(?:must be )?(?:currently|presently) employed (?:candidates?|applicants?|only)\b/gi,
      "",
    ],
    [
      /\bwithout (?:an?|any) (?:\p{L}+ )?accent\b|\bno (?:foreign |strong |heavy )?accents?\b|\baccent[- ](?:free|neutral)\b/giu,
      "clearly",
    ],
    [/\bmasters?\s?[/-]\s?slaves?\b|\bslave (?:nodes?|servers?|databases?|devices?)\b/gi, "primary/replica"],
    [
      /\bfits? (?:in(?:to)? |with )?our (?:company )?culture\b|\bno job[- ]?hoppers?\b|\bjob[- ]?hoppers? (?:need|should) not\b/gi,
      "",
    ],
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
];
