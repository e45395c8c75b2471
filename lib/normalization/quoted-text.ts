/** A place in a text: characters `start` to `end` (exclusive). `likeness` is 1 for the same words, else 0–1. */
export type Quote = { start: number; end: number; likeness: number };

/** A text made ready for finding quotations in it. */
export type QuotedText = {
  /** Every place where a value stands, best first, then in reading order; at most twenty. */
  find(value: string): Quote[];
};

/** Of a value, so much may differ: a letter that recognition misread, a hyphen at a line's end. */
const LEAST_LIKENESS = 0.86;
const SHORTEST_FUZZY = 6; // characters: of a shorter word one letter makes another word
const MOST_QUOTES = 20;
const MOST_ANCHORS = 60;

/**
 * Folds a text once: case, accents, punctuation and the kind and amount of white space make no difference. `hidden` are
 * stretches in which nothing is found, as [start, end).
 */
export function openQuotedText(
  text: string,
  hidden: readonly (readonly [number, number])[] = [],
): QuotedText {
  const { folded, at } = fold(text, hidden);
  const placed = (from: number, to: number, likeness: number): Quote => ({
    start: at[from] ?? 0,
    end: (at[to - 1] ?? 0) + 1,
    likeness,
  });
  return {
    find(value) {
      const wanted = fold(value, []).folded.trim();
      if (wanted === "") return [];
      const exact = [...wholeMatches(folded, wanted)].map((from) => placed(from, from + wanted.length, 1));
      if (exact.length > 0 || wanted.length < SHORTEST_FUZZY) return exact;
      return nearMatches(folded, wanted)
        .map(({ from, to, likeness }) => placed(from, to, likeness))
        .sort((a, b) => b.likeness - a.likeness || a.start - b.start)
        .slice(0, MOST_QUOTES);
    },
  };
}

/** Letters and digits in lower case without accents, parted by single spaces, each with the place it came from. */
function fold(
  text: string,
  hidden: readonly (readonly [number, number])[],
): { folded: string; at: Uint32Array } {
  const at = new Uint32Array(text.length * 2 + 2);
  let folded = "";
  let isSpaced = true;
  let index = 0;
  for (const character of text) {
    const isHidden = hidden.some(([start, end]) => index >= start && index < end);
    const plain = isHidden ? "\n" : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (const unit of plain) {
      // "+" and "#" tell C++ and C# from C. What is hidden parts words and belongs to none.
      const isWord = !isHidden && /[\p{L}\p{N}+#]/u.test(unit);
      if (!isWord && !isHidden && isSpaced) continue;
      const kept = isWord ? unit : isHidden ? "\n" : " ";
      isSpaced = !isWord;
      at.fill(index, folded.length, folded.length + kept.length);
      folded += kept;
    }
    index += character.length;
  }
  return { folded, at };
}

function* wholeMatches(folded: string, wanted: string): Generator<number> {
  let found = 0;
  for (
    let from = folded.indexOf(wanted);
    from >= 0 && found < MOST_QUOTES;
    from = folded.indexOf(wanted, from + 1)
  ) {
    if (!isInsideWord(folded, from, wanted.length)) {
      found++;
      yield from;
    }
  }
}

// Scripts without spaces have no word borders to respect.
function isInsideWord(folded: string, from: number, length: number): boolean {
  const joins = (a: string | undefined, b: string | undefined) =>
    a !== undefined &&
    b !== undefined &&
    /[\p{L}\p{N}+#]/u.test(a) &&
    /[\p{L}\p{N}+#]/u.test(b) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(a + b);
  return joins(folded[from - 1], folded[from]) || joins(folded[from + length - 1], folded[from + length]);
}

type Near = { from: number; to: number; likeness: number };

/** Places that hold a word of the value where it would stand, and around it nearly the rest. */
function nearMatches(folded: string, wanted: string): Near[] {
  const best = new Map<number, Near>();
  let tried = 0;
  const words = [...wanted.matchAll(/\S+/g)].sort((a, b) => b[0].length - a[0].length).slice(0, 3);
  for (const word of words) {
    if (word[0].length < 3) continue;
    for (const anchor of wholeMatches(folded, word[0])) {
      if (++tried > MOST_ANCHORS) break;
      const from = startOfWord(folded, Math.max(0, anchor - word.index));
      for (const to of endsNear(folded, from + wanted.length)) {
        const likeness = likenessOf(folded.slice(from, to), wanted);
        if (likeness >= LEAST_LIKENESS && likeness > (best.get(from)?.likeness ?? 0))
          best.set(from, { from, to, likeness });
      }
    }
  }
  return [...best.values()];
}

function startOfWord(folded: string, at: number): number {
  for (let from = at; from > Math.max(0, at - 3); from--) if (/\s/.test(folded[from - 1] ?? " ")) return from;
  for (let from = at; from < at + 4; from++) if (/\s/.test(folded[from - 1] ?? " ")) return from;
  return at;
}

function endsNear(folded: string, at: number): number[] {
  const ends: number[] = [];
  for (let to = Math.max(0, at - 4); to <= Math.min(folded.length, at + 4); to++)
    if (/\s/.test(folded[to] ?? " ") && !/\s/.test(folded[to - 1] ?? " ")) ends.push(to);
  return ends;
}

/** One less the share of characters that must change (Levenshtein) to make one text of the other. */
function likenessOf(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now[column] = Math.min(change, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
    }
    before = now;
  }
  return 1 - (before[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
