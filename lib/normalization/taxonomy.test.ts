import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { canonicalSkill, impliedSkills } from "./skills.ts";
import { SKILL_BY_NAME, TAXONOMY } from "./taxonomy.ts";

const names = z.array(z.string().trim().min(1)).min(1).optional();
const line = z.strictObject({
  skill: z.string().trim().min(1),
  category: z.string().min(1),
  kind: z.enum(["hard", "soft", "language", "method"]).optional(),
  synonyms: names,
  implies: names,
  related: names,
  since: z.int().min(1940).max(2030).optional(),
  case: z.literal(true).optional(),
  context: z.array(z.string().regex(/^[^A-Z]+$/)).optional(),
  unless: z.array(z.string().regex(/^[^A-Z]+$/)).optional(),
});

const folder = new URL("./taxonomy/", import.meta.url);
const files = readdirSync(folder);

describe("the taxonomy", () => {
  it.each(files)("keeps %s in the form it is read in, one skill a line", (file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    const lines = z.array(line).parse(JSON.parse(text));
    expect(text.trimEnd().split("\n")).toHaveLength(lines.length + 2);
  });

  it("holds 1,500 skills and 4,000 synonyms or more", () => {
    expect(TAXONOMY.length).toBeGreaterThanOrEqual(1500);
    expect(SKILL_BY_NAME.size).toBe(TAXONOMY.length);
    const synonyms = TAXONOMY.flatMap((entry) => entry.synonyms);
    expect(synonyms.length).toBeGreaterThanOrEqual(4000);
  });

  it("leads no name to two skills, and gives no name twice", () => {
    const owners = new Map<string, string>();
    for (const { skill, synonyms } of TAXONOMY) {
      expect(new Set(synonyms).size, skill).toBe(synonyms.length);
      for (const name of new Set([skill, ...synonyms].map((form) => form.toLowerCase()))) {
        expect([name, owners.get(name) ?? skill]).toEqual([name, skill]);
        owners.set(name, skill);
      }
    }
  });

  it("implies and relates only skills it holds, and none itself", () => {
    for (const { skill, implies, related } of TAXONOMY) {
      for (const other of [...implies, ...related]) {
        expect(SKILL_BY_NAME.has(other), `${skill} names ${other}`).toBe(true);
        expect(other).not.toBe(skill);
      }
    }
  });

  it("implies nothing in a circle", () => {
    const circles = TAXONOMY.filter(({ skill }) =>
      (SKILL_BY_NAME.get(skill)?.implies ?? []).some((implied) => impliedSkills(implied).includes(skill)),
    );
    expect(circles.map(({ skill }) => skill)).toEqual([]);
  });

  it("implies nothing younger than the skill, but for what products were built on later", () => {
    const laterBase = new Set(["OpenShift", "Sitecore", "WebLogic", "WebSphere", "T-SQL"]);
    for (const { skill, implies, since } of TAXONOMY) {
      if (since === undefined || laterBase.has(skill)) continue;
      for (const implied of implies)
        expect(SKILL_BY_NAME.get(implied)?.since ?? 0, `${skill} → ${implied}`).toBeLessThanOrEqual(since);
    }
  });

  it("holds no skill twice in two spellings", () => {
    const plain = (name: string) =>
      name
        .toLowerCase()
        .replace(/[\s.\-_/'’]/g, "")
        .replace(/(?<=.{5})s$/, "");
    const seen = new Map<string, string>();
    for (const { skill, kind } of TAXONOMY) {
      if (kind === "soft") continue; // Communication is a manner, Communications a field
      expect([skill, seen.get(plain(skill)) ?? skill]).toEqual([skill, skill]);
      seen.set(plain(skill), skill);
    }
  });

  it.each([
    ["Next.js", "JavaScript"],
    ["Kubernetes", "Containerization"],
    ["Istio", "Service Mesh"],
    ["GDPR", "Data Privacy"],
    ["VLOOKUP", "Microsoft Excel"],
    ["IBM Maximo", "CMMS"],
  ])("lets %s imply %s", (name, implied) => {
    expect(impliedSkills(canonicalSkill(name) ?? "")).toContain(implied);
  });

  it.each([
    ["Zotero", "Mendeley"],
    ["Backup Exec", "Veeam"],
    ["Zoho Analytics", "Sisense"],
    ["Tiling", "Flooring"],
    ["Arbitration", "Mediation"],
    ["NPS", "CSAT"],
  ])("keeps %s apart from %s", (one, other) => {
    expect(canonicalSkill(one)).not.toBeNull();
    expect(canonicalSkill(one)).not.toBe(canonicalSkill(other));
  });

  it.each([
    "programming language",
    "accounting",
    "nursing and medicine",
    "trades",
    "law",
    "hospitality and food",
    "human resources",
    "education",
    "supply chain",
    "soft skill",
  ])("covers %s with thirty skills or more", (category) => {
    expect(TAXONOMY.filter((entry) => entry.category === category).length).toBeGreaterThanOrEqual(30);
  });

  it.each([
    ["React Native", "React"],
    ["Java", "JavaScript"],
    ["C++", "C"],
    ["C#", "C++"],
    ["Docker Compose", "Docker Swarm"],
    ["MySQL", "Microsoft SQL Server"],
  ])("keeps %s apart from %s", (one, other) => {
    expect(SKILL_BY_NAME.get(one)?.synonyms).not.toContain(other);
    expect(SKILL_BY_NAME.has(one) && SKILL_BY_NAME.has(other)).toBe(true);
  });
});
