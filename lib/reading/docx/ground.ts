import { allOf, at, childOf, settingOf, type XmlNode } from "./parse-part.ts";

/** What text stands on: a color as `#rrggbb`, or null where that cannot be told; null shows everything. */
export type Ground = string | null;

export const PAPER = "#ffffff";

/** The ground inside of properties that may shade it: those of a run, paragraph, cell or table. */
export function shaded(properties: XmlNode | undefined, around: Ground): Ground {
  const highlight = settingOf(properties, "w:highlight");
  if (highlight !== undefined && highlight !== "none") return highlight === "white" ? PAPER : null;
  const shading = childOf(properties, "w:shd");
  if (shading === undefined) return around;
  const pattern = shading.attributes.get("w:val") ?? "clear";
  const fill = shading.attributes.get(pattern === "solid" ? "w:color" : "w:fill") ?? "auto";
  if (pattern === "nil" || (pattern === "clear" && fill === "auto")) return around;
  return pattern === "clear" || pattern === "solid" ? colorOf(fill) : null;
}

/** A color of six hexadecimal digits as `#rrggbb`; null for every other way to name one. */
export function colorOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : null;
}

/** The ground of a document's pages: what lies freely on or behind them may be under any text. */
export function pageGround(parts: readonly XmlNode[]): Ground {
  const isUnsure = parts.some(
    (part) =>
      allOf(part, (one) => {
        const { name, attributes } = one;
        if (name === "w:background" || name === "v:background") return true;
        if (name === "wp:anchor")
          return attributes.get("behindDoc") === "1" || at(one, "wp:wrapNone") !== undefined;
        return (
          /^v:(?:rect|shape|roundrect|oval)$/.test(name) && /absolute/.test(attributes.get("style") ?? "")
        );
      }).length > 0,
  );
  return isUnsure ? null : PAPER;
}

/** The ground inside of a drawn shape. */
export function shapeGround(shape: XmlNode): Ground {
  return colorOf(
    at(shape, "wps:spPr", "a:solidFill", "a:srgbClr")?.attributes.get("val") ??
      shape.attributes.get("fillcolor")?.replace("#", ""),
  );
}
