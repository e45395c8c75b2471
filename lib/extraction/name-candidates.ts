import { headingKind } from "./heading-kinds.ts";
import { type Line, type LinePart, withoutBullet } from "./lines.ts";

const NAME_CUE =
  /^(?:(?:cognome e nome|nome e cognome|nom et prénom|prénom et nom|apellidos y nombres?|nombres? y apellidos|vor- und (?:nach|zu)name|name, vorname|first name and surname|surname and first name|surname\(s\),? first name\(s\)|first name\(s\)[ /]+surname\(s\)|imię i nazwisko|ad soyad)\s*[:：]?\s+|(?:(?:full\s|family\s|candidate\s)?name(?:\s?\/\s?surname)?|nom(?: et prénom)?|nombre|nome|naam|namn|imię i nazwisko|adı?[ -]?soyadı?|имя|фио|姓\s*名|이름|성명|ονοματεπώνυμο|jméno(?: a příjmení)?|meno|név|nume|navn|nimi|nama|họ (?:và )?tên|ф\.?и\.?о\.?|піб|прізвище.{0,20})\s*[:：]\s*|(?:氏\s*名|姓\s*名|이\s*름|성\s*명)\s*[:：]?\s*)/iu;
/** What documents call themselves, above or beside the name. */
const DOCUMENT_WORDS =
  /(?<![\p{L}\p{N}])(?:curriculum ?vit(?:ae|æ)|currículum(?: vitae)?|currículo|curriculum|europass|hoja de vida|r[ée]sum[ée]|(?:tabellarischer )?\p{L}{0,12}lebenslauf|levensloop|cv|vitae|bewerbung|portfolio|życiorys(?: zawodowy)?|životopis|önéletrajz|ansioluettelo|meritförteckning|özgeçmiş|βιογραφικό(?: σημείωμα)?|резюм[еe]|автобиография|анкета|sơ yếu lý lịch|daftar riwayat hidup|السيرة الذاتية|سيرة ذاتية|رزومه|קורות חיים|(?:个人|求职|個人|求職)?(?:简历|簡歷|履历|履歷)表?|履歴書|職務経歴書|이력서|자기소개서|경력기술서|입사지원서|cv de|page \d)(?![\p{L}\p{N}])[\s:–—-]*(?:of|de|for)?\s*/giu;
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

/** A text that may be a name. `lines` is over how many lines it runs; `isCued` tells of a label before it. */
export type NameCandidate = {
  text: string;
  start: number;
  end: number;
  size: number;
  isCued: boolean;
  lines: number;
};

const MOST_PARTS = 4;
const LONGEST_PART = 30;

/** The texts of a line, and of it with those below, that may be a name, without titles, letters and labels. */
export function nameCandidates(lines: Line[], index: number, email: string | null): NameCandidate[] {
  const line = lines[index];
  if (!line) return [];
  const isLabelled = line.parts.length > 1 && headingKind(line.parts[0]?.text ?? "") !== null;
  const parts: LinePart[] = isLabelled
    ? line.parts.slice(1)
    : line.parts.length > 1
      ? [line, ...line.parts]
      : [line];
  const before = lines[index - 1];
  // A lone word under the label is the next label of a form whose labels stand in a column.
  const isUnderLabel =
    before !== undefined &&
    isNameLabel(before.text) &&
    before.page === line.page &&
    (/\s/.test(line.text) || /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(line.text));
  const candidates = [
    ...parts.map((part, at) => {
      const found = candidateOf(part.text, part.start, part.size);
      const isTold = part === line ? isUnderLabel : isNameLabel(line.parts[at - 2]?.text ?? "");
      return found && isTold ? { ...found, isCued: true } : found;
    }),
    ...stackedNames(lines, index, email),
  ];
  return candidates.filter((candidate) => candidate !== null).map((found) => spaced(found, email));
}

