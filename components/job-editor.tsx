"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useMemo, useRef, useState } from "react";
import { ApiError, callApi } from "#lib/http/call-api.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import type { RedFlag, Suggestion } from "#lib/normalization/job-data.ts";
import type { JobStatus } from "#lib/vocabulary.ts";
import { FormProblem } from "./form-problem.tsx";
import { formatTime } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { JobAnalysisPanel } from "./job-analysis.tsx";
import { PageHead } from "./page-head.tsx";
import { useProblemText } from "./problem-text.ts";
import { replacePhrase } from "./replace-phrase.ts";
import { Button } from "./ui/button.tsx";
import { Card } from "./ui/card.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useJobAnalysis } from "./use-job-analysis.ts";
import { type JobText, useLocalDraft } from "./use-local-draft.ts";

type EditedJob = JobText & { id: string; status: JobStatus };

/** Writing a job: the text at the left, what it says and how good it is at the right, as it is written. */
export function JobEditor({ job, today }: { job: EditedJob | null; today: string }) {
  const words = useTranslations("recruiter.editor");
  const initial = { title: job?.title ?? "", description: job?.description ?? "" };
  const [text, setText] = useState<JobText>(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const analysis = useJobAnalysis(text.title, text.description, today);
  const draft = useLocalDraft(`candor:job:${job?.id ?? "new"}`, initial, text);
  const saving = useSaving(job, text, draft.forget);
  const isLive = job !== null && job.status !== "draft";

  function replace({ span, replacement }: Suggestion) {
    // Spans index the text that was analyzed; a text that has changed since is analyzed first.
    if (!span || replacement === undefined || analysis?.text !== text.description) return;
    setText({ ...text, description: replacePhrase(text.description, span, replacement) });
  }

  function show({ span }: RedFlag) {
    if (!span || analysis?.text !== text.description) return;
    area.current?.focus();
    area.current?.setSelectionRange(span.start, span.end);
  }

  function restore() {
    if (draft.found) setText(draft.found);
    draft.dismiss();
  }

  return (
    <form onSubmit={(event) => saving.submit(event, true)} noValidate>
      <PageHead
        title={words(job ? "edit_title" : "new_title")}
        crumbs={[
          { href: "/recruiter/jobs", label: words("crumb") },
          ...(job && isLive ? [{ href: `/recruiter/jobs/${job.id}`, label: job.title }] : []),
        ]}
        hint={
          <span aria-live="polite">
            {draft.keptAt
              ? words("kept_at", { time: formatTime(draft.keptAt) })
              : words(isLive ? "hint_live" : "hint")}
          </span>
        }
      >
        {!isLive && (
          <Button isBusy={saving.isBusy === "draft"} onClick={() => saving.save(false)}>
            {words("save_draft")}
          </Button>
        )}
        <Button type="submit" look="primary" isBusy={saving.isBusy === "publish"}>
          {words(isLive ? "save" : "publish")}
        </Button>
      </PageHead>
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {saving.isUnreachable ? (
          <InlineBanner tone="warning" isSpoken title={words("unreachable")}>
            <p>{words("unreachable_text")}</p>
          </InlineBanner>
        ) : (
          <FormProblem problem={saving.problem} />
        )}
        {draft.found && text.title === initial.title && text.description === initial.description && (
          <InlineBanner
            title={words("found", { time: formatTime(draft.found.at) })}
            action={
              <>
                <Button size="small" onClick={restore}>
                  {words("restore")}
                </Button>
                <Button size="small" look="quiet" onClick={draft.forget}>
                  {words("discard")}
                </Button>
              </>
            }
          />
        )}
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[7fr_5fr]">
        <div className="flex flex-col gap-4">
          <Field name="title" label={words("title")} error={saving.errorOf("title")}>
            {(control) => (
              <Input
                {...control}
                value={text.title}
                maxLength={150}
                onChange={(event) => setText({ ...text, title: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field
            name="description"
            label={words("description")}
            hint={words("description_hint")}
            error={saving.errorOf("description")}
          >
            {(control) => (
              <Textarea
                {...control}
                ref={area}
                value={text.description}
                maxLength={50_000}
                className="min-h-96"
                onChange={(event) => setText({ ...text, description: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
                    event.currentTarget.form?.requestSubmit();
                  }
                }}
              />
            )}
          </Field>
        </div>
        <aside
          aria-label={words("analysis")}
          className="xl:-m-1 xl:sticky xl:top-18 xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto xl:p-1"
        >
          {analysis ? (
            <JobAnalysisPanel
              job={analysis.job}
              criteria={analysis.criteria}
              actions={{ onApply: replace, onShow: show }}
            />
          ) : (
            <Card>
              <p className="font-medium">{words("nothing_yet")}</p>
              <p className="mt-1 text-fg-2">{words("nothing_yet_text")}</p>
            </Card>
          )}
        </aside>
      </div>
    </form>
  );
}

/** Sends the text: a new job, or a change of one; drafts go live when they are published. */
function useSaving(job: EditedJob | null, { title, description }: JobText, onSaved: () => void) {
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
