/** One word or significant sign of a text; `text` is folded to lower case. */
export type Token = { text: string; start: number; end: number; joins: boolean };

const SIGNIFICANT = new Set(["+", "#", "&"]);
// Between two words of one name: a space, a hyphen, a slash, an apostrophe, or a dot inside a word (node.js).
const JOINTS = new Set([" ", "\t", "\n", "\r", "\u00a0", "-", "‐", "‑", "–", "/", ".", "'", "’", "_"]);
const WORD = /[\p{L}\p{N}\p{M}]/u;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const KINDS = { other: 0, word: 1, ideograph: 2 } as const;

/**
 * The words of a text in order. `joins` tells whether a name may run on from the previous word into this one:
 * commas, brackets and sentence ends part names, hyphens and spaces do not. Ideographs are words of one sign.
 * `most` ends the work after that many words.
 */
export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  let joins = true;
  let index = 0;
  while (index < text.length && tokens.length < most) {
    const character = text[index] ?? "";
    const kind = isLeadingDot(text, index) ? KINDS.word : kindOf(character);
    if (kind === KINDS.other) {
      if (SIGNIFICANT.has(character)) {
        tokens.push({ text: character, start: index, end: index + 1, joins });
        joins = true;
      } else if (!JOINTS.has(character) || (character === "." && isSpace(text[index + 1]))) joins = false;
      index += 1;
      continue;
    }
    let end = index + 1;
    if (kind === KINDS.word) while (end < text.length && kindOf(text[end] ?? "") === KINDS.word) end += 1;
    tokens.push({ text: text.slice(index, end).toLowerCase(), start: index, end, joins });
    joins = true;
    index = end;
  }
  return tokens;
}

/** The first word of a name, folded as in `tokensOf`, or an empty text. */
export function firstWord(name: string): string {
  const plain = /^[A-Za-z0-9]+(?=[ /-]|$)/.exec(name);
  if (plain) return plain[0].toLowerCase();
  return tokensOf(name, 1)[0]?.text ?? "";
}

/** The dot of ".NET": it opens a word. */
function isLeadingDot(text: string, index: number): boolean {
  if (text[index] !== "." || kindOf(text[index + 1] ?? "") !== KINDS.word) return false;
  return index === 0 || kindOf(text[index - 1] ?? "") === KINDS.other;
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || character === " " || character === "\n" || character === "\t";
}

function kindOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 128) {
    const isWord = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    return isWord ? KINDS.word : KINDS.other;
  }
  if (CJK.test(character)) return KINDS.ideograph;
  return WORD.test(character) ? KINDS.word : KINDS.other;
}
