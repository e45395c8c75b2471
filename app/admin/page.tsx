import { CircleCheck, TriangleAlert } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { FailedResumes } from "#components/failed-resumes.tsx";
import { MetricTile } from "#components/metric-tile.tsx";
import { NeedsYou } from "#components/needs-you.tsx";
import { PageHead } from "#components/page-head.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { MetricsView } from "#lib/reports/api.ts";
import { getMetrics } from "#lib/reports/queries.ts";
import { countOpenReviews } from "#lib/reviews/queries.ts";
import { checkHealth, type Health } from "#lib/telemetry/health.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.overview");
  return { title: words("title") };
}

export default async function AdminPage() {
  await requireActor("admin");
  const words = await getTranslations("admin.overview");
  const [metrics, health, reviews] = await Promise.all([getMetrics(), checkHealth(), countOpenReviews()]);
  const { failed_resumes, queue } = metrics;
  return (
    <>
      <PageHead title={words("title")} hint={<HealthLine health={health} />} />
      <NeedsYou
        title={words("needs_you")}
        nothing={words("nothing")}
        items={[
          ...(reviews > 0
            ? [{ words: words("needs.reviews", { count: reviews }), href: "/admin/review" }]
            : []),
          ...(failed_resumes.length > 0
            ? [{ words: words("needs.resumes", { count: metrics.resumes.failed }), href: "#failed-resumes" }]
            : []),
          ...(queue.failed > 0
            ? [{ words: words("needs.runs", { count: queue.failed }), href: "/admin/queues" }]
            : []),
        ]}
      />
      <Tiles metrics={metrics} />
      <FailedResumes resumes={failed_resumes} />
    </>
  );
}

function HealthLine({ health }: { health: Health }) {
  const words = useTranslations("admin.overview.health");
  const isWell = health.status === "healthy";
  const Icon = isWell ? CircleCheck : TriangleAlert;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Icon aria-hidden className={`size-4 ${isWell ? "text-success" : "text-warning"}`} />
      {words(health.status)}
      <span className="text-fg-3">
        {words("checks", {
          database: words(health.checks.database),
          workers: words(health.checks.workers),
          version: health.version,
        })}
      </span>
    </span>
  );
}

function Tiles({ metrics }: { metrics: MetricsView }) {
  const words = useTranslations("admin.overview");
  const common = useTranslations("common");
  const { users, resumes, jobs, applications, queue } = metrics;
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      <MetricTile
        name={words("tile.users")}
        value={total(users)}
        href="/admin/audit?entity_type=user"
        parts={partsOf(users, (role) => common(`role.${role}`))}
      />
      <MetricTile
        name={words("tile.resumes")}
        value={total(resumes)}
        href="/admin/audit?entity_type=resume"
        parts={partsOf(resumes, (status) => common(`resume_status.${status}`))}
      />
      <MetricTile
        name={words("tile.jobs")}
        value={total(jobs)}
        href="/admin/audit?entity_type=job"
        parts={partsOf(jobs, (status) => common(`job_status.${status}`))}
      />
      <MetricTile
        name={words("tile.applications")}
        value={total(applications)}
        href="/admin/audit?entity_type=application"
        parts={partsOf(applications, (status) => common(`status.recruiter.${status}`))}
      />
      <MetricTile
        name={words("tile.matches")}
        value={metrics.matches_computed}
        href="/admin/audit?event_type=match_computed"
      />
      <MetricTile
        name={words("tile.reading")}
        value={metrics.parse_seconds_p95}
        unit={words("seconds")}
        hint={words(metrics.parse_seconds_p95 === null ? "no_readings" : "reading_hint")}
        href="/admin/audit?event_type=resume_parsed"
      />
      <MetricTile
        name={words("tile.success")}
        value={metrics.parse_success_rate === null ? null : metrics.parse_success_rate * 100}
        unit="%"
        hint={words("success_hint", { read: resumes.parsed, failed: resumes.failed })}
        href="/admin/audit?event_type=resume_parse_failed"
      />
      <MetricTile
        name={words("tile.queue")}
        value={queue.waiting}
        hint={words("queue_hint", { running: queue.running, failed: queue.failed })}
        href="/admin/queues"
      />
      <MetricTile
        name={words("tile.events")}
        value={metrics.events}
        hint={words("events_hint")}
        href="/admin/audit"
      />
    </div>
  );
}

function total(counts: Record<string, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Each part with its word, without the empty ones. */
function partsOf<Key extends string>(counts: Record<Key, number>, wordOf: (key: Key) => string) {
  const keys = Object.keys(counts) as Key[]; // the keys of a closed list
  return keys.filter((key) => counts[key] > 0).map((key) => ({ name: wordOf(key), count: counts[key] }));
}
