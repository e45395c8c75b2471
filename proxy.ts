import { type NextRequest, NextResponse } from "next/server";
import { THEME_SCRIPT_HASH } from "#components/theme.ts";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Gives every page a content security policy with a fresh nonce, and tells it its own path. It decides nothing about
 * access: pages ask for their actor, and the API has its own door.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-candor-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set("content-security-policy", policy); // Next reads the nonce for its own scripts from here
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Pages only: the API, the health check, built files and pictures need no nonce, and uploads must not be buffered here.
export const config = {
  matcher: [
    {
      source:
        "/((?!api/|health$|metrics$|pdfjs/|_next/static|_next/image|favicon.ico|.*\\.(?:png|svg|ico|webp|woff2|txt|xml)$).*)",
      missing: [{ type: "header", key: "next-router-prefetch" }],
    },
  ],
};

function contentSecurityPolicy(nonce: string): string {
  // React rebuilds error stacks with eval while developing, and only then.
  const developing = isDevelopment ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' ${THEME_SCRIPT_HASH} 'strict-dynamic'${developing}`,
    "style-src 'self' 'unsafe-inline'", // style attributes of charts and menus; they cannot run anything
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
