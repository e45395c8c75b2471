import { describe, expect, it } from "vitest";
import { degreeLevel } from "./degrees.ts";

describe("degreeLevel", () => {
  it.each([
    ["Bachelor of Science in Physics", "bachelor"],
    ["B.Sc. Computer Science", "bachelor"],
    ["Licence de mathématiques", "bachelor"],
    ["本科", "bachelor"],
    ["M.A. History", "master"],
    ["MBA", "master"],
    ["Máster en Ingeniería Industrial", "master"],
    ["Ph.D. in Biology", "doctorate"],
    ["Doctorado en Robótica", "doctorate"],
    ["Associate of Applied Science", "diploma"],
    ["High School Diploma", "secondary"],
    ["A-Levels", "secondary"],
    ["Abitur", "secondary"],
    ["B.F.A. in Graphic Design", "bachelor"],
    ["D.Sc. in Mathematics", "doctorate"],
    ["Técnico en Informática", "diploma"],
    ["Terminale scientifique, sciences de l’ingénieur", "secondary"],
    ["Lise Diploması", "secondary"],
    ["HAVO", "secondary"],
    ["Educación Secundaria Obligatoria", "secondary"],
    ["Diploma di maturità scientifica", "secondary"],
    ["West African Senior School Certificate", "secondary"],
    ["Απολυτήριο Λυκείου", "secondary"],
    ["Berufsausbildung zum Fachinformatiker", "diploma"],
    ["Svendebrev som murer", "diploma"],
    ["CAP Boulangerie", "diploma"],
    ["Bacharelado em Administração", "bachelor"],
    ["Sjuksköterskeexamen", "bachelor"],
    ["Πτυχίο Οικονομικών", "bachelor"],
    ["PGCE Secondary Mathematics", "master"],
    ["studia magisterskie", "master"],
    ["Магістр", "master"],
  ])("puts %j on the level %s", (degree, level) => {
    expect(degreeLevel(degree)).toBe(level);
  });

  it("takes the level from the school where the degree is silent", () => {
    expect(degreeLevel("", "Northside High School")).toBe("secondary");
  });

  it("does not guess", () => {
    expect(degreeLevel("Study abroad", "State University")).toBeNull();
  });
});
