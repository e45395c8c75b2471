import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

/** Text in an encoding that only decoders know: the table of a decoder, read backwards. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0xff; lead >= 0; lead--) {
    if (lead > 0x80) {
      for (let trail = 0xff; trail >= 0x40; trail--)
        table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  for (let byte = 0xff; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  return Buffer.from(Array.from(text, (one) => table.get(one) ?? []).flat());
}

function utf32(text: string, isLittle: boolean): Buffer {
  const codes = Array.from(text, (one) => one.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(codes.length * 4);
  for (const [at, code] of codes.entries())
    isLittle ? bytes.writeUInt32LE(code, at * 4) : bytes.writeUInt32BE(code, at * 4);
  return bytes;
}

describe("decodeText", () => {
  it.each([
    ["UTF-8", Buffer.from("Zoë • 2019–2021")],
    ["UTF-8 with a mark", Buffer.from("\uFEFFZoë • 2019–2021")],
    ["UTF-16 with a mark", Buffer.from("\uFEFFZoë • 2019–2021", "utf16le")],
    ["UTF-16 without a mark", Buffer.from("Zoë • 2019–2021", "utf16le")],
    ["Windows-1252", Buffer.from("Zo\xeb \x95 2019\x962021", "latin1")],
    ["UTF-8 that was encoded twice", Buffer.from(Buffer.from("Zoë • 2019–2021").toString("latin1"))],
  ])("reads %s", (_name, bytes) => {
    expect(decodeText(bytes)).toBe("Zoë • 2019–2021");
  });

  it("keeps letters that only look like a broken encoding", () => {
    expect(decodeText(Buffer.from("Curaçao, Ñuñoa, Åse"))).toBe("Curaçao, Ñuñoa, Åse");
  });

  it.each<[string, string, (text: string) => Buffer]>([
    ["UTF-32, little end first", "Zoë • 2019–2021", (text) => utf32(text, true)],
    ["UTF-32 with a mark, big end first", "\uFEFFZoë • 2019–2021", (text) => utf32(text, false)],
    ["UTF-16 of few spaces", "Опыт работы: инженер", (text) => Buffer.from(text, "utf16le")],
    [
      "Windows-1250",
      "Łódź, inżynier: obsługa maszyn i zarządzanie zespołem",
      (text) => encoded(text, "windows-1250"),
    ],
    [
      "ISO 8859-2",
      "Příkladná zkušenost: řízení týmu, účetnictví a šití",
      (text) => encoded(text, "iso-8859-2"),
    ],
    [
      "Windows-1251",
      "Инженер. Опыт работы: ремонт станков, руководство сменой",
      (text) => encoded(text, "windows-1251"),
    ],
    ["KOI8-R", "Инженер. Опыт работы: ремонт станков, руководство сменой", (text) => encoded(text, "koi8-r")],
    ["Windows-1253", "Εργασιακή εμπειρία: λογιστής στην Αθήνα", (text) => encoded(text, "windows-1253")],
    [
      "ISO 8859-9",
      "Eğitim: İşletme, Boğaziçi. Çalışma deneyimi: satış müdürü",
      (text) => encoded(text, "iso-8859-9"),
    ],
    ["Mac Roman", "José Muñoz García, ingeniero en Málaga • 2019–2021", (text) => encoded(text, "macintosh")],
    [
      "Shift JIS",
      "職務経歴：株式会社の営業を担当しました。売上を伸ばした。",
      (text) => encoded(text, "shift_jis"),
    ],
    ["EUC-JP", "職務経歴：株式会社の営業を担当しました。売上を伸ばした。", (text) => encoded(text, "euc-jp")],
    ["EUC-KR", "경력 사항: 서울에서 회계 담당자로 일했습니다", (text) => encoded(text, "euc-kr")],
    ["GB 18030", "工作经历：在北京的公司担任会计，负责预算和报表。", (text) => encoded(text, "gb18030")],
    ["Big5", "工作經歷：在台北的公司擔任會計，負責預算和報表。", (text) => encoded(text, "big5")],
    [
      "Windows-1252 with French capitals",
      "ÉCOLE DE COMMERCE, Évry: gérante d’une équipe — 2019",
      (text) => encoded(text, "windows-1252"),
    ],
    [
      "Windows-1252 with one odd letter",
      "Zoé Example, clerk at Example Ltd",
      (text) => encoded(text, "windows-1252"),
    ],
  ])("knows %s", (_, text, encode) => {
    expect(decodeText(encode(text))).toBe(text.replace("\uFEFF", ""));
  });

  it("bears a stray zero byte in a text", () => {
    const text = "Answered questions of customers by telephone and in writing. ".repeat(3);
    expect(decodeText(Buffer.from(`${text}\0`))).toContain("Answered");
  });

  it("refuses bytes that are no text", () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32));
    expect(() => decodeText(noise)).toThrowError(expect.objectContaining({ code: "unsupported_type" }));
  });
});
