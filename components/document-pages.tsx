"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { ResumeDocument } from "#lib/resumes/api.ts";
import { fieldAtPoint } from "./document-places.ts";
import { PageMarks } from "./page-marks.tsx";
import { usePlaces } from "./places-provider.tsx";

const PdfPage = dynamic(() => import("./pdf-page.tsx").then((module) => module.PdfPage), { ssr: false });
const PicturePage = dynamic(() => import("./picture-page.tsx").then((module) => module.PicturePage), {
  ssr: false,
});

type Page = ResumeDocument["pages"][number];

/** The pages of a document at the width of their pane times `zoom`. Each has its box before anything is drawn in it. */
export function DocumentPages({
  document: shown,
  zoom,
  onFailed,
}: {
  document: ResumeDocument;
  zoom: number;
  onFailed: () => void;
}) {
  return (
    <div className="mx-auto flex flex-col gap-3" style={{ width: `${zoom * 100}%` }}>
      {shown.pages.map((page) => (
        <DocumentPage key={page.number} document={shown} page={page} onFailed={onFailed} />
      ))}
    </div>
  );
}

function DocumentPage({
  document: shown,
  page,
  onFailed,
}: {
  document: ResumeDocument;
  page: Page;
  onFailed: () => void;
}) {
  const words = useTranslations("common.document");
  const desk = usePlaces();
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(frame);
  useEffect(() => {
    const element = frame.current;
    if (!element || !desk) return;
    const onClick = (event: MouseEvent) => {
      if (!window.getSelection()?.isCollapsed) return; // the press ended a selection
      const box = element.getBoundingClientRect();
      const x = ((event.clientX - box.left) / box.width) * page.width;
      const y = (1 - (event.clientY - box.top) / box.height) * page.height;
      const found = fieldAtPoint(desk.fields, page.number, x, y);
      if (found) desk.choose(found.field);
    };
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [desk, page]);
  const source = { address: `/api/resumes/${shown.id}/file`, onFailed };
  return (
    <div
      ref={frame}
      role="document"
      aria-label={words("page_name", { page: page.number, pages: shown.pages.length })}
      data-page={page.number}
      className="relative w-full overflow-hidden bg-white shadow-sm"
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
    >
      {isNear && shown.kind === "pdf" && <PdfPage {...source} number={page.number} />}
      {isNear && shown.kind === "image" && <PicturePage {...source} />}
      <PageMarks page={page} hidden={shown.hidden} />
    </div>
  );
}

/** Whether an element is in sight, or within one screen of it; once it was, it stays drawn while it is that near. */
function useIsNear(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setIsNear(entry?.isIntersecting ?? false), {
      root: element.closest("[data-scroll-pane]"),
      rootMargin: "100% 0px",
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return isNear;
}
