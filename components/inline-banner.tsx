import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const LOOKS = {
  info: { icon: Info, look: "bg-info-soft text-info" },
  success: { icon: CircleCheck, look: "bg-success-soft text-success" },
  warning: { icon: TriangleAlert, look: "bg-warning-soft text-warning" },
  danger: { icon: CircleAlert, look: "bg-danger-soft text-danger" },
} as const;

/** A message that stays where it belongs until it is solved. `isSpoken` reads it out when it appears. */
export function InlineBanner({
  tone = "info",
  title,
  action,
  isSpoken = false,
  className,
  children,
}: {
  tone?: keyof typeof LOOKS;
  title?: string;
  action?: ReactNode;
  isSpoken?: boolean;
  className?: string;
  children?: ReactNode;
}) {
  const { icon: Icon, look } = LOOKS[tone];
  return (
    <div
      role={isSpoken ? (tone === "danger" ? "alert" : "status") : undefined}
      className={clsx("flex items-start gap-3 rounded-card border px-4 py-3", look, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 text-fg">
          {title && <p className="font-medium">{title}</p>}
          {children}
        </div>
        {action && <div className="flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
