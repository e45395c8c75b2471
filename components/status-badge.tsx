import {
  BookOpen,
  CircleCheck,
  CircleSlash,
  Handshake,
  type LucideIcon,
  MessagesSquare,
  Send,
  Star,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ApplicationStatus } from "#lib/vocabulary.ts";
import { Badge, type Tone } from "./ui/badge.tsx";

// Rejected and withdrawn are never red: they say what happened, not how somebody did.
const LOOKS: Record<ApplicationStatus, { tone: Tone; icon: LucideIcon }> = {
  applied: { tone: "neutral", icon: Send },
  reviewed: { tone: "neutral", icon: BookOpen },
  shortlisted: { tone: "accent", icon: Star },
  interviewing: { tone: "accent", icon: MessagesSquare },
  offered: { tone: "success", icon: Handshake },
  hired: { tone: "success", icon: CircleCheck },
  rejected: { tone: "neutral", icon: CircleSlash },
  withdrawn: { tone: "neutral", icon: Undo2 },
};

/** Where an application stands, in the words of the person who reads it. */
export function StatusBadge({
  status,
  audience,
}: {
  status: ApplicationStatus;
  audience: "candidate" | "recruiter";
}) {
  const words = useTranslations("common.status");
  const { tone, icon } = LOOKS[status];
  return (
    <Badge tone={tone} icon={icon}>
      {words(`${audience}.${status}`)}
    </Badge>
  );
}
