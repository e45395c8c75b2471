import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { JobData, Requirement } from "#lib/normalization/job-data.ts";
import { formatAmount, formatMoneyRange } from "./formats.ts";
import { FoundByModel } from "./found-by-model.tsx";
import { Badge } from "./ui/badge.tsx";

/** What software read out of a job text: skills, years, level, education, pay, place. */
export function JobRequirements({ job }: { job: JobData }) {
  const words = useTranslations("recruiter.analysis");
  const levels = useTranslations("common.level");
  const { experience_years: years, education_required: education, salary } = job;
  return (
    <div className="flex flex-col gap-4">
      <Skills
        title={words("required", { count: job.required_skills.length })}
        skills={job.required_skills}
        field="required_skills"
        job={job}
      />
      <Skills
        title={words("preferred", { count: job.preferred_skills.length })}
        skills={job.preferred_skills}
        field="preferred_skills"
        job={job}
      />
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 text-table">
        <Fact name={words("fact.years")} mark={<FoundByModel profile={job} of="experience_years" />}>
          {years && yearsText(years, words)}
        </Fact>
        <Fact name={words("fact.level")}>
          <span className="inline-block first-letter:uppercase">{levels(job.role_level)}</span>
        </Fact>
        <Fact name={words("fact.education")} mark={<FoundByModel profile={job} of="education_required" />}>
          {education && (
            <>
              {words(`education.${education.level}`)}
              {education.fields.length > 0 && `, ${education.fields.join(", ")}`}
              {education.or_equivalent && ` ${words("or_equivalent")}`}
            </>
          )}
        </Fact>
        <Fact name={words("fact.salary")} mark={<FoundByModel profile={job} of="salary" />}>
          {salary &&
            words("salary", {
              range: formatMoneyRange(salary.min, salary.max, salary.currency),
              period: words(`period.${salary.period}`),
            })}
        </Fact>
        <Fact name={words("fact.place")} mark={<FoundByModel profile={job} of="work_arrangement" />}>
          {[job.location, job.work_arrangement && words(`arrangement.${job.work_arrangement}`)]
            .filter(Boolean)
            .join(" · ")}
        </Fact>
      </dl>
    </div>
  );
}

type SkillsProps = {
  title: string;
  skills: readonly Requirement[];
  field: "required_skills" | "preferred_skills";
  job: JobData;
};

function Skills({ title, skills, field, job }: SkillsProps) {
  const words = useTranslations("recruiter.analysis");
  return (
    <div>
      <h3 className="mb-2 font-medium text-fg-2 text-table">{title}</h3>
      {skills.length === 0 ? (
        <p className="text-fg-3 text-table">{words("none_named")}</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {skills.map(({ skill, any_of, min_years }) => (
            <li key={skill} className="flex flex-wrap items-center gap-1">
              <Badge className="whitespace-normal">
                {any_of ? words("any_of", { skills: any_of.join(", ") }) : skill}
                {min_years ? ` · ${words("years_of", { years: formatAmount(min_years) })}` : ""}
              </Badge>
              <FoundByModel profile={job} of={`${field}.${skill}`} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fact({ name, mark, children }: { name: string; mark?: ReactNode; children: ReactNode }) {
  const words = useTranslations("recruiter.analysis");
  return (
    <>
      <dt className="text-fg-3">{name}</dt>
      <dd>
        {children || <span className="text-fg-3">{words("not_named")}</span>} {mark}
      </dd>
    </>
  );
}

type Words = ReturnType<typeof useTranslations<"recruiter.analysis">>;

function yearsText([min, max]: [number, number | null], words: Words): string {
  if (max === null) return words("years_from", { years: formatAmount(min) });
  if (min === max) return words("years_of", { years: formatAmount(min) });
  return words("years_range", { min: formatAmount(min), max: formatAmount(max) });
}
