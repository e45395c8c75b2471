import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FLAWED_JOBS } from "#tests/fixtures/job-flags/structures.ts";
import { analyzeJob } from "./analyze-job.ts";

const folder = new URL("../../tests/fixtures/job-flags/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

const phrases = read("phrases.txt")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => {
    const [codes = "", sentence = ""] = line.split(" | ");
    return { codes: codes.split("|"), sentence };
  });

const honest = read("honest.txt")
  .split(/^=== /m)
  .filter(Boolean)
  .map((job) => {
    const end = job.indexOf("\n");
    return { title: job.slice(0, end), text: job.slice(end + 1) };
  });

const flagsOf = (title: string, text: string): string[] =>
  analyzeJob({ title, text, today: "2026-11-20" }).red_flags.map(({ code }) => code);

/** The sentence in the middle of a description that is honest otherwise. */
const around = (sentence: string): string =>
  `About the role\nYou support three teams and keep their plans in order.\n\n${sentence}\n\nWhat we offer\nSalary: $54,000 - $61,000 per year, 25 days of leave, full-time in Leeds.`;

describe("red flags", () => {
  it("finds at least 95 of 100 faults, in phrases and in whole descriptions", () => {
    const missed = [
      ...phrases
        .filter(
          ({ codes, sentence }) => !flagsOf("Specialist", around(sentence)).some((c) => codes.includes(c)),
        )
        .map(({ codes, sentence }) => `${codes}: ${sentence}`),
      ...FLAWED_JOBS.filter(({ code, title, text }) => !flagsOf(title, text).includes(code)).map(
        ({ code, title, text }) => `${code}: ${title}: ${text.slice(0, 80)}`,
      ),
    ];
    const all = phrases.length + FLAWED_JOBS.length;
    expect(all).toBeGreaterThanOrEqual(180);
    expect(missed.length / all, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  it("raises at most one false flag in five honest descriptions", () => {
    const raised = honest.flatMap(({ title, text }) =>
      flagsOf(title, text).map((code) => `${title}: ${code}`),
    );
    expect(honest.length).toBeGreaterThanOrEqual(40);
    expect(raised.length / honest.length, raised.join("\n")).toBeLessThanOrEqual(0.2);
  });

  it.each([
    "Disabled persons may apply under the guaranteed interview scheme.",
    "Veteran candidates preferred, as the law allows.",
    "Our shelter takes in women only; you keep its books.",
    "The swimming class is only for girls under 12.",
    "You treat people over 60.",
    "Women are encouraged to apply.",
    "Applicants are considered regardless of age, race, caste or family status.",
    "Unpaid leave is possible after one year.",
    "You follow up on unpaid invoices.",
    "The course is free of charge for our customers.",
    "Training is paid from the first day.",
    "Nobody works unpaid overtime here.",
    "You teach young people how to cook.",
    "You support young mothers after birth.",
    "We market toys to Gen Z customers.",
    "You teach boys and girls in our class.",
    "A patient tells you about his pain and you listen.",
    "Ms. Doe leads the team; her office is next door.",
    "You plan heavy goods traffic.",
    "Our family practice has six doctors.",
    "You serve families at a family-owned farm.",
    "We fund research on mental illness.",
    "The factory makes dumb waiters.",
    "The client pays for exposure analysis of radiation.",
    "Experience with master data and slave cylinders of brakes is not needed.",
    "Candidates with a degree from any university may apply.",
    "Applicants from all countries are welcome.",
    "You report the age of each tree.",
    "Your team has people in their twenties and their sixties.",
    "You will be paid for every hour, and no work is done for free.",
  ])("has nothing against “%s”", (sentence) => expect(flagsOf("Specialist", around(sentence))).toEqual([]));

  it("leaves a description alone when the sentence around a fault is taken away", () => {
    expect(flagsOf("Specialist", around("You work with friendly people."))).toEqual([]);
  });
});
