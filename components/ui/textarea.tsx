import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";

/** A text control of several lines that grows with its text where the browser can. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={4}
      {...rest}
      className={clsx(controlStyle, "field-sizing-content min-h-24 py-2 leading-relaxed", className)}
    />
  );
}
