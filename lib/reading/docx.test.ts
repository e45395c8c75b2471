import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { docxOf, type ZipPart, zipOf } from "#tests/fixtures/zip-of.ts";
import type { ReadDocument } from "./document.ts";
import { readDocument } from "./read-document.ts";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const run = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const cell = (...lines: string[]): string => `<w:tc>${lines.map((line) => paragraph(line)).join("")}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (...rows: string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** Relations of the body: each id with the last word of its type, its target, and whether it leads out. */
function relations(...list: [id: string, type: string, target: string, isExternal?: boolean][]): string {
  const entries = list.map(
    ([id, type, target, isExternal]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${isExternal ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships>${entries.join("")}</Relationships>`;
}

const read = (body: string, more: Record<string, ZipPart> = {}): Promise<ReadDocument> =>
  readDocument(docxOf(body, more));
const textOf = async (body: string, more: Record<string, ZipPart> = {}): Promise<string> =>
  (await read(body, more)).text;

/** A text box as Word writes it: the drawing of today and, for older readers, the same again. */
function textBox(text: string, [left, top, width, height]: [number, number, number, number]): string {
  const emu = (points: number): number => points * 12_700;
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH><wp:posOffset>${emu(left)}</wp:posOffset></wp:positionH><wp:positionV><wp:posOffset>${emu(top)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}

describe("the text of a Word document", () => {
  it("parts lines at tabs and soft breaks", async () => {
    const body = "<w:p><w:r><w:t>Clerk</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Leeds</w:t></w:r></w:p>";
    expect(await textOf(body)).toBe("Clerk\t2019\nLeeds");
  });

  it("reads what was inserted, not what was deleted or moved away", async () => {
    const body = `<w:p><w:ins>${run("Nurse")}</w:ins><w:del><w:r><w:delText>Porter</w:delText></w:r></w:del><w:moveFrom>${run("Cook")}</w:moveFrom></w:p>`;
    expect(await textOf(body)).toBe("Nurse");
  });

  it("reads content controls, except those that only ask to be filled in", async () => {
    const control = (text: string, properties = ""): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
    expect(await textOf(control("Mason") + control("Enter text", "<w:showingPlcHdr/>"))).toBe("Mason");
  });

  it("reads the results of fields without page numbers, and the address a field links to", async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const link = field('HYPERLINK "https://example.com/ada"', "my work");
    const { text, links } = await read(`<w:p>${link}${field("PAGE", "7")}</w:p>`);
    expect(text).toBe("my work");
    expect(links.map(({ url, start, end }) => [url, text.slice(start ?? 0, end ?? 0)])).toEqual([
      ["https://example.com/ada", "my work"],
    ]);
  });

  it("gives links by their relation", async () => {
    const body = `<w:p><w:hyperlink r:id="r1">${run("Portfolio")}</w:hyperlink></w:p>`;
    const { links } = await read(body, {
      "word/_rels/document.xml.rels": relations(["r1", "hyperlink", "https://example.com/ada", true]),
    });
    expect(links[0]?.url).toBe("https://example.com/ada");
  });

  it("shows letters of picture fonts as bullets", async () => {
    const font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';
    const body = `<w:p>${run("l", font)}${run(" Welding")}</w:p><w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> Soldering</w:t></w:r></w:p>`;
    expect(await textOf(body)).toBe("• Welding\n• Soldering");
  });

  it("marks lists as they are printed, and no heading by its number", async () => {
    const list = (id: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
    const level = (format: string): string =>
      `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${level("bullet")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level("decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const body =
      paragraph("Skills", `<w:pStyle w:val="Heading1"/>${list(2)}`) +
      paragraph("Filing", list(1)) +
      paragraph("First", list(2)) +
      paragraph("Second", list(2));
    expect(await textOf(body, { "word/numbering.xml": numbering })).toBe(
      "Skills\n• Filing\n2. First\n3. Second",
    );
  });

  it("takes size and weight from styles and what they are based on", async () => {
    const styles = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Name"><w:basedOn w:val="Base"/></w:style></w:styles>`;
    const { pages } = await read(paragraph("Ada Example", '<w:pStyle w:val="Name"/>') + paragraph("Clerk"), {
      "word/styles.xml": styles,
    });
    const runs = pages[0]?.lines.map((line) => line.runs[0]);
    expect(runs?.map((one) => [one?.fontSize, one?.bold])).toEqual([
      [16, true],
      [11, false],
    ]);
  });

  it("reads the notes after the text", async () => {
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${paragraph("----")}</w:footnote><w:footnote w:id="1">${paragraph("With honors")}</w:footnote></w:footnotes>`;
    expect(await textOf(paragraph("Degree"), { "word/footnotes.xml": notes })).toBe("Degree\nWith honors");
  });

  it("finds a body of another name", async () => {
    const bytes = zipOf({
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/main2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      "_rels/.rels": relations(["r1", "officeDocument", "/word/main2.xml"]),
      "word/main2.xml": `<w:document ${W}><w:body>${paragraph("Ada Example")}</w:body></w:document>`,
    });
    expect((await readDocument(bytes)).text).toBe("Ada Example");
  });
});

describe("headers and footers of a Word document", () => {
  const parts = (more: Record<string, string>): Record<string, string> => ({
    "word/_rels/document.xml.rels": relations(
      ["h1", "header", "header1.xml"],
      ["h2", "header", "header2.xml"],
      ["f1", "footer", "footer1.xml"],
    ),
    ...more,
  });
  const section = (more = ""): string =>
    `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/>${more}</w:sectPr>`;
  const texts = parts({
    "word/header1.xml": `<w:hdr ${W}>${paragraph("Ada Example")}</w:hdr>`,
    "word/header2.xml": `<w:hdr ${W}>${paragraph("ada@example.com")}</w:hdr>`,
    "word/footer1.xml": `<w:ftr ${W}>${paragraph("Page 1 of 2")}${paragraph("555-0142")}${paragraph("Clerk")}</w:ftr>`,
  });

  it("are read where a page shows them, without page numbers and repetitions", async () => {
    expect(await textOf(paragraph("Clerk") + section(), texts)).toBe("Ada Example\nClerk\n555-0142");
  });

  it("begin with that of the first page, if it has its own", async () => {
    expect(await textOf(paragraph("Clerk") + section("<w:titlePg/>"), texts)).toBe(
      "ada@example.com\nAda Example\nClerk\n555-0142",
    );
  });
});

describe("tables and text boxes of a Word document", () => {
  it("reads a table row by row", async () => {
    const body = table(
      row(cell("2019"), cell("Clerk", "Example Ltd")),
      row(cell("2017"), cell("Porter", "Sample Ltd")),
    );
    expect(await textOf(body)).toBe("2019\tClerk\nExample Ltd\n2017\tPorter\nSample Ltd");
  });

  it("reads tall cells one after the other, each with the heading above it", async () => {
    const body = table(
      row(cell("Skills"), cell("Work")),
      row(cell("Filing", "Typing", "Law"), cell("Clerk", "Example Ltd", "Leeds")),
    );
    expect(await textOf(body)).toBe("Skills\nFiling\nTyping\nLaw\nWork\nClerk\nExample Ltd\nLeeds");
  });

  it("leaves out rows that were deleted", async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell("Cook")}</w:tr>`;
    expect(await textOf(table(row(cell("Clerk")), gone))).toBe("Clerk");
  });

  it("reads a text box once, after the paragraph it hangs on", async () => {
    expect(await textOf(`<w:p>${textBox("In a box", [0, 0, 100, 20])}${run("Beside")}</w:p>`)).toBe(
      "Beside\nIn a box",
    );
  });

  it("reads text boxes in columns, whatever their order in the file", async () => {
    const boxes = [
      textBox("Right below", [300, 300, 200, 50]),
      textBox("Left above", [0, 100, 200, 50]),
      textBox("Right above", [300, 110, 200, 50]),
      textBox("Across the page", [0, 0, 500, 50]),
      textBox("Left below", [0, 290, 200, 50]),
    ];
    expect(await textOf(`<w:p>${boxes.join("")}</w:p>`)).toBe(
      "Across the page\nLeft above\nLeft below\nRight above\nRight below",
    );
  });
});

describe("hidden text of a Word document", () => {
  const hiddenIn = async (body: string, more: Record<string, string> = {}): Promise<[string, string][]> =>
    (await read(paragraph("Seen") + body, more)).hidden.map(({ text, way }) => [text, way]);
  const white = '<w:color w:val="FFFFFF"/>';

  it.each([
    ["vanished", "<w:vanish/>", "invisible"],
    ["white on paper", white, "same_color"],
    ["nearly white on paper", '<w:color w:val="FDFDFE"/>', "same_color"],
    ["of one point", '<w:sz w:val="2"/>', "too_small"],
  ])("is kept apart: %s", async (_, properties, way) => {
    expect(await hiddenIn(`<w:p>${run("secret ", properties)}${run("skills", properties)}</w:p>`)).toEqual([
      ["secret skills", way],
    ]);
  });

  it("is found in the color of its own shading, and behind a style", async () => {
    const black = '<w:shd w:val="clear" w:fill="000000"/><w:color w:val="000000"/>';
    const styles = `<w:styles ${W}><w:style w:type="character" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const body = `<w:p>${run("black", black)}</w:p><w:p>${run("ghost", '<w:rStyle w:val="Ghost"/>')}</w:p>`;
    expect(await hiddenIn(body, { "word/styles.xml": styles })).toEqual([
      ["black", "same_color"],
      ["ghost", "invisible"],
    ]);
  });

  it("is not white text on a shaded cell, and elsewhere it still is", async () => {
    const banner = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr><w:p>${run("Banner", white)}</w:p></w:tc></w:tr></w:tbl>`;
    const { text, hidden } = await read(`${banner}<w:p>${run("secret", white)}</w:p>`);
    expect(text).toBe("Banner");
    expect(hidden.map((one) => one.text)).toEqual(["secret"]);
  });

  it("is not white text where a drawing may lie behind it", async () => {
    const drawing = '<w:p><w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r></w:p>';
    expect(await textOf(`${drawing}<w:p>${run("On a drawing", white)}</w:p>`)).toBe("On a drawing");
  });
});

describe("a Word document made to do harm", () => {
  const zeros = { packed: deflateRawSync(Buffer.alloc(80 * 1024 * 1024)), size: 80 * 1024 * 1024 };
  const many = (count: number, part: ZipPart): Record<string, ZipPart> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`word/x${index}.xml`, part]));
  const deep = `<w:p>${"<w:sdt>".repeat(5000)}${"</w:sdt>".repeat(5000)}</w:p>`;

  it.each<[string, () => Uint8Array, string]>([
    [
      "unpacks to a thousand times its size",
      () => docxOf("<w:p/>", { "word/x.xml": zeros }),
      "document_too_complex",
    ],
    [
      "claims to unpack to four gigabytes",
      () => docxOf("<w:p/>", { "word/x.xml": { ...zeros, size: 0xfffffffe } }),
      "document_too_complex",
    ],
    [
      "unpacks to more than it claims",
      () => docxOf("<w:p/>", { "word/x.xml": { ...zeros, size: 900 } }),
      "corrupt_document",
    ],
    ["has thirty thousand parts", () => docxOf("<w:p/>", many(30_000, "")), "document_too_complex"],
    [
      "has the same bytes as a thousand parts",
      () =>
        docxOf("<w:p/>", {
          "word/x.xml": Buffer.alloc(100_000, " "),
          ...many(1000, { sameAs: "word/x.xml" }),
        }),
      "document_too_complex",
    ],
    ["has a part above its folder", () => docxOf("<w:p/>", { "../../word/x.xml": "" }), "corrupt_document"],
    ["has a part at the root of a disk", () => docxOf("<w:p/>", { "/etc/x.xml": "" }), "corrupt_document"],
    [
      "declares entities",
      () => docxOf("<w:p/>", {}, '<!DOCTYPE x [<!ENTITY a "b">]>'),
      "document_too_complex",
    ],
    ["nests without end", () => docxOf(deep), "document_too_complex"],
    ["ends in the middle of its body", () => docxOf("<w:p><w:r><w:t>Ada"), "corrupt_document"],
    ["has no body", () => zipOf({ "word/document.xml.txt": "word/document.xml" }), "corrupt_document"],
    ["fills a hundred pages", () => docxOf(paragraph("word ".repeat(120_000))), "too_many_pages"],
    ["holds nothing", () => docxOf("<w:p/>"), "empty_file"],
    ["shows a picture only", () => docxOf("<w:p><w:r><w:drawing/></w:r></w:p>"), "no_text_layer"],
    ["hides all it says", () => docxOf(`<w:p>${run("secret", "<w:vanish/>")}</w:p>`), "no_text_layer"],
  ])("that %s is refused", async (_, make, code) => {
    await expect(readDocument(make())).rejects.toMatchObject({ status: 422, code });
  });
});
