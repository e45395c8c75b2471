import mammoth from "mammoth";
import type { Archive } from "./open-archive.ts";

/** A node of the document tree that mammoth reads; which properties it has depends on its type. */
export type WordNode = {
  readonly type: string;
  readonly children: readonly WordNode[];
  readonly node: object;
};

/**
 * The document tree of a Word document, its parts already unpacked. mammoth gets them through the `file` input
 * that it uses itself, so that nothing is unpacked a second time without limits.
 */
export async function wordTree(parts: Archive): Promise<WordNode> {
  let tree: unknown = null;
  const decoder = new TextDecoder();
  const file = {
    exists: (name: string): boolean => parts.has(name),
    read: async (name: string, encoding?: string): Promise<string | Uint8Array> => {
      const part = parts.get(name) ?? new Uint8Array();
      if (encoding === "base64") return Buffer.from(part).toString("base64");
      return encoding ? decoder.decode(part) : part;
    },
  };
  // mammoth's types leave out the input that its own code offers beside `path` and `buffer`.
  const input = { file } as unknown as { buffer: Buffer };
  await mammoth.convertToHtml(input, {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    transformDocument: (document: unknown) => {
      tree = document;
      return document;
    },
  });
  return toNode(tree);
}

function toNode(value: unknown): WordNode {
  const node = typeof value === "object" && value !== null ? value : {};
  const type: unknown = Reflect.get(node, "type");
  const children: unknown = Reflect.get(node, "children");
  return {
    type: typeof type === "string" ? type : "",
    children: Array.isArray(children) ? children.map(toNode) : [],
    node,
  };
}

/** A property that holds text, or null. */
export function textOf({ node }: WordNode, key: string): string | null {
  const value: unknown = Reflect.get(node, key);
  return typeof value === "string" ? value : null;
}

/** A property that holds a number, or a numeral; null where it holds neither. */
export function numberOf({ node }: WordNode, key: string): number | null {
  const value: unknown = Reflect.get(node, key);
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** Whether a property is set to true. */
export function isSet({ node }: WordNode, key: string): boolean {
  return Reflect.get(node, key) === true;
}

/** A property that holds an object, as a node of its own; null where it holds none. */
export function partOf({ node }: WordNode, key: string): WordNode | null {
  const value: unknown = Reflect.get(node, key);
  return typeof value === "object" && value !== null ? toNode(value) : null;
}
