import Link from "next/link";
import type { JobSummary } from "#lib/jobs/api.ts";
import { JobFacts } from "./job-facts.tsx";
import { MatchScore } from "./match-score.tsx";
import { Card } from "./ui/card.tsx";

/** A job in a list: its title is the link, and the whole card follows it. `now` is an ISO time. */
export function JobCard({ job, now, level = 2 }: { job: JobSummary; now: string; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <Card
      as="li"
      className="relative flex flex-col gap-1.5 transition-colors hover:border-border-strong xl:px-6 xl:py-5"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <Heading className="min-w-0 text-h3">
          <Link
            href={`/candidate/jobs/${job.id}`}
            className="rounded-control after:absolute after:inset-0 after:rounded-card hover:text-primary-text"
          >
            {job.title}
          </Link>
        </Heading>
        {job.match && <MatchScore score={job.match.score} />}
      </div>
      <JobFacts job={job} now={now} />
      {job.match && <p className="text-fg-2 text-table">{job.match.sentence}</p>}
    </Card>
  );
}
