"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import { useProblemText } from "./problem-text.ts";
import { useToast } from "./ui/toast.tsx";

type Applicant = { id: string; name: string; status: ApplicationStatus };

/**
 * Moves applicants on. The new status shows at once (`statusOf`) and goes back when the server refuses; then
 * `problem` says why. What succeeded can be undone from its toast.
 */
export function useMoveApplicant() {
  const words = useTranslations("common");
  const problemText = useProblemText();
  const router = useRouter();
  const toast = useToast();
  const [moved, setMoved] = useState<Record<string, ApplicationStatus>>({});
  const [problem, setProblem] = useState<string | null>(null);

  const show = (id: string, status: ApplicationStatus) => setMoved((rest) => ({ ...rest, [id]: status }));

  async function attempt(applicant: Applicant, status: ApplicationStatus, call: () => Promise<unknown>) {
    const { id, status: before } = applicant;
    show(id, status);
    setProblem(null);
    try {
      await call();
      router.refresh();
      return true;
    } catch (error) {
      show(id, before);
      setProblem(problemText(error));
      return false;
    }
  }

  async function move(applicant: Applicant, status: ApplicationStatus) {
    if (status === "applied" || status === "withdrawn") return; // nobody is moved there
    const params = { id: applicant.id };
    const isMoved = await attempt(applicant, status, () =>
      callApi(applicationsApi.move, { params, body: { status } }),
    );
    if (!isMoved) return;
    const said = { name: applicant.name, status: words(`status.recruiter.${status}`) };
    toast({
      words: words("stage.moved", said),
      undo: {
        label: words("stage.undo"),
        altText: words("stage.undo_alt", said),
        run: () =>
          void attempt({ ...applicant, status }, applicant.status, () =>
            callApi(applicationsApi.undo, { params }),
          ),
      },
    });
  }

  return {
    move,
    problem,
    statusOf: (applicant: Applicant) => moved[applicant.id] ?? applicant.status,
    /** After a rejection was sent by its own form. */
    rejected: (applicant: Applicant) => {
      show(applicant.id, "rejected");
      router.refresh();
    },
  };
}
