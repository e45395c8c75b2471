/**
 * The places of evidence worth showing: projects, jobs, education and certificates; only where there are none, the
 * one weaker place (the skills list, a mention), and only then what the skill follows from.
 */
export function strongestPlaces(evidence: readonly string[]): string[] {
  const shown = evidence.filter((place) => place.includes(":") && !isImplied(place));
  if (shown.length > 0) return shown;
  const named = evidence.filter((place) => !place.includes(":"));
  return named.length > 0 ? named.slice(0, 1) : [...evidence];
}

/** Whether the evidence is that another skill comes with this one. */
export function isImplied(place: string): boolean {
  return place.startsWith("implied:");
}
