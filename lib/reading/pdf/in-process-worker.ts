import { PDFWorker, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { WorkerMessageHandler } from "pdfjs-dist/legacy/build/pdf.worker.mjs";

type Listener = (event: { data: unknown }) => void;

/**
 * One end of the line between pdf.js and its worker, both in this process. pdf.js's own copies whatever passes; here
 * the bulk of it, glyphs and fonts, goes over as it is, for nobody writes to it again. That saves a tenth of the time.
 */
class Port {
  other: Port | null = null;
  readonly #listeners = new Set<Listener>();
  #turn = Promise.resolve();

  postMessage(message: object, transfer?: Transferable[]): void {
    this.other?.deliver(handOver(message) ?? structuredClone(message, { transfer: transfer ?? [] }));
  }

  addEventListener(_: string, listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }

  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }

  deliver(data: unknown): void {
    this.#turn.then(() => {
      for (const listener of this.#listeners) listener.call(this, { data });
    });
  }
}

/** The message with nothing copied that may stay as it is; null for a message that must be copied. */
function handOver(message: object): object | null {
  if (Reflect.get(message, "action") === "commonobj") return message;
  const chunk: unknown = Reflect.get(message, "chunk");
  if (typeof chunk !== "object" || chunk === null) return null;
  const operations: unknown = Reflect.get(chunk, "fnArray");
  const operands: unknown = Reflect.get(chunk, "argsArray");
  if (!Array.isArray(operations) || !Array.isArray(operands)) return null;
  // The worker empties these two once they are sent.
  return { ...message, chunk: { ...chunk, fnArray: operations.slice(), argsArray: operands.slice() } };
}

let worker: PDFWorker | null = null;

/** The worker of this process, for all its documents. */
export function inProcessWorker(): PDFWorker {
  if (worker === null) {
    const [near, far] = [new Port(), new Port()];
    near.other = far;
    far.other = near;
    // The types know of no port, though the documentation of this very parameter does.
    const options: object = { port: near, verbosity: VerbosityLevel.ERRORS };
    worker = new PDFWorker(options);
    WorkerMessageHandler.initializeFromPort(far);
  }
  return worker;
}
