import { DOMParser } from "@xmldom/xmldom";
import { unreadable } from "#lib/errors.ts";

/** An element of a part; names carry the usual prefix of their namespace, whichever one the file chose. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** The characters that stand directly in it. */
  readonly text: string;
};

/** Far deeper than tables in text boxes in tables go; deeper ones are made to exhaust a reader. */
const DEEPEST = 250;

// The transitional and the strict namespace (ISO/IEC 29500 parts 4 and 1).
const PREFIXES: Record<string, string> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};

/** The root of an XML part. Throws `document_too_complex` where it nests without end, and the parser's error. */
export function parsePart(bytes: Uint8Array): XmlNode {
  const stop = (message: string): never => {
    throw new Error(message);
  };
  const parser = new DOMParser({ errorHandler: { warning: stop, error: stop, fatalError: stop } });
  const source = new TextDecoder().decode(bytes);
  const root = parser.parseFromString(source, "text/xml")?.documentElement;
  return root ? toNode(root, 0) : stop("The part has no root element.");
}

function toNode(element: Element, depth: number): XmlNode {
  if (depth > DEEPEST) {
    throw unreadable(
      "document_too_complex",
      "This document nests its parts deeper than any resume does. Save it as a PDF and upload that.",
    );
  }
  const children: XmlNode[] = [];
  let text = "";
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(toNode(child as Element, depth + 1));
    else if (child.nodeType === 3 || child.nodeType === 4) text += child.nodeValue ?? "";
  }
  const attributes = new Map<string, string>();
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at);
    if (attribute !== null) attributes.set(nameOf(attribute), attribute.value);
  }
  return { name: nameOf(element), attributes, children, text };
}

function nameOf(node: Element | Attr): string {
  const prefix = node.namespaceURI === null ? undefined : PREFIXES[node.namespaceURI];
  return prefix === undefined ? node.nodeName : `${prefix}:${node.localName}`;
}

/** The first child of this name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The element at the end of a path of names, or undefined. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>(childOf, node);
}

/** The `w:val` of a child, or undefined. */
export function settingOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.get("w:val");
}

/** A switch of WordprocessingML: absent is undefined, present without a value is on. */
export function switchOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = childOf(node, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/.test(found.attributes.get("w:val") ?? "1");
}

/** Every element below a node, itself included, that passes. */
export function allOf(node: XmlNode, passes: (one: XmlNode) => boolean): XmlNode[] {
  return [...(passes(node) ? [node] : []), ...node.children.flatMap((child) => allOf(child, passes))];
}
