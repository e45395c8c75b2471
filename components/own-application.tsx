import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OwnApplicationView } from "#lib/applications/api.ts";
import { isOpen } from "#lib/vocabulary.ts";
import { formatDate } from "./formats.ts";
import { MatchScore } from "./match-score.tsx";
import { PlainText } from "./plain-text.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { Timeline } from "./timeline.tsx";
import { Card } from "./ui/card.tsx";
import { WithdrawApplication } from "./withdraw-application.tsx";

/** An application as the person who sent it sees it: where it stands, who did what when, and the whole feedback. */
export function OwnApplication({
  application,
  ownName,
}: {
  application: OwnApplicationView;
  ownName: string;
}) {
  const words = useTranslations("candidate.applications");
  const { job, status, feedback } = application;
  return (
    <Card as="li" id={application.id} className="scroll-mt-20">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 className="text-h3">
            <Link href={`/candidate/jobs/${job.id}`} className="rounded-control hover:text-primary-text">
              {job.title}
            </Link>
          </h2>
          {job.company && <p className="text-fg-2">{job.company}</p>}
        </div>
        <StatusBadge status={status} audience="candidate" />
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-4 md:grid-cols-[1fr_auto]">
        <Steps application={application} ownName={ownName} />
        <div className="flex flex-col gap-3 md:items-end">
          <div className="md:text-end">
            <p className="text-fg-3 text-table">{words("sent_match")}</p>
            <MatchScore score={application.score} />
          </div>
          {isOpen(status) && <WithdrawApplication id={application.id} title={job.title} />}
        </div>
      </div>
      {feedback && <Feedback feedback={feedback} jobId={job.id} />}
    </Card>
  );
}

function Steps({ application, ownName }: { application: OwnApplicationView; ownName: string }) {
  const words = useTranslations("candidate.applications");
  const statusName = useTranslations("common.status.candidate");
  const items = application.history.map(({ status, at, by }) => ({
    id: `${status}-${at}`,
    title: statusName(status),
    at,
    by: by === ownName ? undefined : words("by", { name: by === DELETED ? words("deleted_user") : by }),
  }));
  return <Timeline items={items} />;
}

/** What the history says for a person whose account is gone. */
const DELETED = "deleted user";

function Feedback({
  feedback,
  jobId,
}: {
  feedback: NonNullable<OwnApplicationView["feedback"]>;
  jobId: string;
}) {
  const words = useTranslations("candidate.applications");
  const reasonName = useTranslations("common.reason");
  const model = useTranslations("common.model");
  const by = feedback.decided_by === DELETED ? words("deleted_user") : feedback.decided_by;
  return (
    <section className="mt-5 rounded-card bg-surface-2 p-4 xl:p-5">
      <h3 className="font-bold">{words("feedback")}</h3>
      <p className="text-fg-3 text-table">
        {words("feedback_by", {
          by,
          date: formatDate(feedback.decided_at),
          reason: reasonName(feedback.reason),
        })}
      </p>
      <PlainText text={feedback.text} level={4} className="mt-3" />
      {feedback.worded_by && <p className="mt-2 text-fg-3 text-table">{model("worded_feedback", { by })}</p>}
      <p className="mt-3">
        <Link href={`/candidate/jobs/${jobId}`} className="link">
          {words("raise")}
        </Link>
      </p>
    </section>
  );
}
