import { clsx } from "clsx";
import { Meter } from "./meter.tsx";

/** How far work has come, 0–100, with its words and the number beside the bar. */
export function Progress({ value, label, className }: { value: number; label: string; className?: string }) {
  const percent = Math.round(Math.min(100, Math.max(0, value)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={clsx("flex items-center gap-3", className)}
    >
      <Meter share={percent / 100} fill="primary" className="h-2 flex-1" />
      <span aria-hidden className="w-10 text-end text-fg-2 text-table tabular-nums">
        {percent}%
      </span>
    </div>
  );
}
