import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function factsOf(text: string) {
  const document = await readDocument(new TextEncoder().encode(`Jane Doe\n\n${text}\n`));
  return extractResume(document, { today: "2026-01-15" });
}

async function certificatesOf(section: string) {
  const { certifications } = await factsOf(`Certifications\n\n${section}`);
  return certifications.map(({ name, issuer, date }) =>
    [name.text, issuer?.text ?? "", date ?? ""].join(" | "),
  );
}

describe("findCertifications", () => {
  it("keeps a level that belongs to the name and takes the issuer off", async () => {
    expect(await certificatesOf("Cloud Security - Specialty, Amazon Web Services, 2023")).toEqual([
      "Cloud Security - Specialty | Amazon Web Services | 2023",
    ]);
  });

  it("reads issuer and date in the line below", async () => {
    expect(await certificatesOf("Certified Harbor Pilot\nHarbor Institute, March 2022")).toEqual([
      "Certified Harbor Pilot | Harbor Institute | 2022-03",
    ]);
  });

  it("parts two that share a line", async () => {
    expect(await certificatesOf("ServSafe Food Handler • Forklift Operator")).toEqual([
      "ServSafe Food Handler |  | ",
      "Forklift Operator |  | ",
    ]);
  });

  it("joins a wrapped line and keeps a short form in brackets", async () => {
    expect(await certificatesOf("Certified Administrator of\nContainers (CAC)")).toEqual([
      "Certified Administrator of Containers (CAC) |  | ",
    ]);
  });
});

describe("findLanguages", () => {
  it.each([
    ["English (native), German (B2)", ["English native", "German B2"]],
    ["Fluent in Spanish, native English", ["Spanish Fluent", "English native"]],
    [
      "Deutsch: Muttersprache\nEnglisch: verhandlungssicher",
      ["Deutsch Muttersprache", "Englisch verhandlungssicher"],
    ],
    ["English, German, French", ["English ", "German ", "French "]],
    ["Hindi 90%\nMarathi ●●●○○", ["Hindi 90%", "Marathi 3/5"]],
    ["Suomi (äidinkieli), englanti (hyvä)", ["Suomi äidinkieli", "englanti hyvä"]],
    ["Русский — родной, английский — B2", ["Русский родной", "английский B2"]],
    ["İngilizce: ileri", ["İngilizce ileri"]],
    ["日语（N2）、普通话（母语）", ["日语 N2", "普通话 母语"]],
  ])("reads %j", async (section, expected) => {
    const { languages } = await factsOf(`Languages\n\n${section}`);
    expect(languages.map(({ language, level }) => `${language.text} ${level ?? ""}`)).toEqual(expected);
  });
});
