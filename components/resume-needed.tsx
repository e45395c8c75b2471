import { useTranslations } from "next-intl";
import type { ResumeStatus } from "#lib/vocabulary.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { ButtonLink } from "./ui/button.tsx";

/** Over a list without scores: why there are none, and the way to them. `status` is that of the newest resume. */
export function ResumeNeeded({ status }: { status: ResumeStatus | null }) {
  const words = useTranslations("candidate.jobs");
  const isReading = status === "pending" || status === "parsing";
  return (
    <InlineBanner
      tone={status === "failed" ? "warning" : "info"}
      action={
        <ButtonLink href="/candidate/resume" size="small">
          {words(isReading ? "reading_action" : "no_resume_action")}
        </ButtonLink>
      }
    >
      <p>{words(isReading ? "no_resume_reading" : status === "failed" ? "no_resume_failed" : "no_resume")}</p>
    </InlineBanner>
  );
}
