import { degreeScore } from "./degree-words.ts";
import { companyScore, placeScore, roleScore, schoolScore } from "./entry-parts.ts";
import type { Fact } from "./facts.ts";
import { headingKind } from "./heading-kinds.ts";
import { type Line, type LinePart, withoutBullet } from "./lines.ts";

const NAME_CUE =
  /^(?:(?:cognome e nome|nome e cognome|nom et prénom|prénom et nom|apellidos y nombres?|nombres? y apellidos|vor- und (?:nach|zu)name|name, vorname|first name and surname|surname and first name|surname\(s\),? first name\(s\)|first name\(s\)[ /]+surname\(s\)|imię i nazwisko|ad soyad)\s*[:：]?\s+|(?:(?:full\s)?name|nom(?: et prénom)?|nombre|nome|naam|namn|imię i nazwisko|adı?[ -]?soyadı?|имя|фио|姓\s*名|이름|성명|ονοματεπώνυμο|jméno(?: a příjmení)?|meno|név|nume|navn|nimi|nama|họ (?:và )?tên|ф\.?и\.?о\.?|піб|прізвище.{0,20})\s*[:：]\s*|(?:氏\s*名|姓\s*名|이\s*름|성\s*명)\s*[:：]?\s*)/iu;
const DOCUMENT_WORDS =
  /(?<![\p{L}\p{N}])(?:curriculum vit(?:ae|æ)|curriculum|r[ée]sum[ée]|\p{L}{0,12}lebenslauf|cv|vitae|bewerbung|portfolio|简历|簡歷|個人簡歷|履歴書|職務経歴書|이력서|резюм[еe]|cv de|özgeçmiş|[żz]yciorys|životopis|önéletrajz|ansioluettelo|levnadsbeskrivning|levensloop|βιογραφικό|автобиография|page \d)(?![\p{L}\p{N}])[\s:–—-]*(?:of|de|for)?\s*/giu;
/** Letters behind a name: "RN", "M.Ed.", "PMP®", "USN (Ret.)". */
const LETTERS =
  "(?:(?=(?:[\\p{L}.]*\\p{Lu}){2})[\\p{Lu}][\\p{L}.-]{1,9}®?(?:\\s?\\((?:Ret\\.?|Hons?\\.?|c|cand\\.?)\\))?)";
const POST_NOMINALS = new RegExp(
  `(?<=\\p{Ll}|\\sI{2,3}|\\sIV)[.]?\\s*,\\s*${LETTERS}(?:[\\s,/&|-]{1,3}${LETTERS}){0,8}$`,
  "u",
);
const KNOWN_LETTERS =
  /(?:\s*[,|]\s*(?:pharm\.?d|bcps|rn|bsn|msn|lpn|cna|mba|cpa|cfa|pmp|ph\.?d|m\.?d|d\.?o|dds|dmd|dvm|j\.?d|ll\.?m|m\.?sc?|b\.?sc?|mph|mpa|msw|lcsw|lmft|p\.?e|phr|sphr|shrm-s?cp|d?pt|otr\/l|pa-c|f?np(?:-bc)?|aprn|ccrn|crna|ed\.?d|m\.?ed|esq|csm|cissp|cis[am]|rdn?|emt(?:-[bp])?|mbbs|acca|fcca|aca|cma|cphq|cpht|aia|leed(?: ap)?|chrp|cipd|rph|s\.?j|o\.?p|csc)\.?)+$/iu;
const CAPITAL_LETTERS =
  /(?<=\p{Ll}[.]?)(?:[\s,]+(?:RN|BSN|MSN|LPN|CNA|MBA|CPA|CFA|PMP|CISSP|ACCA|FCCA|ACA|CMA|PhD|Ph\.D\.?|MD|M\.D\.?|DO|DDS|DMD|DVM|JD|J\.D\.?|LLM|LLB|MSc|BSc|MPH|MPA|MSW|LCSW|LMFT|PE|P\.E\.?|PHR|SPHR|SHRM-S?CP|PT|DPT|OTR\/L|PA-C|NP|FNP(?:-BC)?|APRN|CCRN|CRNA|EdD|Ed\.D\.?|MEd|M\.Ed\.?|Esq\.?|CSM|CISA|CISM|RDN?|RT\(R\)|EMT(?:-[BP])?|MBBS|MRCP|FRCS))+$/u;
