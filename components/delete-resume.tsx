"use client";

import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { callApi } from "#lib/http/call-api.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";

/** Deletes a resume after asking once; what holds it back is told where it was asked. */
export function DeleteResume({ id, name }: { id: string; name: string }) {
  const words = useTranslations("candidate.resume");
  const shell = useTranslations("common.shell");
  const problemText = useProblemText();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const removal = useMutation({
    mutationFn: () => callApi(resumesApi.remove, { params: { id } }),
    onSuccess: () => {
      setIsOpen(false);
      router.refresh();
    },
  });

  return (
    <>
      <Button
        look="quiet"
        size="small"
        onClick={() => {
          removal.reset();
          setIsOpen(true);
        }}
      >
        <Trash2 aria-hidden />
        {words("delete")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={words("delete_title")}
        description={words("delete_text", { name })}
        closeLabel={shell("close")}
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{shell("cancel")}</Button>
            <Button look="danger" isBusy={removal.isPending} onClick={() => removal.mutate()}>
              {words("delete_confirm")}
            </Button>
          </>
        }
      >
        {removal.error && (
          <InlineBanner tone="danger" isSpoken>
            <p>{problemText(removal.error)}</p>
          </InlineBanner>
        )}
      </Dialog>
    </>
  );
}
