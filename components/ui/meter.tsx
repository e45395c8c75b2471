import { clsx } from "clsx";
import { useId } from "react";

const FILLS = {
  primary: "fill-primary",
  "score-1": "fill-score-1",
  "score-2": "fill-score-2",
  "score-3": "fill-score-3",
  "score-4": "fill-score-4",
  success: "fill-success",
  warning: "fill-warning",
} as const;
export type MeterFill = keyof typeof FILLS;

/**
 * A horizontal bar, drawn as SVG so that its width needs no inline style. The words beside it carry the
 * meaning; the bar is hidden from screen readers. `gain` adds a hatched part behind the fill.
 */
export function Meter({
  share,
  gain = 0,
  fill,
  isDashed = false,
  className,
}: {
  share: number;
  gain?: number;
  fill: MeterFill;
  isDashed?: boolean;
  className?: string;
}) {
  const hatch = useId();
  const filled = Math.min(1, Math.max(0, share)) * 100;
  const added = Math.min(100 - filled, Math.max(0, gain) * 100);
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={clsx(
        "block overflow-hidden rounded-chip border border-border-strong bg-surface rtl:-scale-x-100",
        isDashed && "border-dashed bg-transparent",
        className,
      )}
      width="100%"
      height="100%"
    >
      {added > 0 && (
        <>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="fill-score-gain" />
            <rect width="2" height="6" className="fill-score-3" />
          </pattern>
          <rect x={`${filled}%`} width={`${added}%`} height="100%" fill={`url(#${hatch})`} />
        </>
      )}
      {!isDashed && filled > 0 && (
        <rect data-fill width={`${filled}%`} height="100%" className={FILLS[fill]} />
      )}
    </svg>
  );
}
