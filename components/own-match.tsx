import { useTranslations } from "next-intl";
import { meets } from "#lib/explanation/findings.ts";
import type { JobView } from "#lib/jobs/api.ts";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { jobRequirements } from "#lib/normalization/job-data.ts";
import { MatchBreakdown } from "./match-breakdown.tsx";
import { MatchSummary } from "./match-score.tsx";
import { ModelNote } from "./model-note.tsx";
import { Card } from "./ui/card.tsx";
import { WhatIf } from "./what-if.tsx";

/** The candidate's match with a job: the score in words, its parts, and what would raise it. */
export function OwnMatch({
  job,
  candidate,
  hasResume,
  isProvisional,
}: {
  job: JobView;
  candidate: MatchCandidate | null;
  hasResume: boolean;
  /** Whether the resume was read with too little certainty to rely on the score. */
  isProvisional: boolean;
}) {
  const words = useTranslations("candidate.job");
  if (!job.match) {
    return (
      <Card as="section">
        <h2 className="mb-2 font-medium text-fg-2 text-table">{words("no_match_title")}</h2>
        <p className="text-fg-2">{words(whyNoMatch(job, hasResume))}</p>
      </Card>
    );
  }
  const { breakdown, explanation, explained_by } = job.match;
  const isWorded = explained_by !== "rules";
  const canTry =
    candidate && job.parsed_json && breakdown.score !== null && breakdown.recommendations.length > 0;
  return (
    <>
      <Card as="section" className="flex flex-col gap-4">
        <MatchSummary
          score={breakdown.score}
          sentence={isWorded ? explanation : meets(breakdown, "candidate").join(" ")}
          isProvisional={isProvisional}
        />
        {isWorded && <ModelNote />}
        <MatchBreakdown breakdown={breakdown} openParts={["required_skills"]} hasGains />
      </Card>
      {canTry && breakdown.score !== null && job.parsed_json && (
        <Card as="section">
          <WhatIf
            candidate={candidate}
            job={jobRequirements.parse(job.parsed_json)}
            score={breakdown.score}
            gaps={breakdown.recommendations}
          />
        </Card>
      )}
    </>
  );
}

function whyNoMatch(job: JobView, hasResume: boolean) {
  if (job.status !== "active") return "no_match_closed";
  return hasResume ? "not_analyzed" : "no_resume";
}
