import { withoutBullet } from "./lines.ts";
import { isCommonWord, kindOfHeading, type SectionKind } from "./section-words.ts";

/** Characters of a heading, at most. */
export const LONGEST_HEADING = 48;
const JOINTS = /\s*(?:&|\+|\/|,|\||•|·| - )\s*|\s+(?:and|et|y|e|und|en|och|og|ve|i|a|и|with)\s+|[和与及]/u;
// "Selected industry experience", "Signature projects": the last word tells.
const TAILS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^[\p{L} &/-]{3,40}\s(?:experience|employment|work history|teaching history|erfahrung|werdegang|ervaring|erfarenhet|erfaring|kokemus|deneyimi|deneyimleri|zkušenosti|опыт|досвід|εμπειρία)$/u,
    "experience",
  ],
  [/^(?:experiencia|expérience|esperienza|experiência)s?\s\p{L}{4,}$/u, "experience"],
  [
    /^[\p{L} &/-]{3,40}\s(?:skills|competenc(?:ies|es)|proficiencies|навыки|навички|δεξιότητες|becerileri|bilgisi|dovednosti|taidot|vaardigheden)$|^\p{L}[\p{L}&/-]{2,40}(?:kenntnisse|-?skills|färdigheter|taidot|kompetenzen)$/u,
    "skills",
  ],
  [
    /^(?:habilidades|competencias|compétences|competenze|conocimientos|connaissances|conoscenze|conhecimentos|competências|umiejętności|навыки|знание)\s(?:de\s|en\s|em\s|di\s|del?\s|d['’])?\p{L}{4,}$/u,
    "skills",
  ],
  [/^[\p{L} &/-]{3,40}\s(?:profile|summary|objective|statement)$/u, "summary"],
  [/^[\p{L} &/-]{3,40}\s(?:projects|projekte|projekt[ey]?|projecten|projeler)$/u, "projects"],
  [/^(?:projets|proyectos|progetti|projetos)\s\p{L}{4,}$/u, "projects"],
  [
    /^[\p{L} &/-]{3,40}\s(?:education|ausbildung|utbildning|uddannelse|vzdělání|образование|освіта)$/u,
    "education",
  ],
  [/^(?:formation|formación|formazione|formação|études|estudios|studi)\s\p{L}{5,}$/u, "education"],
  [
    /^[\p{L} &/-]{3,40}\s(?:certifications?|certificates|licen[cs]es|licensure|credentials|zertifikate|weiterbildungen|сертификаты)$/u,
    "certifications",
  ],
  [
    /^[\p{L} &/-]{3,40}\s(?:awards|honou?rs|publications|affiliations|memberships|interests|hobbies)$/u,
    "other",
  ],
  [/^.{1,5}(?:技能|技术|能力)$/u, "skills"],
  [/^.{1,5}(?:项目|项目经历|项目经验)$/u, "projects"],
  [/^.{1,5}(?:工作经历|实习经历|工作经验)$/u, "experience"],
  [/^.{1,5}(?:教育|学历)$/u, "education"],
  [/^.{1,5}(?:证书|资格)$/u, "certifications"],
  [/^(?:significant|selected|related|graduate|undergraduate)\scoursework$/u, "education"],
];
/** Stems by which a line that is set as a heading tells what it heads, though its words are in no list. */
const STEMS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /volunt|bénévol|ehrenamt|freiwillig|voluntari|frivillig|vapaaehto|wolontar|dobrovol|gönüllü|волонт/u,
    "volunteering",
  ],
  [
    /certifi|zertifi|sertifi|certyfik|licens|licenc|accredit|weiterbildung|fortbildung|szkole|сертифик|证书|資格|자격/u,
    "certifications",
  ],
  [/languag|langue|idiom|sprach|lingue|kielet|języ|jazyk|язык|мови|γλώσσ|语言|語学/u, "languages"],
  [/project|projet|proyect|projekt|progett|projeto|proje|проект|项目|プロジェクト|프로젝트/u, "projects"],
  [
    /educat|schooling|studied|learned|diplôme|étude|estudi|formaci|formaç|formaz|istruz|ausbildung|studium|opleiding|utbildning|uddann|utdann|koulutus|opinto|opinno|eğitim|öğren|kształc|vzdělá|образован|освіт|εκπαίδ|σπουδ|教育|学历|学歴|학력/u,
    "education",
  ],
  [
    /experien|expérien|esperien|experiên|employ|worked|career|carrière|erfahrung|werdegang|ervaring|erfarenhet|erfaring|kokemus|deneyim|doświadcz|karier|zkušenost|опыт|досвід|εμπειρ|经历|経歴|경력/u,
    "experience",
  ],
  [
    /skill|compéten|competen|habilidad|kenntnis|fähigkeit|kompet|vaardighe|färdighe|taido|beceri|umiejęt|dovednost|навык|навичк|δεξιότ|技能|スキル|expertise/u,
    "skills",
  ],
  [/contact|kontakt|contatt|контакт|επικοινων/u, "contact"],
];
const EMPTY_WORDS =
  /^(?:my|the|mes|mis|meine|selected|relevant|recent|key|core|main|professional|additional|other|some|brief)\s+/;
