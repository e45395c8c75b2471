import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";

/** A one-line text control; it stands inside a `Field`. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input {...rest} className={clsx(controlStyle, "h-11 md:h-9", className)} />;
}
