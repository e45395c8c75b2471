import { useTranslations } from "next-intl";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import { formatNumber } from "./formats.ts";

const SHOWN = ["applied", "reviewed", "shortlisted", "interviewing", "offered", "hired"] as const;
const FILLS = ["opacity-30", "opacity-45", "opacity-60", "opacity-75", "opacity-90", "opacity-100"] as const;

/** How many applicants stand at each open stage: figures first, then a bar of the same parts. */
export function PipelineBar({ counts }: { counts: Partial<Record<ApplicationStatus, number>> }) {
  const words = useTranslations("common");
  const parts = SHOWN.map((status) => ({ status, count: counts[status] ?? 0 }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <span className="text-fg-3">{words("pipeline.label", { total })}</span>;
  let start = 0;
  return (
    <span className="inline-flex min-w-36 flex-col gap-1">
      <span className="sr-only">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ status, count }) =>
            words("pipeline.part", {
              status: words(`status.recruiter.${status}`),
              count: formatNumber(count),
            }),
          )
          .join(", ")}
      </span>
      <span aria-hidden className="flex gap-1 text-fg-2 text-meta tabular-nums">
        {parts.map(({ status, count }, index) => (
          <span key={status} className={count === 0 ? "text-fg-3" : "font-medium text-fg"}>
            {index > 0 && <span className="pe-1 text-fg-3">·</span>}
            {formatNumber(count)}
          </span>
        ))}
      </span>
      <svg aria-hidden="true" width="100%" height="6" className="overflow-hidden rounded-chip bg-surface-2">
        {parts.map(({ status, count }, index) => {
          const x = (start / total) * 100;
          start += count;
          return (
            <rect
              key={status}
              data-fill
              x={`${x}%`}
              width={`${(count / total) * 100}%`}
              height="100%"
              className={`fill-score-4 stroke-surface ${FILLS[index]}`}
            />
          );
        })}
      </svg>
    </span>
  );
}
