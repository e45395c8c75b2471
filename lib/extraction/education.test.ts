import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { extractResume } from "./resume.ts";

/** "school | degree | major | start–end" of each study, as a reader would say it. */
async function studiesOf(section: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(`Jane Doe\n\nEducation\n\n${section}\n`));
  const { education } = extractResume(document, { today: "2026-01-15" });
  return education.map(({ institution, degree, major, period }) =>
    [
      institution?.text ?? "",
      degree?.text ?? "",
      major?.text ?? "",
      period?.start ?? "",
      period?.end ?? "",
    ].join(" | "),
  );
}

describe("findEducation", () => {
  it("reads school above degree and degree above school alike", async () => {
    expect(await studiesOf("State University    2014 - 2018\nBachelor of Arts in History")).toEqual([
      "State University | Bachelor of Arts in History | History | 2014 | 2018",
    ]);
    expect(await studiesOf("Bachelor of Arts in History\nState University    2014 - 2018")).toEqual([
      "State University | Bachelor of Arts in History | History | 2014 | 2018",
    ]);
  });

  it("parts a line that holds degree and school", async () => {
    expect(
      await studiesOf("MSc Physics, Harbor University, 2012\nBSc Physics, Lakeside College, 2010"),
    ).toEqual([
      "Harbor University | MSc Physics |  |  | 2012",
      "Lakeside College | BSc Physics |  |  | 2010",
    ]);
  });

  it("gives each of several degrees under one school the school's name", async () => {
    const found = await studiesOf(
      "Harbor University\nPh.D. in Chemistry    2010 - 2014\nM.S. in Chemistry    2008 - 2010\n\nLakeside College\nB.S. in Biology    2004 - 2008",
    );
    expect(found.map((study) => study.split(" | ")[0])).toEqual([
      "Harbor University",
      "Harbor University",
      "Lakeside College",
    ]);
  });

  it("puts a bare degree together with the field beside it", async () => {
    expect(await studiesOf("Harbor University    2016\nBachelor of Science\nComputer Science")).toEqual([
      "Harbor University | Bachelor of Science | Computer Science |  | 2016",
    ]);
  });

  it("leaves theses, courses, grades and scholarships out of the list of studies", async () => {
    const found = await studiesOf(
      "Harbor University    2010 - 2014\nPh.D. in Chemistry, GPA: 3.9\n- Thesis: Bachelor colonies of bees at Lakeside College\n- Relevant coursework: Master equations, School politics\nDean's Scholarship, 2013",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("Ph.D. in Chemistry |");
  });

  it.each([
    ["Universidad del Puerto    2013 - 2016\nTécnico Superior en Informática", "Universidad del Puerto"],
    [
      "Hafenuniversität Musterstadt    2010 - 2015\nBachelor of Science, Informatik",
      "Hafenuniversität Musterstadt",
    ],
    ["Université du Port    2004\nLicence de Mathématiques", "Université du Port"],
    ["港口大学    2010 - 2014\n本科 软件工程", "港口大学"],
  ])("reads %j", async (section, school) => {
    const found = await studiesOf(section);
    expect(found).toHaveLength(1);
    expect(found[0]?.startsWith(`${school} | `)).toBe(true);
  });

  it.each([
    ["Ph.D., Biology, Harbor University, Bath, 2019", "Harbor University | Ph.D., Biology"],
    ["Juris Doctor | Lakeside School of Law | 2014", "Lakeside School of Law | Juris Doctor"],
    ["2010 - 2014 Harbor University, Salem, MA, B.A. in Politics", "Harbor University | B.A. in Politics"],
    ["Grado en Enfermería. Universidad del Puerto, 2018", "Universidad del Puerto | Grado en Enfermería"],
    ["2013 – 2017 HBO Verpleegkunde, Hogeschool Utrecht (behaald)", "Hogeschool Utrecht | HBO Verpleegkunde"],
    ["2020 Ausbildung zur Kauffrau, Musterwerke AG", "Musterwerke AG | Ausbildung zur Kauffrau"],
    ["Sähköasentaja, Sataman ammatti-instituutti, 2015", "Sataman ammatti-instituutti | Sähköasentaja"],
    ["2008 – 2012 Πτυχίο Νομικής, Πανεπιστήμιο Λιμένος", "Πανεπιστήμιο Λιμένος | Πτυχίο Νομικής"],
    ["2012.03 ~ 2018.02 항구대학교 경영학과", "항구대학교 | 경영학과"],
    ["B.Sc. Chemistry (5 years integrated), Harbor University, 2012", "Harbor University | B.Sc. Chemistry"],
    ["A-Levels: Physics (A), French (B), Harbor College, 2012", "Harbor College | A-Levels"],
    ["Harbor Institute of Ships (HIS), Nagpur - MBA, 2016", "Harbor Institute of Ships (HIS) | MBA"],
  ])("parts school and degree of the line %j", async (line, expected) => {
    const found = await studiesOf(line);
    expect(found.map((study) => study.split(" | ").slice(0, 2).join(" | "))).toEqual([expected]);
  });

  it("opens the next study where a date alone has ended one, though its school is unknown", async () => {
    const found = await studiesOf(
      "Harbor University\nStudium der Chemie\n2008 – 2013\nSeegericht Hafen\nRechtsreferendariat\n2014 – 2016",
    );
    expect(found.map((study) => study.split(" | ")[0])).toEqual(["Harbor University", "Seegericht Hafen"]);
  });

  it("takes entering and leaving a school for one study", async () => {
    expect(await studiesOf("2010年4月 港大学 商学部 入学\n2014年3月 港大学 商学部 卒業")).toEqual([
      "港大学 | 商学部 卒業 |  | 2010-04 | 2014-03",
    ]);
  });

  it("keeps the years of a list apart that has one in each line", async () => {
    const found = await studiesOf(
      "2016    Master 2 Droit, Université du Port\n2014    Licence de Droit, Université du Port",
    );
    expect(found.map((study) => study.split(" | ").at(-1))).toEqual(["2016", "2014"]);
  });

  it("ends a study that goes on when its remarks say that it will", async () => {
    const found = await studiesOf(
      "Harbor University    2024 - Present\nMSc Physics\n- Expected graduation: June 2027",
    );
    expect(found).toEqual(["Harbor University | MSc Physics |  | 2024 | 2027-06"]);
  });

  it("finds degrees under a heading it does not know", async () => {
    const document = await readDocument(
      new TextEncoder().encode("Jane Doe\n\nWHERE I LEARNED\n\nMSc Physics, Harbor University, 2012\n"),
    );
    const { education } = extractResume(document, { today: "2026-01-15" });
    expect(education[0]?.institution?.text).toBe("Harbor University");
  });

  it("reads the labels of a form and takes none of them for a school or degree", async () => {
    expect(
      await studiesOf(
        "Dates\t09/2010 - 06/2014\nTitle of qualification awarded\tMarine Carpentry\nName and type of organisation providing education and training\tHarbor Guild",
      ),
    ).toEqual(["Harbor Guild | Marine Carpentry |  | 2010-09 | 2014-06"]);
  });

  it("reads a table by the heads of its columns", async () => {
    expect(
      await studiesOf("기간\t학교명\t전공/학위\n2012.03 ~ 2018.02\t항구대학교\t해양학과 학사\n"),
    ).toEqual(["항구대학교 | 해양학과 학사 |  | 2012-03 | 2018-02"]);
  });

  it("joins entering and leaving a school though the year stands in a cell of its own", async () => {
    const found = await studiesOf(
      "2007\t4\t港高等学校 入学\n2010\t3\t港高等学校 普通科 卒業\n2010\t4\t港大学 経済学部 入学\n2014\t3\t港大学 経済学部 卒業",
    );
    expect(found.map((study) => study.split(" | ").filter((_, index) => index !== 1 && index !== 2))).toEqual(
      [
        ["港高等学校", "2007", "2010"],
        ["港大学", "2010", "2014"],
      ],
    );
  });

  it.each([
    ["BSc Botany, Harbor University\nof the North, 2012", "Harbor University of the North | BSc Botany"],
    ["B.Sc. in\nMarine Biology\nLakeside College    2014", "Lakeside College | B.Sc. in Marine Biology"],
    [
      "MSc Botany\nHIT – Harbor Institute of Technology, Bath    2014",
      "HIT – Harbor Institute of Technology | MSc Botany",
    ],
    ["Master of Botany\nLakeside Botanic Center | 2019", "Lakeside Botanic Center | Master of Botany"],
  ])("puts the name together again in %j", async (section, expected) => {
    const found = await studiesOf(section);
    expect(found.map((study) => study.split(" | ").slice(0, 2).join(" | "))).toEqual([expected]);
  });

  it("reads a range that wraps with its line", async () => {
    const found = await studiesOf("MSc Botany. Harbor University, Bath. September 2004 to August\n2006");
    expect(found).toEqual(["Harbor University | MSc Botany |  | 2004-09 | 2006-08"]);
  });

  it("joins what wraps within the cells of a row", async () => {
    const bytes = await pdfOf((pdf) => {
      const rows: [number, string, number][] = [
        [13, "Education", 40],
        [10, "Diploma in Coastal and", 60],
        [10, "Marine Engineering", 74],
      ];
      for (const [size, text, top] of rows) pdf.fontSize(size).text(text, 40, top, { lineBreak: false });
      pdf.fontSize(10).text("Harbor University of", 220, 60, { lineBreak: false });
      pdf.text("Dunmouth", 220, 74, { lineBreak: false });
      pdf.text("09/2010 - 07/2014", 430, 60, { lineBreak: false });
    });
    const { education } = extractResume(await readDocument(bytes), { today: "2026-01-15" });
    expect(education.map(({ institution, degree }) => [institution?.text, degree?.text])).toEqual([
      ["Harbor University of Dunmouth", "Diploma in Coastal and Marine Engineering"],
    ]);
  });
});
