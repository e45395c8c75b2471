import { useTranslations } from "next-intl";
import type { MatchCandidate } from "#lib/matching/candidate.ts";
import { scoreMatch } from "#lib/matching/score-match.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { MatchBreakdown } from "./match-breakdown.tsx";
import { MatchSummary } from "./match-score.tsx";

const asked = (skill: string) => ({ skill, as_written: [skill] });

const EXAMPLE_JOB: JobRequirements = {
  required_skills: ["Java", "Spring Boot", "PostgreSQL", "Docker", "Kubernetes"].map(asked),
  preferred_skills: ["Kafka", "Terraform"].map(asked),
  experience_years: [3, 5],
  role_level: "mid",
  education_required: { level: "bachelor", fields: [], or_equivalent: true },
};

const EXAMPLE_CANDIDATE: MatchCandidate = {
  skills: [
    { skill: "Java", evidence: ["implied:Spring Boot"] },
    { skill: "Spring Boot", evidence: ["job:Northwind Labs", "project:Ledger service"] },
    { skill: "PostgreSQL", evidence: ["project:Ledger service"] },
    { skill: "Docker", evidence: ["job:Northwind Labs"] },
    { skill: "Kafka", evidence: ["job:Northwind Labs"] },
  ],
  projects: [{ skills_used: ["Spring Boot", "PostgreSQL"] }],
  experience: { jobs: 2, dated_jobs: 2, total_months: 50, leadership: [] },
  education: [{ degree: "BSc Computer Science", level: "bachelor", field: "Computer Science" }],
};

/** An invented resume scored live by the engine: the lines it was read from, then the score and its parts. */
export function ExampleMatch() {
  const words = useTranslations("public.home");
  const breakdown = scoreMatch(EXAMPLE_CANDIDATE, EXAMPLE_JOB);
  const met = breakdown.matched_required_skills.length;
  const shown = breakdown.matched_required_skills.filter(({ evidence }) =>
    evidence.some((place) => place.startsWith("project:")),
  ).length;
  const all = met + breakdown.missing_required_skills.length;
  return (
    <figure className="overflow-hidden rounded-dialog border bg-surface shadow-lg">
      <div className="border-b bg-surface-2 px-5 py-4 sm:px-6">
        <p className="mb-2 text-fg-3 text-meta">{words("example_from")}</p>
        <blockquote className="border-mark-line border-s-2 ps-3 text-body text-fg-2">
          {words.rich("example_lines", {
            m: (chunks) => <mark className="rounded-chip px-0.5 text-fg">{chunks}</mark>,
          })}
        </blockquote>
      </div>
      <div className="px-5 pt-5 sm:px-6">
        <MatchSummary
          score={breakdown.score}
          title={words("example_job")}
          sentence={words("example_sentence", { met, all, shown })}
        />
      </div>
      <div className="px-5 pt-3 sm:px-6">
        <MatchBreakdown breakdown={breakdown} openParts={["required_skills"]} hasGains />
      </div>
      <figcaption className="px-5 pb-4 text-fg-3 text-table sm:px-6">{words("example_note")}</figcaption>
    </figure>
  );
}
