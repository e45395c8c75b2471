/** Names as a sentence lists them: "Java, SQL and Docker". */
export function listed(names: readonly string[], joiner = "and"): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} ${joiner} ${names.at(-1)}`;
}

/** Points as they are shown everywhere: one decimal. */
export function pointsWords(points: number): string {
  return points.toFixed(1);
}

export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
