import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountSettings } from "#components/account-settings.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("common.settings");
  return { title: words("title") };
}

export default async function CandidateSettingsPage() {
  return <AccountSettings person={await requireActor("candidate")} />;
}
