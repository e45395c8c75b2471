"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { type DeadRunView, reportsApi } from "#lib/reports/api.ts";
import { formatMoment } from "./formats.ts";
import { SettleRun } from "./settle-run.tsx";
import { ShowMore } from "./show-more.tsx";
import { Badge } from "./ui/badge.tsx";
import { type ListPage, useMore } from "./use-more.ts";

/** The runs that failed for good, each with its error in a sentence; a run leaves once it is replayed or dismissed. */
export function DeadRuns({ first }: { first: ListPage<DeadRunView> }) {
  const words = useTranslations("admin.queues");
  const { items, more } = useMore(first, (cursor) =>
    callApi(reportsApi.deadRuns, { query: { limit: 20, cursor } }),
  );
  const [settled, setSettled] = useState<DeadRunView[]>([]);
  const left = items.filter(({ id }) => !settled.some((one) => one.id === id));
  const last = settled.at(-1);
  return (
    <>
      <p role="status" className="mb-2 text-fg-2 empty:hidden">
        {last && words(last.settled_as === "dismissed" ? "dismissed" : "replayed", { name: last.function })}
      </p>
      {left.length === 0 && <p className="text-fg-2">{words("no_dead")}</p>}
      <ul className="flex flex-col divide-y">
        {left.map((run) => (
          <li key={run.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
            <RunFacts run={run} />
            <SettleRun run={run} onSettled={(one) => setSettled([...settled, one])} />
          </li>
        ))}
      </ul>
      <ShowMore {...more} label={words("more")} />
    </>
  );
}

function RunFacts({ run }: { run: DeadRunView }) {
  const words = useTranslations("admin.queues");
  const when = formatMoment(run.ended_at ?? run.created_at);
  return (
    <div className="min-w-0 flex-1 basis-72">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{run.function}</span>
        <Badge tone="danger">{words(run.status)}</Badge>
        <span className="text-fg-3 text-table">{words("of_event", { event: run.event, when })}</span>
      </p>
      <p className="break-words">{run.error}</p>
      {Object.keys(run.about).length > 0 && (
        <dl className="mt-1 flex flex-wrap gap-x-4 text-fg-3 text-meta">
          {Object.entries(run.about).map(([name, id]) => (
            <div key={name} className="flex gap-1">
              <dt>{name}</dt>
              <dd className="break-all font-mono">{id}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
