import { ListChecks } from "lucide-react";
import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AccuracyReport } from "#components/accuracy-report.tsx";
import { EmptyState } from "#components/empty-state.tsx";
import { FilterBar } from "#components/filter-bar.tsx";
import { PageHead } from "#components/page-head.tsx";
import { ReviewFilterFields } from "#components/review-filter-fields.tsx";
import { ReviewList } from "#components/review-list.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { SkeletonRows } from "#components/ui/skeleton.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getAccuracy } from "#lib/reviews/accuracy.ts";
import { listReviews } from "#lib/reviews/queries.ts";
import { addressOf, type ReviewFilter, readFilter } from "./review-address.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.review");
  return { title: words("title") };
}

export default async function ReviewQueuePage({ searchParams }: Props) {
  await requireActor("admin");
  const words = await getTranslations("admin.review");
  const common = await getTranslations("common.page");
  const filter = readFilter(await searchParams);
  return (
    <>
      <PageHead title={words("title")} hint={words("hint")} />
      <div className="flex flex-col gap-4">
        <Filters filter={filter} />
        <Suspense
          key={addressOf(filter)}
          fallback={<SkeletonRows rows={8} rowClass="h-11" words={common("loading")} />}
        >
          <Reviews filter={filter} />
        </Suspense>
        <Suspense fallback={<SkeletonRows rows={6} rowClass="h-11" words={common("loading")} />}>
          <Accuracy />
        </Suspense>
      </div>
    </>
  );
}

async function Reviews({ filter }: { filter: ReviewFilter }) {
  const words = await getTranslations("admin.review");
  const first = await listReviews({ ...filter, limit: 20 });
  if (first.items.length > 0) return <ReviewList first={first} query={filter} total={first.total} />;
  const isAll = filter.status === "open" && filter.reason === undefined;
  return (
    <EmptyState
      icon={ListChecks}
      title={words(isAll ? "none_open" : "none")}
      action={!isAll && <ButtonLink href="/admin/review">{words("show_all")}</ButtonLink>}
    >
      {isAll && <p>{words("none_open_text")}</p>}
    </EmptyState>
  );
}

async function Accuracy() {
  return <AccuracyReport report={await getAccuracy(new Date())} />;
}

function Filters({ filter }: { filter: ReviewFilter }) {
  const words = useTranslations("admin.review");
  const { status, reason } = filter;
  const active = [
    ...(status === "open"
      ? []
      : [{ label: words(`status.${status}`), hrefWithout: addressOf({ ...filter, status: "open" }) }]),
    ...(reason
      ? [{ label: words(`reason.${reason}`), hrefWithout: addressOf({ ...filter, reason: undefined }) }]
      : []),
  ];
  return (
    <FilterBar action="/admin/review" active={active} clearHref="/admin/review">
      <ReviewFilterFields filter={filter} />
    </FilterBar>
  );
}
