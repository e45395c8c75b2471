"use client";

import { Flag } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { type ApplicantsQuery, applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import { isOpen, type ResumeFlag } from "#lib/vocabulary.ts";
import { type ApplicantRow, toApplicantRow } from "./applicant-row.ts";
import { formatDaysAgo, formatMonths } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { MatchScore } from "./match-score.tsx";
import { PersonName } from "./person-name.tsx";
import { RejectDialog } from "./reject-dialog.tsx";
import { ShowMore } from "./show-more.tsx";
import { StageMenu } from "./stage-menu.tsx";
import { StatusBadge } from "./status-badge.tsx";
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
import { useMoveApplicant } from "./use-move-applicant.ts";

type Filter = Pick<ApplicantsQuery, "status" | "skills" | "min_score" | "sort">;

/**
 * The applicants of a job in their order: a table, and cards where it would be cut off. Each can be moved on from here.
 * `suffix` is the filter of this list as it stands in addresses; `now` is ISO 8601.
 */
export function ApplicantsTable({
  jobId,
  first,
  filter,
  suffix,
  now,
}: {
  jobId: string;
  first: ListPage<ApplicantRow>;
  filter: Filter;
  suffix: string;
  now: string;
}) {
  const words = useTranslations("recruiter.applicants");
  const { items, more } = useMore(first, (cursor) => loadMore(jobId, filter, cursor));
  const moving = useMoveApplicant();
  const [rejecting, setRejecting] = useState<ApplicantRow | null>(null);
  const rows = items.map((row) => ({ ...row, status: moving.statusOf(row) }));
  const stageOf = (row: ApplicantRow) =>
    isOpen(row.status) && (
      <StageMenu
        status={row.status}
        applicant={row.name}
        size="small"
        onMove={(status) => void moving.move(row, status)}
        onReject={() => setRejecting(row)}
      />
    );
  return (
    <>
      {moving.problem && (
        <InlineBanner tone="danger" isSpoken className="mb-4">
          <p>{moving.problem}</p>
        </InlineBanner>
      )}
      <div className="max-xl:hidden">
        <Table caption={words("caption")}>
          <Columns />
          <TableBody>
            {rows.map((row) => (
              <Row key={row.id} row={row} suffix={suffix} now={now} stage={stageOf(row)} />
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="grid gap-3 md:grid-cols-2 xl:hidden">
        {rows.map((row) => (
          <RowCard key={row.id} row={row} suffix={suffix} now={now} stage={stageOf(row)} />
        ))}
      </ul>
      <ShowMore {...more} label={words("more")} />
      {rejecting && (
        <RejectDialog
          key={rejecting.id}
          applicationId={rejecting.id}
          applicant={rejecting.name}
          missingSkills={rejecting.missing}
          isOpen
          onOpenChange={(isOpen) => !isOpen && setRejecting(null)}
          onRejected={() => moving.rejected(rejecting)}
        />
      )}
    </>
  );
}

function Columns() {
  const words = useTranslations("recruiter.applicants.column");
  return (
    <TableHead>
      <TableHeadCell className="text-start">{words("applicant")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("match")}</TableHeadCell>
      <TableHeadCell isNumber>{words("required")}</TableHeadCell>
      <TableHeadCell isNumber>{words("experience")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("status")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("when")}</TableHeadCell>
      <TableHeadCell>
        <span className="sr-only">{words("actions")}</span>
      </TableHeadCell>
    </TableHead>
  );
}

async function loadMore(jobId: string, { skills, ...filter }: Filter, cursor: string) {
  const page = await callApi(applicationsApi.applicants, {
    params: { id: jobId },
    query: { ...filter, limit: 20, cursor, ...(skills && { skills: skills.join(",") }) },
  });
  return { items: page.items.map(toApplicantRow), next_cursor: page.next_cursor };
}

type Shown = { row: ApplicantRow; suffix: string; now: string; stage: ReactNode };

function Row({ row, suffix, now, stage }: Shown) {
  return (
    <TableRow>
      <TableRowHead className="text-start">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <ApplicantLink row={row} suffix={suffix} />
          <Flags flags={row.flags} />
        </span>
      </TableRowHead>
      <TableCell className="min-w-50">
        <MatchScore score={row.score} isProvisional={row.flags.includes("low_confidence")} />
      </TableCell>
      <TableCell isNumber>
        <Required row={row} />
      </TableCell>
      <TableCell isNumber className="whitespace-nowrap">
        {formatMonths(row.experienceMonths)}
      </TableCell>
      <TableCell>
        <StatusBadge status={row.status} audience="recruiter" />
      </TableCell>
      <TableCell className="whitespace-nowrap">{formatDaysAgo(row.changedAt, now)}</TableCell>
      <TableCell className="text-end">{stage}</TableCell>
    </TableRow>
  );
}

function RowCard({ row, suffix, now, stage }: Shown) {
  const words = useTranslations("recruiter.applicants");
  return (
    <Card as="li" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <ApplicantLink row={row} suffix={suffix} />
        <StatusBadge status={row.status} audience="recruiter" />
      </div>
      <MatchScore score={row.score} isProvisional={row.flags.includes("low_confidence")} />
      <p className="text-fg-2 text-table">
        {row.required ? words("required_of", row.required) : words("no_required")}
        {" · "}
        {formatMonths(row.experienceMonths)}
        {" · "}
        {formatDaysAgo(row.changedAt, now)}
      </p>
      <Flags flags={row.flags} />
      <div className="flex justify-end">{stage}</div>
    </Card>
  );
}

function ApplicantLink({ row, suffix }: { row: ApplicantRow; suffix: string }) {
  const name = <PersonName name={row.name} />;
  // What was withdrawn is no longer shared, so there is nothing to open.
  if (row.status === "withdrawn") return <span className="text-control text-fg-3">{name}</span>;
  return (
    <Link
      href={`/recruiter/applications/${row.id}${suffix}`}
      className="touch-target font-medium text-control hover:underline"
    >
      {name}
    </Link>
  );
}

function Required({ row }: { row: ApplicantRow }) {
  const words = useTranslations("recruiter.applicants");
  if (!row.required) return <span className="text-fg-3">{words("no_required")}</span>;
  return <span className="whitespace-nowrap">{words("tally", row.required)}</span>;
}

function Flags({ flags }: { flags: readonly string[] }) {
  const words = useTranslations("common.resume_flag");
  if (flags.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1.5">
      {flags.map((flag) => (
        <Badge key={flag} tone="warning" icon={Flag}>
          {/* The API types flags as text; only the closed list is ever stored. */}
          {words(flag as ResumeFlag)}
        </Badge>
      ))}
    </span>
  );
}
