import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function firstJob(heading: string) {
  const text = `Dana Whitfield\n\nExperience\n${heading}\nMarch 2019 - May 2021\n- Kept the yard and its books in order\n\nEducation\nBSc Physics, 2015\n`;
  const document = await readDocument(new TextEncoder().encode(text));
  const [job] = extractResume(document, { today: "2026-01-01" }).experience;
  return [job?.role?.text, job?.company?.text];
}

describe("the pieces of a heading", () => {
  it.each([
    ["Yard Foreman, Harbour (Scotland) Ltd", "Yard Foreman", "Harbour (Scotland) Ltd"],
    ["Yard Foreman, Northgate (India) Pvt. Ltd.", "Yard Foreman", "Northgate (India) Pvt. Ltd."],
  ])("keep a bracket before a legal form in the name: %s", async (heading, role, company) => {
    expect(await firstJob(heading)).toEqual([role, company]);
  });
});
