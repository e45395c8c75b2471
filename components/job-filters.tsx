"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { JOB_SORTS, type JobsQuery } from "#lib/jobs/api.ts";
import { ROLE_LEVELS, WORK_ARRANGEMENTS } from "#lib/vocabulary.ts";
import { FilterBar } from "./filter-bar.tsx";
import { formatNumber } from "./formats.ts";
import { JOB_FILTERS, JOBS_PATH, jobsHref } from "./jobs-address.ts";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Select } from "./ui/select.tsx";
import { useJobFilterName } from "./use-job-filter-name.ts";

const SCORES = [80, 60, 40] as const;

/** The filters of the job list. The order and the match can be chosen only where there are scores. */
export function JobFilters({
  query,
  total,
  hasScores,
}: {
  query: JobsQuery;
  total: number;
  hasScores: boolean;
}) {
  const words = useTranslations("candidate.jobs");
  const labelOf = useJobFilterName();
  // Only phones fold them away: there they would fill the first screen.
  const [isOpen, setIsOpen] = useState(false);
  const active = JOB_FILTERS.filter((filter) => query[filter] !== undefined).map((filter) => ({
    label: labelOf(filter, query),
    hrefWithout: jobsHref({ ...query, [filter]: undefined }),
  }));
  return (
    <FilterBar
      // The controls are not controlled: another address begins a new form.
      key={jobsHref(query)}
      action={JOBS_PATH}
      active={active}
      clearHref={jobsHref({ sort: query.sort })}
      result={words("count", { total })}
    >
      <Field name="q" label={words("search")} className="w-full sm:flex-1 sm:basis-[55%]">
        {(control) => <Input {...control} type="search" defaultValue={query.q} maxLength={200} />}
      </Field>
      <Button
        aria-expanded={isOpen}
        aria-controls="more-filters"
        onClick={() => setIsOpen(!isOpen)}
        className="sm:hidden"
      >
        {words("more_filters")}
      </Button>
      <div
        id="more-filters"
        className={clsx("w-full flex-wrap gap-2 sm:contents", isOpen ? "flex" : "hidden")}
      >
        <Field name="skills" label={words("skills")} className="w-full sm:flex-1 sm:basis-[30%]">
          {(control) => <Input {...control} defaultValue={query.skills?.join(", ")} maxLength={500} />}
        </Field>
        <Choice
          name="level"
          label={words("level")}
          value={query.level}
          choices={[
            ["", words("any_level")],
            ...ROLE_LEVELS.map((level) => [level, words(`level_name.${level}`)] as const),
          ]}
        />
        <Choice
          name="arrangement"
          label={words("arrangement")}
          value={query.arrangement}
          choices={[
            ["", words("any_arrangement")],
            ...WORK_ARRANGEMENTS.map((place) => [place, words(`arrangement_name.${place}`)] as const),
          ]}
        />
        {hasScores && (
          <>
            <Choice
              name="min_score"
              label={words("min_score")}
              value={query.min_score?.toString()}
              choices={[
                ["", words("any_score")],
                ...SCORES.map(
                  (score) => [`${score}`, words("score_from", { score: formatNumber(score) })] as const,
                ),
              ]}
            />
            <Choice
              name="sort"
              label={words("sort")}
              value={query.sort}
              choices={JOB_SORTS.map((sort) => [sort === "match" ? "" : sort, words(`sort_name.${sort}`)])}
            />
          </>
        )}
      </div>
    </FilterBar>
  );
}

function Choice({
  name,
  label,
  value = "",
  choices,
}: {
  name: string;
  label: string;
  value?: string;
  choices: readonly (readonly [value: string, label: string])[];
}) {
  return (
    <Field name={name} label={label} className="w-[calc(50%-0.25rem)] sm:w-40">
      {(control) => (
        <Select {...control} defaultValue={value}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
