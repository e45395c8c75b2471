import { forbidden } from "#lib/errors.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that another site's page sends with the reader's cookies. Browsers mark every request with
 * `Sec-Fetch-Site` (on https and localhost) or `Origin`; clients without either send no cookies on their own.
 * A bearer token is never attached by a browser, so such a request is not asked. Throws 403.
 */
export function requireSameOrigin(request: Request): void {
  if (READS.has(request.method) || request.headers.has("authorization")) return;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const isOurs = site
    ? site === "same-origin" || site === "none"
    : origin === null || hostOf(origin) === request.headers.get("host");
  if (!isOurs) throw forbidden("This request came from another site.", "cross_site_request");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
