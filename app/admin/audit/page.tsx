import { ScrollText } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AuditFilterFields } from "#components/audit-filter-fields.tsx";
import { AuditList } from "#components/audit-list.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { FilterBar } from "#components/filter-bar.tsx";
import { formatDate } from "#components/formats.ts";
import { PageHead } from "#components/page-head.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { VerifyAudit } from "#components/verify-audit.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { listAudit } from "#lib/reports/queries.ts";
import { type AuditFilter, addressOf, queryOf, readFilter, type SearchParams } from "./audit-address.ts";

const PAGE = 30;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.audit");
  return { title: words("title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  await requireActor("admin");
  const words = await getTranslations("admin.audit");
  const filter = readFilter(await searchParams);
  const common = await getTranslations("common.page");
  return (
    <>
      <PageHead title={words("title")} hint={words("hint")}>
        <VerifyAudit />
      </PageHead>
      <div className="flex flex-col gap-4">
        <Filters filter={filter} />
        <Suspense
          key={addressOf(filter)}
          fallback={<SkeletonRows rows={12} rowClass="h-9" words={common("loading")} />}
        >
          <Events filter={filter} />
        </Suspense>
      </div>
    </>
  );
}

async function Events({ filter }: { filter: AuditFilter }) {
  const words = await getTranslations("admin.audit");
  const query = queryOf(filter);
  const first = await listAudit({ ...query, limit: PAGE });
  if (first.items.length > 0) return <AuditList first={first} query={query} />;
  return (
    <EmptyState
      icon={ScrollText}
      title={words("none")}
      action={<ButtonLink href="/admin/audit">{words("show_all")}</ButtonLink>}
    />
  );
}

function Filters({ filter }: { filter: AuditFilter }) {
  return (
    <FilterBar action="/admin/audit" active={useActive(filter)} clearHref="/admin/audit">
      <AuditFilterFields filter={filter} />
    </FilterBar>
  );
}

/** The chips of what is on, each leading to the list without it. */
function useActive(filter: AuditFilter): { label: string; hrefWithout: string }[] {
  const words = useTranslations("admin.audit");
  const events = useTranslations("admin.event");
  const { event_type, entity_type, entity_id, from, to } = filter;
  const without = (key: keyof AuditFilter) => addressOf({ ...filter, [key]: undefined });
  return [
    ...(event_type ? [{ label: events(event_type), hrefWithout: without("event_type") }] : []),
    ...(entity_type ? [{ label: words(`entity.${entity_type}`), hrefWithout: without("entity_type") }] : []),
    ...(entity_id
      ? [{ label: words("one_thing", { id: entity_id.slice(0, 8) }), hrefWithout: without("entity_id") }]
      : []),
    ...(from ? [{ label: words("from_day", { day: formatDate(from) }), hrefWithout: without("from") }] : []),
    ...(to ? [{ label: words("to_day", { day: formatDate(to) }), hrefWithout: without("to") }] : []),
  ];
}
