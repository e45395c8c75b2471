"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { applicationsApi } from "#lib/applications/api.ts";
import { callApi } from "#lib/http/call-api.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";
import { Dialog } from "./ui/dialog.tsx";

/** Takes an application back after asking once: it cannot be sent again. */
export function WithdrawApplication({ id, title }: { id: string; title: string }) {
  const words = useTranslations("candidate.applications");
  const shell = useTranslations("common.shell");
  const problemText = useProblemText();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const withdrawal = useMutation({
    mutationFn: () => callApi(applicationsApi.withdraw, { params: { id } }),
    onSuccess: () => {
      setIsOpen(false);
      router.refresh();
    },
  });

  return (
    <>
      <Button
        size="small"
        onClick={() => {
          withdrawal.reset();
          setIsOpen(true);
        }}
      >
        {words("withdraw")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={words("withdraw_title", { title })}
        description={words("withdraw_text")}
        closeLabel={shell("close")}
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{shell("cancel")}</Button>
            <Button look="danger" isBusy={withdrawal.isPending} onClick={() => withdrawal.mutate()}>
              {words("withdraw_confirm")}
            </Button>
          </>
        }
      >
        {withdrawal.error && (
          <InlineBanner tone="danger" isSpoken>
            <p>{problemText(withdrawal.error)}</p>
          </InlineBanner>
        )}
      </Dialog>
    </>
  );
}
