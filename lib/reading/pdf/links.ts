import type { PlacedLink } from "../placed-text.ts";
import { type Matrix, moveBox } from "./matrix.ts";
import { boxFrom } from "./operands.ts";

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
