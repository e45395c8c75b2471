import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const FROM = "node_modules/pdfjs-dist";
const TO = "public/pdfjs";
const MARK = `${TO}/version.txt`;

/**
 * Puts what pdf.js loads while it draws (its worker, character maps, fonts and decoders) under our own origin, in a
 * folder that bears its version. Does nothing when that version is there.
 */
export function copyPdfViewer() {
  const { version } = JSON.parse(readFileSync(`${FROM}/package.json`, "utf8"));
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === version) return;
  rmSync(TO, { recursive: true, force: true });
  const folder = `${TO}/${version}`;
  mkdirSync(folder, { recursive: true });
  cpSync(`${FROM}/build/pdf.worker.min.mjs`, `${folder}/pdf.worker.min.mjs`);
  for (const part of ["cmaps", "standard_fonts", "wasm", "iccs"]) {
    cpSync(`${FROM}/${part}`, `${folder}/${part}`, { recursive: true });
  }
  writeFileSync(MARK, version); // last: a copy that was interrupted is made again
}
