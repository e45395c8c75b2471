"use client";

import { useMutation } from "@tanstack/react-query";
import { callApi } from "#lib/http/call-api.ts";
import { usersApi } from "#lib/users/api.ts";
import { InlineBanner } from "./inline-banner.tsx";
import { useProblemText } from "./problem-text.ts";
import { Button } from "./ui/button.tsx";

/** Ends every session of the account, and goes to the sign-in page by a full load: nothing stays in memory. */
export function SignOutEverywhere({ label }: { label: string }) {
  const problemText = useProblemText();
  const leaving = useMutation({
    mutationFn: () => callApi(usersApi.logoutAll, {}),
    onSuccess: () => window.location.assign("/login"),
  });
  return (
    <div className="flex flex-col items-start gap-3">
      {leaving.error && (
        <InlineBanner tone="danger" isSpoken>
          <p>{problemText(leaving.error)}</p>
        </InlineBanner>
      )}
      <Button isBusy={leaving.isPending} onClick={() => leaving.mutate()}>
        {label}
      </Button>
    </div>
  );
}
