import { describe, expect, it } from "vitest";
import { mendGlyph } from "./characters.ts";

describe("mendGlyph", () => {
  it.each([
    ["\uF645", "MinionPro-It", "2"],
    ["\uF739", "Example", "9"],
    ["\uF761", "Example", "A"],
    ["\uF7E9", "Example", "É"],
    ["\uE067", "LinBiolinumO", "W"],
    ["\uE03C", "LinLibertineO", "tt"],
    ["\uE067", "Example", " "],
    ["B", "MarVoSym", " "],
    ["\uF095", "FontAwesome", " "],
  ])("reads %j of %s as %j", (unicode, font, text) => {
    expect(mendGlyph(unicode, font)).toBe(text);
  });
});
