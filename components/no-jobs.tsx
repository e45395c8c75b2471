import { SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { JobsQuery } from "#lib/jobs/api.ts";
import { EmptyState } from "./empty-state.tsx";
import { formatNumber } from "./formats.ts";
import { type JobFilter, jobsHref } from "./jobs-address.ts";
import { useJobFilterName } from "./use-job-filter-name.ts";

/** A job list without jobs. `without` says how many there would be without each filter that is on. */
export function NoJobs({
  query,
  without,
}: {
  query: JobsQuery;
  without: { filter: JobFilter; total: number }[];
}) {
  const words = useTranslations("candidate.jobs");
  const labelOf = useJobFilterName();
  if (without.length === 0) {
    return (
      <EmptyState icon={SearchX} title={words("empty")}>
        <p>{words("empty_text")}</p>
      </EmptyState>
    );
  }
  const helpful = without.filter(({ total }) => total > 0);
  return (
    <EmptyState icon={SearchX} title={words("empty_filtered", { count: without.length })}>
      <ul className="flex flex-col gap-2">
        {helpful.map(({ filter, total }) => (
          <li key={filter}>
            <Link href={jobsHref({ ...query, [filter]: undefined })} className="link">
              {words("empty_drop", { filter: labelOf(filter, query), count: formatNumber(total) })}
            </Link>
          </li>
        ))}
        <li>
          <Link href={jobsHref({ sort: query.sort })} className="link">
            {words("empty_clear")}
          </Link>
        </li>
      </ul>
    </EmptyState>
  );
}
