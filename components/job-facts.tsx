import { useTranslations } from "next-intl";
import type { JobSummary } from "#lib/jobs/api.ts";
import { formatDaysAgo, formatMoneyRange } from "./formats.ts";

type Facts = Pick<
  JobSummary,
  "company" | "location" | "work_arrangement" | "role_level" | "salary" | "created_at"
>;

/** The facts of a job in one line: company, place, level, pay, age. `now` is an ISO time. */
export function JobFacts({ job, now }: { job: Facts; now: string }) {
  const words = useTranslations("candidate.jobs");
  const place = [
    job.location,
    job.work_arrangement && words(`arrangement_name.${job.work_arrangement}`),
  ].filter(Boolean);
  const facts = [
    job.company,
    place.join(", "),
    job.role_level && words(`level_name.${job.role_level}`),
    job.salary &&
      words("salary", {
        range: formatMoneyRange(job.salary.min, job.salary.max, job.salary.currency),
        period: words(`period.${job.salary.period}`),
      }),
    words("posted", { ago: formatDaysAgo(job.created_at, now) }),
  ].filter((fact): fact is string => Boolean(fact));
  return (
    // The dot before a fact is cut off at the start of every line, so that none hangs at an end.
    <span className="block overflow-hidden text-fg-2">
      <span className="-ms-4 flex flex-wrap">
        {facts.map((fact) => (
          <span
            key={fact}
            className="relative ps-4 before:absolute before:start-1.5 before:text-fg-3 before:content-['·'_/_'']"
          >
            {fact}
          </span>
        ))}
      </span>
    </span>
  );
}
