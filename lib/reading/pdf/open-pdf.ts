import { createRequire } from "node:module";
import { dirname } from "node:path";
// Loaded here, pdf.js finds its worker in this process and need not look for it at the first document.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unreadable } from "#lib/errors.ts";
import { inProcessWorker } from "./in-process-worker.ts";

/** A scan of A4 at 400 dpi has fewer. Pictures beyond are left out: decoding them takes more memory than there is. */
const LARGEST_IMAGE = 25_000_000;

/** Stands for the font machinery of a browser: where nothing is drawn, no font need be loaded, nor its outlines built. */
const NO_FONTS = { fonts: { add: () => undefined, delete: () => undefined } };
class UnloadedFontFace {
  readonly loaded = Promise.resolve(this);
}
Object.assign(globalThis, { FontFace: Reflect.get(globalThis, "FontFace") ?? UnloadedFontFace });

/**
 * Opens a PDF without running, fetching or believing anything in it. Throws `encrypted_document` where a password
 * is needed and `corrupt_document` where the file is damaged. It takes the bytes for itself, which must not be a
 * Buffer; the caller destroys its loading task.
 */
export async function openPdf(bytes: Uint8Array, purpose: "read" | "draw"): Promise<PDFDocumentProxy> {
  const home = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/`;
  const task = getDocument({
    data: bytes,
    cMapPacked: true,
    cMapUrl: `${home}cmaps/`,
    standardFontDataUrl: `${home}standard_fonts/`,
    wasmUrl: `${home}wasm/`,
    iccUrl: `${home}iccs/`,
    enableXfa: false,
    fontExtraProperties: true,
    maxImageSize: LARGEST_IMAGE,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
    ...(purpose === "read" && {
      worker: inProcessWorker(),
      disableFontFace: false,
      // Of a whole document pdf.js asks for its fonts alone.
      ownerDocument: NO_FONTS as unknown as HTMLDocument,
    }),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw refusal(error);
  }
}

function refusal(error: unknown): Error {
  if (error instanceof Error && error.name === "PasswordException") {
    return unreadable(
      "encrypted_document",
      "This PDF is locked. Save a copy without a password and upload it again.",
      error,
    );
  }
  return unreadable(
    "corrupt_document",
    "This PDF is damaged and cannot be opened. Export it again and upload the new file.",
    error,
  );
}
