import { UserPen } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ResumeData } from "#lib/normalization/resume-data.ts";

/** Says of a field, or of the parts of an entry, that the candidate changed them, and what the resume says instead. */
export function CorrectedMark({ profile, of }: { profile: ResumeData; of: string }) {
  const words = useTranslations("common.document");
  const changes = (profile.corrected ?? []).filter(({ field }) => field === of || field.startsWith(`${of}.`));
  return changes.map(({ field, read }) => (
    <span key={field} className="flex items-center gap-1.5 text-info text-table">
      <UserPen aria-hidden className="size-3.5 shrink-0" />
      {read === null ? words("corrected_new") : words("corrected", { value: String(read) })}
    </span>
  ));
}
