declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {
  /** The worker's side of pdf.js, which its types leave out. */
  export const WorkerMessageHandler: { initializeFromPort(port: object): void };
}
