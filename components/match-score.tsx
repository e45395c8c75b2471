import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { matchBand } from "#lib/vocabulary.ts";
import { formatNumber } from "./formats.ts";
import { Badge } from "./ui/badge.tsx";
import type { MeterFill } from "./ui/meter.tsx";

const PIPS = [1, 2, 3, 4] as const;

/** The fill of the bars and pips that belong to a score: one hue, darker with the band. */
export function bandFill(score: number | null): MeterFill {
  return `score-${matchBand(score ?? 0).pips}`;
}

/** Four steps, filled up to the band of the score. Decoration: the word beside them says the same. */
export function BandPips({ score, className }: { score: number; className?: string }) {
  const { pips } = matchBand(score);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 34 8"
      className={clsx("h-2 w-8.5 shrink-0 rtl:-scale-x-100", className)}
    >
      {PIPS.map((pip) => (
        <rect
          key={pip}
          x={(pip - 1) * 9 + 0.5}
          y="0.5"
          width="6"
          height="7"
          rx="1.5"
          data-fill={pip <= pips ? true : undefined}
          className={clsx("stroke-border-strong", pip <= pips ? PIP_FILLS[pips] : "fill-surface")}
        />
      ))}
    </svg>
  );
}

const PIP_FILLS = { 1: "fill-score-1", 2: "fill-score-2", 3: "fill-score-3", 4: "fill-score-4" } as const;

/** A score in a table or on a card: number, word, four pips. `score` is 0–100, or null where nothing applied. */
export function MatchScore({
  score,
  isProvisional = false,
}: {
  score: number | null;
  isProvisional?: boolean;
}) {
  const words = useTranslations("common.match");
  if (score === null) return <span className="text-fg-3">{words("not_enough")}</span>;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 whitespace-nowrap">
      <span className="font-bold text-fg tabular-nums">{formatNumber(score)}</span>
      <span className="sr-only">{words("of_hundred")},</span>
      <span className="text-fg-2">{matchBand(score).words}</span>
      <BandPips score={score} />
      {isProvisional && <Badge tone="warning">{words("provisional")}</Badge>}
    </span>
  );
}

/** A score as the head of a page or box: the large number, its word, one sentence. */
export function MatchSummary({
  score,
  sentence,
  title,
  isProvisional = false,
}: {
  score: number | null;
  sentence?: string;
  title?: string;
  isProvisional?: boolean;
}) {
  const words = useTranslations("common.match");
  return (
    <div className="flex flex-col gap-2">
      <h2 className="font-medium text-fg-2 text-table">{title ?? words("yours")}</h2>
      {score === null ? (
        <p className="text-h2">{words("not_enough")}</p>
      ) : (
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-bold text-score tabular-nums tracking-tight">{formatNumber(score)}</span>
          <span className="text-fg-2">{words("of_hundred")}</span>
          <span className="inline-flex items-center gap-2 font-medium text-h3">
            {matchBand(score).words}
            <BandPips score={score} />
          </span>
        </p>
      )}
      {isProvisional && <Badge tone="warning">{words("provisional")}</Badge>}
      <p className="max-w-[60ch] text-fg-2">{score === null ? words("not_enough_why") : sentence}</p>
    </div>
  );
}
