import { useTranslations } from "next-intl";
import type { Role } from "#lib/vocabulary.ts";
import { NameForm } from "./name-form.tsx";
import { PageHead } from "./page-head.tsx";
import { SignOutEverywhere } from "./sign-out-everywhere.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { Card, CardHead } from "./ui/card.tsx";

/** The settings of an account, the same for every role: who one is, the appearance, the signed-in devices. */
export function AccountSettings({ person }: { person: { name: string; email: string; role: Role } }) {
  const words = useTranslations("common.settings");
  const theme = useTranslations("common.theme");
  return (
    <div className="flex max-w-[720px] flex-col">
      <PageHead title={words("title")} />
      <div className="flex flex-col gap-6">
        <Card as="section" aria-labelledby="account">
          <CardHead id="account" title={words("account")} />
          <dl className="mb-4 flex flex-col gap-1.5">
            <dt className="font-medium">{words("email")}</dt>
            <dd className="break-words text-fg-2">{person.email}</dd>
          </dl>
          <NameForm name={person.name} hint={words(`name_hint.${person.role}`)} />
        </Card>
        <Card as="section" aria-labelledby="appearance">
          <CardHead id="appearance" title={words("appearance")} hint={words("appearance_hint")} />
          <ThemeSwitch
            hasWords
            label={words("appearance")}
            words={{ system: theme("system"), light: theme("light"), dark: theme("dark") }}
          />
        </Card>
        <Card as="section" aria-labelledby="sessions">
          <CardHead id="sessions" title={words("sessions")} hint={words("sessions_hint")} />
          <SignOutEverywhere label={words("sign_out_all")} />
        </Card>
      </div>
    </div>
  );
}
