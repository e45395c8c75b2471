"use client";

import { clsx } from "clsx";
import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";

/** What a control inside a field must carry. */
export type FieldControl = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/**
 * A label, a hint under it, an error under that, and the control, tied together for those who do not see.
 * `children` gets the attributes of the control: `{(control) => <Input {...control} type="email" />}`.
 */
export function Field({
  name,
  label,
  hint,
  error,
  isOptional = false,
  className,
  children,
}: {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  isOptional?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}) {
  const words = useTranslations("common.form");
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={clsx("flex flex-col gap-1.5", className)}>
      <label htmlFor={id} className="font-medium">
        {label}
        {isOptional && <span className="font-normal text-fg-3"> ({words("optional")})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-fg-3 text-table">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="flex gap-1.5 font-medium text-danger text-table">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          <span>
            {words("error")} {error}
          </span>
        </p>
      )}
      {children({
        id,
        name,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}
