import { isTown, placeScore } from "./entry-parts.ts";
import { withoutRemark } from "./heading-place.ts";
import { withoutTowns } from "./heading-town.ts";
import type { JobHeading } from "./job-headings.ts";

/** Takes the towns off the employers of a section, by what all of them show together; they become places of their jobs. */
export function takeTowns(headings: JobHeading[]): void {
  const named = headings.filter(({ company }) => company !== null);
  takeGluedTowns(named);
  const found = withoutTowns(
    named.map(({ company }) => company),
    headings.flatMap(({ places }) => places),
  );
  named.forEach((heading, index) => {
    const { name, place } = found[index] ?? {};
    if (!name || !place) return;
    heading.company = withoutRemark(name)?.name ?? name;
    heading.places.unshift(place);
  });
}

const GLUED_TOWN = /^(.{3,}[\p{L}\p{P}])[-–](\p{Lu}\p{Ll}[^-–]{1,30})$/u;

/** "Acme Ltd.-Leeds", "Umbrella-Cork": where nearly all employers have a hyphen and a name behind theirs, it is the town. */
function takeGluedTowns(named: JobHeading[]): void {
  const found = named.map(({ company }) => (company ? GLUED_TOWN.exec(company.text) : null));
  const glued = found.filter((match) => match !== null);
  if (glued.length < 2 || glued.length < named.length * 0.75) return;
  if (!glued.some(([, , town = ""]) => isTown(town) || placeScore(town) >= 1)) return;
  named.forEach((heading, index) => {
    const [, name, town] = found[index] ?? [];
    const { company } = heading;
    if (!company || !name || !town) return;
    const end = company.start + name.length;
    heading.places.unshift({ ...company, text: town, start: end + 1, end: end + 1 + town.length });
    heading.company = { ...company, text: name, end };
  });
}
