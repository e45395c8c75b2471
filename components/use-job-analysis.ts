"use client";

import { useEffect, useState } from "react";
import type { Criterion } from "#lib/assessment/rubric.ts";
import type { JobData } from "#lib/normalization/job-data.ts";

/** How long after the last key the text is read. */
const PAUSE_MS = 300;

/** What the text was found to say; `text` is the very text that its spans index. */
export type JobAnalysis = { job: JobData; criteria: Criterion[]; text: string };

/**
 * Reads a job text in the browser while it is written, with the engine that the server uses. Null until the
 * engine, which is loaded on the first use, has read something. `today` is `YYYY-MM-DD`.
 */
export function useJobAnalysis(title: string, text: string, today: string): JobAnalysis | null {
  const [analysis, setAnalysis] = useState<JobAnalysis | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      if (text.trim() === "") return setAnalysis(null);
      const { assessJob } = await import("#lib/assessment/analyze-job.ts");
      if (isCurrent) setAnalysis({ ...assessJob({ title, text, today }), text });
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [title, text, today]);
  return analysis;
}
