import { SquarePen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobView } from "#lib/jobs/api.ts";
import { JobMenu } from "./job-menu.tsx";
import { JobStatusBadge } from "./job-status-badge.tsx";
import { PageHead } from "./page-head.tsx";
import { ButtonLink } from "./ui/button.tsx";
import { TabLinks } from "./ui/tab-links.tsx";

/** The head of every page of one job: its title, where it stands, what can be done, and its views. */
export function JobHead({
  job,
  applicants,
  view,
}: {
  job: JobView;
  applicants: number;
  view: "applicants" | "insights" | "text";
}) {
  const words = useTranslations("recruiter.job");
  const path = `/recruiter/jobs/${job.id}`;
  return (
    <>
      <PageHead
        title={job.title}
        crumbs={[{ href: "/recruiter/jobs", label: words("crumb") }]}
        hint={
          <span className="flex flex-wrap items-center gap-2">
            <JobStatusBadge status={job.status} />
            {[job.company, job.location].filter(Boolean).join(" · ")}
          </span>
        }
      >
        {job.status !== "closed" && (
          <ButtonLink href={`${path}/edit`}>
            <SquarePen aria-hidden />
            {words("edit")}
          </ButtonLink>
        )}
        <JobMenu job={job} look="secondary" />
      </PageHead>
      <div className="mb-6">
        <TabLinks
          label={words("views")}
          tabs={[
            { href: path, label: words("applicants"), count: applicants, isCurrent: view === "applicants" },
            { href: `${path}/insights`, label: words("insights"), isCurrent: view === "insights" },
            { href: `${path}/text`, label: words("text"), isCurrent: view === "text" },
          ]}
        />
      </div>
    </>
  );
}
