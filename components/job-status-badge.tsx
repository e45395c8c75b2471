import { CircleCheck, CircleSlash, Hourglass, type LucideIcon, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobStatus } from "#lib/vocabulary.ts";
import { Badge, type Tone } from "./ui/badge.tsx";

const LOOKS: Record<JobStatus, { tone: Tone; icon: LucideIcon }> = {
  draft: { tone: "neutral", icon: PencilLine },
  pending_analysis: { tone: "info", icon: Hourglass },
  active: { tone: "success", icon: CircleCheck },
  closed: { tone: "neutral", icon: CircleSlash },
};

/** Whether a job is written, being analyzed, open or closed. */
export function JobStatusBadge({ status }: { status: JobStatus }) {
  const words = useTranslations("common.job_status");
  const { tone, icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={icon}>
      {words(status)}
    </Badge>
  );
}
