import { describe, expect, it } from "vitest";
import { extractJob } from "./job-description.ts";

const yearsIn = (text: string) =>
  extractJob(`Requirements\n- ${text}`, "Analyst").years.map(({ min, max }) => [min, max]);
const salaryIn = (text: string) => extractJob(text, "Analyst").salary?.value ?? null;
const arrangementIn = (text: string) => extractJob(text, "Analyst").arrangement?.value ?? null;
const educationIn = (text: string) =>
  extractJob(text, "Analyst").education.map(({ level, fields, orEquivalent, isPreferred }) => ({
    level,
    fields,
    orEquivalent,
    isPreferred,
  }));
const levels = (text: string) =>
  extractJob(text, "Analyst").requirements.map(({ text, level }) => [text, level]);

describe("years of experience", () => {
  it.each([
    ["3+ years of experience", [[3, null]]],
    ["3-5 years experience in payroll", [[3, 5]]],
    ["3 to 5 yrs of experience", [[3, 5]]],
    ["a minimum of three (3) years of experience", [[3, null]]],
    ["at least two years of teaching experience", [[2, null]]],
    ["up to 2 years of experience", [[0, 2]]],
    ["5 or more years of experience", [[5, null]]],
    ["2–4+ years of experience", [[2, null]]],
    ["Years of experience: 2-4", [[2, 4]]],
    ["a minimum of (2) years of experience", [[2, null]]],
  ])("reads “%s”", (text, expected) => expect(yearsIn(text)).toEqual(expected));

  it.each(["Must be 18 years old", "For over 20 years we have served our town", "A 2 year contract"])(
    "finds no demand in “%s”",
    (text) => expect(extractJob(text, "Analyst").years).toEqual([]),
  );

  it("reads the range in the title", () => {
    expect(extractJob("We need you.", "Developer (2-4 years)").titleYears).toEqual({ min: 2, max: 4 });
  });
});

describe("salary", () => {
  it.each([
    ["Salary: $80-100k", { min: 80_000, max: 100_000, currency: "USD", period: "year" }],
    ["Salary: £30,000 - £35,000 per annum", { min: 30_000, max: 35_000, currency: "GBP", period: "year" }],
    ["We pay $33/hour.", { min: 33, max: 33, currency: "USD", period: "hour" }],
    ["Earn $14-$20 per hour", { min: 14, max: 20, currency: "USD", period: "hour" }],
    ["Compensation: 18-24 LPA", { min: 1_800_000, max: 2_400_000, currency: "INR", period: "year" }],
    ["Salary range ₹8–18 LPA", { min: 800_000, max: 1_800_000, currency: "INR", period: "year" }],
    ["Pay: €3.200 to €4.000 per month", { min: 3_200, max: 4_000, currency: "EUR", period: "month" }],
    ["Salary: 45,000–55,000 USD a year", { min: 45_000, max: 55_000, currency: "USD", period: "year" }],
  ])("reads “%s”", (text, expected) => expect(salaryIn(text)).toEqual(expected));

  it.each([
    "A $100 referral bonus for every friend",
    "We raised $25M in funding",
    "Competitive salary",
    "You manage budgets of £15k - 200k",
    "We have 2,000 employees",
  ])("finds none in “%s”", (text) => expect(salaryIn(text)).toBeNull());
});

describe("place", () => {
  it.each([
    ["This role is fully remote.", "remote"],
    ["Location: Hybrid, Lisbon", "hybrid"],
    ["Work from our office in Lisbon, on-site.", "onsite"],
    ["Remote up to 2 days a week", "hybrid"],
    ["Onsite/Remote: Remote", "remote"],
  ])("reads “%s” as %s", (text, expected) => expect(arrangementIn(text)).toBe(expected));

  it.each(["You support remote teams", "Our hybrid cloud", "Interviews are held in person", "On-site gym"])(
    "finds no arrangement in “%s”",
    (text) => expect(arrangementIn(text)).toBeNull(),
  );

  it("reads a labelled place and one in the title", () => {
    expect(extractJob("Location: Springfield, IL\nFull-time", "Nurse").location?.value).toBe(
      "Springfield, IL",
    );
    expect(extractJob("Join us.", "Nurse - Springfield, IL").location?.value).toBe("Springfield, IL");
  });
});

