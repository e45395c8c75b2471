"use client";

import { useTranslations } from "next-intl";
import { InlineBanner } from "./inline-banner.tsx";
import { Button } from "./ui/button.tsx";
import words from "./words/en/failure.json" with { type: "json" };

/** A page that threw, inside its shell: the navigation stays, and it can be tried again. */
export function AreaError({ error, retry }: { error: unknown; retry: () => void }) {
  const common = useTranslations("common.shell");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <>
      <h1 tabIndex={-1} className="mb-6 text-h1">
        {words.title}
      </h1>
      <InlineBanner
        tone="danger"
        isSpoken
        action={
          <Button onClick={retry} size="small">
            {common("try_again")}
          </Button>
        }
      >
        <p>{words.text}</p>
        {digest && (
          <p className="text-fg-2 text-table">
            {words.number}: <code>{digest}</code>
          </p>
        )}
      </InlineBanner>
    </>
  );
}
