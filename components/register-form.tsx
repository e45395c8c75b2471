"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { enter } from "./enter.ts";
import { FormProblem } from "./form-problem.tsx";
import { PasswordInput } from "./password-input.tsx";
import { Button } from "./ui/button.tsx";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { useEndpointForm } from "./use-endpoint-form.ts";

/** The roles a person can choose; admins are made on the server. */
export type OpenRole = "candidate" | "recruiter";

/** Opens an account and goes to the start of its role. `consent` is the line about privacy over the button. */
export function RegisterForm({ initialRole, consent }: { initialRole: OpenRole; consent: ReactNode }) {
  const words = useTranslations("public.register");
  const [role, setRole] = useState<OpenRole>(initialRole);
  const register = useEndpointForm({
    endpoint: async () => (await import("#lib/users/api.ts")).usersApi.register,
    inputOf: (fields) => {
      const text = (name: string) => String(fields.get(name) ?? "");
      const company = role === "recruiter" && text("company") !== "" ? text("company") : undefined;
      return {
        body: { name: text("name"), email: text("email"), password: text("password"), role, company },
      };
    },
    onSuccess: ({ user }) => enter(user.role, null),
  });

  return (
    <form {...register.form} method="post" className="flex flex-col gap-5">
      <FormProblem problem={register.problem} />
      <RoleChoice chosen={role} onChoose={setRole} />
      <Field name="name" label={words("name")} hint={words("name_hint")} error={register.errorOf("name")}>
        {(control) => <Input {...control} autoComplete="name" required maxLength={200} />}
      </Field>
      {role === "recruiter" && (
        <Field name="company" label={words("company")} isOptional error={register.errorOf("company")}>
          {(control) => <Input {...control} autoComplete="organization" maxLength={200} />}
        </Field>
      )}
      <Field name="email" label={words("email")} error={register.errorOf("email")}>
        {(control) => (
          <Input {...control} type="email" autoComplete="email" inputMode="email" required maxLength={320} />
        )}
      </Field>
      <Field
        name="password"
        label={words("password")}
        hint={words("password_hint")}
        error={register.errorOf("password")}
      >
        {(control) => <PasswordInput {...control} autoComplete="new-password" required />}
      </Field>
      <p className="text-fg-2 text-table">{consent}</p>
      <Button type="submit" look="primary" isBusy={register.isBusy}>
        {words("submit")}
      </Button>
    </form>
  );
}

function RoleChoice({ chosen, onChoose }: { chosen: OpenRole; onChoose: (role: OpenRole) => void }) {
  const words = useTranslations("public.register");
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{words("role")}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {(["candidate", "recruiter"] as const).map((role) => (
          <label
            key={role}
            className="flex cursor-pointer gap-3 rounded-control border border-border-strong bg-surface p-3 has-checked:border-primary has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="role"
              value={role}
              checked={chosen === role}
              onChange={() => onChoose(role)}
              className="mt-0.5 size-4 shrink-0 accent-primary outline-none"
            />
            <span>
              <span className="block font-medium">{words(`role_${role}`)}</span>
              <span className="block text-fg-2 text-table">{words(`role_${role}_hint`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
