import { describe, expect, it } from "vitest";
import { guessLanguage } from "./guess-language.ts";

describe("guessLanguage", () => {
  it.each([
    ["eng", ["Led a team of six and worked with the finance department", "Prepared the budget for 2021"]],
    [
      "fra",
      ["Responsable de la gestion des stocks pour une equipe", "Depuis mars 2019, formation des agents"],
    ],
    ["spa", ["Encargada de los almacenes y del inventario", "Gestion de proveedores con la universidad"]],
    [
      "por",
      ["Responsavel pela gestao de uma equipa", "Apoio aos clientes, desde janeiro de 2018, em Lisboa"],
    ],
    ["deu", ["Leitung der Abteilung und Schulung von Mitarbeitern", "Ausbildung zum Koch mit Abschluss"]],
    [
      "pol",
      ["Obsluga klientow oraz prowadzenie dokumentacji dla firmy", "Praca na magazynie od 2016 do 2019"],
    ],
    ["tur", ["Satis ekibi ile bolge yonetimi ve raporlama", "Egitim: Ankara, Ocak 2012 - Haziran 2016"]],
  ])("knows %s by its common words, without accents", (language, lines) => {
    expect(guessLanguage(lines)).toBe(language);
  });

  it("takes a list of English and foreign names for English", () => {
    expect(
      guessLanguage(["Java, Kotlin, Docker", "Universidad de Sevilla", "Projects and awards of the year"]),
    ).toBe("eng");
  });

  it("takes lines without any common word for English", () => {
    expect(guessLanguage(["Acme GmbH", "2014 - 2019"])).toBe("eng");
  });
});
