import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { DeadRuns } from "#components/dead-runs.tsx";
import { formatMoment } from "#components/formats.ts";
import { FunctionsTable } from "#components/functions-table.tsx";
import { InlineBanner } from "#components/inline-banner.tsx";
import { MetricTile } from "#components/metric-tile.tsx";
import { OutboxList } from "#components/outbox-list.tsx";
import { PageHead } from "#components/page-head.tsx";
import { Card, CardHead } from "#components/ui/card.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { QueuesView } from "#lib/reports/api.ts";
import { listOutbox } from "#lib/reports/outbox.ts";
import { getQueues, listDeadRuns } from "#lib/reports/queues.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.queues");
  return { title: words("title") };
}

export default async function QueuesPage() {
  await requireActor("admin");
  const words = await getTranslations("admin.queues");
  const common = await getTranslations("common.page");
  const queues = await getQueues();
  const isOurs = queues.runner === "embedded";
  return (
    <>
      <PageHead title={words("title")} hint={words("hint")} />
      <div className="flex flex-col gap-6">
        {!isOurs && (
          <InlineBanner>
            <p>{words("inngest")}</p>
          </InlineBanner>
        )}
        <Tiles queues={queues} isOurs={isOurs} />
        <Suspense fallback={<SkeletonRows rows={4} rowClass="h-16" words={common("loading")} />}>
          {isOurs && <DeadSection />}
          {isOurs && <FunctionsTable functions={queues.functions} />}
          <OutboxSection />
        </Suspense>
      </div>
    </>
  );
}

function Tiles({ queues, isOurs }: { queues: QueuesView; isOurs: boolean }) {
  const words = useTranslations("admin.queues");
  const { outbox } = queues;
  const oldest = (at: string | null, hint: string) =>
    at === null ? hint : `${hint} · ${words("oldest", { when: formatMoment(at) })}`;
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {isOurs && (
        <>
          <MetricTile
            name={words("tile.running")}
            value={queues.running}
            hint={oldest(
              queues.oldest_at,
              words("running_hint", { ready: queues.ready, delayed: queues.delayed, active: queues.active }),
            )}
          />
          <MetricTile
            name={words("tile.done")}
            value={queues.completed_last_hour}
            hint={words("failed_hint", { count: queues.failed_last_hour })}
          />
          <MetricTile name={words("tile.dead")} value={queues.dead} href="#dead" />
        </>
      )}
      <MetricTile
        name={words("tile.outbox")}
        value={outbox.unsent}
        hint={oldest(outbox.oldest_at, words("outbox_hint", { count: outbox.failing }))}
        href="#outbox"
      />
    </div>
  );
}

async function DeadSection() {
  const words = await getTranslations("admin.queues");
  const first = await listDeadRuns({ limit: 20 });
  return (
    <Card as="section" id="dead" aria-labelledby="dead-title" className="scroll-mt-20">
      <CardHead id="dead-title" title={words("dead")} hint={words("dead_about")} />
      <DeadRuns first={first} />
    </Card>
  );
}

async function OutboxSection() {
  const words = await getTranslations("admin.queues");
  const [events, mails] = await Promise.all([
    listOutbox({ kind: "event", limit: 20 }),
    listOutbox({ kind: "mail", limit: 20 }),
  ]);
  return (
    <Card as="section" id="outbox" aria-labelledby="outbox-title" className="scroll-mt-20">
      <CardHead id="outbox-title" title={words("outbox")} hint={words("outbox_about")} />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <OutboxList kind="event" title={words("events")} first={events} />
        <OutboxList kind="mail" title={words("mails")} first={mails} />
      </div>
    </Card>
  );
}
