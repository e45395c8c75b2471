"use client";

import { clsx } from "clsx";
import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Role } from "#lib/vocabulary.ts";
import { PLACES, type Place, type PlaceCounts } from "./app-shell-places.ts";
import { SIDEBAR_COOKIE } from "./sidebar-cookie.ts";
import { Tooltip } from "./ui/tooltip.tsx";

const YEAR_SECONDS = 31_536_000;

/** The navigation at the side, from 768 px on. Folded it shows icons with their names as tooltips. */
export function AppSidebar({
  role,
  counts = {},
  isFoldedAtFirst,
}: {
  role: Role;
  counts?: PlaceCounts;
  isFoldedAtFirst: boolean;
}) {
  const words = useTranslations("common.shell");
  const [isFolded, setIsFolded] = useState(isFoldedAtFirst);
  const FoldIcon = isFolded ? PanelLeftOpen : PanelLeftClose;

  function fold() {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser we support
    document.cookie = `${SIDEBAR_COOKIE}=${isFolded ? "open" : "folded"};path=/;max-age=${YEAR_SECONDS};samesite=lax`;
    setIsFolded(!isFolded);
  }

  const foldButton = (
    <button
      type="button"
      aria-expanded={!isFolded}
      onClick={fold}
      className={clsx(ENTRY, "mt-auto text-fg-3", isFolded && "justify-center px-0")}
    >
      <FoldIcon aria-hidden className="size-4.5 shrink-0 rtl:-scale-x-100" />
      <span className={isFolded ? "sr-only" : undefined}>{words(isFolded ? "unfold" : "fold")}</span>
    </button>
  );

  return (
    <nav
      aria-label={words("main_navigation")}
      className={clsx(
        "sticky top-14 flex h-[calc(100dvh-3.5rem)] shrink-0 flex-col gap-0.5 border-e p-3 max-md:hidden",
        isFolded ? "w-14 px-2" : "w-14 px-2 lg:w-58 lg:px-3",
      )}
    >
      <Places role={role} counts={counts} isFolded={isFolded} />
      <span className="mt-auto flex flex-col max-lg:hidden">
        {isFolded ? (
          <Tooltip words={words("unfold")} side="right">
            {foldButton}
          </Tooltip>
        ) : (
          foldButton
        )}
      </span>
    </nav>
  );
}

const ENTRY =
  "flex h-9 items-center gap-3 rounded-control px-3 font-medium text-fg-2 transition-colors hover:bg-surface-2 hover:text-fg aria-[current=page]:bg-primary-soft aria-[current=page]:text-primary-text";

function Places({ role, counts, isFolded }: { role: Role; counts: PlaceCounts; isFolded: boolean }) {
  const nameOf = useTranslations("common.navigation");
  const shell = useTranslations("common.shell");
  const isCurrent = useIsCurrent(role);
  return PLACES[role].map((place) => {
    const count = counts[place.href] ?? 0;
    const link = (
      <Link
        key={place.href}
        href={place.href}
        aria-current={isCurrent(place) ? "page" : undefined}
        className={clsx(ENTRY, isFolded ? "justify-center px-0" : "max-lg:justify-center max-lg:px-0")}
      >
        <place.icon aria-hidden className="size-4.5 shrink-0" />
        <span className={isFolded ? "sr-only" : "max-lg:sr-only"}>{nameOf(place.words)}</span>
        {count > 0 && (
          <span className={clsx("ms-auto text-meta tabular-nums", isFolded ? "sr-only" : "max-lg:sr-only")}>
            {shell("waiting", { count })}
          </span>
        )}
      </Link>
    );
    return isFolded ? (
      <Tooltip key={place.href} words={nameOf(place.words)} side="right">
        {link}
      </Tooltip>
    ) : (
      link
    );
  });
}

/** The same places under the thumb, below 768 px. */
export function BottomBar({ role }: { role: Role }) {
  const words = useTranslations("common.shell");
  const nameOf = useTranslations("common.navigation");
  const isCurrent = useIsCurrent(role);
  return (
    <nav
      aria-label={words("main_navigation")}
      className="fixed inset-x-0 bottom-0 z-20 flex border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {PLACES[role].map((place) => (
        <Link
          key={place.href}
          href={place.href}
          aria-current={isCurrent(place) ? "page" : undefined}
          className="flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 px-1 font-medium text-fg-2 text-meta aria-[current=page]:text-primary-text"
        >
          <place.icon aria-hidden className="size-5" />
          <span className="max-w-full truncate">{nameOf(place.words)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** Of the places at or above this page the nearest is current; the root of a role only on itself. */
function useIsCurrent(role: Role): (place: Place) => boolean {
  const path = usePathname();
  const above = PLACES[role].filter(
    ({ href }) => path === href || (href !== `/${role}` && path.startsWith(`${href}/`)),
  );
  const nearest = above.reduce((length, { href }) => Math.max(length, href.length), 0);
  return ({ href }) => href.length === nearest && above.some((place) => place.href === href);
}
