"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { type ReviewDecision, type ReviewView, reviewsApi } from "#lib/reviews/api.ts";
import type { ReviewedField } from "#lib/vocabulary.ts";
import { useCorrectionDraft } from "./correction-draft.tsx";
import { isTyping } from "./is-typing.ts";

type Decision = ReviewDecision["decision"];

/**
 * What a reviewer does with a reading: marks, one decision, and the way on. By keys: `a` accepts, `c` saves the noted
 * corrections, `d` dismisses, `j` goes to the next.
 */
export function useReviewDecision(review: ReviewView) {
  const router = useRouter();
  const draft = useCorrectionDraft();
  const [marks, setMarks] = useState<Partial<Record<ReviewedField, boolean>>>(() =>
    Object.fromEntries(review.findings.map(({ field, is_right }) => [field, is_right])),
  );
  const [isUnmarked, setIsUnmarked] = useState(false);
  const corrections = draft?.corrections ?? [];
  const nextHref = review.next_id === null ? "/admin/review" : `/admin/review/${review.next_id}`;
  const deciding = useMutation({
    mutationFn: (body: ReviewDecision) => callApi(reviewsApi.decide, { params: { id: review.id }, body }),
    onSuccess: () => {
      router.push(nextHref);
      router.refresh(); // the count in the navigation
    },
  });
  const decide = (decision: Decision) => {
    if (review.status !== "open" || deciding.isPending || deciding.isSuccess) return;
    if (decision === "correct" && corrections.length === 0) return;
    const findings = review.asked.flatMap(({ field }) => {
      const isRight = marks[field];
      return isRight === undefined ? [] : [{ field, is_right: isRight }];
    });
    const isComplete = findings.length === review.asked.length;
    setIsUnmarked(!isComplete && decision !== "dismiss");
    if (!isComplete && decision !== "dismiss") return;
    deciding.mutate({
      decision,
      ...(decision === "correct" && { corrections: [...corrections] }),
      ...(findings.length > 0 && decision !== "dismiss" && { findings }),
    });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const decision = KEYS[event.key];
      // One key never throws away what was noted.
      if (decision && (decision === "correct" || corrections.length === 0)) decide(decision);
      else if (event.key === "j" && review.next_id !== null) router.push(nextHref);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return {
    decide,
    marks,
    mark: (field: ReviewedField, isRight: boolean) => setMarks({ ...marks, [field]: isRight }),
    isUnmarked,
    corrections,
    isBusy: deciding.isPending || deciding.isSuccess,
    error: deciding.error,
  };
}

const KEYS: Readonly<Record<string, Decision | undefined>> = { a: "accept", c: "correct", d: "dismiss" };
