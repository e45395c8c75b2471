import type { Findings } from "./red-flags.ts";

/** More flags of one kind than this say nothing new, and push the other kinds out of sight. */
const MOST_OF_A_KIND = 3;

/** The findings with at most three of each code; the last of these says how many more there are. */
export function groupRepeats({ red_flags, suggestions }: Findings): Findings {
  const counts = Map.groupBy(red_flags, ({ code }) => code);
  const shown = red_flags.flatMap((flag) => {
    const alike = counts.get(flag.code) ?? [];
    const place = alike.indexOf(flag);
    if (place >= MOST_OF_A_KIND) return [];
    const rest = alike.length - MOST_OF_A_KIND;
    const isLast = place === MOST_OF_A_KIND - 1 && rest > 0;
    return [isLast ? { ...flag, message: `${flag.message} And ${rest} more of this kind.` } : flag];
  });
  const suggested = new Map<string, number>();
  const kept = suggestions.filter(({ code }) => {
    const count = (suggested.get(code) ?? 0) + 1;
    suggested.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  return { red_flags: shown, suggestions: kept };
}
