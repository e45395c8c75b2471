import { useTranslations } from "next-intl";
import type { Criterion } from "#lib/assessment/rubric.ts";
import type { JobData, RedFlag, Suggestion } from "#lib/normalization/job-data.ts";
import { JobFlags } from "./job-flags.tsx";
import { JobQuality } from "./job-quality.tsx";
import { JobRequirements } from "./job-requirements.tsx";
import { Card, CardHead } from "./ui/card.tsx";

/** All that was found in a job text: its quality, what to change, and what it asks for. */
export function JobAnalysisPanel({
  job,
  criteria,
  actions,
}: {
  job: JobData;
  criteria: readonly Criterion[];
  actions?: { onApply: (suggestion: Suggestion) => void; onShow: (flag: RedFlag) => void };
}) {
  const words = useTranslations("recruiter.analysis");
  return (
    <div className="flex flex-col gap-4">
      <Card as="section" aria-labelledby="job-quality">
        <CardHead id="job-quality" title={words("quality")} />
        <JobQuality score={job.quality_score} criteria={criteria} />
      </Card>
      <Card as="section" aria-labelledby="job-flags">
        <CardHead id="job-flags" title={words("flags", { count: job.red_flags.length })} />
        <JobFlags job={job} actions={actions} />
      </Card>
      <Card as="section" aria-labelledby="job-asks">
        <CardHead id="job-asks" title={words("asks")} hint={words("caution")} />
        <JobRequirements job={job} />
      </Card>
    </div>
  );
}
