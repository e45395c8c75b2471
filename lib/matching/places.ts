/**
 * Whether two places as written are the same. "Berlin" and "Berlin, Germany" are; "Paris, TX" and "Paris, France" are
 * unclear, because one name may be short for the other, and so is a region against one of its towns: nothing here
 * knows a map.
 */
export function comparePlaces(one: string, other: string): "same" | "unclear" | "different" {
  const a = partsOf(one);
  const b = partsOf(other);
  if (a.length === 0 || b.length === 0) return "unclear";
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  const shared = fewer.filter((part) => more.some((counterpart) => isSameName(part, counterpart)));
  if (shared.length === fewer.length) return "same";
  return shared.length > 0 ? "unclear" : "different";
}

// What is added to a town's name without naming another place.
const AROUND = /\b(?:greater|metropolitan|metro|city of|city|area|region|remote|hybrid|on ?site)\b/gu;

function partsOf(place: string): string[] {
  return place
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[,;/|()\n]|\s[-–—]\s/u)
    .map((part) =>
      part
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .replace(AROUND, " ")
        .replace(/ +/g, " ")
        .trim(),
    )
    .filter((part) => part !== "");
}

function isSameName(one: string, other: string): boolean {
  return one === other || isShortFor(one, other) || isShortFor(other, one);
}

/** "uk" for "united kingdom", "ca" for "california": few letters, the first the same, the others in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > 3 || long.length <= 3 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
