import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JobEditor } from "#components/job-editor.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.editor");
  return { title: words("new_title") };
}

export default async function NewJobPage() {
  await requireActor("recruiter");
  return <JobEditor job={null} today={new Date().toISOString().slice(0, 10)} />;
}