const PARENTAGE = /\s+(?:[sdwc]\/o|son of|daughter of)\s.*$/iu;
const CREDENTIALS =
  /\s*[,(]\s*(?:(?:ph\.?\s?d|m\.?d|rn|bsn|msn|mba|cpa|cfa|pmp|esq|jr|sr|ii|iii|p\.?e|dds|dvm|lcsw|cissp|m\.?sc?|b\.?sc?|ma|ba|shrm|acca|np|pa-c|he|she|they)\b[^\p{L}]*[^|]{0,40})$/iu;
const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|mme|mlle|monsieur|madame|herrn?|frau|sr|sra|srta|señora?|don|doña|d\.ª|dott|dott\.ssa|dottoressa|sig\.?ra|sig|dra?|prof|prof\.ssa|univ\.?-prof|\((?:fh|tu|univ\.?|ba|dh|h)\)|dipl\.?-\s?\p{L}{2,6}|sir|dame|rev|fr|capt|captain|lt|lt\.?\s?col|col|maj|major|sgt|cpl|cmdr|hon|eng|engr|ing|arch|adv|atty|shri|smt|kum|lic|mgr|mag|mudr|judr|phdr|rndr|bc|doc|sayın|ά|κος|κα)(?:\.\s*|\s+)|(?:m|h\.\s?c|mult|ing|med|rer|nat|phil|jur|habil|doc|bc|dipl)\.\s*)+/iu;

// Words of business and of skills lists: a line of two capitalized words is no name when it holds one.
const NO_NAME =
  /(?<!\p{L})(?:management|development|office|systems?|reports?|reporting|data|sales|customers?|relations|service|services|marketing|excel|microsoft|compliance|knowledge|training|current|full[- ]time|part[- ]time|languages?|requirements?|gathering|business|finance|financial|accounting|communication|skills?|software|project|projects|planning|analysis|analytics|design|research|operations|leadership|certified|certification|education|experience|company|team|support|security|network|database|web|mobile|cloud|computer|technology|information|professional|objective|classes|cooking|materials?|quality|control|safety|health|medical|references?|available|nationality|date of birth|phone|email|address|cittadinanza|nacionalidad|staatsangehörigkeit|programming|engineering|science)(?!\p{L})/iu;

/** The name of the person: big, near the top, made of name-like words, and akin to the e-mail address. */
export function findName(lines: Line[], near: Line[], email: string | null): Fact | null {
  const first = lines.filter((line) => line.page === (lines[0]?.page ?? 1)).slice(0, 160);
  const sizes = first.map((line) => line.size).sort((a, b) => b - a);
  const largest = Math.max(1, sizes[0] ?? 1);
  // Where one line alone is set far larger than all others, it is the name or the title.
  const isUniform = largest - (sizes.at(-1) ?? 0) < 0.1;
  const isAlone = largest > (sizes[1] ?? largest) * 1.6;
  const heading = new Set(near.map(({ start }) => start));
  let best: Fact | null = null;
  let bestScore = 2.2;
  first.forEach((line, index) => {
    for (const candidate of candidatesOf(first, index, email)) {
      // Elsewhere than where people say who they are, only what is set large or rings with the address is a name.
      const isAway =
        !heading.has(line.start) && !candidate.isCued && (isUniform || candidate.size < largest * 0.95);
      const score =
        nameScore(candidate, line, index, largest, email) -
        (isAway ? 2.6 : 0) +
        (isAlone && line.size === largest ? 0.8 : 0);
      if (score <= bestScore) continue;
      bestScore = score;
      const span = { page: line.page, start: candidate.start, end: candidate.end };
      best = { text: candidate.text, span, confidence: Math.min(0.98, 0.4 + score / 12) };
    }
  });
  return best;
}

type Candidate = { text: string; start: number; end: number; size: number; isCued: boolean };

