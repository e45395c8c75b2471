import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatMoment } from "./formats.ts";

/** One thing that happened; `at` is an ISO time. The last one that is current is where things stand. */
export type TimelineItem = { id: string; title: ReactNode; at: string | null; by?: string; note?: ReactNode };

/** What happened, oldest first; the last item is the present. `isExact` shows the minute. */
export function Timeline({ items, isExact = false }: { items: TimelineItem[]; isExact?: boolean }) {
  const words = useTranslations("common.timeline");
  return (
    <ol aria-label={words("label")} className="flex flex-col">
      {items.map((item, index) => {
        const isLast = index === items.length - 1;
        return (
          <li
            key={item.id}
            aria-current={isLast ? "step" : undefined}
            className="relative flex gap-3 pb-4 outline-none last:pb-0"
          >
            {!isLast && <span aria-hidden className="absolute start-[5px] top-4 bottom-0 w-px bg-border" />}
            <span
              aria-hidden
              className={clsx(
                "mt-1.5 size-2.75 shrink-0 rounded-full border-2",
                isLast ? "border-primary bg-primary" : "border-border-strong bg-surface",
              )}
            />
            <div className="min-w-0">
              <p className="font-medium">{item.title}</p>
              <p className="text-fg-3 text-table">
                {item.at && (
                  <time dateTime={item.at}>{isExact ? formatMoment(item.at) : formatDate(item.at)}</time>
                )}
                {item.at && item.by && " · "}
                {item.by}
              </p>
              {item.note && <div className="mt-1 max-w-[68ch] text-fg-2">{item.note}</div>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
