import { useTranslations } from "next-intl";
import type { LlmView } from "#lib/reports/api.ts";
import { formatMoney } from "./formats.ts";
import { MetricTile } from "./metric-tile.tsx";
import { Card } from "./ui/card.tsx";
import { Meter } from "./ui/meter.tsx";

/** From this share of the budget on only reading is paid for. */
const SHORT_FROM = 0.8;

/** What the models cost this month, how often they were asked, and how far their answers held. */
export function LlmFigures({ report }: { report: LlmView }) {
  const words = useTranslations("admin.llm");
  const { calls, answered, fallback_rate, claims, dropped_claims } = report;
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
      <Spending spent={report.spent_usd} budget={report.budget_usd} />
      <MetricTile name={words("calls")} value={calls} hint={words("calls_hint", { answered })} />
      <MetricTile
        name={words("fallback")}
        value={fallback_rate === null ? null : fallback_rate * 100}
        unit=" %"
        hint={words("fallback_hint")}
      />
      <MetricTile
        name={words("dropped")}
        value={claims === 0 ? null : (dropped_claims / claims) * 100}
        unit=" %"
        hint={words("dropped_hint", { dropped: dropped_claims, claims })}
      />
    </div>
  );
}

function Spending({ spent, budget }: { spent: number; budget: number }) {
  const words = useTranslations("admin.llm");
  const share = budget === 0 ? 1 : spent / budget;
  return (
    <Card className="flex flex-col gap-1">
      <h2 className="font-medium text-fg-2 text-table">{words("spent")}</h2>
      <p className="font-bold text-h1 tabular-nums">{formatMoney(spent)}</p>
      <p className="text-fg-2 text-table">
        {words("spent_of", { budget: formatMoney(budget), percent: Math.round(share * 100) })}
      </p>
      <Meter share={share} fill={share >= SHORT_FROM ? "warning" : "primary"} className="my-1 h-2" />
      <p className="text-fg-3 text-table">{words("spent_hint")}</p>
    </Card>
  );
}
