import Link from "next/link";
import { useTranslations } from "next-intl";
import { formatAmount, formatNumber } from "./formats.ts";
import { Card } from "./ui/card.tsx";

/** One figure with what it is made of. `href` leads to what stands behind the number; null is "no data yet". */
export function MetricTile({
  name,
  value,
  unit,
  hint,
  parts = [],
  href,
}: {
  name: string;
  value: number | null;
  unit?: string;
  hint?: string;
  parts?: { name: string; count: number }[];
  href?: string;
}) {
  const words = useTranslations("admin.overview");
  const heading = <h2 className="font-medium text-fg-2 text-table">{name}</h2>;
  return (
    <Card className="relative flex flex-col gap-1 transition-colors has-[a:hover]:bg-surface-2">
      {href ? (
        <Link href={href} className="rounded-control after:absolute after:inset-0 after:rounded-card">
          {heading}
        </Link>
      ) : (
        heading
      )}
      <p className="font-bold text-h1 tabular-nums">
        {value === null ? (
          <span className="font-normal text-fg-3 text-h3">{words("no_data")}</span>
        ) : (
          <>
            {unit ? formatAmount(value) : formatNumber(value)}
            {unit && <span className="font-normal text-fg-2 text-h3">{unit}</span>}
          </>
        )}
      </p>
      {hint && <p className="text-fg-3 text-table">{hint}</p>}
      {parts.length > 0 && (
        <ul className="flex flex-wrap gap-x-3 text-fg-2 text-table">
          {parts.map((part) => (
            <li key={part.name}>
              {part.name} <span className="font-medium tabular-nums">{formatNumber(part.count)}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
