import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DocumentBeside } from "#components/document-beside.tsx";
import { placedFields, SINGLE_FACTS } from "#components/document-places.ts";
import { formatDate } from "#components/formats.ts";
import { InlineBanner } from "#components/inline-banner.tsx";
import { PageHead } from "#components/page-head.tsx";
import { FileActions, ResumeChecks, ResumeFiles } from "#components/resume-aside.tsx";
import { ResumeProfile } from "#components/resume-profile.tsx";
import { ResumeReading } from "#components/resume-reading.tsx";
import { ResumeReview } from "#components/resume-review.tsx";
import { ResumeUpload } from "#components/resume-upload.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { env } from "#lib/env.ts";
import type { ResumeSummary } from "#lib/resumes/api.ts";
import { getResume, getResumeDocument, listOwnResumes } from "#lib/resumes/queries.ts";

const PATH = "/candidate/resume";

type Props = { searchParams: Promise<{ upload?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("candidate.resume");
  return { title: words("title") };
}

export default async function ResumePage({ searchParams }: Props) {
  const actor = await requireActor("candidate");
  const words = await getTranslations("candidate.resume");
  const { items: resumes } = await listOwnResumes(actor, { limit: 100 });
  const newest = resumes[0];
  const current = resumes.find(({ status }) => status === "parsed");
  if (newest && isReading(newest)) {
    return (
      <WithAside title={words(current ? "replace_title" : "add_title")}>
        <ResumeReading id={newest.id} name={newest.original_filename} initial={newest} />
      </WithAside>
    );
  }
  const isReplacing = (await searchParams).upload !== undefined;
  if (!current || isReplacing) {
    return (
      <WithAside
        title={words(current ? "replace_title" : "add_title")}
        hint={words(current ? "replace_hint" : "add_hint")}
        crumbs={current && [{ href: PATH, label: words("title") }]}
      >
        <ResumeUpload maxBytes={Math.floor(env().MAX_FILE_SIZE_MB * 1_048_576)}>
          {newest?.status === "failed" && <Failure resume={newest} />}
        </ResumeUpload>
      </WithAside>
    );
  }
  const { parsed_json: profile } = await getResume(actor, current.id);
  if (profile === null) throw new Error(`resume ${current.id} is parsed, but has no profile`);
  const document = await getResumeDocument(actor, current.id);
  const labels = Object.fromEntries(SINGLE_FACTS.map((field) => [field, words(`field.${field}`)]));
  return (
    <>
      <PageHead
        title={words("title")}
        hint={words("read_on", {
          date: formatDate(current.parsed_at ?? current.created_at),
          percent: Math.round(profile.confidence.overall),
        })}
      >
        <ButtonLink href={`${PATH}?upload`}>{words("replace")}</ButtonLink>
      </PageHead>
      {newest?.status === "failed" && (
        <div className="mb-6">
          <Failure resume={newest} isEarlierKept />
        </div>
      )}
      <DocumentBeside document={document} fields={placedFields(profile, labels)}>
        <ResumeChecks profile={profile} />
        <ResumeProfile resumeId={current.id} profile={profile} />
        <ResumeReview resumeId={current.id} />
        <ResumeFiles
          current={current}
          earlier={resumes.filter(({ id }) => id !== current.id)}
          extractedBy={profile.extracted_by}
        />
      </DocumentBeside>
    </>
  );
}

function isReading({ status }: ResumeSummary): boolean {
  return status === "pending" || status === "parsing";
}

/** The page while there is nothing to check yet: the one thing to do, and who sees what at its side. */
async function WithAside({
  title,
  hint,
  crumbs,
  children,
}: {
  title: string;
  hint?: string;
  crumbs?: { href: string; label: string }[];
  children: ReactNode;
}) {
  const words = await getTranslations("candidate.resume");
  return (
    <div className="max-w-[960px]">
      <PageHead title={title} hint={hint} crumbs={crumbs} />
      <div className="grid items-start gap-6 lg:grid-cols-[7fr_4fr]">
        <div className="flex min-w-0 flex-col gap-4">{children}</div>
        <aside className="flex flex-col gap-2 text-fg-2">
          <h2 className="font-medium text-fg">{words("who_title")}</h2>
          <p>{words("who_text")}</p>
          <p>{words("who_score")}</p>
          <p>
            <Link href="/how-it-works" className="link">
              {words("who_link")}
            </Link>
          </p>
        </aside>
      </div>
    </div>
  );
}

async function Failure({
  resume,
  isEarlierKept = false,
}: {
  resume: ResumeSummary;
  isEarlierKept?: boolean;
}) {
  const words = await getTranslations("candidate.resume");
  return (
    <InlineBanner
      tone="danger"
      title={words("failed_title", { name: resume.original_filename })}
      action={
        isEarlierKept && (
          <ButtonLink href={`${PATH}?upload`} size="small">
            {words("upload_other")}
          </ButtonLink>
        )
      }
    >
      <p>{resume.error_message}</p>
      {isEarlierKept ? <p className="text-fg-2">{words("failed_kept")}</p> : <FileActions resume={resume} />}
    </InlineBanner>
  );
}
