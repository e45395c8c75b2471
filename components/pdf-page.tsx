"use client";

import { TextLayer } from "pdfjs-dist";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { openPdf, releasePdf } from "./open-pdf.ts";

/** Beyond twice the points of the screen nobody sees a difference, but the memory does. */
const MOST_PIXELS = 2;

/** Draws one page of a PDF over the whole of its parent, with its text on top for selecting. Draws anew after a zoom. */
export function PdfPage({
  address,
  number,
  onFailed,
}: {
  address: string;
  number: number;
  onFailed: () => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const fail = useEffectEvent(onFailed);
  const width = useWidth(canvas);
  useEffect(() => {
    if (width === 0) return;
    const abort = new AbortController();
    drawPage({
      address,
      number,
      width,
      canvas: canvas.current,
      text: text.current,
      signal: abort.signal,
    }).catch((error: unknown) => {
      if (abort.signal.aborted) return;
      console.warn("The page could not be drawn.", error);
      fail();
    });
    return () => {
      abort.abort();
      releasePdf(address);
    };
  }, [address, number, width]);
  return (
    <>
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      <div ref={text} className="pdf-text" />
    </>
  );
}

async function drawPage({
  address,
  number,
  width,
  canvas,
  text,
  signal,
}: {
  address: string;
  number: number;
  width: number;
  canvas: HTMLCanvasElement | null;
  text: HTMLDivElement | null;
  signal: AbortSignal;
}): Promise<void> {
  const pdf = await openPdf(address);
  const page = await pdf.getPage(number);
  if (signal.aborted || !canvas || !text) return;
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale: scale * Math.min(MOST_PIXELS, window.devicePixelRatio || 1) });
  // Drawn apart and shown whole, so that a zoom never blinks.
  const drawn = document.createElement("canvas");
  drawn.width = Math.floor(viewport.width);
  drawn.height = Math.floor(viewport.height);
  const task = page.render({ canvas: drawn, viewport });
  signal.addEventListener("abort", () => task.cancel(), { once: true });
  await task.promise;
  if (signal.aborted) return;
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext("2d")?.drawImage(drawn, 0, 0);
  text.replaceChildren();
  text.style.setProperty("--total-scale-factor", String(scale));
  const textLayer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: text,
    viewport: page.getViewport({ scale }),
  });
  signal.addEventListener("abort", () => textLayer.cancel(), { once: true });
  await textLayer.render();
}

/** The width of an element in CSS pixels once it has rested; 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    let timer: ReturnType<typeof setTimeout>;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      clearTimeout(timer);
      timer = setTimeout(() => setWidth(next), 60);
    });
    observer.observe(target);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element]);
  return width;
}
