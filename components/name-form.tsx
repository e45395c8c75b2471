"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { usersApi } from "#lib/users/api.ts";
import { FormProblem } from "./form-problem.tsx";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** Changes the name of the account; `hint` says who sees it. */
export function NameForm({ name, hint }: { name: string; hint: string }) {
  const words = useTranslations("common.settings");
  const router = useRouter();
  const [isSaved, setIsSaved] = useState(false);
  const change = useEndpointForm({
    endpoint: usersApi.updateMe,
    inputOf: (form) => ({ body: { name: String(form.get("name") ?? "") } }),
    onSuccess: () => {
      setIsSaved(true);
      router.refresh();
    },
  });
  return (
    <form {...change.form} onChange={() => setIsSaved(false)} className="flex max-w-md flex-col gap-4">
      <FormProblem problem={change.problem} />
      <Field name="name" label={words("name")} hint={hint} error={change.errorOf("name")}>
        {(control) => <Input {...control} defaultValue={name} autoComplete="name" required maxLength={200} />}
      </Field>
      <div className="flex items-center gap-3">
        <Button type="submit" look="primary" isBusy={change.isBusy}>
          {words("save")}
        </Button>
        <p role="status" className="text-fg-2">
          {isSaved && !change.problem && words("saved")}
        </p>
      </div>
    </form>
  );
}
