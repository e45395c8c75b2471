"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, type Ref, useRef, useState } from "react";
import type { RedFlag, Suggestion } from "#lib/normalization/job-data.ts";
import { FormProblem } from "./form-problem.tsx";
import { formatTime } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { JobAnalysisPanel } from "./job-analysis.tsx";
import { PageHead } from "./page-head.tsx";
import { replacePhrase } from "./replace-phrase.ts";
import { Button } from "./ui/button.tsx";
import { Card } from "./ui/card.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useJobAnalysis } from "./use-job-analysis.ts";
import { type EditedJob, useJobSaving } from "./use-job-saving.ts";
import { type JobText, type LocalDraft, useLocalDraft } from "./use-local-draft.ts";

/** Writing a job: the text at the left, what it says and how good it is at the right, as it is written. */
export function JobEditor({ job, today }: { job: EditedJob | null; today: string }) {
  const words = useTranslations("recruiter.editor");
  const initial = { title: job?.title ?? "", description: job?.description ?? "" };
  const [text, setText] = useState<JobText>(initial);
  const area = useRef<HTMLTextAreaElement>(null);
  const analysis = useJobAnalysis(text.title, text.description, today);
  const draft = useLocalDraft(`candor:job:${job?.id ?? "new"}`, initial, text);
  const saving = useJobSaving(job, text, draft.forget);
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

  const isUntouched = text.title === initial.title && text.description === initial.description;

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
      <Messages
        saving={saving}
        found={isUntouched ? draft.found : null}
        onRestore={restore}
        onDiscard={draft.forget}
      />
      <div className="grid items-start gap-6 xl:grid-cols-[7fr_5fr]">
        <TextFields
          text={text}
          areaRef={area}
          errorOf={saving.errorOf}
          onWrite={(change) => setText({ ...text, ...change })}
        />
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

/** What stands over the editor: why nothing was saved, or what an earlier visit left. */
function Messages({
  saving,
  found,
  onRestore,
  onDiscard,
}: {
  saving: ReturnType<typeof useJobSaving>;
  found: LocalDraft | null;
  onRestore: () => void;
  onDiscard: () => void;
}) {
  const words = useTranslations("recruiter.editor");
  return (
    <div className="mb-6 flex flex-col gap-3 empty:hidden">
      {saving.isUnreachable ? (
        <InlineBanner tone="warning" isSpoken title={words("unreachable")}>
          <p>{words("unreachable_text")}</p>
        </InlineBanner>
      ) : (
        <FormProblem problem={saving.problem} />
      )}
      {found && (
        <InlineBanner
          title={words("found", { time: formatTime(found.at) })}
          action={
            <>
              <Button size="small" onClick={onRestore}>
                {words("restore")}
              </Button>
              <Button size="small" look="quiet" onClick={onDiscard}>
                {words("discard")}
              </Button>
            </>
          }
        />
      )}
    </div>
  );
}

/** The title and the text. Ctrl Enter sends them. */
function TextFields({
  text,
  areaRef,
  errorOf,
  onWrite,
}: {
  text: JobText;
  areaRef: Ref<HTMLTextAreaElement>;
  errorOf: (field: string) => string | undefined;
  onWrite: (change: Partial<JobText>) => void;
}) {
  const words = useTranslations("recruiter.editor");
  const sendByKey: ComponentProps<"textarea">["onKeyDown"] = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
  };
  return (
    <div className="flex flex-col gap-4">
      <Field name="title" label={words("title")} error={errorOf("title")}>
        {(control) => (
          <Input
            {...control}
            value={text.title}
            maxLength={150}
            onChange={(event) => onWrite({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        name="description"
        label={words("description")}
        hint={words("description_hint")}
        error={errorOf("description")}
      >
        {(control) => (
          <Textarea
            {...control}
            ref={areaRef}
            value={text.description}
            maxLength={50_000}
            className="min-h-96"
            onChange={(event) => onWrite({ description: event.currentTarget.value })}
            onKeyDown={sendByKey}
          />
        )}
      </Field>
    </div>
  );
}
