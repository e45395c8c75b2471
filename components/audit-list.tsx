"use client";

import { useTranslations } from "next-intl";
import { callApi } from "#lib/http/call-api.ts";
import { type AuditQuery, type EventView, reportsApi } from "#lib/reports/api.ts";
import { AuditEvent } from "./audit-event.tsx";
import { ShowMore } from "./show-more.tsx";
import { type ListPage, useMore } from "./use-more.ts";

/** The events of the audit log, newest first; each opens to what it changed and how it is sealed. */
export function AuditList({
  first,
  query,
}: {
  first: ListPage<EventView>;
  query: Omit<AuditQuery, "limit" | "cursor">;
}) {
  const words = useTranslations("admin.audit");
  const { items, more } = useMore(first, (cursor) =>
    callApi(reportsApi.audit, { query: { ...query, limit: 30, cursor } }),
  );
  return (
    <>
      <ul aria-label={words("caption")} className="divide-y overflow-hidden rounded-card border bg-surface">
        {items.map((event) => (
          <AuditEvent key={event.id} event={event} />
        ))}
      </ul>
      <ShowMore {...more} label={words("more")} />
    </>
  );
}
