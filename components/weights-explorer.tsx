"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { type ExplorerWeights, reweigh } from "#lib/matching/explore-weights.ts";
import { MATCH_COMPONENTS, type MatchComponent } from "#lib/vocabulary.ts";
import { formatNumber } from "./formats.ts";
import { Button } from "./ui/button.tsx";

/** An applicant as the explorer needs one. */
export type WeighedApplicant = {
  id: string;
  name: string;
  score: number | null;
  components: Breakdown["components"];
};

const STEP = 5;

/**
 * The applicants in the order that other weights would give. Nothing of it is stored or sent: the official score and
 * the order of the list stay what they are.
 */
export function WeightsExplorer({
  applicants,
  official,
}: {
  applicants: readonly WeighedApplicant[];
  official: ExplorerWeights;
}) {
  const words = useTranslations("recruiter.insights");
  const parts = useTranslations("common.match.component");
  const [weights, setWeights] = useState(official);
  const isOfficial = MATCH_COMPONENTS.every((part) => weights[part] === official[part]);
  const ranked = applicants
    .map((applicant, place) => ({
      ...applicant,
      place: place + 1,
      would: isOfficial ? applicant.score : reweigh(applicant.components, weights),
    }))
    .sort((a, b) => (b.would ?? -1) - (a.would ?? -1) || a.place - b.place);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
      <fieldset className="flex min-w-0 flex-col gap-3">
        <legend className="sr-only">{words("weights")}</legend>
        {MATCH_COMPONENTS.map((part) => (
          <label key={part} className="flex flex-col gap-1">
            <span className="flex justify-between gap-3">
              {parts(part)}
              <span className="text-fg-2 tabular-nums">
                {words("share", { share: formatNumber(shareOf(weights, part)) })}
              </span>
            </span>
            <input
              type="range"
              min={0}
              max={100}
              step={STEP}
              value={weights[part]}
              onChange={(event) => setWeights({ ...weights, [part]: event.currentTarget.valueAsNumber })}
              className="h-6 w-full accent-accent"
            />
          </label>
        ))}
        <Button onClick={() => setWeights(official)} disabled={isOfficial}>
          {words("reset")}
        </Button>
      </fieldset>
      <div>
        <table className="w-full text-table">
          <caption className="mb-2 text-start text-fg-2">
            {words(isOfficial ? "caption_official" : "caption_tried")}
          </caption>
          <thead>
            <tr className="border-b text-start text-fg-2">
              <th scope="col" className="py-2 text-start font-medium">
                {words("applicant")}
              </th>
              <th scope="col" className="py-2 text-end font-medium">
                {words("official")}
              </th>
              <th scope="col" className="py-2 text-end font-medium">
                {words("tried")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ id, name, score, would, place }, index) => (
              <tr key={id} className="border-b">
                <th scope="row" className="py-2 text-start font-normal">
                  {words("place", { place: formatNumber(index + 1), name })}
                  {place !== index + 1 && (
                    <span className="ms-2 text-fg-3">{words("was", { place: formatNumber(place) })}</span>
                  )}
                </th>
                <td className="py-2 text-end tabular-nums">{score === null ? "–" : formatNumber(score)}</td>
                <td className="py-2 text-end font-medium tabular-nums">
                  {would === null ? "–" : formatNumber(would)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** A component's part of all weights, in percent. */
function shareOf(weights: ExplorerWeights, part: MatchComponent): number {
  const sum = MATCH_COMPONENTS.reduce((all, one) => all + weights[one], 0);
  return sum === 0 ? 0 : Math.round((100 * weights[part]) / sum);
}
