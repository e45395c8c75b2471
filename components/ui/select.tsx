import { clsx } from "clsx";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { controlStyle } from "./control-style.ts";

/** The browser's own select, with our outline: `<option>`s are its children. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return (
    <span className={clsx("relative inline-block", className ?? "w-full")}>
      <select {...rest} className={clsx(controlStyle, "h-11 appearance-none pe-9 md:h-9")} />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute end-3 top-1/2 size-4 -translate-y-1/2 text-fg-3"
      />
    </span>
  );
}
