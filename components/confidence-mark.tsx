import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "./ui/badge.tsx";

/** From here on a field is taken as read (SPEC section 5). */
const ACCEPTED_FROM = 90;
/** Below this a person looks at it first. */
const REVIEWED_BELOW = 70;

/** How sure the reading of a field is, 0–100. It says nothing about the fit, so it never shares a bar with a score. */
export function ConfidenceMark({ percent }: { percent: number }) {
  const words = useTranslations("common.confidence");
  const rounded = Math.round(percent);
  if (percent >= ACCEPTED_FROM) {
    return <span className="text-fg-3 text-meta tabular-nums">{words("sure", { percent: rounded })}</span>;
  }
  return (
    <Badge tone="warning" icon={TriangleAlert}>
      {words(percent >= REVIEWED_BELOW ? "check" : "doubt", { percent: rounded })}
    </Badge>
  );
}