const SINGULAR = /^(?:project|projet|proyecto|projekt|progetto|projeto|job|certificate|course)$/u;

/** The kind of section that a heading of these words opens, or null where they are no known heading. */
export function headingKind(text: string): SectionKind | null {
  const bare = withoutRule(text);
  if (bare.length > LONGEST_HEADING * 2) return null;
  const words = plainHeading(bare);
  if (words === "" || words.length > LONGEST_HEADING) return null;
  // "Project 4" and "Some project" are titles: a heading counts nothing, and names its entries in the plural.
  if (/\d$/u.test(bare) && SINGULAR.test(words)) return null;
  const exact = exactKind(words);
  if (exact) return exact;
  const kinds = words.split(JOINTS).map(exactKind);
  if (kinds.length < 2 || kinds.some((kind) => kind === undefined)) {
    const tail = words.split(" ").length <= 4 ? TAILS.find(([pattern]) => pattern.test(words)) : undefined;
    return tail?.[1] ?? null;
  }
  return kinds.find((kind) => kind !== undefined && kind !== "other") ?? "other";
}

/** The kind that the words of a line suggest which is set as a heading but says what no list knows: "What I learned". */
export function suggestedKind(text: string): SectionKind {
  const words = plainHeading(withoutRule(text));
  const first = words.split(JOINTS).find((part) => exactKind(part) !== undefined);
  return exactKind(first ?? "") ?? STEMS.find(([stem]) => stem.test(words))?.[1] ?? "other";
}

function exactKind(words: string): SectionKind | undefined {
  const bare = words.replace(EMPTY_WORDS, "");
  return kindOfHeading(words) ?? (SINGULAR.test(bare) ? undefined : kindOfHeading(bare));
}

/** A heading without the rule that signs draw behind it: "Skills ________". */
export function withoutRule(text: string): string {
  return text.replace(/[_=.·–—-]{4,}\s*$/u, "").trimEnd();
}

function plainHeading(text: string): string {
  let words = withoutBullet(text)
    .replace(/[\u{e000}-\u{f8ff}]/gu, " ")
    .trim();
  // Letter-spaced headings: "E X P E R I E N C E".
  if (/^(?:[\p{L}&]\s){3,}[\p{L}&]$/u.test(words)) words = words.replace(/\s/g, "");
  else if (/^(?:\p{L} )+\p{L}(?:\s{2,}(?:\p{L} )+\p{L})+$/u.test(words))
    words = words.replace(/(\p{L}) (?=\p{L}( |$))/gu, "$1");
  // "学 歴" is set wide, too.
  if (/^(?:[\p{Script=Han}・]\s+){1,7}\p{Script=Han}$/u.test(words)) words = words.replace(/\s/g, "");
  return words
    .toLowerCase()
    .replace(/(?<=\p{L})[‐‑–](?=\p{L})/gu, "-")
    .replace(/\(.{0,20}\)$/u, "")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .replace(/\s+/g, " ");
}

/** Whether the words of a heading are among the most common ones, which nothing else is called. */
export function isCommonHeading(text: string): boolean {
  const words = plainHeading(withoutRule(text));
  return isCommonWord(words) || isCommonWord(words.replace(EMPTY_WORDS, ""));
}

/** Whether the words of a heading are known as such, not merely alike. */
export function isExactHeading(text: string): boolean {
  const words = plainHeading(withoutRule(text));
  return exactKind(words) !== undefined;
}
