import { describe, expect, it } from "vitest";
import { demoPeople } from "./people.ts";
import { emailOf, LAYOUTS, type Person } from "./person.ts";
import { renderResumePdf } from "./resume-pdf.ts";

const TODAY = new Date("2026-11-20T12:00:00Z");

async function pagesOf(bytes: Uint8Array) {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const text = content.items.map((item) => ("str" in item ? item.str : "")).join(" ");
    const links = (await page.getAnnotations()).map((annotation): string => annotation.url ?? "");
    const [, , width = 0, height = 0] = page.view;
    const isInside = content.items.every((item) => {
      if (!("str" in item) || item.str.trim() === "") return true;
      const [, , , , x = 0, y = 0] = item.transform;
      return x >= 0 && y >= 0 && x + item.width <= width && y <= height;
    });
    pages.push({ text: text.replace(/\s+/g, " "), links, isInside });
  }
  await task.destroy();
  return pages;
}

function personWith(key: string): Person {
  const person = demoPeople(TODAY).find((each) => each.key === key);
  if (!person) throw new Error(`nobody has the key ${key}`);
  return person;
}

describe("renderResumePdf", () => {
  it("gives the same bytes for the same person", async () => {
    for (const layout of LAYOUTS) {
      const [first, second] = [
        await renderResumePdf(personWith("tunde.adebayo"), layout),
        await renderResumePdf(personWith("tunde.adebayo"), layout),
      ];
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });

  it.each(LAYOUTS)("draws every fact inside the page in the %s layout", async (layout) => {
    const person = personWith("candidate");
    const pages = await pagesOf(await renderResumePdf(person, layout));
    const text = pages.map((page) => page.text).join(" ");
    const facts = [
      person.name,
      emailOf(person),
      person.phone ?? "",
      ...person.jobs.flatMap((job) => [job.role, job.company]),
      ...person.education.map((study) => study.school),
      ...person.skills.flatMap(([, skills]) => skills),
    ];
    for (const fact of facts) expect(text).toContain(fact);
    expect(pages.every((page) => page.isInside)).toBe(true);
  });

  it("makes links of the address and the profiles", async () => {
    const [page] = await pagesOf(await renderResumePdf(personWith("candidate")));
    expect(page?.links).toContain("mailto:candidate@example.com");
    expect(page?.links).toContain("https://github.com/maya-lindqvist-demo");
  });

  it("draws the whole demo on at most two pages each, nothing over an edge", async () => {
    for (const person of demoPeople(TODAY)) {
      const pages = await pagesOf(await renderResumePdf(person));
      expect(pages.length, person.key).toBeLessThanOrEqual(2);
      expect(
        pages.every((page) => page.isInside),
        person.key,
      ).toBe(true);
    }
  });
});
