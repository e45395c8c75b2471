import { withoutBullet } from "./lines.ts";
import { kindOfHeading, type SectionKind } from "./section-words.ts";

/** Characters of a heading, at most. */
export const LONGEST_HEADING = 48;
const JOINTS = /\s*(?:&|\+|\/|,|\||•|·| - )\s*|\s+(?:and|et|y|e|und|en|och|og|ve|i|a|и|with)\s+|[和与及]/u;
// "Selected industry experience", "Signature projects": the last word tells.
const TAILS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^[\p{L} &/-]{3,40}\s(?:experience|employment|work history|teaching history|erfahrung)$/u, "experience"],
  [/^(?:experiencia|expérience|esperienza|experiência)s?\s\p{L}{4,}$/u, "experience"],
  [/^[\p{L} &/-]{3,40}\s(?:skills|competenc(?:ies|es)|proficiencies|kenntnisse)$/u, "skills"],
  [/^(?:habilidades|competencias|compétences|competenze|conocimientos)\s\p{L}{4,}$/u, "skills"],
  [/^[\p{L} &/-]{3,40}\s(?:profile|summary|objective|statement)$/u, "summary"],
  [/^[\p{L} &/-]{3,40}\sprojects$/u, "projects"],
  [/^[\p{L} &/-]{3,40}\seducation$/u, "education"],
  [/^[\p{L} &/-]{3,40}\s(?:certifications|certificates|licenses)$/u, "certifications"],
  [/^.{1,5}(?:技能|技术)$/u, "skills"],
  [/^.{1,5}(?:项目|项目经历|项目经验)$/u, "projects"],
  [/^.{1,5}(?:工作经历|实习经历|工作经验)$/u, "experience"],
  [/^(?:significant|selected|related|graduate|undergraduate)\scoursework$/u, "education"],
];
const EMPTY_WORDS =
  /^(?:my|the|mes|mis|meine|selected|relevant|recent|key|core|main|professional|additional|other|some|brief)\s+/;

/** The kind of section that a heading of these words opens, or null where they are no known heading. */
export function headingKind(text: string): SectionKind | null {
  const bare = withoutRule(text);
  if (bare.length > LONGEST_HEADING * 2) return null;
  const words = plainHeading(bare);
  if (words === "" || words.length > LONGEST_HEADING) return null;
  const exact = kindOfHeading(words) ?? kindOfHeading(words.replace(EMPTY_WORDS, ""));
  if (exact) return exact;
  const kinds = words
    .split(JOINTS)
    .map((part) => kindOfHeading(part) ?? kindOfHeading(part.replace(EMPTY_WORDS, "")));
  if (kinds.length < 2 || kinds.some((kind) => kind === undefined)) {
    const tail = words.split(" ").length <= 4 ? TAILS.find(([pattern]) => pattern.test(words)) : undefined;
    return tail?.[1] ?? null;
  }
  return kinds.find((kind) => kind !== undefined && kind !== "other") ?? "other";
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
  if (/^(?:\p{L}\s){3,}\p{L}$/u.test(words)) words = words.replace(/\s/g, "");
  else if (/^(?:\p{L} )+\p{L}(?:\s{2,}(?:\p{L} )+\p{L})+$/u.test(words))
    words = words.replace(/(\p{L}) (?=\p{L}( |$))/gu, "$1");
  return words
    .toLowerCase()
    .replace(/(?<=\p{L})[‐‑–](?=\p{L})/gu, "-")
    .replace(/\(.{0,20}\)$/u, "")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
    .replace(/\s+/g, " ");
}

/** Whether the words of a heading are known as such, not merely alike. */
export function isExactHeading(text: string): boolean {
  const words = plainHeading(withoutRule(text));
  return kindOfHeading(words) !== undefined || kindOfHeading(words.replace(EMPTY_WORDS, "")) !== undefined;
}
