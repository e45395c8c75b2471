"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useRef } from "react";
import { ApiError, callApi } from "#lib/http/call-api.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import type { JobStatus } from "#lib/vocabulary.ts";
import { useProblemText } from "./problem-text.ts";
import type { JobText } from "./use-local-draft.ts";

/** A stored job whose text is being changed. */
export type EditedJob = JobText & { id: string; status: JobStatus };

/** Sends the text: a new job, or a change of one; drafts go live when they are published. */
export function useJobSaving(job: EditedJob | null, { title, description }: JobText, onSaved: () => void) {
  const problemText = useProblemText();
  const router = useRouter();
  const saving = useMutation({
    mutationFn: (publish: boolean) =>
      job
        ? callApi(jobsApi.update, {
            params: { id: job.id },
            body: {
              title,
              description,
              ...(publish && job.status === "draft" && { publish: true as const }),
            },
          })
        : callApi(jobsApi.create, { body: { title, description, publish } }),
    onSuccess: (saved) => {
      onSaved();
      router.push(saved.status === "draft" ? "/recruiter/jobs" : `/recruiter/jobs/${saved.id}/text`);
      router.refresh();
    },
  });
  const { error } = saving;
  const textOf = useRef(problemText).current;
  const fields = fieldsOf(error);
  const save = (publish: boolean) => {
    if (!saving.isPending) saving.mutate(publish);
  };
  return {
    save,
    submit: (event: FormEvent, publish: boolean) => {
      event.preventDefault();
      save(publish);
    },
    isBusy: saving.isPending && (saving.variables ? "publish" : "draft"),
    isUnreachable: error instanceof ApiError && error.status === 0,
    problem: useMemo(() => error && { text: textOf(error), fields: fieldsOf(error) }, [error, textOf]),
    errorOf: (field: string) => fields.find((refused) => refused.field === field)?.message,
  };
}

function fieldsOf(error: unknown) {
  return error instanceof ApiError ? error.fields : [];
}
