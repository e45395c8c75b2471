"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { Role } from "#lib/vocabulary.ts";
import { enter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { PasswordInput } from "./password-input.tsx";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** An account of the demo; its password is public. */
export type DemoAccount = { role: Role; email: string; password: string };

/** Signs in and goes to `returnTo`, or to the start of the role. In demo mode it lists accounts that fill the form. */
export function LoginForm({
  demoAccounts,
  returnTo,
}: {
  demoAccounts: readonly DemoAccount[];
  returnTo: string | null;
}) {
  const words = useTranslations("public.login");
  const form = useRef<HTMLFormElement>(null);
  const login = useEndpointForm({
    endpoint: async () => (await import("#lib/users/api.ts")).usersApi.login,
    inputOf: (fields) => ({
      body: { email: String(fields.get("email") ?? ""), password: String(fields.get("password") ?? "") },
    }),
    onSuccess: ({ user }) => enter(user.role, returnTo),
  });

  return (
    <div className="flex flex-col gap-8">
      <form ref={form} {...login.form} method="post" className="flex flex-col gap-5">
        <FormProblem problem={login.problem} />
        <Field name="email" label={words("email")} error={login.errorOf("email")}>
          {(control) => (
            <Input
              {...control}
              type="email"
              autoComplete="username"
              inputMode="email"
              required
              maxLength={320}
            />
          )}
        </Field>
        <Field name="password" label={words("password")} error={login.errorOf("password")}>
          {(control) => <PasswordInput {...control} autoComplete="current-password" required />}
        </Field>
        <Button type="submit" look="primary" isBusy={login.isBusy}>
          {words("submit")}
        </Button>
      </form>
      {demoAccounts.length > 0 && (
        <DemoAccounts accounts={demoAccounts} onChoose={(account) => fill(form.current, account)} />
      )}
    </div>
  );
}

function fill(form: HTMLFormElement | null, { email, password }: DemoAccount): void {
  for (const [name, value] of Object.entries({ email, password })) {
    const control = form?.elements.namedItem(name);
    if (control instanceof HTMLInputElement) control.value = value;
  }
  form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.focus();
}

function DemoAccounts({
  accounts,
  onChoose,
}: {
  accounts: readonly DemoAccount[];
  onChoose: (account: DemoAccount) => void;
}) {
  const words = useTranslations("public.login");
  return (
    <section aria-labelledby="demo" className="rounded-card border bg-surface-2 p-4">
      <h2 id="demo" className="font-medium">
        {words("demo_title")}
      </h2>
      <p className="text-fg-2 text-table">{words("demo_hint")}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {accounts.map((account) => (
          <li key={account.role}>
            <button
              type="button"
              onClick={() => onChoose(account)}
              className="w-full rounded-control border bg-surface px-3 py-2 text-start transition-colors hover:border-border-strong"
            >
              <span className="block font-medium">{words("demo_use", { email: account.email })}</span>
              <span className="block text-fg-2 text-table">{words(`demo_${account.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-fg-2 text-table">
        {words("demo_password")} <code className="text-fg">{accounts[0]?.password}</code>
      </p>
    </section>
  );
}
