import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OwnApplicationView } from "#lib/applications/api.ts";
import { isOpen } from "#lib/vocabulary.ts";
import { formatDaysAgo } from "./formats.ts";
import { StatusBadge } from "./status-badge.tsx";

const NEWS_SHOWN = 8;

/** What others did with the candidate's applications, newest first. `now` is an ISO time. */
export function ApplicationNews({
  applications,
  ownName,
  now,
}: {
  applications: readonly OwnApplicationView[];
  ownName: string;
  now: string;
}) {
  const words = useTranslations("candidate.home");
  const news = applications
    .flatMap((application) => application.history.map((step) => ({ application, step })))
    .filter(({ step }) => step.status !== "applied" && step.by !== ownName)
    .sort((a, b) => b.step.at.localeCompare(a.step.at))
    .slice(0, NEWS_SHOWN);
  if (news.length === 0) return <p className="text-fg-2">{words("news_empty")}</p>;
  return (
    <ul className="-my-3 divide-y">
      {news.map(({ application, step }) => (
        <li
          key={`${application.id}-${step.at}`}
          className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 py-3"
        >
          <div className="min-w-0">
            <p>
              <Link
                href={`/candidate/applications${isOpen(application.status) ? "" : "?tab=closed"}#${application.id}`}
                className="font-medium hover:text-primary-text"
              >
                {application.job.title}
              </Link>
              {application.job.company && <span className="text-fg-2"> · {application.job.company}</span>}
            </p>
            <p className="text-fg-3 text-table">
              {words("moved", { by: step.by, ago: formatDaysAgo(step.at, now) })}
            </p>
          </div>
          <StatusBadge status={step.status} audience="candidate" />
        </li>
      ))}
    </ul>
  );
}
