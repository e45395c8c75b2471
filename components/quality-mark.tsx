import { useTranslations } from "next-intl";
import { qualityBand } from "#lib/vocabulary.ts";
import { formatNumber } from "./formats.ts";

/** The quality of a job text in a table: the number of 0–100 and its word. */
export function QualityMark({ score }: { score: number | null }) {
  const words = useTranslations("recruiter.quality");
  if (score === null) return <span className="text-fg-3">{words("not_yet")}</span>;
  return (
    <span className="whitespace-nowrap">
      <span className="font-bold tabular-nums">{formatNumber(score)}</span>{" "}
      <span className="text-fg-2">{qualityBand(score)}</span>
    </span>
  );
}
