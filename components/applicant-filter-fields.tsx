"use client";

import { useTranslations } from "next-intl";
import { APPLICANT_SORTS, type ApplicantsQuery } from "#lib/applications/api.ts";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Select } from "./ui/select.tsx";

/** The controls that filter and order a list of applicants, filled with what is on; the status stays as it is. */
export function ApplicantFilterFields({
  filter: { status, min_score, skills = [], sort = "match" },
}: {
  filter: Pick<ApplicantsQuery, "status" | "skills" | "min_score" | "sort">;
}) {
  const words = useTranslations("recruiter.applicants.filter");
  return (
    <>
      {status && <input type="hidden" name="status" value={status} />}
      <Field name="min_score" label={words("min_score")} className="w-28">
        {(control) => (
          <Input {...control} type="number" min={0} max={100} inputMode="numeric" defaultValue={min_score} />
        )}
      </Field>
      <Field name="skills" label={words("skills")} className="w-56 max-sm:w-40 max-sm:grow">
        {(control) => <Input {...control} defaultValue={skills.join(", ")} autoComplete="off" />}
      </Field>
      <Field name="sort" label={words("sort")} className="max-sm:w-40 max-sm:grow">
        {(control) => (
          <Select {...control} defaultValue={sort} className="w-44 max-sm:w-full">
            {APPLICANT_SORTS.map((order) => (
              <option key={order} value={order}>
                {words(`order.${order}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
