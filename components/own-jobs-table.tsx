"use client";

import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { callApi } from "#lib/http/call-api.ts";
import { jobsApi, type OwnJobView } from "#lib/jobs/api.ts";
import { formatDaysAgo, formatNumber } from "./formats.ts";
import { JobMenu } from "./job-menu.tsx";
import { JobStatusBadge } from "./job-status-badge.tsx";
import { waitsLong } from "./long-wait.ts";
import { PipelineBar } from "./pipeline-bar.tsx";
import { QualityMark } from "./quality-mark.tsx";
import { ShowMore } from "./show-more.tsx";
import { Badge } from "./ui/badge.tsx";
import { Card } from "./ui/card.tsx";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "./ui/table.tsx";
import { type ListPage, useMore } from "./use-more.ts";

/** The recruiter's jobs with where their applicants stand: a table, and cards where it would be cut off. `now` is ISO 8601. */
export function OwnJobsTable({ first, now }: { first: ListPage<OwnJobView>; now: string }) {
  const words = useTranslations("recruiter.jobs");
  const { items, more } = useMore(first, (cursor) => callApi(jobsApi.own, { query: { limit: 20, cursor } }));
  return (
    <>
      <div className="max-xl:hidden">
        <Table caption={words("caption")}>
          <Columns />
          <TableBody>
            {items.map((job) => (
              <JobRow key={job.id} job={job} now={now} />
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="grid gap-3 md:grid-cols-2 xl:hidden">
        {items.map((job) => (
          <JobCard key={job.id} job={job} now={now} />
        ))}
      </ul>
      <ShowMore {...more} label={words("more")} />
    </>
  );
}

function Columns() {
  const words = useTranslations("recruiter.jobs.column");
  return (
    <TableHead>
      <TableHeadCell className="text-start">{words("job")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("status")}</TableHeadCell>
      <TableHeadCell isNumber>{words("not_read")}</TableHeadCell>
      <TableHeadCell isNumber>{words("open")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("pipeline")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("oldest")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("quality")}</TableHeadCell>
      <TableHeadCell>
        <span className="sr-only">{words("actions")}</span>
      </TableHeadCell>
    </TableHead>
  );
}

type Shown = { job: OwnJobView; now: string };

function JobRow({ job, now }: Shown) {
  return (
    <TableRow>
      <TableRowHead className="min-w-52 text-start">
        <JobLink job={job} />
      </TableRowHead>
      <TableCell>
        <JobStatusBadge status={job.status} />
      </TableCell>
      <TableCell isNumber>
        <NotRead job={job} />
      </TableCell>
      <TableCell isNumber>{formatNumber(job.open)}</TableCell>
      <TableCell>
        <PipelineBar counts={job.applications} />
      </TableCell>
      <TableCell>
        <Oldest job={job} now={now} />
      </TableCell>
      <TableCell>
        <Quality job={job} />
      </TableCell>
      <TableCell className="text-end">
        <JobMenu job={job} />
      </TableCell>
    </TableRow>
  );
}

function JobCard({ job, now }: Shown) {
  const words = useTranslations("recruiter.jobs");
  return (
    <Card as="li" className="flex flex-col gap-3">
      <div className="flex items-start justify-between gap-2">
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          <JobLink job={job} />
          <JobStatusBadge status={job.status} />
        </div>
        <div className="-me-2 -mt-2">
          <JobMenu job={job} />
        </div>
      </div>
      <PipelineBar counts={job.applications} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-table">
        <dt className="text-fg-3">{words("column.not_read")}</dt>
        <dd>
          <NotRead job={job} />
        </dd>
        <dt className="text-fg-3">{words("column.oldest")}</dt>
        <dd>
          <Oldest job={job} now={now} />
        </dd>
        <dt className="text-fg-3">{words("column.quality")}</dt>
        <dd>
          <Quality job={job} />
        </dd>
      </dl>
    </Card>
  );
}

function JobLink({ job }: { job: OwnJobView }) {
  const path = `/recruiter/jobs/${job.id}`;
  return (
    <Link
      href={job.status === "draft" ? `${path}/edit` : path}
      className="touch-target font-medium text-control hover:underline"
    >
      {job.title}
    </Link>
  );
}

function NotRead({ job }: { job: OwnJobView }) {
  const words = useTranslations("recruiter.jobs");
  if (job.not_read === 0) return <span className="text-fg-3">0</span>;
  return (
    <Link href={`/recruiter/jobs/${job.id}?status=applied`} className="link touch-target font-bold">
      {formatNumber(job.not_read)}
      <span className="sr-only"> {words("not_read_of", { title: job.title })}</span>
    </Link>
  );
}

function Oldest({ job, now }: Shown) {
  const words = useTranslations("recruiter.jobs");
  if (job.oldest_waiting_at === null) return <span className="text-fg-3">{words("nobody_waits")}</span>;
  return (
    <Link
      href={`/recruiter/jobs/${job.id}?sort=waiting`}
      className="touch-target inline-flex items-center gap-1.5 whitespace-nowrap hover:underline"
    >
      {waitsLong(job.oldest_waiting_at, now) && (
        <>
          <TriangleAlert aria-hidden className="size-4 text-warning" />
          <span className="sr-only">{words("long_wait")}</span>
        </>
      )}
      {formatDaysAgo(job.oldest_waiting_at, now)}
    </Link>
  );
}

function Quality({ job }: { job: OwnJobView }) {
  const words = useTranslations("recruiter.jobs");
  return (
    <Link
      href={`/recruiter/jobs/${job.id}/text`}
      className="touch-target inline-flex flex-wrap items-center gap-2 hover:underline"
    >
      <QualityMark score={job.quality_score} />
      {job.red_flags > 0 && <Badge tone="warning">{words("flags", { count: job.red_flags })}</Badge>}
    </Link>
  );
}
