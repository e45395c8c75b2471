import { degreeScore } from "./degree-words.ts";
import { companyScore, placeScore, roleScore, schoolScore } from "./entry-parts.ts";
import type { Fact } from "./facts.ts";
import { headingKind } from "./heading-kinds.ts";
import type { Line } from "./lines.ts";
import { type NameCandidate, nameCandidates, plain } from "./name-candidates.ts";

// Words of business and of skills lists: a line of two capitalized words is no name when it holds one.
const NO_NAME =
  /(?<!\p{L})(?:management|development|office|systems?|reports?|reporting|data|sales|customers?|relations|service|services|marketing|excel|microsoft|compliance|knowledge|training|current|full[- ]time|part[- ]time|languages?|requirements?|gathering|business|finance|financial|accounting|communication|skills?|software|project|projects|planning|analysis|analytics|design|research|operations|leadership|certified|certification|education|experience|company|team|support|security|network|database|web|mobile|cloud|computer|technology|information|professional|objective|classes|cooking|materials?|quality|control|safety|health|medical|references?|available|nationality|date of birth|phone|email|address|cittadinanza|nacionalidad|staatsangehörigkeit|programming|engineering|science)(?!\p{L})/iu;

const PARTICLE =
  /^(?:de|da|di|do|du|von|van|der|den|del|della|la|las|los|le|bin|al|el|dos|das|y|e|zu|af|av|ten)$/i;

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
    for (const candidate of nameCandidates(first, index, email)) {
      // Elsewhere than where people say who they are, only what is set large or rings with the address is a name.
      const isAway =
        !heading.has(line.start) && !candidate.isCued && (isUniform || candidate.size < largest * 0.95);
      const score =
        nameScore(candidate, line, index, largest, email) -
        (isAway ? 2.6 : 0) +
        (candidate.lines - 1) * 0.2 +
        (isAlone && line.size === largest ? 0.8 : 0);
      if (score <= bestScore) continue;
      bestScore = score;
      const span = { page: line.page, start: candidate.start, end: candidate.end };
      best = { text: candidate.text, span, confidence: Math.min(0.98, 0.4 + score / 12) };
    }
  });
  return best;
}

function nameScore(
  candidate: NameCandidate,
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
  const full = words.filter((word) => !PARTICLE.test(word)).length;
  if (words.length >= 2 && full <= 4) score += 1;
  else if (words.length === 1 && !isIdeographic) score -= 1.2;
  const isCased = words.filter((word) => /^["“„(]?\p{Lu}/u.test(word) || PARTICLE.test(word)).length;
  score += isIdeographic ? 0.8 : isCased === words.length ? 0.8 : -1.5;
  score -= roleScore(text) + companyScore(text) * 0.8 + schoolScore(text) + (placeScore(text) >= 3 ? 2 : 0);
  if (line.isBullet) score -= 0.8;
  return score + kinship(words, email);
}

function kinship(words: string[], email: string | null): number {
  const user = plain(email?.split("@")[0] ?? "").replace(/[^a-z]/g, "");
  if (user.length < 3) return 0;
  const names = words
    .flatMap((word) => word.split("-"))
    .map((word) => plain(word).replace(/[^a-z]/g, ""))
    .filter((word) => word.length > 1);
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
