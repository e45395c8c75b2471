import { clsx } from "clsx";
import { ChevronDown, ChevronUp, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import * as RadixTabs from "radix-ui/tabs";
import * as RadixToolbar from "radix-ui/toolbar";
import type { ReactNode } from "react";

/** Shares of the width that the pane has. */
export const ZOOM_LEVELS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

const controlLook =
  "touch-target inline-flex size-7 items-center justify-center rounded-control text-fg-2 hover:bg-surface-2 hover:text-fg disabled:opacity-40 [&_svg]:size-4";

/** Zoom and pages of a document at the start, and at the end its two views as equal tabs. */
export function DocumentToolbar({
  hasPages,
  view,
  page,
  pages,
  zoom,
  onZoom,
  onPage,
}: {
  hasPages: boolean;
  view: "page" | "text";
  page: number;
  pages: number;
  zoom: number;
  onZoom: (by: 1 | -1) => void;
  onPage: (page: number) => void;
}) {
  const words = useTranslations("common.document");
  const isDrawn = view === "page";
  return (
    <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b px-2">
      <RadixToolbar.Root aria-label={words("toolbar")} className="flex items-center gap-1">
        {isDrawn ? (
          <>
            <Control label={words("zoom_out")} isOff={zoom === ZOOM_LEVELS[0]} onPress={() => onZoom(-1)}>
              <Minus aria-hidden />
            </Control>
            <span className="w-11 text-center text-fg-2 text-table tabular-nums">
              <span className="sr-only">{words("zoom")} </span>
              {words("percent", { share: zoom })}
            </span>
            <Control label={words("zoom_in")} isOff={zoom === ZOOM_LEVELS.at(-1)} onPress={() => onZoom(1)}>
              <Plus aria-hidden />
            </Control>
            {pages > 1 && (
              <>
                <Control label={words("page_before")} isOff={page <= 1} onPress={() => onPage(page - 1)}>
                  <ChevronUp aria-hidden />
                </Control>
                <span className="text-fg-2 text-table tabular-nums">{words("page_of", { page, pages })}</span>
                <Control label={words("page_after")} isOff={page >= pages} onPress={() => onPage(page + 1)}>
                  <ChevronDown aria-hidden />
                </Control>
              </>
            )}
          </>
        ) : (
          <span className="px-2 text-fg-2 text-table">{words("text_hint")}</span>
        )}
      </RadixToolbar.Root>
      <RadixTabs.List aria-label={words("views")} className="flex rounded-control bg-surface-2 p-0.5">
        {hasPages && <Tab value="page">{words("page_view")}</Tab>}
        <Tab value="text">{words("text_view")}</Tab>
      </RadixTabs.List>
    </div>
  );
}

function Tab({ value, children }: { value: string; children: ReactNode }) {
  return (
    <RadixTabs.Trigger
      value={value}
      className={clsx(
        "touch-target inline-flex h-7 items-center rounded-chip px-3 font-medium text-fg-2 text-table hover:text-fg",
        "data-[state=active]:bg-surface data-[state=active]:text-fg data-[state=active]:shadow-sm forced-colors:data-[state=active]:underline",
      )}
    >
      {children}
    </RadixTabs.Trigger>
  );
}

function Control({
  label,
  isOff,
  onPress,
  children,
}: {
  label: string;
  isOff: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <RadixToolbar.Button
      aria-label={label}
      // Off, but not gone: a button that loses the focus to nothing would strand the keyboard.
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
      className={clsx(controlLook, isOff && "opacity-40")}
    >
      {children}
    </RadixToolbar.Button>
  );
}
