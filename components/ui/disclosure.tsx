import { clsx } from "clsx";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** The browser's own `<details>`: a line that opens to more. Works without JavaScript. */
export function Disclosure({
  summary,
  isOpen = false,
  className,
  children,
}: {
  summary: ReactNode;
  isOpen?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <details open={isOpen} className={clsx("group/disclosure", className)}>
      <summary className="flex list-none items-center gap-2 rounded-control py-2 font-medium text-fg-2 hover:text-fg">
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform group-open/disclosure:rotate-90 rtl:-scale-x-100"
        />
        {summary}
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}
