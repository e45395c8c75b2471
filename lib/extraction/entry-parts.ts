import {
  CITIES,
  COMPANY_SIGNS,
  COMPANY_WORDS,
  COUNTRIES,
  REGION_NAMES,
  REGIONS,
  ROLE_SIGNS,
  ROLE_WORDS,
} from "./entry-words.ts";

const SCHOOL_WORDS =
  /\b(?:universit|college|school|institut|academy|polytech|politec|école|ecole|lycée|lycee|hochschule|gymnasium|escuela|colegio|facultad|faculty of|universidad|università|uniwersytet|üniversite|lisesi|liceo|iit|nit|mit|eth|epfl|conservator|seminary|bootcamp|campus|hogeschool|instituto|akadem|kolej|högskola|skole)|(?:大学|学院|中学|学校|университет|институт|академия|колледж|школа|대학|고등학교)/iu;

/** How much a short text looks like a job title, 0 or more. */
export function roleScore(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 14) return 0;
  let score = 0;
  words.forEach((word, index) => {
    if (ROLE_WORDS.has(word) || (word.endsWith("s") && ROLE_WORDS.has(word.slice(0, -1))))
      score += index === words.length - 1 ? 2.2 : 1.6;
    else if (
      /^(?:sr|jr|senior|junior|principal|lead|chief|vice|assistant|deputy|interim|freelance|part-time)$/.test(
        word,
      )
    )
      score += 0.7;
    else if (
      /(?:entwickler|leiter|berater|techniker|ingenieur|mitarbeiter|assistent|verkäufer)(?:in)?$/.test(word)
    )
      score += 2;
  });
  if (ROLE_SIGNS.some((sign) => text.includes(sign))) score += 2;
  return Math.min(score, 4);
}

/** How much a short text looks like the name of an employer or school, 0 or more. */
export function companyScore(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16) return 0;
  let score = 0;
  for (const word of words)
    if (COMPANY_WORDS.has(word))
      score += /^(?:inc|llc|ltd|gmbh|corp|plc|pvt|llp|srl|sarl|ag)\.?$/.test(word) ? 3 : 1.4;
  if (schoolScore(text) > 0) score += 1.4;
  if (COMPANY_SIGNS.some((sign) => text.includes(sign))) score += 2;
  return Math.min(score, 4);
}

/** Whether a short text names a school or university, as 0 or 2. */
export function schoolScore(text: string): number {
  return SCHOOL_WORDS.test(text) ? 2 : 0;
}

/** How much a short text looks like a place ("Austin, TX", "Lyon, France", "Remote"), 0 or more. */
export function placeScore(text: string): number {
  const plain = text.replace(/^[([]|[)\]]$/g, "").trim();
  if (plain.length > 60 || /[@|]/.test(plain)) return 0;
  const bits = plain.split(/\s*[,/]\s*|\s+[-–]\s+/).filter(Boolean);
  const last = (bits.at(-1) ?? "").replace(/\s*\d{4,6}(?:-\d{3,4})?$/, "");
  const isNamed =
    COUNTRIES.has(last.toLowerCase()) || REGION_NAMES.has(last.toLowerCase()) || REGIONS.has(last);
  if (bits.length === 1 && isCity(last)) return 3;
  const areShort = bits.length <= 4 && bits.every((bit) => wordsOf(bit).length <= 4);
  if (bits.length <= 3 && areShort && bits.length > 1 && isCity(bits[0] ?? "") && companyScore(plain) === 0)
    return 3;
  if (isNamed && areShort) return bits.length > 1 || COUNTRIES.has(last.toLowerCase()) ? 3 : 1;
  const isPair = bits.length === 2 && areShort && bits.every((bit) => /^\p{Lu}[\p{L} .'’-]+$/u.test(bit));
  return isPair && roleScore(plain) === 0 && companyScore(plain) === 0 ? 1 : 0;
}

/** Whether a text is the bare name of a large city. */
export function isCity(text: string): boolean {
  return CITIES.has(text.trim().toLowerCase());
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}](?:[\p{L}\p{N}.'’&+#-]*[\p{L}\p{N}+#])?/gu) ?? [];
}
