import { unreadable } from "#lib/errors.ts";
import { composeDocument } from "./compose-document.ts";
import type { ReadDocument } from "./document.ts";
import type { Recognition } from "./recognition/recognition.ts";

/** Fewer letters on a picture are a logo or a caption, not a resume. */
const FEWEST_LETTERS = 25;

/**
 * Reads a PNG or JPEG of a page. Throws `no_text_layer` where nothing can be recognized on it or nobody recognizes,
 * `reading_timed_out` where the time was too short, `document_too_complex` and `corrupt_document`.
 */
export async function readImage(bytes: Uint8Array, recognition: Recognition | null): Promise<ReadDocument> {
  if (recognition === null)
    throw unreadable("no_text_layer", "This is a picture, and it holds no text of its own.");
  const page = await recognition.ofImage(bytes);
  if (page === null) {
    throw unreadable(
      "reading_timed_out",
      "Recognizing the text of this picture took too long. Upload the resume as a PDF or a Word document.",
    );
  }
  const document = composeDocument("image", [page]);
  if ((document.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < FEWEST_LETTERS) {
    throw unreadable(
      "no_text_layer",
      "No text can be recognized in this picture. Upload a sharper one, or the resume as a PDF or a Word document.",
    );
  }
  return document;
}
