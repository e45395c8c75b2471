import { describe, expect, it } from "vitest";
import { boxOf } from "../box-of.ts";
import { readDocument } from "../read-document.ts";

const CODES = "abcdefghijklmnopqrstuvwxyz".split("");
const HEBREW = "אבגדהוזחטיכלמנסעפצקרשתךםןף".split("");

/** A page of Helvetica whose small letters mean the Hebrew alphabet; `content` draws with the font F at 12 points. */
function hebrewPage(content: string): Buffer {
  const map = CODES.map((code, index) => {
    const hex = (text: string, digits: number): string =>
      (text.codePointAt(0) ?? 0).toString(16).padStart(digits, "0");
    return `<${hex(code, 2)}> <${hex(HEBREW[index] ?? "", 4)}>`;
  }).join("\n");
  const cmap = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange
26 beginbfchar
${map}
endbfchar
endcmap end`;
  const drawn = `BT /F 12 Tf ${content} ET`;
  return Buffer.from(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources <</Font <</F 4 0 R /L 7 0 R>>>>>> endobj
4 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R>> endobj
5 0 obj <</Length ${drawn.length}>> stream
${drawn}
endstream endobj
6 0 obj <</Length ${cmap.length}>> stream
${cmap}
endstream endobj
7 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R /Size 8>>`);
}

/** The first line of the page; below it stands what makes it a page of text. */
async function textOf(content: string): Promise<string> {
  const below = "/L 12 Tf 1 0 0 1 100 600 Tm (Answered questions of customers by telephone.) Tj";
  const { text } = await readDocument(hebrewPage(`${content} ${below}`));
  return text.split("\n")[0] ?? "";
}

/** A word as it is painted from left to right. */
const backward = (word: string): string => word.split("").toReversed().join("");

describe("text that runs from right to left", () => {
  it("is read in its own order, however it was painted", async () => {
    const fromLeft = `1 0 0 1 300 700 Tm (${backward("abcd")}) Tj`;
    const fromRight = CODES.slice(0, 4)
      .map((letter, index) => `1 0 0 1 ${400 - 7 * index} 700 Tm (${letter}) Tj`)
      .join(" ");
    expect(await textOf(fromLeft)).toBe("אבגד");
    expect(await textOf(fromRight)).toBe("אבגד");
  });

  it("keeps words, numbers and addresses of other scripts in theirs", async () => {
    const line = `1 0 0 1 100 700 Tm (${backward("efg")} ) Tj /L 12 Tf (React 18) Tj /F 12 Tf ( ${backward("abcd")}) Tj`;
    expect(await textOf(line)).toBe("אבגד React 18 הוז");
    const phone = `1 0 0 1 100 700 Tm (+972-50-555-0142 :${backward("abcd")}) Tj`;
    expect(await textOf(phone)).toBe("אבגד: +972-50-555-0142");
    const both = `1 0 0 1 100 700 Tm /L 12 Tf (ada@example.com ,555-0142+ ) Tj /F 12 Tf (:${backward("abcdefghijklmnop")}) Tj`;
    expect(await textOf(both)).toBe("אבגדהוזחטיכלמנסע: +555-0142, ada@example.com");
  });

  it("begins a range of years at the right", async () => {
    expect(await textOf(`1 0 0 1 100 700 Tm (2021 - 2019 ${backward("abcd")}) Tj`)).toBe("אבגד 2019 - 2021");
  });

  it("stays as it is where a program painted it from the left as it is meant", async () => {
    expect(await textOf("1 0 0 1 100 700 Tm (abx cdz) Tj")).toBe("אבם גדף");
  });

  it("has its first word at the right end of its box", async () => {
    const drawn = `1 0 0 1 100 700 Tm (${backward("ef")} ${backward("abcd")}) Tj /L 12 Tf 1 0 0 1 100 600 Tm (Answered questions of customers) Tj`;
    const document = await readDocument(hebrewPage(drawn));
    const [line] = document.pages[0]?.lines ?? [];
    const [first, last] = [boxOf(document, 0, 4), boxOf(document, 5, 7)];
    expect(first?.[2]).toBeCloseTo(line?.box[2] ?? 0);
    expect(last?.[0]).toBeCloseTo(line?.box[0] ?? 0);
  });

  it("closes brackets where they were opened", async () => {
    expect(await textOf(`1 0 0 1 100 700 Tm (\\(${backward("ef")}\\) ${backward("abcd")}) Tj`)).toBe(
      "אבגד (הו)",
    );
  });

  it("is turned in its place in a line that runs to the right", async () => {
    const line = `1 0 0 1 100 700 Tm /L 12 Tf (Certified translator of ) Tj /F 12 Tf (${backward("abcd")} ${backward("ef")}) Tj /L 12 Tf (, 2019) Tj`;
    expect(await textOf(line)).toBe("Certified translator of הו אבגד, 2019");
  });
});
