import { cookies } from "next/headers";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Role } from "#lib/vocabulary.ts";
import { AccountMenu } from "./account-menu.tsx";
import type { PlaceCounts } from "./app-shell-places.ts";
import { AppSidebar, BottomBar } from "./app-sidebar.tsx";
import { Logo } from "./logo.tsx";
import { QueryProvider } from "./query-provider.tsx";
import { RouteFocus } from "./route-focus.tsx";
import { SIDEBAR_COOKIE } from "./sidebar-cookie.ts";
import { SkipLink } from "./skip-link.tsx";
import { ToastProvider } from "./ui/toast.tsx";
import { messages } from "./words/messages.ts";
import { WordsProvider } from "./words/words-provider.tsx";

/**
 * The frame of every page behind the sign-in: skip link, header, navigation of the role, main. It gives the
 * components in the browser their words, the cache of server state, and the toasts.
 */
export async function AppShell({
  area: role,
  person,
  isDemo = false,
  counts,
  children,
}: {
  area: Role;
  person: { name: string; email: string };
  isDemo?: boolean;
  counts?: PlaceCounts;
  children: ReactNode;
}) {
  const words = await getTranslations("common.shell");
  const isFolded = (await cookies()).get(SIDEBAR_COOKIE)?.value === "folded";
  return (
    <WordsProvider words={{ common: messages.common, [role]: messages[role] }}>
      <QueryProvider>
        <ToastProvider label={words("notifications")} closeLabel={words("close")}>
          <SkipLink />
          <header className="sticky top-0 z-20 flex h-14 items-center gap-4 border-b bg-surface px-4 md:px-5">
            <Link href={`/${role}`} className="inline-flex rounded-control">
              <Logo />
            </Link>
            {isDemo && <p className="text-fg-3 text-meta max-md:hidden">{words("demo")}</p>}
            <Link
              href="/how-it-works"
              className="ms-auto rounded-control px-2 py-1.5 text-fg-2 hover:text-fg max-sm:hidden"
            >
              {words("help")}
            </Link>
            <span className="ms-auto sm:hidden" />
            <AccountMenu person={person} role={role} />
          </header>
          <div className="flex">
            <AppSidebar role={role} counts={counts} isFoldedAtFirst={isFolded} />
            <main id="main" className="page-width min-w-0 px-4 pt-6 pb-28 md:px-6 md:pb-16 xl:px-8">
              {children}
            </main>
          </div>
          <BottomBar role={role} />
          <RouteFocus />
        </ToastProvider>
      </QueryProvider>
    </WordsProvider>
  );
}
