import { describe, expect, it } from "vitest";
import { textBlocks } from "./text-blocks.ts";

describe("the blocks of a plain text", () => {
  it("are paragraphs where blank lines part them", () => {
    expect(textBlocks("We sew sails.\r\n\r\nJoin us.")).toEqual([
      { kind: "paragraph", text: "We sew sails." },
      { kind: "paragraph", text: "Join us." },
    ]);
  });

  it("are a heading and a list where a short line stands over items", () => {
    expect(textBlocks("What you will do\n- Cut cloth\n• Mend seams\n3) Sweep")).toEqual([
      { kind: "heading", text: "What you will do" },
      { kind: "list", items: ["Cut cloth", "Mend seams", "Sweep"] },
    ]);
  });

  it("are a heading where the line ends in a colon", () => {
    expect(textBlocks("Education:\nA diploma")).toEqual([
      { kind: "heading", text: "Education" },
      { kind: "paragraph", text: "A diploma" },
    ]);
  });

  it("join a sentence that was broken because its line was full", () => {
    const first = "We sew sails for boats of every size and repair them in our loft by the";
    expect(textBlocks(`${first}\nharbor. Come and see.\nOpen daily.`)).toEqual([
      { kind: "paragraph", text: `${first} harbor. Come and see.` },
      { kind: "paragraph", text: "Open daily." },
    ]);
  });

  it("keep a fact with a colon inside as a line of text", () => {
    expect(textBlocks("Location: Harbor Street\n- near the pier")[0]).toEqual({
      kind: "paragraph",
      text: "Location: Harbor Street",
    });
  });

  it("keep markup as the characters it is written with", () => {
    expect(textBlocks("<b>Bold</b>")).toEqual([{ kind: "paragraph", text: "<b>Bold</b>" }]);
  });

  it("are none in an empty text", () => {
    expect(textBlocks(" \n\n ")).toEqual([]);
  });
});
