import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

/** The browser's own checkbox with its label; `hint` is read with it. */
export function Checkbox({
  label,
  hint,
  className,
  id,
  ...rest
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode; hint?: ReactNode; id: string }) {
  return (
    <div className={clsx("flex items-start gap-3 py-1.5", className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-5 shrink-0 cursor-pointer rounded-chip accent-primary md:size-4"
      />
      <span>
        <label htmlFor={id} className="cursor-pointer">
          {label}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="block text-fg-3 text-table">
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
