import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { Box, Span } from "#lib/reading/document.ts";

/** The facts that a profile has once each. */
export const SINGLE_FACTS = ["name", "email", "phone", "location", "summary"] as const;

/** Where a field stands in the document: characters of its text and, where pages are fixed, a box in points. */
export type Place = { page: number; start: number; end: number; box?: Box };
/** A field of the profile (`phone`, `skills.Java`, `experience.0`), its name to a person, and its places. */
export type PlacedField = { field: string; name: string; places: Place[] };

/** Every field of a profile that stands somewhere in its document. `labels` name the single facts. */
export function placedFields(profile: ResumeData, labels: Record<string, string>): PlacedField[] {
  const entries = (list: string, items: { name: string; sources: Span[] }[]) =>
    items.map(({ name, sources }, index) => ({
      field: `${list}.${index}`,
      name,
      places: joinLines(sources),
    }));
  return [
    ...Object.entries(profile.field_sources).map(([field, sources]) => ({
      field,
      name: labels[field] ?? field,
      places: sources.map(placeOf),
    })),
    ...profile.skills.map(({ skill, sources }) => ({
      field: `skills.${skill}`,
      name: skill,
      places: inOrder(sources),
    })),
    ...entries(
      "experience",
      profile.experience.map(({ role, company, sources }) => ({ name: role || company, sources })),
    ),
    ...entries(
      "education",
      profile.education.map(({ degree, institution, sources }) => ({ name: degree || institution, sources })),
    ),
    ...entries(
      "projects",
      profile.projects.map(({ title, sources }) => ({ name: title, sources })),
    ),
    ...entries("certifications", profile.certifications),
  ].filter(({ places }) => places.length > 0);
}

/** The field whose place holds a point of a page, in points from its lower left corner; the smallest of several. */
export function fieldAtPoint(
  fields: readonly PlacedField[],
  page: number,
  x: number,
  y: number,
): { field: string; index: number } | null {
  return smallest(fields, (place) => {
    if (place.page !== page || place.box === undefined) return null;
    const [left, bottom, right, top] = place.box;
    return x >= left && x <= right && y >= bottom && y <= top ? (right - left) * (top - bottom) : null;
  });
}

/** The field whose place holds a character of the text; the shortest of several. */
export function fieldAtCharacter(
  fields: readonly PlacedField[],
  at: number,
): { field: string; index: number } | null {
  return smallest(fields, ({ start, end }) => (at >= start && at < end ? end - start : null));
}

/** A text in pieces, in order: the plain ones, and those that are a place (by its index). Overlapping places are cut. */
export function piecesOf(
  text: string,
  places: readonly Place[],
): { start: number; text: string; index: number | null }[] {
  const pieces: { start: number; text: string; index: number | null }[] = [];
  let from = 0;
  const sorted = places.map((place, index) => ({ ...place, index })).sort((a, b) => a.start - b.start);
  for (const { start, end, index } of sorted) {
    const begin = Math.max(start, from);
    if (end <= begin) continue;
    if (begin > from) pieces.push({ start: from, text: text.slice(from, begin), index: null });
    pieces.push({ start: begin, text: text.slice(begin, end), index });
    from = end;
  }
  if (from < text.length) pieces.push({ start: from, text: text.slice(from), index: null });
  return pieces;
}

function smallest(
  fields: readonly PlacedField[],
  sizeOf: (place: Place) => number | null,
): { field: string; index: number } | null {
  let best: { field: string; index: number; size: number } | null = null;
  for (const { field, places } of fields) {
    for (const [index, place] of places.entries()) {
      const size = sizeOf(place);
      if (size !== null && (best === null || size < best.size)) best = { field, index, size };
    }
  }
  return best && { field: best.field, index: best.index };
}

function placeOf({ page, start, end, bbox }: Span): Place {
  return bbox ? { page, start, end, box: bbox } : { page, start, end };
}

/** Places from the top of the document to its end, each once. */
function inOrder(sources: readonly Span[]): Place[] {
  const places = sources.map(placeOf).sort((a, b) => a.start - b.start || a.end - b.end);
  return places.filter((place, index) => {
    const before = places[index - 1];
    return before === undefined || before.start !== place.start || before.end !== place.end;
  });
}

/** The lines of an entry become one place where they stand right under each other in one column of a page. */
function joinLines(sources: readonly Span[]): Place[] {
  const joined: Place[] = [];
  for (const place of inOrder(sources)) {
    const last = joined.at(-1);
    if (last === undefined || last.page !== place.page || !isRightBelow(last.box, place.box)) {
      joined.push(place);
      continue;
    }
    const box = last.box && place.box && around(last.box, place.box);
    joined[joined.length - 1] = {
      page: place.page,
      start: last.start,
      end: Math.max(last.end, place.end),
      ...(box && { box }),
    };
  }
  return joined;
}

const LARGEST_GAP = 24; // points: two lines of ordinary text

function isRightBelow(upper: Box | undefined, lower: Box | undefined): boolean {
  if (upper === undefined || lower === undefined) return upper === lower;
  const sharesColumn = lower[0] < upper[2] && upper[0] < lower[2];
  const sharesLine = lower[3] > upper[1] && upper[3] > lower[1];
  return sharesLine || (sharesColumn && upper[1] - lower[3] < LARGEST_GAP && lower[1] < upper[3]);
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
