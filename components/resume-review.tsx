"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { callApi } from "#lib/http/call-api.ts";
import { type ReviewView, resumesApi } from "#lib/resumes/api.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Badge } from "./ui/badge.tsx";
import { Button } from "./ui/button.tsx";
import { Card, CardHead } from "./ui/card.tsx";
import { SkeletonRows } from "./ui/skeleton.tsx";

/** How often it is looked whether the model has answered. */
const LOOK_EVERY_MS = 2_000;

/** What the candidate could make clearer, by the rules and, if asked, by a language model. */
export function ResumeReview({ resumeId }: { resumeId: string }) {
  const words = useTranslations("candidate.review");
  const problemText = useProblemText();
  const cache = useQueryClient();
  const key = ["resume-review", resumeId];
  const params = { id: resumeId };
  const review = useQuery<ReviewView>({
    queryKey: key,
    queryFn: ({ signal }) => callApi(resumesApi.review, { params, signal }),
    refetchInterval: ({ state }) => (state.data?.model === "running" ? LOOK_EVERY_MS : false),
  });
  const asking = useMutation({
    mutationFn: () => callApi(resumesApi.askForReview, { params }),
    onSuccess: (view) => cache.setQueryData(key, view),
  });
  const failure = review.error ?? asking.error;
  return (
    <Card as="section" aria-labelledby="review">
      <CardHead id="review" title={words("title")} hint={words("hint")} />
      {review.isPending && <SkeletonRows rows={3} rowClass="h-10" words={words("loading")} />}
      {failure && (
        <InlineBanner tone="danger" isSpoken>
          <p>{problemText(failure)}</p>
        </InlineBanner>
      )}
      {review.data && <Suggestions suggestions={review.data.suggestions} />}
      {review.data && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <p role="status" className="text-fg-3 text-table">
            {words(`model.${review.data.model}`)}
          </p>
          {(review.data.model === "none" || review.data.model === "failed") && (
            <Button size="small" isBusy={asking.isPending} onClick={() => asking.mutate()}>
              {words("ask")}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}

function Suggestions({ suggestions }: Pick<ReviewView, "suggestions">) {
  const words = useTranslations("candidate.review");
  const model = useTranslations("common.model");
  if (suggestions.length === 0) return <p className="text-fg-2">{words("nothing")}</p>;
  return (
    <ul className="-mt-1 flex flex-col divide-y">
      {suggestions.map(({ code, message, quote, by }) => (
        <li key={`${code} ${message} ${quote}`} className="py-2.5">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {words(`code.${code}`)}
            {by !== "rules" && <Badge tone="info">{model("by")}</Badge>}
          </p>
          <p className="max-w-[68ch] text-fg-2">{message}</p>
          {quote && (
            <blockquote className="mt-1 max-w-[68ch] break-words border-mark-line border-s-2 ps-3 text-fg-3 text-table">
              {quote}
            </blockquote>
          )}
        </li>
      ))}
    </ul>
  );
}
