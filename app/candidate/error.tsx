"use client";

import { useTranslations } from "next-intl";
import { InlineBanner } from "#components/inline-banner.tsx";
import { Button } from "#components/ui/button.tsx";

/** A page of the area that threw, inside the frame: the way to everything else stays. */
export default function CandidateError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const words = useTranslations("candidate.error");
  return (
    <>
      <h1 tabIndex={-1} className="mb-6 text-h1">
        {words("title")}
      </h1>
      <InlineBanner
        tone="danger"
        isSpoken
        action={
          <Button size="small" onClick={retry}>
            {words("retry")}
          </Button>
        }
      >
        <p>{words("text")}</p>
        {error.digest && <p className="text-fg-2 text-table">{words("number", { digest: error.digest })}</p>}
      </InlineBanner>
    </>
  );
}
