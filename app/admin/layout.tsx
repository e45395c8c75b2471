import type { ReactNode } from "react";
import { AppShell } from "#components/app-shell.tsx";
import { findPageActor } from "#lib/auth/require-actor.ts";
import { env } from "#lib/env.ts";
import { countOpenReviews } from "#lib/reviews/queries.ts";

/** The frame of the admin pages. It lets nobody in: each page asks for its actor itself. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await findPageActor();
  if (actor?.role !== "admin") return children;
  return (
    <AppShell
      area="admin"
      person={{ name: actor.name, email: actor.email }}
      isDemo={env().DEMO_DATA}
      counts={{ "/admin/review": await countOpenReviews() }}
    >
      {children}
    </AppShell>
  );
}
