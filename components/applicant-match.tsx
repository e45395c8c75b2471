import { useTranslations } from "next-intl";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { MatchBreakdown } from "./match-breakdown.tsx";
import { MatchSummary } from "./match-score.tsx";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import { RequirementRow, resultOf } from "./requirement-row.tsx";
import { Card } from "./ui/card.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

type HrefOf = (evidence: string) => string | undefined;

/** Whether the evidence holds: the number, then every requirement with its places, then how the points add up. */
export function ApplicantMatch({
  score,
  breakdown,
  sentence,
  isProvisional,
  hrefOf,
}: {
  score: number | null;
  breakdown: Breakdown | null;
  sentence?: string;
  isProvisional: boolean;
  hrefOf: HrefOf;
}) {
  const words = useTranslations("common.match");
  const own = useTranslations("recruiter.applicant");
  return (
    <Card as="section" id="match" aria-label={words("title")} className="flex scroll-mt-20 flex-col gap-4">
      <MatchSummary score={score} title={words("title")} sentence={sentence} isProvisional={isProvisional} />
      <p className="text-fg-3 text-table">{words("caution")}</p>
      {breakdown && (
        <>
          <SkillList part="required" breakdown={breakdown} hrefOf={hrefOf} />
          <SkillList part="preferred" breakdown={breakdown} hrefOf={hrefOf} />
          <OtherParts breakdown={breakdown} />
          <Disclosure summary={own("how")}>
            <MatchBreakdown breakdown={breakdown} hrefOf={hrefOf} />
          </Disclosure>
        </>
      )}
    </Card>
  );
}

function SkillList({
  part,
  breakdown,
  hrefOf,
}: {
  part: "required" | "preferred";
  breakdown: Breakdown;
  hrefOf: HrefOf;
}) {
  const words = useTranslations("common");
  const matched = breakdown[`matched_${part}_skills`];
  const missing = breakdown[`missing_${part}_skills`];
  if (matched.length + missing.length === 0) return null;
  const tally = { met: matched.length, all: matched.length + missing.length };
  return (
    <div>
      <h3 className="flex justify-between gap-4 border-b pb-1 font-medium">
        {words(`requirement.${part}_title`)}
        <span className="font-normal text-fg-2 tabular-nums">{words("match.tally", tally)}</span>
      </h3>
      <ul className="divide-y">
        {matched.map(({ skill, evidence }) => (
          <RequirementRow
            key={skill}
            result={resultOf(evidence)}
            requirement={skill}
            evidence={evidence}
            place={
              <PlacedField as="span" field={`skills.${skill}`}>
                <PlaceButton field={`skills.${skill}`} />
              </PlacedField>
            }
            hrefOf={hrefOf}
          />
        ))}
        {missing.map((skill) => (
          <RequirementRow key={skill} result="not_found" requirement={skill} />
        ))}
      </ul>
    </div>
  );
}

/** Experience, education and projects in the engine's own sentence, where the job asks for them. */
function OtherParts({ breakdown }: { breakdown: Breakdown }) {
  const words = useTranslations("common.match.component");
  const parts = (["experience", "education", "projects"] as const).flatMap((part) => {
    const component = breakdown.components[part];
    return component?.applicable ? [{ part, why: component.why }] : [];
  });
  if (parts.length === 0) return null;
  return (
    <dl className="flex flex-col gap-2">
      {parts.map(({ part, why }) => (
        <div key={part}>
          <dt className="font-medium">{words(part)}</dt>
          <dd className="text-fg-2 text-table">{why}</dd>
        </div>
      ))}
    </dl>
  );
}
