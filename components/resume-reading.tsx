"use client";

import { useQuery } from "@tanstack/react-query";
import { clsx } from "clsx";
import { CircleCheck, CircleDashed, LoaderCircle } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { type ResumeSummary, resumesApi } from "#lib/resumes/api.ts";
import { RESUME_STAGES, type ResumeStage } from "#lib/vocabulary.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { Card, CardHead } from "./ui/card.tsx";
import { Progress } from "./ui/progress.tsx";

/** How often the reading is looked at; after a while less often, so that a long one costs no request budget. */
const LOOK_EVERY_MS = 700;
const LOOK_SELDOM_MS = 3_000;
const SLOW_AFTER_MS = 20_000;

/** The named steps of reading; each is done once its stage is reached. */
const STEPS = ["stored", "read", "extracted", "saved"] as const satisfies readonly ResumeStage[];

type Reading = Pick<ResumeSummary, "status" | "stage" | "progress" | "page_count">;

/** How far a resume has been read, looked up until it is done or has failed; then the page is brought up to date. */
export function ResumeReading({
  id,
  name,
  initial,
  onFailed,
}: {
  id: string;
  name: string;
  initial?: Reading;
  onFailed?: () => void;
}) {
  const words = useTranslations("candidate.reading");
  const router = useRouter();
  const isSlow = useIsAfter(SLOW_AFTER_MS);
  const resume = useQuery({
    queryKey: ["resume", id],
    queryFn: async ({ signal }): Promise<Reading> => {
      const { status, stage, progress, page_count } = await callApi(resumesApi.get, {
        params: { id },
        signal,
      });
      return { status, stage, progress, page_count };
    },
    initialData: initial,
    refetchInterval: ({ state }) =>
      isOver(state.data) ? false : isSlow || state.error ? LOOK_SELDOM_MS : LOOK_EVERY_MS,
  });
  const reading = resume.data ?? { status: "pending", stage: "stored", progress: 5, page_count: null };
  const isDone = isOver(reading);
  const hasFailed = reading.status === "failed";
  useEffect(() => {
    if (!isDone) return;
    if (hasFailed) onFailed?.();
    else router.replace("/candidate/resume");
    router.refresh();
  }, [isDone, hasFailed, onFailed, router]);

  const reached = reading.status === "parsed" ? RESUME_STAGES.length : RESUME_STAGES.indexOf(reading.stage);
  const steps = STEPS.map((step) => ({ step, isDone: RESUME_STAGES.indexOf(step) <= reached }));
  const current = steps.find((step) => !step.isDone)?.step;
  const nameOf = (step: (typeof STEPS)[number]) =>
    step === "read" ? words("read", { pages: reading.page_count ?? 0 }) : words(step);

  return (
    <Card as="section" aria-labelledby="reading">
      <CardHead id="reading" title={words("title", { name })} />
      <Progress value={reading.progress} label={words("progress")} />
      <ol className="mt-4 flex flex-col gap-2.5">
        {steps.map((step) => (
          <Step
            key={step.step}
            name={nameOf(step.step)}
            state={step.isDone ? "done" : step.step === current ? "doing" : "todo"}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {current ? nameOf(current) : words("done")}
      </p>
      {resume.isError && (
        <InlineBanner tone="warning" isSpoken className="mt-4">
          <p>{words("lost")}</p>
        </InlineBanner>
      )}
      {isSlow && !isDone && !resume.isError && <p className="mt-4 text-fg-2">{words("slow")}</p>}
    </Card>
  );
}

const ICONS = { done: CircleCheck, doing: LoaderCircle, todo: CircleDashed } as const;

function Step({ name, state }: { name: string; state: keyof typeof ICONS }) {
  const words = useTranslations("candidate.reading");
  const Icon = ICONS[state];
  return (
    <li
      aria-current={state === "doing" ? "step" : undefined}
      className={clsx(
        "flex items-center gap-2.5 outline-none",
        state === "todo" ? "text-fg-3" : "text-fg",
        state === "doing" && "font-medium",
      )}
    >
      <Icon
        aria-hidden
        className={clsx(
          "size-4.5 shrink-0",
          state === "done" && "text-success",
          state === "doing" && "animate-spin text-primary-text",
        )}
      />
      <span>{name}</span>
      <span className="sr-only">({words(state).toLowerCase()})</span>
    </li>
  );
}

function isOver(reading: Reading | undefined): boolean {
  return reading?.status === "parsed" || reading?.status === "failed";
}

function useIsAfter(milliseconds: number): boolean {
  const [isAfter, setIsAfter] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsAfter(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isAfter;
}
