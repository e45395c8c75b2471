import { at, childOf, settingOf, type XmlNode } from "./parse-part.ts";

/** The mark of a paragraph in a list; `level` counts from 0. */
export type ListMark = { text: string; level: number };

/** Gives the mark that the next paragraph with these list properties shows, and counts on; null where it shows none. */
export type Numbering = (properties: XmlNode | undefined) => ListMark | null;

/** The lists of a document, counted in the order in which they are asked for. */
export function numbering(part: XmlNode | undefined): Numbering {
  const abstracts = new Map<string, XmlNode>();
  const lists = new Map<string, XmlNode>();
  for (const one of part?.children ?? []) {
    if (one.name === "w:abstractNum") abstracts.set(one.attributes.get("w:abstractNumId") ?? "", one);
    if (one.name === "w:num") lists.set(one.attributes.get("w:numId") ?? "", one);
  }
  const counts = new Map<string, number[]>();
  return (properties) => {
    const id = settingOf(properties, "w:numId");
    if (id === undefined || id === "0") return null;
    const level = Math.min(Math.max(Number(settingOf(properties, "w:ilvl") ?? 0) || 0, 0), 8);
    const list = abstracts.get(settingOf(lists.get(id), "w:abstractNumId") ?? "");
    const shape = list?.children.find(
      ({ name, attributes }) => name === "w:lvl" && attributes.get("w:ilvl") === String(level),
    );
    const format = settingOf(shape, "w:numFmt") ?? "bullet";
    if (format === "none") return null;
    if (format !== "decimal" && format !== "decimalZero") return { text: "•", level };
    const key = settingOf(lists.get(id), "w:abstractNumId") ?? id;
    const reached = counts.get(key) ?? [];
    const start = Number(settingOf(shape, "w:start") ?? 1);
    const count = (reached[level] ?? start - 1) + 1;
    counts.set(key, [...Array.from({ length: level }, (_, index) => reached[index] ?? 1), count]);
    return { text: `${count}.`, level };
  };
}

/** The list properties of a paragraph: its own, or those of its style. */
export function listProperties(
  properties: XmlNode | undefined,
  chain: readonly XmlNode[],
): XmlNode | undefined {
  const own = childOf(properties, "w:numPr");
  const styled = chain.map((style) => at(style, "w:pPr", "w:numPr")).findLast((one) => one !== undefined);
  if (own === undefined || childOf(own, "w:numId") !== undefined || styled === undefined)
    return own ?? styled;
  return { ...own, children: [...own.children, ...styled.children.filter(({ name }) => name === "w:numId")] };
}
