"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { EventView } from "#lib/reports/api.ts";
import { EVENT_TYPES } from "#lib/vocabulary.ts";
import { ENTITY_TYPES } from "./entity-types.ts";
import { formatMoment } from "./formats.ts";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "./ui/table.tsx";

/** One event: when, who, what, about what; open it shows the changed fields, the whole record and its seal. */
export function AuditEvent({ event }: { event: EventView }) {
  const words = useTranslations("admin");
  const type = EVENT_TYPES.find((known) => known === event.event_type);
  const entity = ENTITY_TYPES.find((known) => known === event.entity_type);
  return (
    <li>
      <details className="group/event">
        <summary className="grid list-none grid-cols-[1fr_auto] items-center gap-x-4 gap-y-0.5 px-4 py-2.5 text-table hover:bg-surface-2 md:grid-cols-[11.5rem_10rem_1fr_12rem_1rem]">
          <time dateTime={event.created_at} className="text-fg-2 tabular-nums">
            {formatMoment(event.created_at)}
          </time>
          <span className="truncate font-medium max-md:col-start-1">{event.user.name}</span>
          <span className="min-w-0 max-md:col-start-1">
            {type ? words(`event.${type}`) : event.event_type}
            <ChangeInBrief payload={event.payload} />
          </span>
          <span className="truncate text-fg-3 max-md:col-start-1">
            {entity ? words(`audit.entity.${entity}`) : event.entity_type} {event.entity_id?.slice(0, 8)}
          </span>
          <ChevronRight
            aria-hidden
            className="size-4 text-fg-3 transition-transform group-open/event:rotate-90 max-md:col-start-2 max-md:row-start-1 rtl:-scale-x-100"
          />
        </summary>
        <EventDetail event={event} />
      </details>
    </li>
  );
}

function EventDetail({ event }: { event: EventView }) {
  const words = useTranslations("admin.audit");
  const changes = changesOf(event.payload);
  return (
    <div className="flex flex-col gap-4 border-t bg-bg px-4 py-4">
      {changes.length > 0 && (
        <Table caption={words("changes")}>
          <TableHead>
            <TableHeadCell className="text-start">{words("field")}</TableHeadCell>
            <TableHeadCell className="text-start">{words("before")}</TableHeadCell>
            <TableHeadCell className="text-start">{words("after")}</TableHeadCell>
          </TableHead>
          <TableBody>
            {changes.map(({ field, before, after }) => (
              <TableRow key={field}>
                <TableRowHead className="text-start">{field}</TableRowHead>
                <TableCell className="text-fg-2">{before}</TableCell>
                <TableCell>{after}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
      <section
        aria-label={words("record")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-80 overflow-auto rounded-card border bg-surface p-3"
      >
        <pre className="text-table">{JSON.stringify(event.payload, null, 2)}</pre>
      </section>
      <dl className="grid gap-x-4 gap-y-1 text-table sm:grid-cols-[auto_1fr]">
        <Seal name={words("number")} value={String(event.seq)} />
        <Seal name={words("entity_id")} value={event.entity_id ?? words("nothing")} />
        <Seal name={words("hash")} value={event.hash} />
        <Seal name={words("previous")} value={event.prev_hash} />
      </dl>
    </div>
  );
}

function Seal({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-fg-3">{name}</dt>
      <dd className="break-all font-mono">{value}</dd>
    </>
  );
}

/** A change of one field stands in the line itself: "applied → reviewed". */
function ChangeInBrief({ payload }: { payload: unknown }) {
  const words = useTranslations("admin.audit");
  const [change, ...others] = changesOf(payload);
  if (!change || others.length > 0 || change.before === NOTHING) return null;
  return <span className="text-fg-2">: {words("change", change)}</span>;
}

const NOTHING = "–";

type Change = { field: string; before: string; after: string };

/** The fields whose value before an event is not their value after it. */
function changesOf(payload: unknown): Change[] {
  if (!isRecord(payload)) return [];
  const before = isRecord(payload.before) ? payload.before : {};
  const after = isRecord(payload.after) ? payload.after : {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
    .filter((change) => change.before !== change.after);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return NOTHING;
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