/** "Name", "氏名", "Nombre y apellidos": the label of a form, in a cell of its own or over the name. */
function isNameLabel(text: string): boolean {
  const label = `${text.replace(/\s*[:：]\s*$/u, "")}: `;
  return NAME_CUE.exec(label)?.[0].length === label.length;
}

/** A name set on two to four lines, as narrow columns break it: all equally large, or two that the e-mail address holds. */
function stackedNames(lines: Line[], index: number, email: string | null): NameCandidate[] {
  const first = lines[index];
  const upper = first?.parts[0];
  if (!first || !upper || upper.text.length > LONGEST_PART) return [];
  const found: NameCandidate[] = [];
  let text = upper.text;
  let above: { line: Line; part: LinePart } = { line: first, part: upper };
  for (let count = 1; count < MOST_PARTS; count += 1) {
    const below = partBelow(lines, index, above);
    if (!below || below.part.text.length > LONGEST_PART) break;
    const isLarge = Math.abs(below.part.size - upper.size) < 0.5 && upper.size > 14;
    if (!isLarge && (count > 1 || !areKin(upper.text, below.part.text, email))) break;
    if (isLarge && (headingKind(below.part.text) !== null || isDocumentWord(below.part.text))) break;
    // "OKAFOR-" above "REYES" is a name with a hyphen.
    const isHyphen = /\p{L}[-\u2010\u2011]$/u.test(text);
    text = isHyphen ? text.replace(/[\u2010\u2011]$/u, "-") + below.part.text : `${text} ${below.part.text}`;
    const both = candidateOf(text, upper.start, Math.max(upper.size, below.part.size));
    if (both) found.push({ ...both, end: below.part.end, lines: count + 1 });
    above = below;
  }
  return found;
}

/** What stands right under a part of a line: at its left edge or, where type is centered, in the next line. */
function partBelow(
  lines: Line[],
  index: number,
  { line, part }: { line: Line; part: LinePart },
): { line: Line; part: LinePart } | null {
  const near = lines
    .slice(index + 1, index + 6)
    .filter((next) => next.start > line.start && next.page === line.page);
  const [next] = near;
  const lower = near.slice(0, 2).find(({ left }) => Math.abs(left - line.left) < 6);
  const choice = next && Math.abs((next.parts[0]?.size ?? 0) - part.size) < 0.5 ? next : (lower ?? next);
  const found = choice?.parts[0];
  if (!choice || !found) return null;
  const size = Math.max(found.size, choice.size);
  return (line.top - choice.top) / size > 2.2 ? null : { line: choice, part: found };
}

function areKin(upper: string, lower: string, email: string | null): boolean {
  const user = plain(email?.split("@")[0] ?? "");
  return (
    /^\p{Lu}/u.test(upper) &&
    user.startsWith(plain(upper).slice(0, 1)) &&
    plain(lower)
      .split(/\s+/)
      .every((word) => word.length > 2 && user.includes(word)) &&
    upper.split(/\s+/).length <= 2
  );
}

/** "janedoe" beside jane.doe@example.com and "JaneDoe" are two words that the page parts by color or case. */
function spaced(candidate: NameCandidate, email: string | null): NameCandidate {
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

function candidateOf(raw: string, start: number, size: number): NameCandidate | null {
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
  if (/^(?:\p{L}\s+){2,}\p{L}$/u.test(text) && isDocumentWord(text)) return null;
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
  if (!text) return null;
  const end = from + Math.min(text.length, raw.length);
  return { text, start: from, end, size, isCued: cue !== null, lines: 1 };
}

/** "履 歴 書" is what the page is, set wide. */
function isDocumentWord(text: string): boolean {
  const words = text.replace(DOCUMENT_WORDS, "").trim();
  return words === "" || text.replace(/\s/g, "").replace(DOCUMENT_WORDS, "") === "";
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

/** Letters alone, in lower case and without accents, as addresses spell them. */
export function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
