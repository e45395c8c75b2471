"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { callApi } from "#lib/http/call-api.ts";
import { type ResumeCorrection, resumesApi } from "#lib/resumes/api.ts";
import { useCorrectionDraft } from "./correction-draft.tsx";

/** Sends one correction of a resume and brings the page up to date; where corrections are collected, it is noted. */
export function useCorrection(resumeId: string) {
  const router = useRouter();
  const draft = useCorrectionDraft();
  return useMutation({
    mutationFn: async (correction: ResumeCorrection) => {
      if (draft) return draft.note([correction]);
      await callApi(resumesApi.correct, { params: { id: resumeId }, body: { corrections: [correction] } });
    },
    onSuccess: () => !draft && router.refresh(),
  });
}