describe("education", () => {
  it("reads level, fields and what counts as equivalent", () => {
    expect(
      educationIn(
        "Bachelor’s degree in Computer Science, Mathematics or a related field, or equivalent experience",
      ),
    ).toEqual([
      {
        level: "bachelor",
        fields: ["Computer Science", "Mathematics"],
        orEquivalent: true,
        isPreferred: false,
      },
    ]);
  });

  it("tells a required degree from a preferred one in one sentence", () => {
    expect(educationIn("Bachelor’s degree required, Master’s degree preferred")).toMatchObject([
      { level: "master", isPreferred: true },
      { level: "bachelor", isPreferred: false },
    ]);
  });

  it.each([
    ["High school diploma or GED", "secondary"],
    ["Associate degree in nursing", "diploma"],
    ["BSc or BTech", "bachelor"],
    ["PhD in chemistry", "doctorate"],
    ["MBA", "master"],
  ])("reads “%s” as %s", (text, level) => expect(educationIn(text)[0]?.level).toBe(level));

  it.each(["Scrum Master", "Work with MS Office", "A high degree of care", "Teach at our high school"])(
    "finds no degree in “%s”",
    (text) => expect(educationIn(text)).toEqual([]),
  );
});

describe("required and preferred", () => {
  it("follows the headings", () => {
    expect(levels("Requirements\n- Java\n- SQL\n\nNice to have\n- Docker")).toEqual([
      ["Java", "required"],
      ["SQL", "required"],
      ["Docker", "preferred"],
    ]);
  });

  it.each([
    ["Ihr Profil", "Von Vorteil"],
    ["Profil recherché", "Atouts"],
    ["Requisitos", "Deseable"],
    ["Requisitos", "Diferenciais"],
    ["Requisiti", "Gradito"],
    ["Wymagania", "Mile widziane"],
    ["任职要求", "加分项"],
    ["Requirements", "Additional Experience (Not Required)"],
  ])("knows the headings %s and %s", (required, preferred) => {
    expect(levels(`${required}:\n- Java\n\n${preferred}:\n- Docker`)).toEqual([
      ["Java", "required"],
      ["Docker", "preferred"],
    ]);
  });

  it.each([
    ["Requirements\n- Maintain the boats and their sails", "mention"],
    ["Requirements\n- Knowledge of boats", "demand"],
    ["Your tasks\n- You provide an outstanding customer experience", "mention"],
    ["Your tasks\n- You need sailing experience", "demand"],
  ])("tells duties from demands in %j", (text, weight) => {
    expect(extractJob(text, "Sailor").requirements.map((clause) => clause.weight)).toEqual([weight]);
  });

  it("lets wording outweigh the heading", () => {
    expect(levels("Requirements\n- Java\n- Docker is a plus\n\nPreferred\n- SQL (required)")).toEqual([
      ["Java", "required"],
      ["Docker is a plus", "preferred"],
      ["SQL (required)", "required"],
    ]);
  });

  it("takes a sentence apart where it prefers only a part", () => {
    expect(levels("Requirements\n- Good knowledge of accounting in small companies, SAP preferred")).toEqual([
      ["Good knowledge of accounting in small companies", "required"],
      ["SAP preferred", "preferred"],
    ]);
  });

  it("finds headings and bullets in a text that lost its line breaks", () => {
    const text =
      "We sell boats. MINIMUM REQUIREMENTS  Knowledge of sails.Ability to swim.PREFERRED QUALIFICATIONS  Knowledge of engines.";
    expect(levels(text)).toEqual([
      ["We sell boats.", "required"],
      ["Knowledge of sails.", "required"],
      ["Ability to swim.", "required"],
      ["Knowledge of engines.", "preferred"],
    ]);
    expect(extractJob(text, "Sailor").requirements[0]?.weight).toBe("mention");
  });

  it.each(["AbCdEf", "aaaa", "preferred ", "Ab "])("ends on long runs of %j", (unit) => {
    const text = `Requirements\n${unit.repeat(5000)}, preferred`;
    expect(extractJob(text, "Sailor").statements.length).toBeGreaterThan(0);
  });

  it("points at the words in the text", () => {
    const text = "Requirements:\n• Java\n• SQL";
    for (const { text: words, start, end } of extractJob(text, "Analyst").requirements) {
      expect(text.slice(start, end)).toBe(words);
    }
  });
});
