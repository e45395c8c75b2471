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
    <span className="flex flex-wrap gap-x-2 text-fg-2">
      {facts.map((fact, index) => (
        <span key={fact}>
          {fact}
          {index < facts.length - 1 && (
            <span aria-hidden className="ms-2 text-fg-3">
              ·
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
