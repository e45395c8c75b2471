import type { Box } from "../document.ts";
import type { PlacedLink } from "../placed-text.ts";
import { type Matrix, moveBox } from "./matrix.ts";

/** Link annotations that lead out of the document, with their rectangles on the displayed page. */
export function linksOf(annotations: readonly unknown[], display: Matrix): PlacedLink[] {
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== "object" || annotation === null) return [];
    const url: unknown = Reflect.get(annotation, "url") ?? Reflect.get(annotation, "unsafeUrl");
    const box = boxFrom(Reflect.get(annotation, "rect"));
    if (typeof url !== "string" || box === null || !/^(?:https?:|mailto:|tel:|www\.)/i.test(url)) return [];
    return [{ url, box: moveBox(display, box) }];
  });
}

function boxFrom(value: unknown): Box | null {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return null;
  const [left, bottom, right, top]: unknown[] = Array.from(value);
  if (typeof left !== "number" || typeof bottom !== "number") return null;
  return typeof right === "number" && typeof top === "number" ? [left, bottom, right, top] : null;
}
