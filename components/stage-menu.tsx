"use client";

import { ArrowRight, ChevronDown, CircleSlash } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ApplicationStatus, nextStatuses } from "#lib/vocabulary.ts";
import { Button } from "./ui/button.tsx";
import { Menu, MenuItem, MenuLine } from "./ui/menu.tsx";

/** Where an application may go next. Rejecting opens a form of its own; withdrawing is the candidate's alone. */
export function StageMenu({
  status,
  applicant,
  size = "medium",
  onMove,
  onReject,
}: {
  status: ApplicationStatus;
  applicant: string;
  size?: "small" | "medium";
  onMove: (status: ApplicationStatus) => void;
  onReject: () => void;
}) {
  const words = useTranslations("common");
  const next = nextStatuses(status);
  if (next.length === 0) return <span className="text-fg-3 text-table">{words("stage.none")}</span>;
  const forward = next.filter((step) => step !== "rejected" && step !== "withdrawn");
  return (
    <Menu
      label={`${words("stage.move")} ${applicant}`}
      trigger={
        <Button size={size} look={size === "medium" ? "primary" : "secondary"}>
          {words("stage.move")}
          <span className="sr-only"> {applicant}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      {forward.map((step) => (
        <MenuItem key={step} icon={ArrowRight} onSelect={() => onMove(step)}>
          {words(`status.recruiter.${step}`)}
        </MenuItem>
      ))}
      {forward.length > 0 && <MenuLine />}
      <MenuItem icon={CircleSlash} onSelect={onReject}>
        {words("stage.reject")}
      </MenuItem>
    </Menu>
  );
}
