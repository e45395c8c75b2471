"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { ApiError } from "#lib/http/call-api.ts";
import type { ReviewView } from "#lib/reviews/api.ts";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { formatMoment } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { ReviewMarks } from "./review-marks.tsx";
import { ReviewPending } from "./review-pending.tsx";
import { Button, ButtonLink } from "./ui/button.tsx";
import { Card, CardHead } from "./ui/card.tsx";
import { useReviewDecision } from "./use-review-decision.ts";

/** Why a reading is here, what has been noted, and the three ways to decide about it. */
export function ReviewDecision({ review }: { review: ReviewView }) {
  const words = useTranslations("admin.review");
  const decision = useReviewDecision(review);
  const isOpen = review.status === "open";
  return (
    <Card as="section" aria-labelledby="decision" className="flex flex-col gap-4">
      <div>
        <CardHead id="decision" title={words("one.why_title")} hint={words(`one.why.${review.reason}`)}>
          {review.next_id !== null && (
            <ButtonLink href={`/admin/review/${review.next_id}`} size="small" aria-keyshortcuts="j">
              {words("one.next")}
              <ChevronRight aria-hidden className="rtl:-scale-x-100" />
            </ButtonLink>
          )}
        </CardHead>
        <Unsure review={review} />
        {review.candidate_changed.length > 0 && (
          <p className="mt-2 text-fg-2">
            {words("one.candidate_changed", { count: review.candidate_changed.length })}
          </p>
        )}
      </div>
      {isOpen ? <Open review={review} decision={decision} /> : <Decided review={review} />}
    </Card>
  );
}

type Decision = ReturnType<typeof useReviewDecision>;

function Open({ review, decision }: { review: ReviewView; decision: Decision }) {
  const words = useTranslations("admin.review.one");
  const { decide, corrections, isBusy } = decision;
  const hasCorrections = corrections.length > 0;
  return (
    <>
      {review.asked.length > 0 && (
        <ReviewMarks
          asked={review.asked}
          marks={decision.marks}
          onMark={decision.mark}
          error={decision.isUnmarked ? words("marks_needed") : undefined}
        />
      )}
      <ReviewPending corrections={corrections} />
      <Problem error={decision.error} />
      <div className="flex flex-wrap gap-2">
        {hasCorrections ? (
          <Button look="primary" isBusy={isBusy} aria-keyshortcuts="c" onClick={() => decide("correct")}>
            {words("save")}
          </Button>
        ) : (
          <Button look="primary" isBusy={isBusy} aria-keyshortcuts="a" onClick={() => decide("accept")}>
            {words("accept")}
          </Button>
        )}
        <Button isBusy={isBusy} aria-keyshortcuts="d" onClick={() => decide("dismiss")}>
          {words("dismiss")}
        </Button>
      </div>
      <p className="text-fg-3 text-table">
        {words("untold")} <span className="max-md:hidden">{words("keys")}</span>
      </p>
    </>
  );
}

function Decided({ review }: { review: ReviewView }) {
  const words = useTranslations("admin.review");
  const when = formatMoment(review.decided_at ?? review.created_at);
  return (
    <InlineBanner>
      <p>
        {review.decided_by === null
          ? words("one.outdated", { when })
          : words("one.decided", {
              status: words(`status.${review.status}`),
              name: review.decided_by,
              when,
            })}
      </p>
    </InlineBanner>
  );
}

function Unsure({ review }: { review: ReviewView }) {
  const words = useTranslations("admin.review.field");
  if (review.fields.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-2">
      {review.fields.map(({ field, confidence }) => (
        <li key={field} className="inline-flex items-center gap-2">
          {words(field)}
          <ConfidenceMark percent={confidence ?? 0} />
        </li>
      ))}
    </ul>
  );
}

function Problem({ error }: { error: unknown }) {
  const problemText = useProblemText();
  if (!error) return null;
  const fields = error instanceof ApiError ? error.fields : [];
  return (
    <InlineBanner tone="danger" isSpoken>
      <p>{problemText(error)}</p>
      {fields.length > 0 && (
        <ul className="list-disc ps-5">
          {fields.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field}: {message}
            </li>
          ))}
        </ul>
      )}
    </InlineBanner>
  );
}
