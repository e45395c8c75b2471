"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleCheck, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { formatNumber, formatTime } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { isTyping } from "./is-typing.ts";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";

/** Recomputes the whole chain of events and says whether it is intact. The key `v` does the same. */
export function VerifyAudit() {
  const words = useTranslations("admin.verify");
  const problemText = useProblemText();
  const { mutate, data, error, isPending, submittedAt } = useMutation({
    mutationFn: () => callApi(reportsApi.verify, {}),
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "v" && !isTyping(event)) mutate();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [mutate]);
  const faultWords = ({ first_bad_seq, scores }: NonNullable<typeof data>) =>
    scores.ok
      ? words("broken", { seq: first_bad_seq ?? 0 })
      : words("different", { seq: scores.different[0]?.sequence ?? 0 });
  return (
    <>
      <p role="status" className="inline-flex items-center gap-2 text-fg-2 empty:hidden">
        {data?.ok && !isPending && (
          <>
            <CircleCheck aria-hidden className="size-4 text-success" />
            {words("intact", {
              count: data.count,
              shown: formatNumber(data.count),
              time: formatTime(new Date(submittedAt)),
            })}{" "}
            {words("scores", { count: data.scores.equal, shown: formatNumber(data.scores.equal) })}
          </>
        )}
      </p>
      <Button look="primary" isBusy={isPending} onClick={() => mutate()} aria-keyshortcuts="v">
        <ShieldCheck aria-hidden />
        {words("run")}
      </Button>
      {(error ?? (data && !data.ok)) && !isPending && (
        <InlineBanner tone="danger" isSpoken className="w-full">
          <p>{error ? problemText(error) : data && faultWords(data)}</p>
        </InlineBanner>
      )}
    </>
  );
}
