import { unreadable } from "#lib/errors.ts";
import type { ReadDocument } from "./document.ts";

/** Pictures hold no text of their own: throws `no_text_layer`. */
export function readImage(): ReadDocument {
  throw unreadable(
    "no_text_layer",
    "This is a picture, and its text cannot be read yet. Upload the resume as a PDF, a Word document or a text file.",
  );
}
