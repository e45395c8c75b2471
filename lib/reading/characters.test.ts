import { describe, expect, it } from "vitest";
import { mendCharacters } from "./characters.ts";

describe("characters", () => {
  it.each([
    ["ligatures", "o\uFB03ce", "office"],
    ["radicals that stand for characters", "\u2F24\u2F26 \u5385\u2ED4 \u2ECB\u2ED3", "大子 厅门 车长"],
    ["odd spaces", "a\u00A0b\u3000c", "a b c"],
    ["what is not seen", "soft\u00ADhyphen\u200B", "softhyphen"],
  ])("mends %s", (_, text, mended) => {
    expect(mendCharacters(text)).toBe(mended);
  });

  it("leaves full-width signs and letters of other scripts as they are", () => {
    expect(mendCharacters("电话：１３５，имя")).toBe("电话：１３５，имя");
  });
});
