import { useTranslations } from "next-intl";
import type { Criterion } from "#lib/assessment/rubric.ts";
import { qualityBand } from "#lib/vocabulary.ts";
import { formatNumber } from "./formats.ts";
import { Disclosure } from "./ui/disclosure.tsx";
import { Meter } from "./ui/meter.tsx";

const GROUPS = ["clarity", "completeness", "realism", "inclusive_language"] as const;

/** The quality of a job text: number, word, bar, and the points of every line of the rubric behind them. */
export function JobQuality({ score, criteria }: { score: number; criteria: readonly Criterion[] }) {
  const words = useTranslations("recruiter.analysis");
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-bold text-score tabular-nums tracking-tight">{formatNumber(score)}</span>
        <span className="text-fg-2">{words("of_hundred")}</span>
        <span className="font-medium text-h3">{qualityBand(score)}</span>
      </p>
      <Meter share={score / 100} fill="primary" className="mt-2 h-3" />
      {criteria.length > 0 && (
        <Disclosure summary={words("how")} className="mt-2">
          <div className="flex flex-col gap-4 pt-1">
            {GROUPS.map((group) => (
              <RubricGroup
                key={group}
                name={words(`group.${group}`)}
                lines={criteria.filter((line) => line.group === group)}
              />
            ))}
            {criteria.reduce((sum, { points }) => sum + points, 0) > score && (
              <p className="text-fg-2 text-table">{words("held", { score })}</p>
            )}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function RubricGroup({ name, lines }: { name: string; lines: readonly Criterion[] }) {
  const words = useTranslations("recruiter.analysis");
  const points = lines.reduce((sum, line) => sum + line.points, 0);
  const max = lines.reduce((sum, line) => sum + line.max, 0);
  return (
    <div className="text-table">
      <p className="flex justify-between gap-4 font-medium">
        <span>{name}</span>
        <span className="tabular-nums">{words("points", { points, max })}</span>
      </p>
      <ul className="text-fg-2">
        {lines.map((line) => (
          <li key={line.name} className="flex justify-between gap-4 py-0.5 ps-4">
            <span className="first-letter:uppercase">{line.name}</span>
            <span className="tabular-nums">{words("points", line)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
