"use client";

import { useTranslations } from "next-intl";
import type { ReviewView } from "#lib/reviews/api.ts";
import { CorrectionDraft } from "./correction-draft.tsx";
import { DocumentBeside } from "./document-beside.tsx";
import { placedFields, SINGLE_FACTS } from "./document-places.ts";
import { ResumeChecks } from "./resume-aside.tsx";
import { ResumeProfile } from "./resume-profile.tsx";
import { ReviewDecision } from "./review-decision.tsx";

/** A reading beside its document: what is wrong is noted where it stands, and the whole decided about at once. */
export function ReviewDesk({ review }: { review: ReviewView }) {
  const words = useTranslations("candidate.resume.field");
  const { document, profile, resume } = review;
  const labels = Object.fromEntries(SINGLE_FACTS.map((field) => [field, words(field)]));
  return (
    <CorrectionDraft>
      <DocumentBeside document={document} fields={placedFields(profile, labels)}>
        <ReviewDecision review={review} />
        <ResumeChecks profile={profile} />
        <ResumeProfile resumeId={resume.id} profile={profile} />
      </DocumentBeside>
    </CorrectionDraft>
  );
}
