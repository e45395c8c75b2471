import { describe, expect, it } from "vitest";
import { extractJob } from "#lib/extraction/job-description.ts";
import { normalizeRequirements } from "./requirements.ts";

const required = (text: string, title = "Specialist") =>
  normalizeRequirements(extractJob(`Requirements\n${text}`, title)).required_skills.map(({ skill }) => skill);

describe("years in a field", () => {
  it.each([
    ["- 3–6 years of experience in web development\n- React", ["React"]],
    ["- 5+ years of web development experience\n- React", ["React"]],
    ["- 3 years of experience with React\n- Git", ["React", "Git"]],
    ["- Web development\n- Git", ["Web Development", "Git"]],
  ])("reads %j as %j", (text, skills) => {
    expect(required(text)).toEqual(skills);
  });

  it("asks for the longer of two names that say the same", () => {
    expect(required("- B2B sales experience\n- Sales\n- Excel")).toEqual(["B2B Sales", "Microsoft Excel"]);
  });
});

describe("names in passing", () => {
  it.each([
    ["- Experience at a manufacturing or distribution company\n- Excel", ["Microsoft Excel"]],
    ["- Change across the organization\n- Excel", ["Microsoft Excel"]],
    ["- Hadoop, Spark or other big data technologies", ["Hadoop", "Apache Spark"]],
    ["- A passion for teaching\n- Excel", ["Microsoft Excel"]],
    ["- Organization and planning skills", ["Organization", "Planning"]],
    ["- Teaching and Excel", ["Teaching", "Microsoft Excel"]],
  ])("reads %j as %j", (text, skills) => {
    expect(required(text)).toEqual(skills);
  });

  it("asks for the field that the title names, unless a tool in the title says more", () => {
    expect(required("- Xero\n- Excel\n- Payroll", "Staff Accountant")).toEqual([
      "Xero",
      "Microsoft Excel",
      "Payroll",
      "Accounting",
    ]);
    expect(required("- Git\n- SQL\n- Docker", "Software Engineer (Python)")).toEqual([
      "Git",
      "SQL",
      "Docker",
      "Python",
    ]);
  });

  it("takes a plain word in a long sentence for what it says", () => {
    const sentence =
      "You must know Microsoft Excel, and with it you help clients all over the country so that in the end their growth, operations and efficiency improve from year to year";
    expect(required(`- ${sentence}.\n- Payroll\n- Xero`)).toEqual(["Microsoft Excel", "Payroll", "Xero"]);
  });
});
