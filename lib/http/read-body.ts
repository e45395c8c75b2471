import { badRequest, Problem } from "#lib/errors.ts";

/** The largest JSON body that is read; the longest job text is a twentieth of it. */
const MAX_JSON_BYTES = 1_000_000;

// A multipart envelope around one file: boundaries, headers and a file name, generously.
const MULTIPART_OVERHEAD_BYTES = 16_384;

/** An uploaded file. The name is what the client says: for showing, never for a path or a type. */
export type UploadedFile = { bytes: Uint8Array; filename: string };

/** The JSON body of a request, not yet validated. Throws 400, 413 or 415. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readCapped(request, MAX_JSON_BYTES, bodyTooLarge);
  if (bytes.length === 0) return undefined;
  requireType(request, "application/json");
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw badRequest("malformed_json", "The body is not valid JSON.");
  }
}

/** The one file of a multipart request. Throws 400, 413 (before reading past the limit) or 415. */
export async function readFile(request: Request, maxBytes: number): Promise<UploadedFile> {
  requireType(request, "multipart/form-data");
  const fileTooLarge = () =>
    new Problem(
      413,
      "file_too_large",
      `The file is larger than ${Math.floor(maxBytes / 1_048_576)}\u00A0MB.`,
    );
  const bytes = await readCapped(request, maxBytes + MULTIPART_OVERHEAD_BYTES, fileTooLarge);
  const form = await parseForm(bytes, request.headers.get("content-type") ?? "");
  const [first, ...more] = [...form.entries()];
  if (!first || more.length > 0 || first[0] !== "file" || !(first[1] instanceof File)) {
    throw badRequest("one_file_expected", 'Send exactly one file, in the field "file".');
  }
  const file = first[1];
  if (file.size > maxBytes) throw fileTooLarge();
  return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name };
}

function requireType(request: Request, type: string): void {
  const given = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (given !== type) throw new Problem(415, "unsupported_media_type", `Send the body as ${type}.`);
}

async function readCapped(request: Request, maxBytes: number, tooLarge: () => Problem): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream, so nothing after the limit is read.
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function parseForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  try {
    return await new Response(Uint8Array.from(bytes), {
      headers: { "content-type": contentType },
    }).formData();
  } catch {
    throw badRequest("malformed_multipart", "The upload is not valid multipart form data.");
  }
}

function bodyTooLarge(): Problem {
  return new Problem(413, "body_too_large", "The request is larger than 1\u00A0MB.");
}
