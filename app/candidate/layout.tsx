import type { ReactNode } from "react";
import { AppShell } from "#components/app-shell.tsx";
import { findPageActor } from "#lib/auth/require-actor.ts";
import { env } from "#lib/env.ts";

/** The frame of a candidate's pages. It protects nothing: each page asks for its actor itself. */
export default async function CandidateLayout({ children }: { children: ReactNode }) {
  const actor = await findPageActor();
  if (actor?.role !== "candidate") return children;
  return (
    <AppShell area="candidate" person={{ name: actor.name, email: actor.email }} isDemo={env().DEMO_DATA}>
      {children}
    </AppShell>
  );
}
