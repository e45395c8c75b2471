import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

// What every answer carries. Pages get their content security policy, with its nonce, from proxy.ts.
const everywhere = [
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

// An answer of the API is never a page: whatever is in it, nothing of it runs.
const apiPolicy = [
  { key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
];

// What pdf.js loads. Its worker runs under the policy of its own answer, and some pictures need its decoders. The
// folder bears the version, so that a copy is kept for good.
const viewer = [
  {
    key: "Content-Security-Policy",
    value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  },
  { key: "Cache-Control", value: "public, max-age=31536000, immutable" },
];

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // `npm run check` has said so already, once
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@napi-rs/canvas",
    "@node-rs/argon2",
    "inngest",
    "pdfjs-dist",
    "pg",
    "pg-boss",
    "pino",
    "rate-limiter-flexible",
  ],
  experimental: { authInterrupts: true },
  headers: async () => [
    { source: "/:path*", headers: everywhere },
    { source: "/api/:path*", headers: apiPolicy },
    { source: "/health", headers: apiPolicy },
    { source: "/pdfjs/:path*", headers: viewer },
  ],
};

export default createNextIntlPlugin("./components/words/request.ts")(config);
