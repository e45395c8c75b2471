"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { callApi } from "#lib/http/call-api.ts";
import { type ReviewSummary, type ReviewsQuery, reviewsApi } from "#lib/reviews/api.ts";
import { formatMoment } from "./formats.ts";
import { ShowMore } from "./show-more.tsx";
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

/** The readings of the review queue, each a way to its document. */
export function ReviewList({
  first,
  query,
  total,
}: {
  first: ListPage<ReviewSummary>;
  query: Omit<ReviewsQuery, "limit" | "cursor">;
  total: number;
}) {
  const words = useTranslations("admin.review");
  const { items, more } = useMore(first, (cursor) =>
    callApi(reviewsApi.list, { query: { ...query, limit: 20, cursor } }),
  );
  const isOpen = query.status === "open";
  return (
    <div>
      <p className="mb-2 text-fg-2 text-table">{words("total", { count: total })}</p>
      <Table caption={words(isOpen ? "caption" : "caption_decided")}>
        <TableHead>
          <TableHeadCell className="text-start">{words("column.candidate")}</TableHeadCell>
          <TableHeadCell className="text-start">{words("column.why")}</TableHeadCell>
          <TableHeadCell className="text-start">{words("column.fields")}</TableHeadCell>
          <TableHeadCell isNumber>{words("column.sure")}</TableHeadCell>
          <TableHeadCell className="text-start">{words("column.since")}</TableHeadCell>
          {!isOpen && <TableHeadCell className="text-start">{words("column.decided")}</TableHeadCell>}
        </TableHead>
        <TableBody>
          {items.map((review) => (
            <ReviewRow key={review.id} review={review} />
          ))}
        </TableBody>
      </Table>
      <ShowMore {...more} label={words("more")} />
    </div>
  );
}

function ReviewRow({ review }: { review: ReviewSummary }) {
  const words = useTranslations("admin.review");
  const { id, candidate, resume, reason, fields, confidence, created_at, decided_at, decided_by } = review;
  const unsure = fields.map(({ field, confidence: percent }) =>
    words("field_sure", { field: words(`field.${field}`), percent: percent ?? 0 }),
  );
  return (
    <TableRow>
      <TableRowHead className="text-start">
        <Link href={`/admin/review/${id}`} className="link touch-target">
          {candidate.name}
        </Link>
        <span className="block break-words font-normal text-fg-3">{resume.filename}</span>
      </TableRowHead>
      <TableCell>{words(`reason.${reason}`)}</TableCell>
      <TableCell className="text-fg-2">{unsure.join(", ") || words("nothing")}</TableCell>
      <TableCell isNumber>
        {confidence === null ? words("nothing") : words("percent", { percent: confidence })}
      </TableCell>
      <TableCell className="whitespace-nowrap text-fg-2">
        <time dateTime={created_at}>{formatMoment(created_at)}</time>
      </TableCell>
      {decided_at && (
        <TableCell className="text-fg-2">
          {decided_by
            ? words("by", { name: decided_by, when: formatMoment(decided_at) })
            : words("by_itself", { when: formatMoment(decided_at) })}
        </TableCell>
      )}
    </TableRow>
  );
}
