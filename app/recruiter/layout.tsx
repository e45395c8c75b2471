import type { ReactNode } from "react";
import { AppShell } from "#components/app-shell.tsx";
import { findPageActor } from "#lib/auth/require-actor.ts";
import { env } from "#lib/env.ts";

/** The frame of the recruiter's pages. It lets nobody in: each page asks for its actor itself. */
export default async function RecruiterLayout({ children }: { children: ReactNode }) {
  const actor = await findPageActor();
  if (actor?.role !== "recruiter") return children;
  return (
    <AppShell area="recruiter" person={{ name: actor.name, email: actor.email }} isDemo={env().DEMO_DATA}>
      {children}
    </AppShell>
  );
}
