"use client";

import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";

/** The button under a list that adds the next page; nothing when all is shown. */
export function ShowMore({
  showMore,
  isBusy,
  error,
  label,
}: {
  showMore: (() => void) | null;
  isBusy: boolean;
  error: unknown;
  label: string;
}) {
  const problemText = useProblemText();
  if (showMore === null) return null;
  return (
    <div className="mt-4 flex flex-col items-center gap-3">
      {error !== null && (
        <InlineBanner tone="danger" isSpoken className="w-full">
          <p>{problemText(error)}</p>
        </InlineBanner>
      )}
      <Button onClick={showMore} isBusy={isBusy}>
        {label}
      </Button>
    </div>
  );
}
