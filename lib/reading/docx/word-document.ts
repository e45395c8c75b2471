import { unreadable } from "#lib/errors.ts";
import type { HiddenText } from "../document.ts";
import type { FlowingLine } from "../flowing-page.ts";
import { pageGround } from "./ground.ts";
import { numbering } from "./numbering.ts";
import type { Archive } from "./open-archive.ts";
import { allOf, childOf, parsePart, switchOf, type XmlNode } from "./parse-part.ts";
import { wordLines } from "./word-lines.ts";
import { wordStyles } from "./word-styles.ts";

/** What a Word document shows, and what it holds without showing it. */
export type WordDocument = {
  lines: FlowingLine[];
  hidden: Omit<HiddenText, "page">[];
  hasPictures: boolean;
};

const USUAL_BODY = "word/document.xml";
// Numbers of pages and what stands around them.
const PAGE_NUMBER =
  /^[\W_]*(?:page|pagina|página|seite|side|sida|strona|sayfa|стр)?[\W_]*\d{0,3}[\W_]*(?:of|von|de|van|sur|di|av|z|из|\/)?[\W_]*\d{0,3}[\W_]*$/iu;

/** Reads the parts of a Word document as they are printed: headers, body, notes, footers. Throws what parsing throws. */
export function wordDocument(parts: Archive): WordDocument {
  const bodyName = nameOfBody(parts);
  const body = parsed(parts, bodyName);
  if (body === undefined) {
    throw unreadable(
      "corrupt_document",
      "This Word document is damaged. Save it again and upload the new file.",
    );
  }
  const folder = bodyName.replace(/[^/]*$/, "");
  const relations = relationsOf(parts, bodyName);
  const edges = edgesOf(body, relations, parsed(parts, `${folder}settings.xml`));
  const ground = pageGround([
    body,
    ...[...edges.headers, ...edges.footers].flatMap((name) => parsed(parts, name) ?? []),
  ]);
  const hidden: WordDocument["hidden"] = [];
  const shared = {
    styles: wordStyles(parsed(parts, `${folder}styles.xml`)),
    numbering: numbering(parsed(parts, `${folder}numbering.xml`)),
    hidden,
  };
  const read = (name: string, root: XmlNode | undefined): FlowingLine[] => {
    if (root === undefined) return [];
    return wordLines(root, { ...shared, fields: [], links: linksOf(relationsOf(parts, name)) }, ground);
  };
  const seen = new Set<string>();
  const once = (lines: FlowingLine[]): FlowingLine[] => lines.filter((line) => isNews(line, seen));
  const headers = once(edges.headers.flatMap((name) => read(name, parsed(parts, name))));
  const text = read(bodyName, childOf(body, "w:body"));
  const notes = ["footnotes.xml", "endnotes.xml"].flatMap((name) =>
    read(folder + name, notesOf(parsed(parts, folder + name))),
  );
  for (const line of text) seen.add(textOf(line));
  const footers = once(edges.footers.flatMap((name) => read(name, parsed(parts, name))));
  const lines = [...headers, ...text, ...apart(notes), ...apart(footers)];
  return { lines, hidden, hasPictures: allOf(body, ({ name }) => PICTURES.has(name)).length > 0 };
}

const PICTURES = new Set(["w:drawing", "w:pict"]);

function parsed(parts: Archive, name: string): XmlNode | undefined {
  const part = parts.get(name);
  return part === undefined ? undefined : parsePart(part);
}

type Relation = { type: string; target: string; isExternal: boolean };

/** The relations of a part by their ids; targets inside of the document are names of parts. */
function relationsOf(parts: Archive, name: string): Map<string, Relation> {
  const [, folder = "", file = ""] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
  const list = parsed(parts, `${folder}_rels/${file}.rels`);
  return new Map(
    (list?.children ?? []).map(({ attributes }) => {
      const isExternal = attributes.get("TargetMode") === "External";
      const target = attributes.get("Target") ?? "";
      const inside = target.startsWith("/") ? target.slice(1) : folder + target;
      const type = (attributes.get("Type") ?? "").replace(/^.*\//, "");
      return [attributes.get("Id") ?? "", { type, target: isExternal ? target : inside, isExternal }];
    }),
  );
}

/** Some programs give the body another name; the root of the document says which. */
function nameOfBody(parts: Archive): string {
  const main = [...relationsOf(parts, "").values()].find(({ type }) => type === "officeDocument");
  return main !== undefined && parts.has(main.target) ? main.target : USUAL_BODY;
}

function linksOf(relations: ReadonlyMap<string, Relation>): Map<string, string> {
  const links = [...relations].filter(([, { type, isExternal }]) => type === "hyperlink" && isExternal);
  return new Map(links.map(([id, { target }]) => [id, target]));
}

/** The headers and footers that some page shows; a file may keep others that none does. */
function edgesOf(
  body: XmlNode,
  relations: ReadonlyMap<string, Relation>,
  settings: XmlNode | undefined,
): { headers: string[]; footers: string[] } {
  const hasEven = switchOf(settings, "w:evenAndOddHeaders") === true;
  const shown = (kind: string): string[] => {
    // A section without a reference of its own goes on with that of the section before.
    const targets = new Map<string, string>();
    const names = allOf(body, ({ name }) => name === "w:sectPr").flatMap((section) => {
      for (const { name, attributes } of section.children) {
        const target = relations.get(attributes.get("r:id") ?? "")?.target;
        if (name === kind && target !== undefined) targets.set(attributes.get("w:type") ?? "default", target);
      }
      const first = switchOf(section, "w:titlePg") ? ["first"] : [];
      return [...first, "default", ...(hasEven ? ["even"] : [])].flatMap((type) => targets.get(type) ?? []);
    });
    return [...new Set(names)];
  };
  return { headers: shown("w:headerReference"), footers: shown("w:footerReference") };
}

/** The notes without the lines that part them from the text. */
function notesOf(part: XmlNode | undefined): XmlNode | undefined {
  if (part === undefined) return undefined;
  return { ...part, children: part.children.filter(({ attributes }) => !attributes.has("w:type")) };
}

function isNews(line: FlowingLine, seen: Set<string>): boolean {
  const text = textOf(line);
  if (PAGE_NUMBER.test(text) || seen.has(text)) return false;
  seen.add(text);
  return true;
}

function textOf({ cells }: FlowingLine): string {
  return cells.map((cell) => cell.map(({ text }) => text).join("")).join("\t");
}

/** Lines with a gap above the first, so that they are no part of what stands before them. */
function apart(lines: FlowingLine[]): FlowingLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, linesBefore: 3 } : line));
}
