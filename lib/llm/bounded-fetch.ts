/** An answer of a model is some kilobytes; nobody needs more of it than this. */
const MOST_BYTES = 1_000_000;

/**
 * A `fetch` for one call: it ends with `signal` even while the body comes in byte by byte, and cuts a body off that is
 * larger than 1 MB, so that no answer fills the memory.
 */
export function boundedFetch(signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const both = init?.signal ? AbortSignal.any([signal, init.signal]) : signal;
    const response = await fetch(input, { ...init, signal: both });
    if (response.body === null) return response;
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > MOST_BYTES) controller.error(new TooManyBytes());
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, response);
  };
}

/** The body was larger than any honest answer. */
export class TooManyBytes extends Error {
  override name = "TooManyBytes";
}
