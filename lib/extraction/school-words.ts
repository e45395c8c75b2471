// Stems and words that name a place of learning, in the languages resumes come in.
const SCHOOL =
  /(?<![\p{L}\p{N}])(?:universi[dtz]|univ\b|univ\.|uni(?=\s+\p{Lu}|$)|üniversi|uniwersyt|ülikool|yliopist|ammattikorkeakoulu|egyetem|sveučiliš|universiteit|colleges?\b|collège|colegio|colégio|collegio|academ[yi]|académie|acad[eé]mico\b|akadem|schools?\b|schola\b|écoles?\b|ecoles?\b|escuela|escola\b|scuola|[\p{L}-]{0,20}schule\b|szkoła|škola|skole\b|skola\b|kolej|institut(?!ion)|instytut|instituut|polytech|politec|politéc|politech|polytekn|hochschul|fachhochschule|gymnas|gimnáz|lyc[eé]e|liceo\b|liceum|liceul|lisesi|lukio\b|faculdade|facultad|facolt|facult[eé]|faculty of|department of|dept\.? of|fakult|fakült|conservat|konservatori|seminary|bootcamp|boot camp|cegep|cft\b|iut\b|iit\b|nit\b|iim\b|mit\b|eth\b|epfl|ucla|ucl\b|uc berkeley|lse\b|caltech|kaist|postech|upc\b|insa\b|ensimag|hec\b|essec|dhbw|tu (?=\p{Lu})|fh (?=\p{Lu})|hogeschool|roc\b|kolledž|vidyalaya|vidyapeeth|vishwavidyalaya|mahavidyalaya|madrasa|campus|(?:educational|education|training|learning|career) cent(?:er|re))|\p{L}{3,}(?:college|universität|universiteit|universitet|hochschule|gymnasium|lyceum|skolan|högskola|høgskole|højskole|akademie)\b|(?:大学|大學|学院|學院|中学|中學|高中|学校|學校|高校|専門学校|университет|институт|академия|колледж|школа|гимназия|лицей|училище|техникум|університет|інститут|대학|고등학교|학교)/iu;
// They name a part of a school, or use a school's word for another thing.
const PART =
  /^(?:the )?(?:(?:\p{L}+ ){0,2}(?:department|dept\.?|division)|schools?|faculty|facultad|faculdade|facoltà|faculté|fakultät|wydział|college|institute|campus|department)\s(?:of|de|di|für|do|da)\b|(?:学院|学部|學部|系)$/iu;
const NOT_A_SCHOOL =
  /^(?:high|secondary|middle|primary|grammar|upper secondary|senior high|home)[- ]?school(?:ing)?(?:\s+(?:diploma|degree|graduate|certificate|education|equivalent|student|graduation))?[.,]?$|\b(?:scholar(?:ship)?s?|bursary|fellowship|award|grant|prize|dean.?s list|bourse|beca|stipendium|alumni|society|club|association|council|committee|team|teaching assistant)\b|\b(?:at|of|in) (?:the|my) (?:university|college|school)$|^(?:college|university|school|institute|academy|universit\p{L}+)$|\b(?:school|college|university)[- ](?:project|level|student|leaver|age|wide|transcript)/iu;

/** How much a short text names a school: 3 for a school, 1 for a part of one ("School of Physics"), else 0. */
export function schoolWeight(text: string): number {
  const plain = text.slice(0, 200);
  const found = SCHOOL.exec(plain)?.[0];
  if (found === undefined || NOT_A_SCHOOL.test(plain.trim())) return 0;
  // "the best school of the county" speaks of one; a name is written large somewhere in its word.
  if (/^\p{Script=Latin}/u.test(found) && found === found.toLowerCase() && /\s/.test(plain.trim())) return 0;
  return PART.test(plain) && !/\b(?:university|universit[àäé]t?|universidad|大学|大學)\b/iu.test(plain)
    ? 1
    : 3;
}
