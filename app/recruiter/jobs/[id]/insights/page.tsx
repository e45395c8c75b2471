import { Scale } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import { EmptyState } from "#components/empty-state.tsx";
import { JobHead } from "#components/job-head.tsx";
import { Card, CardHead } from "#components/ui/card.tsx";
import { WeightsExplorer } from "#components/weights-explorer.tsx";
import { listApplicants } from "#lib/applications/applicants.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getJob } from "#lib/jobs/queries.ts";
import { WEIGHTS } from "#lib/matching/weights.ts";

/** As many as a person can compare. */
const COMPARED = 25;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("recruiter.insights");
  return { title: words("title") };
}

export default async function JobInsightsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("recruiter");
  const words = await getTranslations("recruiter.insights");
  const job = await orNotFound(getJob(actor, idOrNotFound((await params).id)));
  if (!job.is_owner) notFound();
  const { items, by_status } = await listApplicants(actor, job.id, { limit: COMPARED });
  const applicants = Object.values(by_status).reduce((sum, count) => sum + count, 0);
  const weighed = items.flatMap(({ application_id, candidate, score, breakdown }) =>
    breakdown ? [{ id: application_id, name: candidate.name, score, components: breakdown.components }] : [],
  );
  const level = job.parsed_json?.role_level ?? "mid";
  const {
    required_skills = 0,
    preferred_skills = 0,
    experience = 0,
    education = 0,
    projects = 0,
  } = WEIGHTS[level];
  return (
    <>
      <JobHead job={job} applicants={applicants} view="insights" />
      <Card as="section" aria-labelledby="weights">
        <CardHead id="weights" title={words("weights")} />
        <p className="mb-4 max-w-[68ch] text-fg-2">{words("weights_hint")}</p>
        {weighed.length === 0 ? (
          <EmptyState icon={Scale} title={words("none")}>
            <p>{words("none_text")}</p>
          </EmptyState>
        ) : (
          <WeightsExplorer
            applicants={weighed}
            official={{ required_skills, preferred_skills, experience, education, projects }}
          />
        )}
      </Card>
    </>
  );
}
