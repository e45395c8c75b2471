import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { JobData, Requirement } from "#lib/normalization/job-data.ts";
import { formatAmount, formatMoneyRange } from "./formats.ts";
import { Badge } from "./ui/badge.tsx";

/** What software read out of a job text: skills, years, level, education, pay, place. */
export function JobRequirements({ job }: { job: JobData }) {
  const words = useTranslations("recruiter.analysis");
  const levels = useTranslations("common.level");
  const { experience_years: years, education_required: education, salary } = job;
  return (
    <div className="flex flex-col gap-4">
      <Skills title={words("required", { count: job.required_skills.length })} skills={job.required_skills} />
      <Skills
        title={words("preferred", { count: job.preferred_skills.length })}
        skills={job.preferred_skills}
      />
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-table">
        <Fact name={words("fact.years")}>{years && yearsText(years, words)}</Fact>
        <Fact name={words("fact.level")}>
          <span className="inline-block first-letter:uppercase">{levels(job.role_level)}</span>
        </Fact>
        <Fact name={words("fact.education")}>
          {education && (
            <>
              {words(`education.${education.level}`)}
              {education.fields.length > 0 && `, ${education.fields.join(", ")}`}
              {education.or_equivalent && ` ${words("or_equivalent")}`}
            </>
          )}
        </Fact>
        <Fact name={words("fact.salary")}>
          {salary &&
            words("salary", {
              range: formatMoneyRange(salary.min, salary.max, salary.currency),
              period: words(`period.${salary.period}`),
            })}
        </Fact>
        <Fact name={words("fact.place")}>
          {[job.location, job.work_arrangement && words(`arrangement.${job.work_arrangement}`)]
            .filter(Boolean)
            .join(" · ")}
        </Fact>
      </dl>
    </div>
  );
}

function Skills({ title, skills }: { title: string; skills: readonly Requirement[] }) {
  const words = useTranslations("recruiter.analysis");
  return (
    <div>
      <h3 className="mb-2 font-medium text-fg-2 text-table">{title}</h3>
      {skills.length === 0 ? (
        <p className="text-fg-3 text-table">{words("none_named")}</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {skills.map(({ skill, any_of, min_years }) => (
            <li key={skill}>
              <Badge className="whitespace-normal">
                {any_of ? words("any_of", { skills: any_of.join(", ") }) : skill}
                {min_years ? ` · ${words("years_of", { years: formatAmount(min_years) })}` : ""}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const words = useTranslations("recruiter.analysis");
  return (
    <>
      <dt className="text-fg-3">{name}</dt>
      <dd>{children || <span className="text-fg-3">{words("not_named")}</span>}</dd>
    </>
  );
}

type Words = ReturnType<typeof useTranslations<"recruiter.analysis">>;

function yearsText([min, max]: [number, number | null], words: Words): string {
  if (max === null) return words("years_from", { years: formatAmount(min) });
  if (min === max) return words("years_of", { years: formatAmount(min) });
  return words("years_range", { min: formatAmount(min), max: formatAmount(max) });
}
