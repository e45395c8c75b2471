import { describe, expect, it } from "vitest";
import type { DocumentLink } from "#lib/reading/document.ts";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function factsOf(text: string, links: DocumentLink[] = []) {
  const document = await readDocument(new TextEncoder().encode(text));
  return extractResume({ ...document, links }, { today: "2026-01-15" });
}

const link = (url: string): DocumentLink => ({ url, page: 1, box: null, start: null, end: null });

describe("findContact", () => {
  it.each([
    ["Dr. Jane Doe\njane.doe@example.com", "Jane Doe"],
    ["Prof. Dr. h.c. Max Muster\nmax@example.com", "Max Muster"],
    ["JaneDoe\njanedoe@example.com", "Jane Doe"],
    ["Curriculum Vitae\nNome e cognome: Maria Bianchi\nmaria@example.com", "Maria Bianchi"],
    ["Personal information\nName: Jane Doe", "Jane Doe"],
    ["Резюме Иван Петров\nivan@example.com", "Иван Петров"],
    ["JACK MA\njack@example.com", "JACK MA"],
    ["João Sales\njoao.sales@example.com", "João Sales"],
    ["王小明\nwang@example.com", "王小明"],
  ])("finds the name in %j", async (text, name) => {
    expect((await factsOf(`${text}\n\nExperience\n\nEngineer at Acme Inc, 2019 - 2020\n`)).name?.text).toBe(
      name,
    );
  });

  it("takes no skill or heading for a name", async () => {
    const text =
      "Skills\n\nMicrosoft Office\nCustomer Service\n\nExperience\n\nSales Associate, Acme Inc, 2019 - 2020\n";
    expect((await factsOf(text)).name).toBeNull();
  });

  it("parts an address from the web address glued to it", async () => {
    const facts = await factsOf("Jane Doe\nhttp://jane.example.comjane@example.org\n");
    expect(facts.email?.text).toBe("jane@example.org");
  });

  it("prefers the address a person reads to the one behind a link", async () => {
    const facts = await factsOf("Jane Doe\njane@example.com\n", [link("mailto:template@example.org")]);
    expect(facts.email?.text).toBe("jane@example.com");
  });

  it.each([
    ["+1 (555) 555-0142", "+1 (555) 555-0142"],
    ["Tel: 01234 5678910 2", "01234 5678910"],
    ["555 · 555 · 0142", "555 · 555 · 0142"],
  ])("reads the phone number in %j", async (line, phone) => {
    expect((await factsOf(`Jane Doe\n${line}\n`)).phone?.text).toBe(phone);
  });

  it("keeps a person's own pages and leaves papers and employers", async () => {
    const facts = await factsOf("Jane Doe\njane.doe@example.com\n", [
      link("https://github.com/janedoe"),
      link("https://github.com/https://github.com/janedoe2"),
      link("https://doi.org/10.1000/1"),
      link("https://acme.example"),
      link("https://janedoe.example"),
    ]);
    expect(facts.links.map(({ text }) => text)).toEqual([
      "https://github.com/janedoe",
      "https://github.com/janedoe2",
      "https://janedoe.example",
    ]);
  });
});