function candidatesOf(lines: Line[], index: number, email: string | null): Candidate[] {
  const line = lines[index];
  if (!line) return [];
  const isLabelled = line.parts.length > 1 && headingKind(line.parts[0]?.text ?? "") !== null;
  const parts: LinePart[] = isLabelled
    ? line.parts.slice(1)
    : line.parts.length > 1
      ? [line, ...line.parts]
      : [line];
  const candidates = parts.map((part) => candidateOf(part.text, part.start, part.size));
  const below = lines.slice(index + 1, index + 3).find(({ left }) => Math.abs(left - line.left) < 6);
  candidates.push(stackedName(line, below ?? lines[index + 1], email));
  return candidates.filter((candidate) => candidate !== null).map((found) => spaced(found, email));
}

/** A name set on two lines: both large, or both in the e-mail address. */
function stackedName(line: Line, next: Line | undefined, email: string | null): Candidate | null {
  const [upper, lower] = [line.parts[0], next?.parts[0]];
  if (!next || !upper || !lower || next.page !== line.page || next.gap > 2.2) return null;
  if (upper.text.length > 30 || lower.text.length > 30) return null;
  const isLarge = Math.abs(next.size - line.size) < 0.5 && line.size > 14;
  const user = plain(email?.split("@")[0] ?? "");
  const last = plain(lower.text).split(/\s+/);
  const isKin =
    /^\p{Lu}/u.test(upper.text) &&
    user.startsWith(plain(upper.text).slice(0, 1)) &&
    last.every((word) => word.length > 2 && user.includes(word)) &&
    upper.text.split(/\s+/).length <= 2;
  if (!isLarge && !isKin) return null;
  const both = candidateOf(`${upper.text} ${lower.text}`, upper.start, Math.max(line.size, next.size));
  return both ? { ...both, end: lower.end } : null;
}

/** "janedoe" beside jane.doe@example.com and "JaneDoe" are two words that the page parts by color or case. */
function spaced(candidate: Candidate, email: string | null): Candidate {
  const { text } = candidate;
  if (/\s/.test(text)) return candidate;
  const camel = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(text);
  if (camel && !/^(?:Mac|Van|Von|Fitz|Del)$/.test(camel[1] ?? ""))
    return { ...candidate, text: `${camel[1]} ${camel[2]}` };
  const user = email?.split("@")[0] ?? "";
  const words = user.split(/[._-]/).filter((word) => word.length > 1);
  // "jsmith" parts JOHNSMITH as well.
  const surname = plain(user).replace(/\d+$/, "").slice(1);
  const letters = plain(text);
  if (
    words.length === 1 &&
    surname.length > 2 &&
    letters[0] === plain(user)[0] &&
    letters.endsWith(surname)
  ) {
    const at = letters.length - surname.length;
    if (at > 2 && letters.length === text.length)
      return { ...candidate, text: `${text.slice(0, at)} ${text.slice(at)}` };
  }
  if (words.length < 2 || words.join("").toLowerCase() !== plain(text)) return candidate;
  let from = 0;
  const parts = words.map((word) => {
    const part = text.slice(from, from + word.length);
    from += word.length;
    return part.charAt(0).toUpperCase() + part.slice(1);
  });
  return { ...candidate, text: parts.join(" ") };
}

function candidateOf(raw: string, start: number, size: number): Candidate | null {
  if (raw.length > 90) return null;
  const cue = NAME_CUE.exec(raw);
  let text = raw.slice(cue?.[0].length ?? 0);
  text = withoutBullet(text)
    .replace(DOCUMENT_WORDS, " ")
    .replace(CREDENTIALS, "")
    .replace(PARENTAGE, "")
    .trim();
  text = (text.split(/\s*[|•·✉☎]\s*|\s+[–—-]\s+|\s{2,}(?=\S*@)|\t/)[0] ?? "")
    .replace(TITLES, "")
    .replace(KNOWN_LETTERS, "")
    .replace(POST_NOMINALS, "")
    .replace(CAPITAL_LETTERS, "")
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, "");
  if (/^(?:\p{Script=Han}\s+){2,4}\p{Script=Han}$/u.test(text) && isDocumentWord(text)) return null;
  text = withoutHeading(text);
  // Letter-spaced names: "J A N E   D O E".
  if (/^(?:\p{L}\s+){4,}\p{L}$/u.test(text))
    text = text
      .split(/\s{2,}/)
      .map((word) => word.replace(/\s/g, ""))
      .join(" ");
  text = text.replace(/\s+/g, " ");
  const offset = raw.indexOf(text.split(" ")[0] ?? "");
  const from = start + Math.max(0, offset);
  return text
    ? { text, start: from, end: from + Math.min(text.length, raw.length), size, isCued: cue !== null }
    : null;
}

