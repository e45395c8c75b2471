/** Puts the replacement in place of a span; one that leaves a phrase out takes a space with it. */
export function replacePhrase(
  text: string,
  { start, end }: { start: number; end: number },
  replacement: string,
): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (replacement !== "") {
    const phrase = text.slice(start, end);
    const isCapital = /^\p{Lu}/u.test(phrase) && /(^|[.!?:\n]\s*|[•*-]\s*)$/u.test(before);
    return (
      before + (isCapital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement) + after
    );
  }
  return /\s$/.test(before) ? before + after.replace(/^ /, "") : before + after;
}
