"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { type ApplicantDetail, applicationsApi } from "#lib/applications/api.ts";
import { FormProblem } from "./form-problem.tsx";
import { formatMoment } from "./formats.ts";
import { Button } from "./ui/button.tsx";
import { Card, CardHead } from "./ui/card.tsx";
import { Field } from "./ui/field.tsx";
import { Textarea } from "./ui/textarea.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** Private notes on an applicant, oldest first, and the field to write one. The candidate never sees them. */
export function ApplicantNotes({ id, notes }: { id: string; notes: ApplicantDetail["notes"] }) {
  const words = useTranslations("recruiter.applicant.notes");
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const sending = useEndpointForm({
    endpoint: applicationsApi.addNote,
    inputOf: (written) => ({ params: { id }, body: { text: String(written.get("text") ?? "") } }),
    onSuccess: () => {
      form.current?.reset();
      router.refresh();
    },
  });
  return (
    <Card as="section" id="notes" aria-labelledby="notes-title" className="scroll-mt-20">
      <CardHead id="notes-title" title={words("title")} hint={words("hint")} />
      {notes.length > 0 && (
        <ul className="mb-4 flex flex-col gap-3">
          {notes.map((note) => (
            <li key={note.id} className="rounded-control bg-surface-2 px-3 py-2">
              <p className="whitespace-pre-line break-words">{note.text}</p>
              <p className="mt-1 text-fg-3 text-meta">
                {note.by} · <time dateTime={note.created_at}>{formatMoment(note.created_at)}</time>
              </p>
            </li>
          ))}
        </ul>
      )}
      <form ref={form} {...sending.form} className="flex flex-col items-start gap-3">
        <FormProblem problem={sending.problem} />
        <Field name="text" label={words("label")} error={sending.errorOf("text")} className="w-full">
          {(control) => <Textarea {...control} rows={2} maxLength={5_000} className="min-h-16" />}
        </Field>
        <Button type="submit" isBusy={sending.isBusy}>
          {words("add")}
        </Button>
      </form>
    </Card>
  );
}