/** "履 歴 書" is what the page is, set wide. */
function isDocumentWord(text: string): boolean {
  return text.replace(/\s/g, "").replace(DOCUMENT_WORDS, "") === "";
}

/** "PERSONAL INFORMATION Jane Doe" holds a heading and a name. */
function withoutHeading(text: string): string {
  const words = text.split(/\s+/);
  for (const count of [2, 1]) {
    if (words.length > count + 1 && headingKind(words.slice(0, count).join(" ")) !== null)
      return words.slice(count).join(" ");
  }
  return text;
}

function nameScore(
  candidate: Candidate,
  line: Line,
  index: number,
  largest: number,
  email: string | null,
): number {
  const { text } = candidate;
  const words = text.split(" ");
  const isIdeographic = /^[\u3400-\u9fff\uac00-\ud7af·]{2,5}$/u.test(text.replace(/\s/g, ""));
  if (/[\d@/\\:;!?=<>•|+]/.test(text) || text.length < 2 || text.length > 50 || words.length > 5) return 0;
  if (!isIdeographic && !words.every((word) => /^[\p{L}\p{M}.'’()"“”,-]+$/u.test(word))) return 0;
  if (headingKind(text) !== null || (line.parts.length === 1 && headingKind(line.text) !== null)) return 0;
  // "João Sales" beside joao.sales@example.com is a name all the same; short forms such as "MA" are names, too.
  const isKnown = candidate.isCued || kinship(words, email) > 0;
  const isThing =
    NO_NAME.test(text) ||
    degreeScore(text.toLowerCase()) >= 2 ||
    (text.includes(",") && placeScore(text) >= 3);
  if (!isKnown && (isThing || /\p{Ll}{2}\.$/u.test(text))) return 0;
  if (!candidate.isCued && /^\p{Ll}/u.test(text) && candidate.size < largest) return 0;
  let score = candidate.isCued ? 6 : 0;
  score += 3.2 * (candidate.size / largest) ** 1.5 + Math.max(0, 1.4 - index * 0.12);
  if (words.length >= 2 && words.length <= 4) score += 1;
  else if (words.length === 1 && !isIdeographic) score -= 1.2;
  const isCased = words.filter(
    (word) =>
      /^["“„(]?\p{Lu}/u.test(word) || /^(?:de|da|di|von|van|der|del|la|le|bin|al|el|dos)$/i.test(word),
  ).length;
  score += isIdeographic ? 0.8 : isCased === words.length ? 0.8 : -1.5;
  score -= roleScore(text) + companyScore(text) * 0.8 + schoolScore(text) + (placeScore(text) >= 3 ? 2 : 0);
  if (line.isBullet) score -= 0.8;
  return score + kinship(words, email);
}

function kinship(words: string[], email: string | null): number {
  const user = plain(email?.split("@")[0] ?? "").replace(/[^a-z]/g, "");
  if (user.length < 3) return 0;
  const names = words.map((word) => plain(word).replace(/[^a-z]/g, "")).filter((word) => word.length > 1);
  const shared = names.filter(
    (word) =>
      word.length > 2 && (user.includes(word.slice(0, 7)) || (user.length > 3 && word.startsWith(user))),
  ).length;
  return Math.min(2, shared) * 1.1;
}

const NOBODY =
  /^(?:info|mail|e?mail|hello|hi|contact|jobs?|work|career|resume|cv|me|office|admin|the|my|dr)$/;

/** The name that an address of two words spells, where the document shows none: "dwayne.carter@example.com". */
export function nameInEmail(email: Fact | null): Fact | null {
  const user = email?.text.split("@")[0] ?? "";
  const words = user.replace(/\d+$/, "").split(/[._-]/);
  const areNames = words.every((word) => /^\p{L}{2,}$/u.test(word) && !NOBODY.test(word.toLowerCase()));
  if (!email || words.length !== 2 || !areNames) return null;
  const text = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return { text, span: { ...email.span, end: email.span.start + user.length }, confidence: 0.4 };
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
