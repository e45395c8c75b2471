import * as z from "zod";

/** A rectangle in PDF points: [left, bottom, right, top], origin at the lower left of the page. */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** A place in a document: characters `start` to `end` (exclusive) of the document's text. */
export const spanSchema = z.object({
  page: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  bbox: boxSchema.optional(),
});
export type Span = z.infer<typeof spanSchema>;

/** Text set in one font and size without a break. Sizes in points; `start`/`end` index the document's text. */
export type TextRun = {
  text: string;
  start: number;
  end: number;
  box: Box;
  fontSize: number;
  fontName: string;
  bold: boolean;
  italic: boolean;
};

/** One line in reading order. `column` counts from 0 at the left; a line across all columns is column 0. */
export type TextLine = {
  page: number;
  start: number;
  end: number;
  box: Box;
  column: number;
  runs: TextRun[];
};

/** One page; width and height in points. Documents without pages (DOCX, TXT) have one page of flowing lines. */
export type Page = {
  number: number;
  width: number;
  height: number;
  lines: TextLine[];
  /** Whether its text was recognized in a picture: it may be wrong in every letter. */
  ocr?: boolean;
  /** Whether it shows a picture whose text was not recognized; its lines, if any, are not all that a person sees. */
  needsOcr?: boolean;
};

/** A link annotation. `start`/`end` are the linked characters, or null where it covers none. */
export type DocumentLink = {
  url: string;
  page: number;
  box: Box | null;
  start: number | null;
  end: number | null;
};

export const HIDING_WAYS = ["same_color", "too_small", "off_page", "invisible", "covered"] as const;

/** Text that a person cannot see. It is kept apart from `text` and is never scored. */
export type HiddenText = { page: number; text: string; way: (typeof HIDING_WAYS)[number]; box: Box | null };

export const DOCUMENT_KINDS = ["pdf", "docx", "txt", "image"] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * What reading yields. `text` is the visible text in reading order, one line of the page per line,
 * pages parted by a blank line; every span of every later step points into it.
 */
export type ReadDocument = {
  kind: DocumentKind;
  pages: Page[];
  text: string;
  links: DocumentLink[];
  hidden: HiddenText[];
};
