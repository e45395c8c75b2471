"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { type JobSummary, type JobsQuery, jobsApi } from "#lib/jobs/api.ts";
import { formatNumber } from "./formats.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { JobCard } from "./job-card.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";

type JobPage = { items: JobSummary[]; next_cursor: string | null; total: number };

/**
 * The jobs that fit a query, a page at a time. The first page comes with the document; what was loaded after it
 * is kept, so that the way back from a job finds the list as it was left.
 */
export function JobList({ query, firstPage, now }: { query: JobsQuery; firstPage: JobPage; now: string }) {
  const words = useTranslations("candidate.jobs");
  const problemText = useProblemText();
  const list = useRef<HTMLUListElement>(null);
  const { skills, ...rest } = query;
  const jobs = useInfiniteQuery({
    queryKey: ["jobs", query, firstPage.items[0]?.match?.score ?? null],
    queryFn: ({ pageParam, signal }): Promise<JobPage> =>
      callApi(jobsApi.list, {
        query: { ...rest, skills: skills?.join(","), cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    initialData: { pages: [firstPage], pageParams: [undefined] },
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
    staleTime: 60_000,
  });
  const items = jobs.data.pages.flatMap((page) => page.items);
  const total = jobs.data.pages.at(-1)?.total ?? firstPage.total;
  useFocusOnLastPage(list, jobs.data.pages.length, jobs.hasNextPage, items.length);

  return (
    <div className="flex flex-col gap-3">
      <ul ref={list} aria-label={words("list")} className="flex flex-col gap-3">
        {items.map((job) => (
          <JobCard key={job.id} job={job} now={now} />
        ))}
      </ul>
      {jobs.isFetchNextPageError && (
        <InlineBanner tone="danger" isSpoken title={words("more_failed")}>
          <p>{problemText(jobs.error)}</p>
        </InlineBanner>
      )}
      {jobs.hasNextPage && (
        <div className="flex justify-center py-2">
          <Button isBusy={jobs.isFetchingNextPage} onClick={() => jobs.fetchNextPage()}>
            {words("more", { count: formatNumber(Math.min(query.limit, total - items.length)) })}
          </Button>
        </div>
      )}
      <p role="status" className="sr-only">
        {jobs.data.pages.length > 1 && words("more_shown", { shown: items.length, total })}
      </p>
    </div>
  );
}

/** The button keeps the focus while it is there; with the last page it goes, and the first new job takes over. */
function useFocusOnLastPage(
  list: { current: HTMLElement | null },
  pages: number,
  hasMore: boolean,
  shown: number,
): void {
  const before = useRef({ pages, shown });
  useEffect(() => {
    const isLast = pages > before.current.pages && !hasMore;
    const firstNew = list.current?.children[before.current.shown];
    before.current = { pages, shown };
    if (isLast && document.activeElement === document.body) {
      firstNew?.querySelector("a")?.focus({ preventScroll: true });
    }
  }, [list, pages, hasMore, shown]);
}
