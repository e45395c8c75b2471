import { TriangleAlert } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import { addressOf, readFilter, type SearchParams } from "#app/recruiter/applicants-address.ts";
import { ApplicantActions } from "#components/applicant-actions.tsx";
import { ApplicantMatch } from "#components/applicant-match.tsx";
import { ApplicantNotes } from "#components/applicant-notes.tsx";
import { ApplicantProfile, placeIn } from "#components/applicant-profile.tsx";
import { ApplicantSteps } from "#components/applicant-steps.tsx";
import { CorrectedMark } from "#components/corrected-mark.tsx";
import { DocumentBeside } from "#components/document-beside.tsx";
import { placedFields, SINGLE_FACTS } from "#components/document-places.ts";
import { PageHead } from "#components/page-head.tsx";
import { PersonName } from "#components/person-name.tsx";
import { Timeline } from "#components/timeline.tsx";
import { Card, CardHead } from "#components/ui/card.tsx";
import type { ApplicantDetail } from "#lib/applications/api.ts";
import { listApplicantIds } from "#lib/applications/applicants.ts";
import { getApplicant } from "#lib/applications/queries.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import { getResumeDocument } from "#lib/resumes/queries.ts";
import { RESUME_FLAGS } from "#lib/vocabulary.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.applicant");
  return { title: words("title") };
}

export default async function ApplicantPage({ params, searchParams }: Props) {
  const actor = await requireActor("recruiter");
  const filter = readFilter(await searchParams);
  const applicant = await orNotFound(getApplicant(actor, idOrNotFound((await params).id)));
  const { job, candidate, profile, breakdown } = applicant;
  const ids = await listApplicantIds(actor, job.id, filter);
  const document = profile ? await getResumeDocument(actor, applicant.resume_id) : null;
  const at = ids.indexOf(applicant.application_id);
  const addressAt = (index: number) =>
    ids[index] ? addressOf(`/recruiter/applications/${ids[index]}`, filter) : null;
  return (
    <>
      <PageHead
        title={<PersonName name={candidate.name} />}
        crumbs={[{ href: addressOf(`/recruiter/jobs/${job.id}`, filter), label: job.title }]}
        hint={<Contact applicant={applicant} />}
      >
        <ApplicantActions
          id={applicant.application_id}
          name={candidate.name}
          status={applicant.status}
          missing={breakdown?.missing_required_skills ?? []}
        />
      </PageHead>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <Places />
        {at >= 0 && (
          <ApplicantSteps
            position={at + 1}
            total={ids.length}
            previous={at > 0 ? addressAt(at - 1) : null}
            next={addressAt(at + 1)}
          />
        )}
      </div>
      <Beside profile={profile} document={document}>
        <ApplicantMatch
          score={applicant.score}
          breakdown={breakdown}
          sentence={applicant.explanation?.split("\n\n")[0]}
          isProvisional={applicant.flags.includes("low_confidence")}
          hrefOf={(evidence) => (profile ? placeIn(profile, evidence) : undefined)}
        />
        <Flags flags={applicant.flags} />
        {profile ? (
          <ApplicantProfile
            profile={profile}
            resumeHref={`/api/resumes/${applicant.resume_id}/file`}
            filename={applicant.resume_filename}
          />
        ) : (
          <NotRead />
        )}
        <ApplicantNotes id={applicant.application_id} notes={applicant.notes} />
        <History applicant={applicant} />
      </Beside>
    </>
  );
}

/** The evidence, and beside it the document that it stands in, once there is one. */
function Beside({
  profile,
  document,
  children,
}: {
  profile: ResumeData | null;
  document: ResumeDocument | null;
  children: ReactNode;
}) {
  const words = useTranslations("common.document.fact");
  if (!profile || !document) return <div className="flex max-w-[960px] flex-col gap-4">{children}</div>;
  const labels = Object.fromEntries(SINGLE_FACTS.map((field) => [field, words(field)]));
  return (
    <DocumentBeside document={document} fields={placedFields(profile, labels)}>
      {children}
    </DocumentBeside>
  );
}

function Contact({ applicant: { candidate, profile } }: { applicant: ApplicantDetail }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      <a href={`mailto:${candidate.email}`} className="link">
        {candidate.email}
      </a>
      {profile?.phone && <span>{profile.phone}</span>}
      {profile && <CorrectedMark profile={profile} of="phone" />}
      {profile?.location && <span>{profile.location}</span>}
      {profile && <CorrectedMark profile={profile} of="location" />}
    </span>
  );
}

/** Ways to the parts of the page, where they stand below each other. */
function Places() {
  const words = useTranslations("recruiter.applicant");
  return (
    <nav aria-label={words("places")} className="flex gap-5">
      {(["match", "profile", "notes"] as const).map((place) => (
        <a key={place} href={`#${place}`} className="link touch-target">
          {words(`place.${place}`)}
        </a>
      ))}
    </nav>
  );
}

/** What reading the resume gave reason to look at, each with what it means. */
function Flags({ flags }: { flags: ApplicantDetail["flags"] }) {
  const words = useTranslations();
  if (flags.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="flags-title">
      <CardHead id="flags-title" title={words("recruiter.applicant.flags")} />
      <ul className="flex flex-col gap-3">
        {RESUME_FLAGS.filter((flag) => flags.includes(flag)).map((flag) => (
          <li key={flag} className="flex gap-3">
            <TriangleAlert aria-hidden className="mt-0.5 size-4.5 shrink-0 text-warning" />
            <div>
              <p className="font-medium">{words(`common.resume_flag.${flag}`)}</p>
              <p className="text-fg-2 text-table">{words(`recruiter.flag.${flag}`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function History({ applicant: { history, feedback } }: { applicant: ApplicantDetail }) {
  const words = useTranslations();
  return (
    <Card as="section" aria-labelledby="history-title">
      <CardHead id="history-title" title={words("recruiter.applicant.history")} />
      <Timeline
        isExact
        items={history.map(({ status, at, by }, index) => ({
          id: `${at} ${status}`,
          title: words(`common.status.recruiter.${status}`),
          at,
          by,
          note:
            feedback && status === "rejected" && index === history.length - 1 ? (
              <p className="whitespace-pre-line text-table">{feedback.text}</p>
            ) : undefined,
        }))}
      />
    </Card>
  );
}

function NotRead() {
  const words = useTranslations("recruiter.applicant");
  return (
    <Card as="section" id="profile">
      <p className="font-medium">{words("not_read")}</p>
    </Card>
  );
}
