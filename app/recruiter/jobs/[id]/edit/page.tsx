import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import { JobEditor } from "#components/job-editor.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getJob } from "#lib/jobs/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.editor");
  return { title: words("edit_title") };
}

export default async function EditJobPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("recruiter");
  const job = await orNotFound(getJob(actor, idOrNotFound((await params).id)));
  if (!job.is_owner) notFound();
  if (job.status === "closed") redirect(`/recruiter/jobs/${job.id}/text`);
  const { id, title, status, raw_description } = job;
  return (
    <JobEditor
      job={{ id, title, status, description: raw_description }}
      today={new Date().toISOString().slice(0, 10)}
    />
  );
}
