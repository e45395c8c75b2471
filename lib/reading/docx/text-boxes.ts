import { type Ground, shapeGround } from "./ground.ts";
import { at, type XmlNode } from "./parse-part.ts";

/** A text box: its paragraphs, what they stand on, and its rectangle in points where the document says it. */
export type TextBox = { content: XmlNode; ground: Ground; place: Place | null; isHidden: boolean };

type Place = { left: number; top: number; width: number; height: number };

const POINTS_PER_EMU = 1 / 12_700;
const SHAPES = /^(?:wps:wsp|v:(?:shape|rect|roundrect|oval))$/;

/** The text boxes of a drawing in reading order. */
export function textBoxes(drawing: XmlNode): TextBox[] {
  const isHidden = /^(?:1|true)$/.test(at(drawing, "wp:anchor", "wp:docPr")?.attributes.get("hidden") ?? "");
  return boxesIn(drawing, { place: anchorPlace(drawing), ground: null, isHidden });
}

function boxesIn(node: XmlNode, around: Omit<TextBox, "content">): TextBox[] {
  if (node.name === "w:txbxContent") return [{ ...around, content: node }];
  if (node.name === "mc:AlternateContent") return chosen(node).flatMap((child) => boxesIn(child, around));
  const isShape = SHAPES.test(node.name);
  const inside = isShape
    ? { ...around, ground: shapeGround(node), place: shapePlace(node, around.place) }
    : around;
  return node.children.flatMap((child) => boxesIn(child, inside));
}

/** What a reader of today shows where a document offers one thing in two forms. */
export function chosen(alternatives: XmlNode): readonly XmlNode[] {
  const choice = at(alternatives, "mc:Choice") ?? at(alternatives, "mc:Fallback");
  return choice?.children ?? [];
}

function anchorPlace(drawing: XmlNode): Place | null {
  const anchor = at(drawing, "wp:anchor");
  const left = at(anchor, "wp:positionH", "wp:posOffset")?.text;
  const top = at(anchor, "wp:positionV", "wp:posOffset")?.text;
  const extent = at(anchor, "wp:extent")?.attributes;
  return placeFrom([left, top, extent?.get("cx"), extent?.get("cy")], POINTS_PER_EMU);
}

/** The place of one shape; in a group of shapes it counts from the corner of the group. */
function shapePlace(shape: XmlNode, anchor: Place | null): Place | null {
  const frame = at(shape, "wps:spPr", "a:xfrm");
  const offset = at(frame, "a:off")?.attributes;
  const extent = at(frame, "a:ext")?.attributes;
  const inGroup = placeFrom(
    [offset?.get("x"), offset?.get("y"), extent?.get("cx"), extent?.get("cy")],
    POINTS_PER_EMU,
  );
  if (anchor !== null && inGroup !== null) {
    return { ...inGroup, left: anchor.left + inGroup.left, top: anchor.top + inGroup.top };
  }
  return anchor ?? styledPlace(shape.attributes.get("style") ?? "");
}

function styledPlace(style: string): Place | null {
  const length = (name: string): string | undefined =>
    new RegExp(`(?:^|;)\\s*${name}:\\s*(-?[\\d.]+)pt`).exec(style)?.[1];
  return placeFrom([length("margin-left"), length("margin-top"), length("width"), length("height")], 1);
}

function placeFrom(values: readonly (string | undefined)[], unit: number): Place | null {
  const [left, top, width, height] = values.map((value) => Number(value ?? Number.NaN) * unit);
  const isWhole = [left, top, width, height].every(Number.isFinite);
  return isWhole ? { left: left ?? 0, top: top ?? 0, width: width ?? 0, height: height ?? 0 } : null;
}

/**
 * Boxes that hang on one paragraph, as a person reads them: columns one after the other; where a box crosses them all,
 * what is above it first. Without places they stay in the order of the file.
 */
export function inReadingOrder(boxes: readonly TextBox[]): TextBox[] {
  const placed = boxes.flatMap(({ place }, index) => (place === null ? [] : [{ index, place }]));
  if (placed.length < boxes.length || boxes.length < 2) return [...boxes];
  return ordered(placed).flatMap(({ index }) => boxes[index] ?? []);
}

type Placed = { index: number; place: Place };

function ordered(boxes: readonly Placed[]): Placed[] {
  if (boxes.length < 2) return [...boxes];
  const columns = parted(boxes, ({ place }) => [place.left, place.left + place.width]);
  if (columns.length > 1) return columns.flatMap(ordered);
  const [first, ...rows] = parted(boxes, ({ place }) => [place.top, place.top + place.height]);
  if (first !== undefined && rows.length > 0) return [...ordered(first), ...ordered(rows.flat())];
  return boxes.toSorted((a, b) => a.place.top - b.place.top || a.place.left - b.place.left);
}

/** Groups whose extents do not meet, in order. Frames touch by a little where their text does not. */
function parted(boxes: readonly Placed[], extent: (one: Placed) => [number, number]): Placed[][] {
  const groups: { end: number; boxes: Placed[] }[] = [];
  for (const box of boxes.toSorted((a, b) => extent(a)[0] - extent(b)[0])) {
    const [start, end] = extent(box);
    const last = groups.at(-1);
    if (last === undefined || start >= last.end - 6) groups.push({ end, boxes: [box] });
    else {
      last.end = Math.max(last.end, end);
      last.boxes.push(box);
    }
  }
  return groups.map((group) => group.boxes);
}
