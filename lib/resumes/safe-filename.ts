import type { DocumentKind } from "#lib/reading/document.ts";

const EXTENSIONS: Record<DocumentKind, string> = { pdf: ".pdf", docx: ".docx", txt: ".txt", image: "" };
// Control characters, and those that turn the reading direction so that a name lies about its ending.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** The uploaded name, made fit to show and to send in a header: at most 120 characters, no path. */
export function safeFilename(filename: string, kind: DocumentKind): string {
  const name = (filename.split(/[/\\]/).at(-1) ?? "").normalize("NFC").replace(UNSAFE, "").trim();
  const visible = name.replace(/^\.+/, "").slice(0, 120);
  return visible === "" ? `resume${EXTENSIONS[kind]}` : visible;
}
