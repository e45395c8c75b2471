import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Logo } from "./logo.tsx";
import { SkipLink } from "./skip-link.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import { ButtonLink } from "./ui/button.tsx";

/** The frame of the pages that need no account: header with the way in, main, footer. */
export function PublicFrame({ hasWayIn = true, children }: { hasWayIn?: boolean; children: ReactNode }) {
  const words = useTranslations();
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="sticky top-0 z-20 border-b bg-surface">
        <div className="mx-auto flex h-14 w-full max-w-[1200px] items-center gap-2 px-4 sm:px-6">
          <Link href="/" className="inline-flex rounded-control">
            <Logo />
          </Link>
          <nav aria-label={words("public.header.navigation")} className="ms-6 flex gap-1 max-md:hidden">
            <Link href="/how-it-works" className={NAV_LINK}>
              {words("public.header.how")}
            </Link>
            <Link href="/privacy" className={NAV_LINK}>
              {words("public.header.privacy")}
            </Link>
          </nav>
          {hasWayIn && (
            <div className="ms-auto flex items-center gap-2">
              <ButtonLink href="/login" look="quiet">
                {words("common.shell.sign_in")}
              </ButtonLink>
              <ButtonLink href="/register" look="secondary" className="max-sm:hidden">
                {words("common.shell.create_account")}
              </ButtonLink>
            </div>
          )}
        </div>
      </header>
      <main id="main" className="flex-1">
        {children}
      </main>
      <PublicFooter />
    </div>
  );
}

const NAV_LINK = "rounded-control px-3 py-1.5 font-medium text-fg-2 hover:bg-surface-2 hover:text-fg";

function PublicFooter() {
  const words = useTranslations();
  return (
    <footer className="mt-16 border-t bg-surface" data-print="no">
      <div className="mx-auto flex w-full max-w-[1200px] flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 text-fg-2 text-table sm:px-6">
        <nav aria-label={words("public.footer.navigation")} className="flex flex-wrap gap-x-5 gap-y-2">
          <Link href="/how-it-works" className="hover:text-fg hover:underline">
            {words("public.footer.how")}
          </Link>
          <Link href="/privacy" className="hover:text-fg hover:underline">
            {words("public.footer.privacy")}
          </Link>
          <a href="/api/openapi.json" className="hover:text-fg hover:underline">
            {words("public.footer.api")}
          </a>
        </nav>
        <p className="text-fg-3">{words("public.footer.note")}</p>
        <ThemeSwitch
          label={words("common.theme.label")}
          words={{
            system: words("common.theme.system"),
            light: words("common.theme.light"),
            dark: words("common.theme.dark"),
          }}
        />
      </div>
    </footer>
  );
}
