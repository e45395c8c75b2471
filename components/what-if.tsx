"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Recommendation } from "#lib/matching/breakdown.ts";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { closeGaps } from "#lib/matching/close-gaps.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import { type MatchChanges, skillsBehind, withChanges } from "#lib/matching/what-if.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { matchBand } from "#lib/vocabulary.ts";
import { formatList, formatNumber, formatPoints } from "./formats.ts";
import { bandFill } from "./match-score.tsx";
import { Checkbox } from "./ui/checkbox.tsx";
import { Meter } from "./ui/meter.tsx";
import { WhatElse } from "./what-else.tsx";

/** As many gaps as are offered at once. */
const GAPS_SHOWN = 5;
/** The sentence is spoken once ticking has come to rest. */
const SPEAK_AFTER_MS = 500;

/**
 * What would raise the score: the largest gaps with their exact points, another skill, years or a degree. Each computes the score anew, here
 * and by the engine that made the stored one. Nothing is saved.
 */
export function WhatIf({
  candidate,
  job,
  score,
  gaps,
}: {
  candidate: MatchCandidate;
  job: JobRequirements;
  score: number;
  gaps: readonly Recommendation[];
}) {
  const words = useTranslations("candidate.job");
  const common = useTranslations("common.match");
  const [ticked, setTicked] = useState<readonly Recommendation[]>([]);
  const [changes, setChanges] = useState<MatchChanges>({});
  const offered = gaps.slice(0, GAPS_SHOWN);
  const items = [
    ...ticked.map(({ kind, what }) => words(`gap.${kind}`, { what })),
    ...(changes.skills ?? []),
    ...(changes.years ? [words("else.with_years", { years: changes.years })] : []),
    ...(changes.degree
      ? [words("else.with_degree", { level: words(`else.level.${changes.degree.level}`) })]
      : []),
  ];
  const imagined = withChanges(withGaps(candidate, job, ticked), {
    ...changes,
    skills: changes.skills && skillsBehind(changes.skills, job),
  });
  const would = items.length === 0 ? score : (scoreMatch(imagined, job).score ?? score);
  const sentence =
    items.length === 0
      ? ""
      : words(would === score ? "would_same" : "would", {
          items: formatList(items),
          score: formatNumber(would),
          band: matchBand(would).words,
          more: formatNumber(would - score),
        });

  function tick(gap: Recommendation, isTicked: boolean) {
    setTicked((before) => (isTicked ? [...before, gap] : before.filter((other) => other !== gap)));
  }

  return (
    <fieldset aria-describedby="what-if-hint" className="min-w-0">
      <legend className="text-h3 font-bold">{common("raise_title")}</legend>
      <p id="what-if-hint" className="mt-1 text-fg-2 text-table">
        {words("raise_hint")}
      </p>
      <ul className="mt-3 divide-y border-y">
        {offered.map((gap, index) => (
          <li key={`${gap.kind} ${gap.what}`} className="flex items-start justify-between gap-3 py-1">
            <Checkbox
              id={`gap-${index}`}
              label={capitalized(words(`gap.${gap.kind}`, { what: gap.what }))}
              hint={words(`gap_kind.${gap.kind}`)}
              checked={ticked.includes(gap)}
              onChange={(event) => tick(gap, event.currentTarget.checked)}
            />
            <span className="py-1.5 font-medium text-fg-2 tabular-nums">
              {common("gain", { points: formatPoints(gap.points) })}
            </span>
          </li>
        ))}
      </ul>
      <WhatElse
        gaps={gaps.slice(GAPS_SHOWN).filter(({ kind }) => kind.endsWith("_skill"))}
        job={job}
        changes={changes}
        onChange={setChanges}
      />
      <div className="mt-4 flex items-center gap-3">
        <Meter
          share={score / 100}
          gain={(would - score) / 100}
          fill={bandFill(score)}
          className="h-3 flex-1"
        />
        <span className="min-w-16 text-end font-bold tabular-nums">
          {formatNumber(score)}
          {would !== score && ` → ${formatNumber(would)}`}
        </span>
      </div>
      <p className="mt-2 min-h-10 text-fg-2">{sentence}</p>
      <SpokenLater text={sentence} />
      <p className="text-fg-3 text-table">{common("raise_footer")}</p>
    </fieldset>
  );
}

/** Projects first: one that shows a skill can only be meant while the skill is where it was. */
function withGaps(candidate: MatchCandidate, job: JobRequirements, ticked: readonly Recommendation[]) {
  const isSkill = ({ kind }: Recommendation) => kind.endsWith("_skill");
  return closeGaps(candidate, job, [
    ...ticked.filter((gap) => !isSkill(gap)),
    ...ticked.filter((gap) => isSkill(gap)),
  ]);
}

/** A text that is read out once it has stood still for a moment. */
function SpokenLater({ text }: { text: string }) {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), SPEAK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
