"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { type DeadRunView, reportsApi } from "#lib/reports/api.ts";
import { formatMoment } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";

type Way = "replay" | "dismiss";
const ENDPOINTS = { replay: reportsApi.replay, dismiss: reportsApi.dismiss } as const;

/** Replays or dismisses a run that failed for good, after asking once. */
export function SettleRun({ run, onSettled }: { run: DeadRunView; onSettled: (run: DeadRunView) => void }) {
  const words = useTranslations("admin.queues");
  const shell = useTranslations("common.shell");
  const problemText = useProblemText();
  const router = useRouter();
  const [asked, setAsked] = useState<Way | null>(null);
  const settling = useMutation({
    mutationFn: (way: Way) => callApi(ENDPOINTS[way], { params: { id: run.id } }),
    onSuccess: (settled) => {
      setAsked(null);
      onSettled(settled);
      router.refresh();
    },
  });
  const ask = (way: Way) => {
    settling.reset();
    setAsked(way);
  };
  const way = asked ?? "replay";
  const name = run.function;
  const when = formatMoment(run.ended_at ?? run.created_at);
  return (
    <div className="flex flex-wrap gap-2">
      {(["replay", "dismiss"] as const).map((each) => (
        <Button key={each} size="small" onClick={() => ask(each)}>
          {words(each)}
          <span className="sr-only">{words("of_run", { name, when })}</span>
        </Button>
      ))}
      <Dialog
        isOpen={asked !== null}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={words(`${way}_title`, { name })}
        description={words(`${way}_text`)}
        closeLabel={shell("close")}
        footer={
          <>
            <Button onClick={() => setAsked(null)}>{shell("cancel")}</Button>
            <Button
              look={way === "dismiss" ? "danger" : "primary"}
              isBusy={settling.isPending}
              onClick={() => settling.mutate(way)}
            >
              {words(`${way}_confirm`)}
            </Button>
          </>
        }
      >
        <p className="break-words text-fg-2">{run.error}</p>
        {settling.error && (
          <InlineBanner tone="danger" isSpoken className="mt-3">
            <p>{problemText(settling.error)}</p>
          </InlineBanner>
        )}
      </Dialog>
    </div>
  );
}
