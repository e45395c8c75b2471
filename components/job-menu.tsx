"use client";

import { useMutation } from "@tanstack/react-query";
import { Archive, Ellipsis, Link2, SquarePen, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import type { JobStatus } from "#lib/vocabulary.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";
import { Menu, MenuItem, MenuLine } from "./ui/menu.tsx";

type Job = { id: string; title: string; status: JobStatus };

/** What can be done to a job as a whole. Closing and deleting ask once, in a dialog of their own. */
export function JobMenu({ job, look = "quiet" }: { job: Job; look?: "quiet" | "secondary" }) {
  const words = useTranslations("recruiter.job_menu");
  const router = useRouter();
  const [isAsking, setIsAsking] = useState(false);
  const isDraft = job.status === "draft";
  return (
    <>
      <Menu
        label={words("label", { title: job.title })}
        trigger={
          <Button look={look} size="icon" aria-label={words("label", { title: job.title })}>
            <Ellipsis aria-hidden />
          </Button>
        }
      >
        {job.status !== "closed" && (
          <MenuItem icon={SquarePen} onSelect={() => router.push(`/recruiter/jobs/${job.id}/edit`)}>
            {words("edit")}
          </MenuItem>
        )}
        {job.status === "active" && (
          <MenuItem icon={Link2} onSelect={() => void copyLink(job.id)}>
            {words("copy_link")}
          </MenuItem>
        )}
        {job.status !== "closed" && (
          <>
            <MenuLine />
            <MenuItem icon={isDraft ? Trash2 : Archive} tone="danger" onSelect={() => setIsAsking(true)}>
              {words(isDraft ? "delete" : "close")}
            </MenuItem>
          </>
        )}
        {job.status === "closed" && (
          <MenuItem onSelect={() => router.push(`/recruiter/jobs/${job.id}/text`)}>{words("text")}</MenuItem>
        )}
      </Menu>
      <EndJobDialog job={job} isOpen={isAsking} onOpenChange={setIsAsking} />
    </>
  );
}

/** Closes a job to new applications, or deletes a draft. */
function EndJobDialog({
  job,
  isOpen,
  onOpenChange,
}: {
  job: Job;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const words = useTranslations("recruiter.job_menu");
  const common = useTranslations("common.shell");
  const problemText = useProblemText();
  const router = useRouter();
  const isDraft = job.status === "draft";
  const ending = useMutation({
    mutationFn: async () => {
      const input = { params: { id: job.id } };
      if (isDraft) await callApi(jobsApi.remove, input);
      else await callApi(jobsApi.close, input);
    },
    onSuccess: () => {
      onOpenChange(false);
      if (isDraft) router.push("/recruiter/jobs");
      router.refresh();
    },
  });
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={words(isDraft ? "delete_title" : "close_title", { title: job.title })}
      description={words(isDraft ? "delete_text" : "close_text")}
      closeLabel={common("close")}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          <Button look="danger" isBusy={ending.isPending} onClick={() => ending.mutate()}>
            {words(isDraft ? "delete_do" : "close_do")}
          </Button>
        </>
      }
    >
      {ending.error && (
        <InlineBanner tone="danger" isSpoken>
          <p>{problemText(ending.error)}</p>
        </InlineBanner>
      )}
    </Dialog>
  );
}

/** The address under which everybody can read the job. */
async function copyLink(id: string): Promise<void> {
  await navigator.clipboard.writeText(new URL(`/candidate/jobs/${id}`, window.location.origin).href);
}
