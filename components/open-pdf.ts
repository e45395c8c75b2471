import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, version } from "pdfjs-dist";

const HOME = `/pdfjs/${version}`;
/** A document that nobody shows stays open for so long, for those who come back. */
const KEEP_MS = 20_000;

type Opened = { pdf: Promise<PDFDocumentProxy>; users: number; closing?: ReturnType<typeof setTimeout> };

const opened = new Map<string, Opened>();

/** The PDF at an address of ours, opened once for all its pages. Each call is answered by one `releasePdf`. */
export function openPdf(address: string): Promise<PDFDocumentProxy> {
  const known = opened.get(address) ?? { pdf: load(address), users: 0 };
  clearTimeout(known.closing);
  known.users += 1;
  opened.set(address, known);
  known.pdf.catch(() => opened.delete(address)); // the next one tries again
  return known.pdf;
}

/** Says that one page less shows the PDF; after the last it is closed. */
export function releasePdf(address: string): void {
  const known = opened.get(address);
  if (!known) return;
  known.users -= 1;
  if (known.users > 0) return;
  clearTimeout(known.closing);
  known.closing = setTimeout(() => {
    opened.delete(address);
    void known.pdf.then((pdf) => pdf.loadingTask.destroy());
  }, KEEP_MS);
}

async function load(address: string): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerSrc = `${HOME}/pdf.worker.min.mjs`;
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  return getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    cMapUrl: `${HOME}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${HOME}/standard_fonts/`,
    wasmUrl: `${HOME}/wasm/`,
    iccUrl: `${HOME}/iccs/`,
    enableXfa: false,
  }).promise;
}
