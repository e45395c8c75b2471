import { mendCharacters, mendGlyph } from "../characters.ts";
import type { HiddenText } from "../document.ts";
import type { FlowingRun } from "../flowing-page.ts";
import { isUnseenOn, SMALLEST_SIZE } from "../hidden-text.ts";
import { childOf, settingOf, type XmlNode } from "./parse-part.ts";
import { chosen, type TextBox, textBoxes } from "./text-boxes.ts";
import { dressed, type Look, type WordStyles } from "./word-styles.ts";

/** A field that was begun and has not ended: what it computes, and whether its result has started. */
type OpenField = { instruction: string; isResult: boolean };

/** What the paragraphs of one part share. `fields` may stay open from one paragraph to the next. */
export type PartReader = {
  styles: WordStyles;
  links: ReadonlyMap<string, string>;
  fields: OpenField[];
  hidden: Omit<HiddenText, "page">[];
};

type Inside = { look: Look; url: string | null; isHidden: boolean };

/** What stands in a paragraph: its visible text, with "\t" and "\n" as runs of their own, and its text boxes. */
export type ParagraphContent = {
  runs: FlowingRun[];
  boxes: TextBox[];
  hiddenJustNow: HiddenText["way"] | null;
};

// Page numbers and their like say nothing about a person.
const COUNTING_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|REVNUM)\b/i;
const LINK_FIELD = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]+)"/i;
// Deleted text and the old place of moved text stay in the file and are on no page.
const GONE = new Set([
  "w:del",
  "w:moveFrom",
  "w:rPr",
  "w:pPr",
  "w:sdtPr",
  "w:rt",
  "w:instrText",
  "w:delText",
]);

export function paragraphContent(
  paragraph: XmlNode,
  look: Look,
  reader: PartReader,
  isHidden: boolean,
): ParagraphContent {
  const content: ParagraphContent = { runs: [], boxes: [], hiddenJustNow: null };
  readInto(content, paragraph, { look, url: null, isHidden }, reader);
  return content;
}

function readInto(content: ParagraphContent, node: XmlNode, inside: Inside, reader: PartReader): void {
  for (const child of node.children) {
    const { name, attributes } = child;
    if (GONE.has(name) || isPlaceholder(child)) continue;
    if (name === "w:r" || name === "m:r") readRun(content, child, inside, reader);
    else if (name === "w:hyperlink") {
      const url = reader.links.get(attributes.get("r:id") ?? "") ?? inside.url;
      readInto(content, child, { ...inside, url }, reader);
    } else if (name === "w:fldSimple") {
      reader.fields.push({ instruction: attributes.get("w:instr") ?? "", isResult: true });
      readInto(content, child, inside, reader);
      reader.fields.pop();
    } else if (name === "mc:AlternateContent") {
      readInto(content, { ...child, children: chosen(child) }, inside, reader);
    } else readInto(content, child, inside, reader);
  }
}

/** Whether a content control shows nothing but the request to fill it in. */
export function isPlaceholder(node: XmlNode): boolean {
  return node.name === "w:sdt" && childOf(childOf(node, "w:sdtPr"), "w:showingPlcHdr") !== undefined;
}

function readRun(content: ParagraphContent, run: XmlNode, inside: Inside, reader: PartReader): void {
  const properties = childOf(run, "w:rPr");
  const styled = reader.styles
    .chain(settingOf(properties, "w:rStyle") ?? "")
    .reduce((look, style) => dressed(look, childOf(style, "w:rPr")), inside.look);
  readPieces(content, run, { ...inside, look: dressed(styled, properties) }, reader);
}

function readPieces(content: ParagraphContent, run: XmlNode, inside: Inside, reader: PartReader): void {
  for (const piece of run.children) {
    switch (piece.name) {
      case "w:fldChar":
        turnField(reader.fields, piece.attributes.get("w:fldCharType"));
        break;
      case "w:instrText": {
        const field = reader.fields.at(-1);
        if (field !== undefined) field.instruction += piece.text;
        break;
      }
      case "mc:AlternateContent":
        readPieces(content, { ...run, children: chosen(piece) }, inside, reader);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        content.boxes.push(...textBoxes(piece));
        break;
      case "w:ruby":
        for (const base of piece.children.filter(({ name }) => name === "w:rubyBase"))
          readInto(content, base, inside, reader);
        break;
      default:
        write(content, textOf(piece, inside.look.font), inside, reader);
    }
  }
}

function turnField(fields: OpenField[], kind: string | undefined): void {
  const field = fields.at(-1);
  if (kind === "begin") fields.push({ instruction: "", isResult: false });
  else if (kind === "separate" && field !== undefined) field.isResult = true;
  else if (kind === "end") fields.pop();
}

function textOf(piece: XmlNode, font: string): string {
  switch (piece.name) {
    case "w:t":
    case "m:t":
      return mended(piece.text.replace(/[\r\n]+/g, " "), font);
    case "w:sym": {
      const code = Number.parseInt(piece.attributes.get("w:char") ?? "", 16);
      if (!(code > 0 && code <= 0x10ffff)) return "";
      return mended(String.fromCodePoint(code), piece.attributes.get("w:font") ?? font);
    }
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    default:
      return "";
  }
}

/** Text without odd characters; the letters of a font of pictures are bullets. */
function mended(text: string, font: string): string {
  if (/wingding|webding|dingbat|icon|awesome/i.test(font)) {
    return Array.from(text, (letter) => (letter === " " ? " " : mendGlyph(letter, font))).join("");
  }
  return text
    .split("\t")
    .map((part) => mendCharacters(part))
    .join("\t");
}

function write(content: ParagraphContent, text: string, inside: Inside, reader: PartReader): void {
  if (text === "" || reader.fields.some((field) => !field.isResult || COUNTING_FIELD.test(field.instruction)))
    return;
  const { look } = inside;
  const way = hidingWay(look, inside.isHidden);
  if (way !== null) {
    const last = reader.hidden.at(-1);
    const shown = text.replace(/\s/g, " ");
    // Programs cut one sentence into many runs; hidden, it is one text all the same.
    if (last !== undefined && content.hiddenJustNow === way) last.text += shown;
    else reader.hidden.push({ text: shown, way, box: null });
    content.hiddenJustNow = way;
    return;
  }
  content.hiddenJustNow = null;
  const linked = reader.fields.map(({ instruction }) => LINK_FIELD.exec(instruction)?.[1]);
  const url = inside.url ?? linked.findLast((one) => one !== undefined) ?? null;
  const { fontSize, bold, italic } = look;
  content.runs.push({ text, fontSize, fontName: "", bold, italic, url });
}

function hidingWay(look: Look, isHidden: boolean): HiddenText["way"] | null {
  if (isHidden || look.isVanished) return "invisible";
  if (look.fontSize < SMALLEST_SIZE) return "too_small";
  return look.color !== null && /^#[0-9a-f]{6}$/.test(look.color) && isUnseenOn(look.color, look.ground)
    ? "same_color"
    : null;
}
