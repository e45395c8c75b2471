import { useTranslations } from "next-intl";
import type { Recommendation } from "#lib/matching/breakdown.ts";
import type { MatchChanges } from "#lib/matching/what-if.ts";
import type { JobRequirements } from "#lib/normalization/job-data.ts";
import { EDUCATION_LEVELS } from "#lib/vocabulary.ts";
import { formatList } from "./formats.ts";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Select } from "./ui/select.tsx";

const MOST_YEARS = 40;

/** What else somebody might add: one more of the job's skills, years of work, a degree in a field that is asked. */
export function WhatElse({
  gaps,
  job,
  changes,
  onChange,
}: {
  /** The gaps in skills that are not offered as boxes already. */
  gaps: readonly Recommendation[];
  job: JobRequirements;
  changes: MatchChanges;
  onChange: (changes: MatchChanges) => void;
}) {
  const words = useTranslations("candidate.job.else");
  const fields = job.education_required?.fields ?? [];
  return (
    <div className="mt-4 grid grid-cols-1 gap-3 sm:grid-cols-3">
      {gaps.length > 0 && (
        <Field name="else-skill" label={words("skill")}>
          {(control) => (
            <Select
              {...control}
              value={changes.skills?.[0] ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...changes, skills: value === "" ? undefined : [value] })
              }
            >
              <option value="">{words("none")}</option>
              {gaps.map(({ what }) => (
                <option key={what}>{what}</option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Field name="else-years" label={words("years")}>
        {(control) => (
          <Input
            {...control}
            type="number"
            inputMode="numeric"
            min={0}
            max={MOST_YEARS}
            value={changes.years ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const years = Math.min(MOST_YEARS, Math.max(0, Math.trunc(Number(value))));
              onChange({ ...changes, years: value === "" || years === 0 ? undefined : years });
            }}
          />
        )}
      </Field>
      <Field name="else-degree" label={words("degree")}>
        {(control) => (
          <Select
            {...control}
            value={changes.degree?.level ?? ""}
            onChange={({ currentTarget: { value } }) => {
              const level = EDUCATION_LEVELS.find((known) => known === value);
              onChange({ ...changes, degree: level && { level, ...(fields[0] && { field: fields[0] }) } });
            }}
          >
            <option value="">{words("none")}</option>
            {EDUCATION_LEVELS.map((level) => (
              <option key={level} value={level}>
                {words(`level.${level}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {fields[0] && changes.degree && (
        <p className="text-fg-3 text-table sm:col-span-3">
          {words("in_field", { field: formatList(fields.slice(0, 1)) })}
        </p>
      )}
    </div>
  );
}
