import { Send } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "#components/empty-state.tsx";
import { OwnApplication } from "#components/own-application.tsx";
import { PageHead } from "#components/page-head.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { listOwnApplications } from "#lib/applications/own-applications.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { isOpen } from "#lib/vocabulary.ts";

const PATH = "/candidate/applications";
const PAGE_SIZE = 100;

type Props = { searchParams: Promise<{ tab?: string; cursor?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("candidate.applications");
  return { title: words("title") };
}

export default async function ApplicationsPage({ searchParams }: Props) {
  const actor = await requireActor("candidate");
  const { tab, cursor } = await searchParams;
  const shown = tab === "closed" ? "closed" : "open";
  const words = await getTranslations("candidate.applications");
  const { items, next_cursor } = await listOwnApplications(actor, { limit: PAGE_SIZE, cursor });
  const open = items.filter(({ status }) => isOpen(status));
  const closed = items.filter(({ status }) => !isOpen(status));
  const applications = shown === "open" ? open : closed;
  const isWhole = next_cursor === null && cursor === undefined;
  if (items.length === 0) {
    return (
      <div className="max-w-[960px]">
        <PageHead title={words("title")} />
        <EmptyState icon={Send} title={words("empty_title")} action={<FindJobs label={words("find")} />}>
          <p>{words("empty_text")}</p>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="max-w-[960px]">
      <PageHead title={words("title")} />
      <TabLinks
        label={words("tabs")}
        tabs={[
          {
            href: hrefOf("open", cursor),
            label: words("open"),
            count: isWhole ? open.length : undefined,
            isCurrent: shown === "open",
          },
          {
            href: hrefOf("closed", cursor),
            label: words("closed"),
            count: isWhole ? closed.length : undefined,
            isCurrent: shown === "closed",
          },
        ]}
      />
      <div className="mt-6 flex flex-col gap-4">
        {applications.length === 0 ? (
          <EmptyState title={words(`empty_${shown}`)} action={<FindJobs label={words("find")} />}>
            <p>{words(`empty_${shown}_text`)}</p>
          </EmptyState>
        ) : (
          <ul aria-label={words("list")} className="flex flex-col gap-4">
            {applications.map((application) => (
              <OwnApplication key={application.id} application={application} ownName={actor.name} />
            ))}
          </ul>
        )}
        {!isWhole && (
          <p className="flex gap-4">
            {cursor !== undefined && (
              <Link href={hrefOf(shown)} className="link">
                {words("newest")}
              </Link>
            )}
            {next_cursor !== null && (
              <Link href={hrefOf(shown, next_cursor)} className="link">
                {words("older")}
              </Link>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function FindJobs({ label }: { label: string }) {
  return <ButtonLink href="/candidate/jobs">{label}</ButtonLink>;
}

function hrefOf(tab: "open" | "closed", cursor?: string): string {
  const search = new URLSearchParams();
  if (tab === "closed") search.set("tab", tab);
  if (cursor !== undefined) search.set("cursor", cursor);
  return search.size > 0 ? `${PATH}?${search}` : PATH;
}
