"use client";

import { FullPageMessage } from "./full-page-message.tsx";
import { Button } from "./ui/button.tsx";
// Read directly: where the frame of words itself has failed, no provider is left.
import words from "./words/en/failure.json" with { type: "json" };

/** A page that threw: no detail, only the number under which the server logged it, and a way to try again. */
export function FailurePage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = digestOf(error);
  return (
    <FullPageMessage
      title={words.title}
      text={
        <>
          <p>{words.text}</p>
          {digest && (
            <p className="mt-2 text-fg-3 text-table">
              {words.number}: <code>{digest}</code>
            </p>
          )}
        </>
      }
    >
      <Button look="primary" onClick={retry}>
        {words.retry}
      </Button>
    </FullPageMessage>
  );
}

function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string"
    ? error.digest
    : null;
}
