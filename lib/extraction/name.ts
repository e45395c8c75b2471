import { companyScore, placeScore, roleScore, schoolScore } from "./entry-parts.ts";
import type { Fact } from "./facts.ts";
import { type Line, type LinePart, withoutBullet } from "./lines.ts";
import { headingKind } from "./sections.ts";

const NAME_CUE =
  /^(?:(?:full\s)?name|nom(?: et prénom)?|nombre|nome|naam|namn|imię i nazwisko|adı?[ -]?soyadı?|имя|фио|姓\s*名|이름|성명|氏名)\s*[:：]\s*/iu;
const DOCUMENT_WORDS =
  /(?<![\p{L}\p{N}])(?:curriculum vit(?:ae|æ)|curriculum|r[ée]sum[ée]|\p{L}{0,12}lebenslauf|cv|vitae|bewerbung|portfolio|简历|個人簡歷|履歴書|職務経歴書|이력서|резюме|özgeçmiş|page \d)(?![\p{L}\p{N}])[\s:–—-]*(?:of|de|for)?\s*/giu;
const CREDENTIALS =
  /\s*[,(]\s*(?:(?:ph\.?\s?d|m\.?d|rn|bsn|msn|mba|cpa|cfa|pmp|esq|jr|sr|ii|iii|p\.?e|dds|dvm|lcsw|cissp|m\.?sc?|b\.?sc?|ma|ba|shrm|acca|np|pa-c|he|she|they)\b[^\p{L}]*[^|]{0,40})$/iu;
const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|ing|dipl\.?-ing|sir)\.?\s+/i;

/** The name of the person: big, near the top, made of name-like words, and akin to the e-mail address. */
export function findName(lines: Line[], email: string | null): Fact | null {
  const first = lines.filter((line) => line.page === (lines[0]?.page ?? 1)).slice(0, 160);
  const largest = Math.max(1, ...first.map((line) => line.size));
  let best: Fact | null = null;
  let bestScore = 2.2;
  first.forEach((line, index) => {
    for (const candidate of candidatesOf(first, index)) {
      const score = nameScore(candidate, line, index, largest, email);
      if (score <= bestScore) continue;
      bestScore = score;
      const span = { page: line.page, start: candidate.start, end: candidate.end };
      best = { text: candidate.text, span, confidence: Math.min(0.98, 0.4 + score / 12) };
    }
  });
  return best;
}

type Candidate = { text: string; start: number; end: number; size: number; isCued: boolean };

function candidatesOf(lines: Line[], index: number): Candidate[] {
  const line = lines[index];
  if (!line) return [];
  const isLabelled = line.parts.length > 1 && headingKind(line.parts[0]?.text ?? "") !== null;
  const parts: LinePart[] = isLabelled
    ? line.parts.slice(1)
    : line.parts.length > 1
      ? [line, ...line.parts]
      : [line];
  const candidates = parts.map((part) => candidateOf(part.text, part.start, part.size));
  const next = lines[index + 1];
  // A name set large on two lines.
  if (
    next &&
    next.page === line.page &&
    Math.abs(next.size - line.size) < 0.5 &&
    next.gap < 2.2 &&
    line.size > 14
  ) {
    const both = candidateOf(`${line.text} ${next.text}`, line.start, line.size);
    if (both) candidates.push({ ...both, end: next.end });
  }
  return candidates.filter((candidate): candidate is Candidate => candidate !== null);
}

function candidateOf(raw: string, start: number, size: number): Candidate | null {
  if (raw.length > 90) return null;
  const cue = NAME_CUE.exec(raw);
  let text = raw.slice(cue?.[0].length ?? 0);
  text = withoutBullet(text).replace(DOCUMENT_WORDS, " ").replace(CREDENTIALS, "").trim();
  text = (text.split(/\s*[|•·✉☎]\s*|\s+[–—-]\s+|\s{2,}(?=\S*@)|\t/)[0] ?? "")
    .replace(TITLES, "")
    .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, "");
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
  if (headingKind(text) !== null || headingKind(line.text) !== null) return 0;
  let score = candidate.isCued ? 6 : 0;
  score += 3.2 * (candidate.size / largest) ** 1.5 + Math.max(0, 1.4 - index * 0.12);
  if (words.length >= 2 && words.length <= 4) score += 1;
  else if (words.length === 1 && !isIdeographic) score -= 1.2;
  const isCased = words.filter(
    (word) => /^\p{Lu}/u.test(word) || /^(?:de|da|di|von|van|der|del|la|le|bin|al|el|dos)$/i.test(word),
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
  const shared = names.filter((word) => word.length > 2 && user.includes(word.slice(0, 7))).length;
  return Math.min(2, shared) * 1.1;
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
