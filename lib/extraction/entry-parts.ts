import { EMPLOYER_ENDING, EMPLOYER_WORDS, LEGAL_FORM, MORE_COMPANY_SIGNS } from "./company-words.ts";
import {
  CITIES,
  COMPANY_SIGNS,
  COMPANY_WORDS,
  COUNTRIES,
  FIELD_WORDS,
  REGION_NAMES,
  REGIONS,
  ROLE_SIGNS,
  ROLE_WORDS,
} from "./entry-words.ts";
import { FOREIGN_TRADES, MORE_ROLE_SIGNS, ROLE_ENDING, ROLE_STEMS, TRADE_WORDS } from "./role-words.ts";
import { TOWNS } from "./town-words.ts";

const TITLES: ReadonlySet<string> = new Set([...ROLE_WORDS, ...TRADE_WORDS, ...FOREIGN_TRADES]);
const EMPLOYERS: ReadonlySet<string> = new Set([...COMPANY_WORDS, ...EMPLOYER_WORDS]);
const TITLE_SIGNS = [...ROLE_SIGNS, ...MORE_ROLE_SIGNS];
const EMPLOYER_SIGNS = [...COMPANY_SIGNS, ...MORE_COMPANY_SIGNS];
// Firms whose products name a trade: "Oracle DBA" works elsewhere.
const BRANDS: ReadonlySet<string> = new Set(
  "microsoft google amazon facebook meta apple oracle ibm".split(" "),
);
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\uffff]/u;
const LONGEST_FORM = 28; // characters of a legal form with what stands before it
const SHORTEST_STEM = 5;
const LONGEST_SUFFIX = 3;

const SCHOOL_WORDS =
  /\b(?:universit|univ\b|college|school|institut|academy|polytech|politec|école|ecole|lycée|lycee|hochschule|gymnasium|escuela|colegio|facultad|faculty of|universidad|università|uniwersytet|üniversite|lisesi|liceo|iit|nit|mit|eth|epfl|conservator|seminary|bootcamp|campus|hogeschool|instituto|akadem|kolej|högskola|skole)|(?:大学|学院|中学|学校|университет|институт|академия|колледж|школа|ліцей|техникум|училище|대학|고등학교|학원|高校|中學|egyetem|főiskola|gimnázium|πανεπιστήμ|λύκειο|γυμνάσιο|σχολή|τ\.?ε\.?ι\.?\s|جامعة|אוניברסיטת)/iu;

/** How much a short text looks like a job title, 0 or more. */
export function roleScore(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  let score = 0;
  words.forEach((word, index) => {
    if (TITLES.has(word)) score += index === words.length - 1 ? 2.2 : 1.6;
    // People call themselves in the singular; "Harbor Visiting Nurses" is where they work.
    else if (word.endsWith("s") && TITLES.has(word.slice(0, -1))) score += 0.8;
    else if (RANK.test(word)) score += 0.7;
    else if (isInflectedTitle(word)) score += 2;
  });
  const hasSign = OTHER_SCRIPT.test(text) && TITLE_SIGNS.some((sign) => text.includes(sign));
  if (hasSign && !EMPLOYER_SIGNS.some((sign) => text.endsWith(sign))) score += 2;
  return Math.min(score, 4);
}

const RANK =
  /^(?:sr|jr|senior|junior|principal|lead|chief|vice|assistant|deputy|interim|freelance|part-time|acting|stellvertretende[rn]?|leitende[rn]?)$/;

/** "учителя", "Krankenpflegerin", "myyntipäällikkö": a title with an ending, or at the end of a compound. */
function isInflectedTitle(word: string): boolean {
  const known = inflected.get(word);
  if (known !== undefined) return known;
  if (inflected.size >= MOST_KEPT) inflected.clear();
  const is = hasTitleStem(word);
  inflected.set(word, is);
  return is;
}

const MOST_KEPT = 2000; // words: the same ones come again and again in one document
const inflected = new Map<string, boolean>();

