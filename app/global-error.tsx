"use client";

import { FailurePage } from "#components/failure-page.tsx";
import "./globals.css";

/** Stands in for the whole document when the root layout itself has failed. */
export default function GlobalErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <FailurePage error={error} retry={retry} />
      </body>
    </html>
  );
}
