import { TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { Badge } from "./ui/badge.tsx";

type Said = Pick<ResumeData, "said_by" | "corrected">;

/**
 * Marks a field, or an entry with such a field, that a model found and the rules did not: like a reading to check. What
 * a person has corrected needs no mark, and where an entry was removed the positions no longer tell.
 */
export function FoundByModel({ profile, of }: { profile: Said; of: string }) {
  const words = useTranslations("common.model");
  const isAt = (path: string) => path === of || path.startsWith(`${of}.`);
  const list = of.split(".")[0];
  const isMoved = profile.corrected?.some(({ field }) => isAt(field) || field.startsWith(`${list}.removed`));
  if (isMoved || !Object.keys(profile.said_by ?? {}).some(isAt)) return null;
  return (
    <Badge tone="warning" icon={TriangleAlert}>
      {words("found")}
    </Badge>
  );
}
