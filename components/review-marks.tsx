"use client";

import { useTranslations } from "next-intl";
import type { ReviewView } from "#lib/reviews/api.ts";
import type { ReviewedField } from "#lib/vocabulary.ts";

/** For each field of a sample: was all of it read right, or not. */
export function ReviewMarks({
  asked,
  marks,
  onMark,
  error,
}: {
  asked: ReviewView["asked"];
  marks: Partial<Record<ReviewedField, boolean>>;
  onMark: (field: ReviewedField, isRight: boolean) => void;
  error?: string;
}) {
  const words = useTranslations("admin.review");
  const form = useTranslations("common.form");
  return (
    <div>
      <h3 className="font-medium">{words("one.marks_title")}</h3>
      <ul className="mt-1 divide-y">
        {asked.map(({ field, confidence }) => (
          <li key={field}>
            <fieldset className="flex flex-wrap items-center gap-x-4 py-1.5">
              <legend className="float-start min-w-24">
                {words(`field.${field}`)}{" "}
                <span className="text-fg-3 text-table tabular-nums">
                  {confidence === null ? words("one.not_claimed") : words("percent", { percent: confidence })}
                </span>
              </legend>
              {([true, false] as const).map((isRight) => (
                <label
                  key={String(isRight)}
                  className="inline-flex min-h-9 cursor-pointer items-center gap-2 max-md:min-h-11"
                >
                  <input
                    type="radio"
                    name={`mark-${field}`}
                    checked={marks[field] === isRight}
                    onChange={() => onMark(field, isRight)}
                    className="size-4 accent-primary"
                  />
                  {words(isRight ? "one.right" : "one.wrong")}
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
      <p role="alert" className="font-medium text-danger text-table empty:hidden">
        {error && `${form("error")} ${error}`}
      </p>
    </div>
  );
}
