import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.ts";

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

  it("refuses bytes that are no text", () => {
    const noise = Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32));
    expect(() => decodeText(noise)).toThrowError(expect.objectContaining({ code: "unsupported_type" }));
  });
});
