"use client";

import { useTranslations } from "next-intl";
import * as RadixTabs from "radix-ui/tabs";
import { useEffect, useRef, useState } from "react";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import { DocumentPages } from "./document-pages.tsx";
import { DocumentText } from "./document-text.tsx";
import { DocumentToolbar, ZOOM_LEVELS } from "./document-toolbar.tsx";
import { InlineBanner } from "./inline-banner.tsx";
import { isTyping } from "./is-typing.ts";
import { usePlaces } from "./places-provider.tsx";

type View = "page" | "text";

const PHONE = "(max-width: 767px)";

/**
 * A document beside what was read from it: its pages as they look, or its text as it was read, with the places of the
 * lit field marked in either. On phones, and where the file has no fixed pages, the text comes first.
 */
export function DocumentView({ document: shown }: { document: ResumeDocument }) {
  const words = useTranslations("common.document");
  const hasPages = shown.pages.length > 0;
  const [view, setView] = useState<View>(hasPages ? "page" : "text");
  const [zoom, setZoom] = useState<number>(1);
  const [page, setPage] = useState(1);
  const [hasFailed, setHasFailed] = useState(false);
  const pane = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (window.matchMedia(PHONE).matches) setView("text");
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "t" && hasPages && !isTyping(event))
        setView((now) => (now === "page" ? "text" : "page"));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [hasPages]);
  useMarksInSight(pane, view);

  const turnTo = (number: number) => {
    scrollInto(pane.current, pane.current?.querySelector(`[data-page="${number}"]`) ?? null, "start");
  };
  return (
    <RadixTabs.Root
      value={view}
      onValueChange={(next) => setView(next === "text" ? "text" : "page")}
      className="flex h-[70dvh] min-h-96 flex-col overflow-hidden rounded-card border bg-surface md:h-[calc(100dvh-8.5rem)]"
    >
      <DocumentToolbar
        hasPages={hasPages}
        view={view}
        page={page}
        pages={shown.pages.length}
        zoom={zoom}
        onZoom={(by) => setZoom((now) => ZOOM_LEVELS[ZOOM_LEVELS.indexOf(now) + by] ?? now)}
        onPage={turnTo}
      />
      {hasFailed && (
        <InlineBanner tone="warning" isSpoken className="m-3">
          <p>{words("failed")}</p>
        </InlineBanner>
      )}
      <div
        ref={pane}
        data-scroll-pane
        className="min-h-0 flex-1 overflow-auto overscroll-contain bg-surface-2"
        onScroll={() => setPage(pageInSight(pane.current))}
      >
        {hasPages && (
          <RadixTabs.Content value="page" data-view="page" tabIndex={-1} className="p-3 outline-none">
            <DocumentPages
              document={shown}
              zoom={zoom}
              onFailed={() => {
                setHasFailed(true);
                setView("text");
              }}
            />
          </RadixTabs.Content>
        )}
        <RadixTabs.Content
          value="text"
          data-view="text"
          tabIndex={-1}
          className="min-h-full bg-surface outline-none"
        >
          <DocumentText document={shown} />
        </RadixTabs.Content>
      </div>
    </RadixTabs.Root>
  );
}

/** Keeps the marks in sight: of a lit field its first place; a place that was gone to takes the focus too. */
function useMarksInSight(pane: React.RefObject<HTMLDivElement | null>, view: View): void {
  const desk = usePlaces();
  const lit = desk?.lit?.field;
  const step = desk?.step ?? null;
  const done = useRef(0);
  useEffect(() => {
    const isNew = step !== null && step.number !== done.current && step.field === lit;
    const index = isNew ? step.index : 0;
    const mark = pane.current?.querySelector<HTMLElement>(`[data-view="${view}"] [data-mark="${index}"]`);
    if (!mark) return;
    if (pane.current?.contains(document.activeElement) && !isNew) return; // whoever reads here is not moved
    scrollInto(pane.current, mark, "center");
    if (!isNew) return;
    done.current = step.number;
    mark.focus({ preventScroll: true });
    // Where the document stands below the profile, or behind another tab, going to a place goes there.
    pane.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [lit, step, view, pane]);
}

/** Scrolls the pane alone, and only as far as it must. */
function scrollInto(pane: HTMLElement | null, target: Element | null, block: "start" | "center"): void {
  if (!pane || !target) return;
  const frame = pane.getBoundingClientRect();
  const box = target.getBoundingClientRect();
  if (block === "center" && box.top >= frame.top + 24 && box.bottom <= frame.bottom - 24) return;
  const above = block === "start" ? 12 : Math.max(24, (frame.height - box.height) / 2);
  pane.scrollTo({ top: pane.scrollTop + box.top - frame.top - above, behavior: "smooth" });
}

function pageInSight(pane: HTMLElement | null): number {
  if (!pane) return 1;
  const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
  const pages = [...pane.querySelectorAll<HTMLElement>("[data-page]")];
  const above = pages.filter((page) => page.getBoundingClientRect().top <= middle);
  return Number(above.at(-1)?.dataset.page ?? 1);
}
