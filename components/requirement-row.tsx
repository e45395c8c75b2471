import { CircleCheck, CircleDashed, CircleDot } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EvidenceChip } from "./evidence-chip.tsx";
import { isImplied, strongestPlaces } from "./evidence-places.ts";
import { formatPoints } from "./formats.ts";

/** `related` is met through something that implies it; `not_found` speaks of the document, not of the person. */
export type RequirementResult = "met" | "related" | "not_found";

const ICONS = { met: CircleCheck, related: CircleDot, not_found: CircleDashed } as const;
const TONES = { met: "text-success", related: "text-info", not_found: "text-fg-3" } as const;

/** One requirement: result, requirement, where it was found, and what closing the gap would add. */
export function RequirementRow({
  result,
  requirement,
  evidence = [],
  gain,
  place,
  hrefOf,
}: {
  result: RequirementResult;
  requirement: string;
  evidence?: readonly string[];
  gain?: number;
  /** The way to the places of the skill in a document at the side. */
  place?: ReactNode;
  hrefOf?: (evidence: string) => string | undefined;
}) {
  const words = useTranslations("common");
  const Icon = ICONS[result];
  return (
    <li className="grid grid-cols-[6.5rem_1fr_auto] items-start gap-x-3 gap-y-1.5 py-2">
      <span className={`inline-flex items-center gap-1.5 font-medium text-table ${TONES[result]}`}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {words(`requirement.${result}`)}
      </span>
      <span className="min-w-0 font-medium">{requirement}</span>
      <span className="text-fg-2 text-table tabular-nums">
        {gain ? words("match.gain", { points: formatPoints(gain) }) : place}
      </span>
      {evidence.length > 0 && (
        <span className="col-span-2 col-start-1 flex flex-wrap gap-1.5 sm:col-start-2">
          {strongestPlaces(evidence).map((place) => (
            <EvidenceChip key={place} evidence={place} href={hrefOf?.(place)} />
          ))}
        </span>
      )}
    </li>
  );
}

/** Whether a matched skill is met by itself or only through what implies it. */
export function resultOf(evidence: readonly string[]): RequirementResult {
  return evidence.length > 0 && evidence.every(isImplied) ? "related" : "met";
}
