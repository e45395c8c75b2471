"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { FileDrop, type Sending } from "./file-drop.tsx";
import { formatBytes } from "./formats.ts";
import { useProblemText } from "./problem-text.ts";
import { ResumeReading } from "./resume-reading.tsx";

// By name and by type: some systems know only one of them.
const ACCEPT =
  ".pdf,.docx,.txt,.png,.jpg,.jpeg,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,image/png,image/jpeg";

/**
 * Takes a resume, shows how much of it is sent, then how it is read. `maxBytes` is the server's limit; `children`
 * stand over the place for the file until one has arrived.
 */
export function ResumeUpload({ maxBytes, children }: { maxBytes: number; children?: ReactNode }) {
  const words = useTranslations("candidate.resume");
  const problemText = useProblemText();
  const [sending, setSending] = useState<Sending | null>(null);
  const [error, setError] = useState<string>();
  const [stored, setStored] = useState<{ id: string; name: string } | null>(null);
  const cancel = useRef<AbortController | null>(null);

  async function send(file: File) {
    const abort = new AbortController();
    cancel.current = abort;
    setError(undefined);
    setSending({ name: file.name, share: 0 });
    try {
      const { id } = await callApi(resumesApi.upload, {
        file,
        signal: abort.signal,
        onProgress: (share) => setSending({ name: file.name, share }),
      });
      setStored({ id, name: file.name });
    } catch (cause) {
      if (!abort.signal.aborted) setError(problemText(cause));
    } finally {
      setSending(null);
    }
  }

  const reopen = useCallback(() => setStored(null), []);

  // What went wrong is told by the page, which is brought up to date; here another file can be chosen.
  if (stored) return <ResumeReading id={stored.id} name={stored.name} onFailed={reopen} />;
  return (
    <>
      {children}
      <FileDrop
        label={words("drop_label")}
        hint={words("drop_hint", { limit: formatBytes(maxBytes) })}
        accept={ACCEPT}
        maxBytes={maxBytes}
        error={error}
        sending={sending}
        onFile={send}
        onCancel={() => cancel.current?.abort()}
      />
    </>
  );
}
