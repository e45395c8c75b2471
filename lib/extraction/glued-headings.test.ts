import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function factsOf(text: string) {
  const document = await readDocument(new TextEncoder().encode(text));
  return extractResume(document, { today: "2026-01-15" });
}

describe("exports that lost their line breaks", () => {
  it("reads jobs under a heading glued to the line before, with labels that end in a dash", async () => {
    const { experience } = await factsOf(
      "Jane Doe\njane@example.com\nI build water meters and read them every day.Company Details\ncompany - Harbor Works Ltd\ndescription - Repaired meters and wrote reports.\ncompany - Delta Pumps Inc\ndescription - Sold pumps.\n",
    );
    expect(experience.map(({ company }) => company?.text)).toEqual(["Harbor Works Ltd", "Delta Pumps Inc"]);
  });

  it("reads studies under a heading at the end of a list", async () => {
    const { education } = await factsOf(
      "Jane Doe\njane@example.com\nSkills: Welding, Lathes, Measuring Education Details\nMay 2012 to May 2015 B.Sc. Physics, Springfield University\n",
    );
    expect(education).toHaveLength(1);
  });

  it("leaves a sentence that names a heading alone", async () => {
    const { experience } = await factsOf(
      "Jane Doe\njane@example.com\nSummary\nNurse with ten years of Work Experience\n",
    );
    expect(experience).toEqual([]);
  });
});
