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
    ["Sarah K. O'Connor, RN, BSN, CCRN\nsoc@example.com", "Sarah K. O'Connor"],
    ["JANE DOE, PharmD\njane@example.com", "JANE DOE"],
    ["Capt. William R. Hayes III, USN (Ret.)\nwhayes@example.com", "William R. Hayes III"],
    ["Mr. Rajesh Kumar S/o Mohan Lal\nrajesh@example.com", "Rajesh Kumar"],
    ["Dipl.-Ing. (FH) Stefan Bauer\nsb@example.com", "Stefan Bauer"],
    ["J O H N   S M I T H\njsmith@example.com", "JOHN SMITH"],
    ['Robert "Bob" McAllister\nchefbob@example.com', 'Robert "Bob" McAllister'],
    ["氏名 山田 太郎\ntaro@example.com", "山田 太郎"],
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

  it.each([
    ["jane [at] example [dot] com", "jane@example.com"],
    ["jane.doe (at) example.com", "jane.doe@example.com"],
    ["Email: jane.doe @ example.com", "jane.doe@example.com"],
    ["jane.doe@\nexample.com", "jane.doe@example.com"],
    ["jane.doe\n@example.com", "jane.doe@example.com"],
    ["E-mail: jane d@example co.uk", "jane.d@example.co.uk"],
  ])("reads the e-mail address in %j", async (text, email) => {
    expect((await factsOf(`Jane Doe\n${text}\n`)).email?.text).toBe(email);
  });

  it("takes an employer behind a sign for no address", async () => {
    expect((await factsOf("Jane Doe\nEngineer @ example.com\n")).email).toBeNull();
  });

  it("spells the name that only the address shows", async () => {
    const facts = await factsOf("Skills\n\nForklifts\n\nContact\n\ndwayne.carter@example.com\n");
    expect(facts.name).toMatchObject({ text: "Dwayne Carter", confidence: 0.4 });
  });

  it("prefers the address a person reads to the one behind a link", async () => {
    const facts = await factsOf("Jane Doe\njane@example.com\n", [link("mailto:template@example.org")]);
    expect(facts.email?.text).toBe("jane@example.com");
  });

  it.each([
    ["+1 (555) 555-0142", "+1 (555) 555-0142"],
    ["Tel: 01234 5678910 2", "01234 5678910"],
    ["555 · 555 · 0142", "555 · 555 · 0142"],
    ["Fax: (312) 555-0100 | Mobile: (312) 555-0142", "(312) 555-0142"],
    ["C.C. 1.020.555.014\nCelular: 300 555 0142", "300 555 0142"],
    ["Rua do Exemplo 3, 4000-033 Porto+351 912 555 014", "+351 912 555 014"],
    ["505/555-0142 / jane@example.com", "505/555-0142"],
    ["Cep: 0532 555 01 42", "0532 555 01 42"],
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