function hasTitleStem(word: string): boolean {
  if (EMPLOYERS.has(word)) return false;
  if (word.length >= 7 && ROLE_ENDING.test(word)) return true;
  if (ROLE_STEMS.has(word)) return true;
  for (let cut = 1; cut <= LONGEST_SUFFIX && word.length - cut >= SHORTEST_STEM; cut += 1) {
    if (ROLE_STEMS.has(word.slice(0, -cut))) return !/l[ıiuü]k$/.test(word);
  }
  return /[:/]in(?:nen)?$/.test(word) && ROLE_STEMS.has(word.replace(/[:/]in(?:nen)?$/, ""));
}

// "Department of Linguistics": the part of a whole that employs.
const UNIT =
  /^(?:the )?(?:dep(?:artmen)?t\.?|faculty|school|college|institute|cent(?:re|er)|laborator(?:y|ies)|office|bureau|ministry|division|museum) (?:of|for) |^(?:département|departamento|dipartimento|faculté|facultad|facoltà|lehrstuhl|institut|institute|кафедра) (?:de|del|di|für|d')?/iu;

/** How much a short text looks like the name of an employer or school, 0 or more. */
export function companyScore(text: string): number {
  const plain = text.replace(/,\s*\p{Lu}{2}$/u, ""); // a state: "Denver, CO" is no "Co.", "Nisku, AB" no firm
  const words = wordsOf(plain);
  if (words.length === 0 || words.length > 16) return 0;
  const last = words.at(-1) ?? "";
  const isTitle = (TITLES.has(last) || isInflectedTitle(last)) && !COMPANY_WORDS.has(last);
  let score = 0;
  const isRole = words.some((word) => TITLES.has(word) || isInflectedTitle(word));
  for (const word of words) {
    if (isRole && BRANDS.has(word)) continue;
    if (EMPLOYERS.has(word) && !(isTitle && FIELD_WORDS.has(word)))
      score += /^(?:inc|llc|ltd|gmbh|corp|plc|pvt|llp|srl|sarl|ag)\.?$/.test(word)
        ? 3
        : FIELD_WORDS.has(word)
          ? 0.7
          : 1.4;
    else if (word.length >= 9 && EMPLOYER_ENDING.test(word) && !isInflectedTitle(word)) score += 1.2;
  }
  if (LEGAL_FORM.test((REGIONS.has(text.slice(-2)) ? plain : text).slice(-LONGEST_FORM))) score += 2;
  if (UNIT.test(text)) score += 1.4;
  if (schoolScore(text) > 0) score += 1.4;
  if (OTHER_SCRIPT.test(text) && EMPLOYER_SIGNS.some((sign) => text.includes(sign))) score += 2;
  return Math.min(score, 4);
}

/** Whether a short text names a school or university, as 0 or 2. */
export function schoolScore(text: string): number {
  return SCHOOL_WORDS.test(text) ? 2 : 0;
}

/**
 * How much a short text looks like a place ("Austin, TX", "Lyon, France", "Remote"), 0 or more:
 * 3 is sure, 2 is an unknown name before a known region or country.
 */
export function placeScore(text: string): number {
  const plain = text.replace(/^[([]|[)\]]$/g, "").trim();
  if (plain.length > 60 || /[@|•·●▪;:]/.test(plain)) return 0;
  const bits = plain.split(/\s*[,/(]\s*|\s+[-–]\s+/).filter(Boolean);
  const last = (bits.at(-1) ?? "").replace(/\s*\d{4,6}(?:-\d{3,4})?$/, "");
  const isCountry = COUNTRIES.has(last.toLowerCase());
  const isNamed = isCountry || REGION_NAMES.has(last.toLowerCase()) || REGIONS.has(last);
  if (bits.length === 1)
    return isCity(last) || isCountry ? 3 : isNamed || isTown(last) ? 1 : townAndState(last);
  const areShort = bits.length <= 4 && bits.every((bit) => wordsOf(bit).length <= 4);
  if (!areShort || companyScore(plain) > 0) return 0;
  const [first = "", second = ""] = bits;
  if (isCity(first)) return 3;
  if (GLUED.test(first)) return 0;
  if (bits.length === 2 && isTown(first) && (isNamed || /^\p{Lu}{2}$/u.test(second))) return 3;
  if (ARRANGEMENT.test(last)) return 0; // "Acme, Remote" is a company and how one works there
  if (bits.length > 2) return isCountry && !isCity(second) && isRegion(second) ? 3 : 0;
  if (isNamed) return REGIONS.has(last) || roleScore(first) > 0 ? 3 : 2;
  const isPair = bits.every((bit) => /^\p{Lu}[\p{L} .'’-]+$/u.test(bit));
  return isPair && roleScore(plain) === 0 ? 1 : 0;
}

// "Acme Constructors-Leeds", "Self-employed-Leeds": a name with its town.
const GLUED = /\s.*[\p{L}.][-–]\p{Lu}\p{Ll}|\p{L}-\p{Ll}{4,}[-–]\p{Lu}/u;

/** "Billings MT", "Dayton Ohio": a town and its state without a comma. */
function townAndState(text: string): number {
  const words = text.replace(/\.$/, "").split(" ");
  const region = words.at(-1) ?? "";
  const town = words.slice(0, -1).join(" ");
  if (words.length < 2 || words.length > 4 || companyScore(town) > 0) return 0;
  if (REGION_NAMES.has(region.toLowerCase())) return isTown(town) ? 3 : 0;
  return REGIONS.has(region) && /^\p{Lu}\p{Ll}/u.test(town) ? (isTown(town) ? 3 : 1) : 0;
}

const ARRANGEMENT = /^(?:(?:fully )?remote|hybrid|on-?site|worldwide|remoto|télétravail)$/i;

/** Whether a text is an address with a street or a postal code: "3 Montague Street, Dublin 2, Ireland". */
export function isAddress(text: string): boolean {
  if (
    /^(?:ул\.|пр\.|пр-т|просп\.|пер\.|via|rue|calle|c\/|av\.|avenida|rua|ul\.)\s?\S.{0,40}\d|\s(?:ул|пер|просп|наб)\.\s?\d|(?:straße|strasse|str\.|straat|sokak)\s(?:no:?\s)?\d/iu.test(
      text,
    ) &&
    text.length < 60
  )
    return roleScore(text) < 1;
  const bits = text.split(/\s*[,(]\s*/).filter(Boolean);
  if (bits.length < 2 || text.length > 100) return false;
  const hasStreet =
    /\b(?:street|road|avenue|boulevard|lane|drive|st\.|rd\.|ave\.?|rue|calle|via|piazza|ulica|ul\.|plaza)(?:[\s,]|$)|(?:str\.|straße|strasse|weg|platz|straat|gatan)\s?\d/iu.test(
      text,
    );
  const last = (bits.at(-1) ?? "").replace(/\)$/, "").replace(/\s\d{4,6}$/, "");
  const isSent = /^\d{1,5}[,\s]/.test(text) && (COUNTRIES.has(last.toLowerCase()) || isRegion(last));
  return (hasStreet || isSent) && /\d/.test(text) && roleScore(text) < 1;
}

function isRegion(text: string): boolean {
  return REGION_NAMES.has(text.toLowerCase()) || REGIONS.has(text);
}

/** Whether a text is the bare name of a large city. */
export function isCity(text: string): boolean {
  return CITIES.has(text.trim().toLowerCase());
}

/** Whether a text is the bare name of a town; people, schools and firms are called so too. */
export function isTown(text: string): boolean {
  const name = text.trim().toLowerCase();
  return CITIES.has(name) || TOWNS.has(name);
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.'’&+#-]*[\p{L}\p{N}+#])?/gu) ?? [];
}
