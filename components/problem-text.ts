"use client";

import { useTranslations } from "next-intl";
import { ApiError } from "#lib/http/call-api.ts";

/** Turns what a call threw into the sentence to show: the server's own, and when to come back. */
export function useProblemText(): (error: unknown) => string {
  const words = useTranslations("common.problem");
  return (error) => {
    if (!(error instanceof ApiError) || error.status >= 500) return words("unexpected");
    if (error.status === 0) return words("unreachable");
    if (error.retryAfterSeconds === null || error.status !== 429) return error.message;
    const seconds = error.retryAfterSeconds;
    const wait =
      seconds < 90
        ? words("wait_seconds", { seconds: Math.max(1, Math.ceil(seconds)) })
        : words("wait_minutes", { minutes: Math.ceil(seconds / 60) });
    return error.message.includes("Try again") ? error.message : `${error.message} ${wait}`;
  };
}
