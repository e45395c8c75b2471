import { SearchX } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { JobsQuery } from "#lib/jobs/api.ts";
import { EmptyState } from "./empty-state.tsx";
import { formatNumber } from "./formats.ts";
import { useFilterLabel } from "./job-filters.tsx";
import { type JobFilter, jobsHref } from "./jobs-address.ts";

/** A job list without jobs. `without` says how many there would be without each filter that is on. */
export function NoJobs({
  query,
  without,
}: {
  query: JobsQuery;
  without: { filter: JobFilter; total: number }[];
}) {
  const words = useTranslations("candidate.jobs");
  const labelOf = useFilterLabel();
  if (without.length === 0) {
    return (
      <EmptyState icon={SearchX} title={words("empty")}>
        <p>{words("empty_text")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={SearchX} title={words("empty_filtered", { count: without.length })}>
      <ul className="flex flex-col gap-2">
        {without.map(({ filter, total }) => (
          <li key={filter}>
            <Link href={jobsHref({ ...query, [filter]: undefined })} className="link">
              {words("empty_drop", { filter: labelOf(filter, query), count: formatNumber(total) })}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
