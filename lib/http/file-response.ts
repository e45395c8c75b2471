/**
 * A file to save. Whatever it holds, a browser must neither run nor guess it: it is an attachment, in a sandbox,
 * with the type we say. The name travels as RFC 6266 asks.
 */
export function fileResponse(file: { bytes: Buffer; filename: string; mimeType: string }): Response {
  const plain = file.filename.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "content-type": file.mimeType,
      "content-length": String(file.bytes.byteLength),
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
    },
  });
}
