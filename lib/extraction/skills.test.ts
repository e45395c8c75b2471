import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function listed(body: string, heading = "SKILLS") {
  const text = `Alma Verde\nalma@example.com\n\n${heading}\n${body}\n\nEDUCATION\nBA History, Fernhill College, 2015\n`;
  const document = await readDocument(new TextEncoder().encode(text));
  return extractResume(document, { today: "2026-01-01" }).listedSkills;
}

describe("findListedSkills", () => {
  it("takes initials in capitals for skills, not for the names of groups", async () => {
    const skills = await listed("SAP EWM\nRoute planning\nCycle counting\nOSHA 10\nLoading dock safety");
    expect(skills.map(({ text }) => text)).toContain("SAP EWM");
    expect(skills.every(({ confidence }) => confidence > 0.5)).toBe(true);
  });

  it("keeps names apart that stand one to a line, in small and in large letters", async () => {
    const skills = await listed("Ovens\nartisan bread baking\nHACCP\nstock taking\nsourdough");
    expect(skills.map(({ text }) => text)).toEqual([
      "Ovens",
      "artisan bread baking",
      "HACCP",
      "stock taking",
      "sourdough",
    ]);
    expect(skills.every(({ confidence }) => confidence > 0.5)).toBe(true);
  });

  it("takes the short word of a product before a colon for no label", async () => {
    const skills = await listed("1С:Payroll, Excel, 1С:Trade 11");
    expect(skills.map(({ text }) => text)).toEqual(["1С:Payroll", "Excel", "1С:Trade 11"]);
  });

  it("leaves out a dash that is a letter, and the place and day over the signature", async () => {
    const skills = await listed("ㅡ\nWelding, Grinding\nBath, November 3, 2025");
    expect(skills.map(({ text }) => text)).toEqual(["Welding", "Grinding"]);
  });

  it("takes no sentences of praise for a list of skills", async () => {
    const skills = await listed("热爱教育工作，性格开朗；\n认真负责，善于沟通；\n有团队精神。", "自我评价");
    expect(skills).toEqual([]);
  });

  it("keeps a long sentence as one with little confidence", async () => {
    const [sentence] = await listed(
      "In my last two positions I wrote Bash scripts every day and watched systems with Prometheus",
    );
    expect(sentence?.text).toContain("Prometheus");
    expect(sentence?.confidence).toBeLessThan(0.28);
  });

  it("takes a long row of names that only spaces part for names", async () => {
    const [row] = await listed(
      "Contract Drafting Trade Mark Filing Corporate Governance Due Diligence Legal Research",
    );
    expect(row?.confidence).toBeGreaterThan(0.4);
  });

  it("reads a list under 'Highlights' as skills and sentences there as none", async () => {
    const skills = await listed("• Cash handling\n• Shelf stocking\n• Till balancing", "Highlights");
    expect(skills.map(({ text }) => text)).toEqual(["Cash handling", "Shelf stocking", "Till balancing"]);
    expect(
      await listed(
        "• Opened three shops in 2019.\n• Led a team of nine people.\n• Won two awards.",
        "Highlights",
      ),
    ).toEqual([]);
  });

  it.each(["Toolbox", "IT–Kenntnisse", "Stärken", "専門スキル", "Areas of Strength"])(
    "knows the heading %s",
    async (heading) => {
      expect((await listed("Java, Python, SQL", heading)).map(({ text }) => text)).toEqual([
        "Java",
        "Python",
        "SQL",
      ]);
    },
  );
});
