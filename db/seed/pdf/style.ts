/** How a layout sets one kind of text; sizes and gaps in points. */
export type Type = { font: string; size: number; color: string; gap?: number; spacing?: number };

export const SECTIONS = [
  "contact",
  "summary",
  "jobs",
  "education",
  "projects",
  "skills",
  "certifications",
  "languages",
] as const;
export type Section = (typeof SECTIONS)[number];

/** What makes one layout read unlike the next: type, bullet glyph, heading words, date notation. */
export type Style = {
  name: Type;
  headline: Type;
  heading: Type;
  strong: Type;
  body: Type;
  muted: Type;
  accent: string;
  bullet: string;
  words: Record<Section, string>;
  date: (partial: string) => string;
  /** Between the two ends of a range. */
  to: string;
  present: string;
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function parts(partial: string): { year: string; month: string | undefined } {
  const [year = partial, month] = partial.split("-");
  return { year, month };
}

/** `2021-03` as `March 2021`. */
export function longDate(partial: string): string {
  const { year, month } = parts(partial);
  return month ? `${MONTHS[Number(month) - 1]} ${year}` : year;
}

/** `2021-03` as `Mar 2021`. */
export function shortDate(partial: string): string {
  const { year, month } = parts(partial);
  return month ? `${MONTHS[Number(month) - 1]?.slice(0, 3)} ${year}` : year;
}

/** `2021-03` as `03/2021`. */
export function numericDate(partial: string): string {
  const { year, month } = parts(partial);
  return month ? `${month}/${year}` : year;
}

/** `2021-03` as `Mar '21`. */
export function apostropheDate(partial: string): string {
  const { year, month } = parts(partial);
  return month ? `${MONTHS[Number(month) - 1]?.slice(0, 3)} '${year.slice(2)}` : year;
}

/** A range in the notation of the style; empty where the person gives no dates. */
export function dateRange(style: Style, start: string | undefined, end: string | undefined): string {
  const close = end === "present" ? style.present : end && style.date(end);
  const open = start && style.date(start);
  if (open && close && open !== close) return `${open}${style.to}${close}`;
  return open ?? close ?? "";
}
