import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** What stands where nothing is yet: what will be here, and the one thing to do next. */
export function EmptyState({
  icon: Icon,
  title,
  action,
  children,
}: {
  icon?: LucideIcon;
  title: string;
  action?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-border-strong border-dashed px-6 py-12 text-center">
      {Icon && <Icon aria-hidden className="size-8 text-fg-3" strokeWidth={1.5} />}
      <h2 className="text-h3">{title}</h2>
      {children && <div className="max-w-[52ch] text-fg-2">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
