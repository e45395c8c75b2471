"use client";

import { useTranslations } from "next-intl";
import { REVIEW_REASONS, REVIEW_STATUSES } from "#lib/vocabulary.ts";
import { Field } from "./ui/field.tsx";
import { Select } from "./ui/select.tsx";

/** The controls that filter the review queue, filled with what is on. */
export function ReviewFilterFields({ filter }: { filter: { status: string; reason?: string } }) {
  const words = useTranslations("admin.review");
  return (
    <>
      <Field name="status" label={words("status_label")} className="max-sm:w-full">
        {(control) => (
          <Select {...control} defaultValue={filter.status} className="w-44 max-sm:w-full">
            {REVIEW_STATUSES.map((status) => (
              <option key={status} value={status}>
                {words(`status.${status}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="reason" label={words("reason_label")} className="max-sm:w-full">
        {(control) => (
          <Select {...control} defaultValue={filter.reason ?? ""} className="w-52 max-sm:w-full">
            <option value="">{words("any")}</option>
            {REVIEW_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {words(`reason.${reason}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
