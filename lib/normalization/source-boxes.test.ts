import { describe, expect, it } from "vitest";
import { extractResume } from "#lib/extraction/resume.ts";
import type { ReadDocument } from "#lib/reading/document.ts";
import { readDocument } from "#lib/reading/read-document.ts";
import { normalizeProfile } from "./profile.ts";

const TEXT = "Jane Doe\njane@example.com\n\nEducation\n\nMSc Physics, Harbor University, 2012\n";

/** The text as a page on which every line is one run of ten points, a hundred points wide. */
async function placed(): Promise<ReadDocument> {
  const document = await readDocument(new TextEncoder().encode(TEXT));
  const pages = document.pages.map((page) => ({
    ...page,
    lines: page.lines.map((line, index) => {
      const box: [number, number, number, number] = [50, 700 - index * 20, 150, 710 - index * 20];
      return { ...line, box, runs: line.runs.map((run) => ({ ...run, box, fontSize: 10 })) };
    }),
  }));
  return { ...document, kind: "pdf", pages };
}

describe("normalizeProfile with a document", () => {
  it("says where on the page each source stands", async () => {
    const document = await placed();
    const profile = normalizeProfile(extractResume(document, { today: "2026-01-15" }), document);
    expect(profile.field_sources["name"]?.[0]?.bbox).toEqual([50, 700, 150, 710]);
    expect(profile.education[0]?.sources[0]?.bbox).toBeDefined();
  });

  it("leaves documents without fixed places without boxes", async () => {
    const document = await readDocument(new TextEncoder().encode(TEXT));
    const profile = normalizeProfile(extractResume(document, { today: "2026-01-15" }), document);
    expect(profile.field_sources["name"]?.[0]).toEqual({ page: 1, start: 0, end: 8 });
  });
});
