/** Private code points in which fonts of many documents keep letters: [first, last, the letters from there on]. */
type Range = readonly [first: number, last: number, letters: string];

// Adobe's corporate use subarea: old-style figures, twice, and small capitals.
const ADOBE: readonly Range[] = [
  [0xf643, 0xf64c, "0123456789"],
  [0xf730, 0xf739, "0123456789"],
  [0xf761, 0xf77a, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  [0xf7e0, 0xf7f6, "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ"],
  [0xf7f8, 0xf7fe, "ØÙÚÛÜÝÞ"],
];
// Small capitals and ligatures of the Linux Libertine and Biolinum fonts.
const LIBERTINE: readonly Range[] = [[0xe051, 0xe06a, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]];
const LIBERTINE_LIGATURES = new Map([
  [0xe039, "ft"],
  [0xe03c, "tt"],
]);

/** The letters behind a private code point as the font of this name uses it; null where nobody knows. */
export function privateLetters(character: string, fontName: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xe000 || code > 0xf8ff) return null;
  const isLibertine = /Libertine|Biolinum/i.test(fontName);
  if (isLibertine && LIBERTINE_LIGATURES.has(code)) return LIBERTINE_LIGATURES.get(code) ?? null;
  for (const [first, last, letters] of isLibertine ? LIBERTINE : ADOBE) {
    if (code >= first && code <= last) return letters[code - first] ?? null;
  }
  return null;
}
