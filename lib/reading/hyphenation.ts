const BROKEN = /(\p{L}{2,})([-\u2010])$/u;
const GOES_ON = /^(\p{Ll}{2,}[^\s]*)(?=\s|$)/u;

/** Words that keep their hyphen: "full-" and "stack" are one word in two parts. */
const FIRST_PARTS = new Set(
  (
    "full front back cross self well high low long short mid multi non co pre post real first second third open " +
    "data client customer user object decision problem large small test event cloud team part full-time hands day " +
    "end time cost best high-level in on off up all one two three four web world award results detail service " +
    "quality risk state market industry value production enterprise business technology machine deep e-commerce"
  ).split(" "),
);

/** A word broken at the end of `line`: what goes up to it from the next line, and how the whole is written. */
export type BrokenWord = { head: string; moved: string; joined: string };

/**
 * The word that `line` breaks off and `next` goes on with, or null. The hyphen stays where the document writes the
 * word with it elsewhere, or where its first part commonly begins a compound.
 */
export function findBrokenWord(line: string, next: string, document: string): BrokenWord | null {
  const broken = BROKEN.exec(line);
  const goesOn = GOES_ON.exec(next);
  const [head, first] = broken ?? [];
  const moved = goesOn?.[1];
  if (head === undefined || first === undefined || moved === undefined) return null;
  const rest = /^\p{L}+/u.exec(moved)?.[0] ?? moved;
  const lower = document.toLowerCase();
  const isCompound =
    !lower.includes(`${first}${rest}`.toLowerCase()) &&
    (lower.includes(`${first}-${rest}`.toLowerCase()) || FIRST_PARTS.has(first.toLowerCase()));
  return { head, moved, joined: isCompound ? `${first}-${moved}` : `${first}${moved}` };
}
