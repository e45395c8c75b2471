"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { callApi } from "#lib/http/call-api.ts";
import { type ResumeCorrection, resumesApi } from "#lib/resumes/api.ts";

/** Sends one correction of a resume and brings the page up to date. */
export function useCorrection(resumeId: string) {
  const router = useRouter();
  return useMutation({
    mutationFn: (correction: ResumeCorrection) =>
      callApi(resumesApi.correct, { params: { id: resumeId }, body: { corrections: [correction] } }),
    onSuccess: () => router.refresh(),
  });
}
