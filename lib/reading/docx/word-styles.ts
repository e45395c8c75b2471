import { type Ground, shaded } from "./ground.ts";
import { at, childOf, settingOf, switchOf, type XmlNode } from "./parse-part.ts";

/** How characters look. `fontSize` in points; `color` null is the automatic one, which any ground shows. */
export type Look = {
  fontSize: number;
  bold: boolean;
  italic: boolean;
  isVanished: boolean;
  color: string | null;
  font: string;
  ground: Ground;
};

/** The named styles of a document. */
export type WordStyles = {
  /** The style of a paragraph or a run, its bases first; the default paragraph style where no id is given. */
  chain: (id: string | undefined) => readonly XmlNode[];
  /** The look of text that no style speaks of. */
  plain: (ground: Ground) => Look;
};

const SIZE_WITHOUT_STYLES = 11;
// What Word itself sets where a document does not say (ISO/IEC 29500-1, 17.3.2.38).
const SIZE_WITHOUT_DEFAULT = 10;
const HEADING_SIZES: readonly number[] = [16, 14, 13, 12, 12, 12];
const TITLE_SIZE = 20;
const LONGEST_CHAIN = 12;

/** The styles part as looks can be built from it; a document may have none. */
export function wordStyles(part: XmlNode | undefined): WordStyles {
  const styles = (part?.children ?? []).filter(({ name }) => name === "w:style");
  const byId = new Map(styles.map((style) => [style.attributes.get("w:styleId") ?? "", style]));
  const isDefault = ({ attributes }: XmlNode): boolean =>
    attributes.get("w:type") === "paragraph" && /^(?:1|true|on)$/.test(attributes.get("w:default") ?? "");
  const fallback = styles.find(isDefault)?.attributes.get("w:styleId");
  const defaults = at(part, "w:docDefaults", "w:rPrDefault", "w:rPr");
  const size = part === undefined ? SIZE_WITHOUT_STYLES : SIZE_WITHOUT_DEFAULT;
  return {
    chain: (id = fallback) => {
      const chain: XmlNode[] = [];
      let next = byId.get(id ?? "");
      while (next !== undefined && chain.length < LONGEST_CHAIN) {
        chain.unshift(next);
        next = byId.get(settingOf(next, "w:basedOn") ?? "");
      }
      return chain;
    },
    plain: (ground) =>
      dressed(
        { fontSize: size, bold: false, italic: false, isVanished: false, color: null, font: "", ground },
        defaults,
      ),
  };
}

/** A look with the properties of a run or a style on top. */
export function dressed(look: Look, properties: XmlNode | undefined): Look {
  if (properties === undefined) return look;
  const halfPoints = Number(settingOf(properties, "w:sz") ?? Number.NaN);
  const color = settingOf(properties, "w:color");
  const fonts = childOf(properties, "w:rFonts")?.attributes;
  return {
    fontSize: Number.isFinite(halfPoints) ? halfPoints / 2 : look.fontSize,
    bold: switchOf(properties, "w:b") ?? look.bold,
    italic: switchOf(properties, "w:i") ?? look.italic,
    isVanished: switchOf(properties, "w:vanish") ?? switchOf(properties, "w:specVanish") ?? look.isVanished,
    color: color === undefined ? look.color : color === "auto" ? null : `#${color.toLowerCase()}`,
    font: fonts?.get("w:ascii") ?? fonts?.get("w:hAnsi") ?? look.font,
    ground: shaded(properties, look.ground),
  };
}

/** The look of a paragraph's text, and the level of heading it is: 0 for a title, null for no heading. */
export function paragraphLook(
  styles: WordStyles,
  properties: XmlNode | undefined,
  ground: Ground,
): { look: Look; heading: number | null } {
  const id = settingOf(properties, "w:pStyle");
  const chain = styles.chain(id);
  let look = styles.plain(ground);
  for (const style of chain) {
    const inside = shaded(childOf(style, "w:pPr"), look.ground);
    look = dressed({ ...look, ground: inside }, childOf(style, "w:rPr"));
  }
  const heading = headingLevel(chain, id, properties);
  const own = { ...look, ground: shaded(properties, look.ground) };
  if (heading === null) return { look: own, heading };
  const isSized = chain.some((style) => at(style, "w:rPr", "w:sz") !== undefined);
  const usual = heading === 0 ? TITLE_SIZE : (HEADING_SIZES[heading - 1] ?? 12);
  return { look: { ...own, bold: true, fontSize: isSized ? own.fontSize : usual }, heading };
}

function headingLevel(
  chain: readonly XmlNode[],
  id: string | undefined,
  properties: XmlNode | undefined,
): number | null {
  for (const name of [...chain.map((style) => settingOf(style, "w:name") ?? ""), id ?? ""].toReversed()) {
    if (/^title$/i.test(name)) return 0;
    const level = /^heading ?([1-9])$/i.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  const outlines = [...chain.map((style) => childOf(style, "w:pPr")), properties];
  const outline = outlines.map((one) => settingOf(one, "w:outlineLvl")).findLast((one) => one !== undefined);
  return outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : null;
}
