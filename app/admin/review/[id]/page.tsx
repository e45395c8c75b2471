import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { idOrNotFound, orNotFound } from "#app/or-not-found.ts";
import { PageHead } from "#components/page-head.tsx";
import { ReviewDesk } from "#components/review-desk.tsx";
import { messages } from "#components/words/messages.ts";
import { WordsProvider } from "#components/words/words-provider.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { getReview } from "#lib/reviews/queries.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("admin.review");
  return { title: words("title") };
}

export default async function ReviewPage({ params }: Props) {
  const actor = await requireActor("admin");
  const words = await getTranslations("admin.review");
  const review = await orNotFound(getReview(actor, idOrNotFound((await params).id)));
  return (
    <>
      <PageHead
        title={review.candidate.name}
        crumbs={[{ href: "/admin/review", label: words("title") }]}
        hint={words("one.hint", {
          filename: review.resume.filename,
          percent: Math.round(review.profile.confidence.overall),
        })}
      />
      <WordsProvider words={WORDS}>
        <ReviewDesk key={review.id} review={review} />
      </WordsProvider>
    </>
  );
}

const { resume } = messages.candidate;
const { profile } = messages.admin.review;

/** The profile is shown as the candidate sees theirs; what it says to them is said of them here. */
const WORDS = {
  common: messages.common,
  admin: messages.admin,
  candidate: { resume: { ...resume, ...profile, correct: { ...resume.correct, ...profile.correct } } },
};
