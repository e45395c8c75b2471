import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Breakdown, ScoreComponent } from "#lib/matching/breakdown.ts";
import { MATCH_COMPONENTS, type MatchComponent } from "#lib/vocabulary.ts";
import { formatAmount, formatPoints } from "./formats.ts";
import { bandFill } from "./match-score.tsx";
import { RequirementRow, resultOf } from "./requirement-row.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { Meter } from "./ui/meter.tsx";

/** What every row of a breakdown may need. */
type Shown = { breakdown: Breakdown; hrefOf?: (evidence: string) => string | undefined; hasGains: boolean };

/**
 * How a score came about: one row per part with its points and bar, opening to what was and was not found.
 * `hrefOf` turns a piece of evidence into the address of its place; `openParts` are open at first.
 */
export function MatchBreakdown({
  breakdown,
  hrefOf,
  openParts = [],
  hasGains = false,
}: {
  breakdown: Breakdown;
  hrefOf?: (evidence: string) => string | undefined;
  openParts?: readonly MatchComponent[];
  hasGains?: boolean;
}) {
  const shown = { breakdown, hrefOf, hasGains };
  return (
    <div className="@container">
      <ul className="divide-y border-y">
        {MATCH_COMPONENTS.map((part) => {
          const component = breakdown.components[part];
          if (!component) return null;
          return component.applicable ? (
            <PartRow
              key={part}
              part={part}
              component={component}
              isOpen={openParts.includes(part)}
              {...shown}
            />
          ) : (
            <UnusedPartRow key={part} part={part} weight={breakdown.weights[part] ?? 0} />
          );
        })}
      </ul>
      <WhyThisNumber breakdown={breakdown} />
    </div>
  );
}

const ROW =
  "grid grid-cols-[1fr_auto_1rem] items-center gap-x-3 gap-y-2 py-3 @lg:grid-cols-[8.5rem_1fr_9rem_1rem]";

function PartRow({
  part,
  component,
  isOpen,
  ...shown
}: Shown & { part: MatchComponent; component: ScoreComponent; isOpen: boolean }) {
  const words = useTranslations("common.match");
  const tally = tallyOf(part, shown.breakdown);
  return (
    <li>
      <details open={isOpen} className="group/part">
        <summary className={`list-none rounded-control hover:bg-surface-2 sm:-mx-2 sm:px-2 ${ROW}`}>
          <span className="min-w-0 font-medium">
            {words(`component.${part}`)}
            {tally && <span className="block font-normal text-fg-3 text-table">{words("tally", tally)}</span>}
          </span>
          <Meter
            share={component.max > 0 ? component.points / component.max : 0}
            fill={bandFill(shown.breakdown.score)}
            className="order-last col-span-full h-3 @lg:order-none @lg:col-span-1"
          />
          <span className="text-end text-fg-2 text-table tabular-nums">
            <strong className="font-bold text-control text-fg">{formatPoints(component.points)}</strong>
            {" / "}
            {words("points_of", { max: formatAmount(component.max) })}
          </span>
          <ChevronDown
            aria-hidden
            className="size-4 text-fg-3 transition-transform group-open/part:rotate-180"
          />
        </summary>
        <div className="pb-4 sm:ps-2">
          <PartDetail part={part} why={component.why} {...shown} />
        </div>
      </details>
    </li>
  );
}

function UnusedPartRow({ part, weight }: { part: MatchComponent; weight: number }) {
  const words = useTranslations("common.match");
  return (
    <li className={ROW}>
      <span className="font-medium text-fg-3">{words(`component.${part}`)}</span>
      <Meter share={0} fill="score-1" isDashed className="col-span-full h-3 @lg:col-span-1" />
      <span className="col-span-full text-fg-3 text-table @lg:col-start-2">
        {words("not_applicable", { max: formatAmount(weight) })}
      </span>
    </li>
  );
}

function PartDetail({ part, why, ...shown }: Shown & { part: MatchComponent; why: string }) {
  const words = useTranslations("common.match");
  const { breakdown } = shown;
  const bonus = part === "required_skills" && breakdown.evidence_bonus > 0;
  return (
    <>
      {why && <p className="max-w-[68ch] text-fg-2 text-table">{why}</p>}
      {bonus && (
        <p className="text-fg-2 text-table">
          {words("bonus", { points: formatPoints(breakdown.evidence_bonus) })}
        </p>
      )}
      {part === "required_skills" && (
        <SkillRows
          {...shown}
          matched={breakdown.matched_required_skills}
          missing={breakdown.missing_required_skills}
        />
      )}
      {part === "preferred_skills" && (
        <SkillRows
          {...shown}
          matched={breakdown.matched_preferred_skills}
          missing={breakdown.missing_preferred_skills}
        />
      )}
    </>
  );
}

function SkillRows({
  breakdown,
  matched,
  missing,
  hrefOf,
  hasGains,
}: Shown & { matched: Breakdown["matched_required_skills"]; missing: string[] }) {
  return (
    <ul className="mt-1 divide-y">
      {matched.map(({ skill, evidence }) => (
        <RequirementRow
          key={skill}
          result={resultOf(evidence)}
          requirement={skill}
          evidence={evidence}
          hrefOf={hrefOf}
        />
      ))}
      {missing.map((skill) => (
        <RequirementRow
          key={skill}
          result="not_found"
          requirement={skill}
          gain={hasGains ? gainOf(skill, breakdown) : undefined}
        />
      ))}
    </ul>
  );
}

function WhyThisNumber({ breakdown }: { breakdown: Breakdown }) {
  const words = useTranslations("common");
  const parts = Object.values(breakdown.components).filter((part) => part?.applicable);
  const sum = (of: "points" | "max") => parts.reduce((total, part) => total + (part?.[of] ?? 0), 0);
  return (
    <Disclosure summary={words("match.why")} className="mt-1 text-table">
      <p className="max-w-[68ch] ps-6 text-fg-2">
        {words("match.formula", { points: formatPoints(sum("points")), max: formatAmount(sum("max")) })}{" "}
        {words("match.version", {
          version: breakdown.algorithm_version,
          level: words(`level.${breakdown.role_level}`),
        })}
        .
      </p>
    </Disclosure>
  );
}

/** "7 of 10" for the parts that count skills. */
function tallyOf(part: MatchComponent, breakdown: Breakdown): { met: number; all: number } | null {
  if (part !== "required_skills" && part !== "preferred_skills") return null;
  const met = breakdown[`matched_${part}`].length;
  return { met, all: met + breakdown[`missing_${part}`].length };
}

function gainOf(skill: string, breakdown: Breakdown): number | undefined {
  return breakdown.recommendations.find(({ what, kind }) => what === skill && kind.endsWith("_skill"))
    ?.points;
}
