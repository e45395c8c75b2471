import { describe, expect, it } from "vitest";
import { APPLICATION_STATUSES, follows, REJECTION_REASONS } from "#lib/vocabulary.ts";
import { DEMO_APPLICATIONS } from "./applications.ts";
import { DEMO_JOBS } from "./jobs.ts";
import { demoPeople } from "./people.ts";
import { LAYOUTS, PROFESSIONS } from "./person.ts";
import { momentAgo, stepsOf } from "./story-times.ts";

const TODAY = new Date("2026-11-20T12:00:00Z");

describe("the people of the demo", () => {
  const people = demoPeople(TODAY);

  it("are at least 45, of every profession, level and layout", () => {
    expect(people.length).toBeGreaterThanOrEqual(45);
    expect(new Set(people.map((person) => person.profession))).toEqual(new Set(PROFESSIONS));
    expect(new Set(people.map((person) => person.level)).size).toBe(3);
    expect(new Set(people.map((person) => person.layout))).toEqual(new Set(LAYOUTS));
  });

  it("have keys and telephone numbers of their own, all from the invented range", () => {
    const phones = people.flatMap((person) => person.phone ?? []);
    expect(new Set(people.map((person) => person.key)).size).toBe(people.length);
    expect(new Set(phones).size).toBe(phones.length);
    for (const phone of phones) expect(phone).toMatch(/^\(\d{3}\) 555-01\d\d$/);
  });

  it("grow older with the calendar, and never hold a date of the future", () => {
    const later = demoPeople(new Date("2031-01-02T00:00:00Z"));
    expect(later[0]?.jobs[0]?.start).toBe("2028-02");
    const latest = (date: string | undefined) => (date === undefined || date === "present" ? "" : date);
    for (const job of later.flatMap((person) => person.jobs)) {
      expect(latest(job.start) <= "2031-01" && latest(job.end) <= "2031-01", job.company).toBe(true);
    }
  });
});

describe("the applications of the demo", () => {
  it("name people and jobs that exist, and show every status and every rejection reason", () => {
    const keys = new Set(demoPeople(TODAY).map((person) => person.key));
    const jobs = new Map(DEMO_JOBS.map((job) => [job.key, job]));
    for (const story of DEMO_APPLICATIONS) {
      expect(keys, story.person).toContain(story.person);
      expect(jobs.get(story.job)?.postedDaysAgo, `${story.person} ${story.job}`).toBeGreaterThan(
        story.appliedDaysAgo,
      );
    }
    expect(new Set(DEMO_APPLICATIONS.map((story) => story.status))).toEqual(new Set(APPLICATION_STATUSES));
    const reasons = new Set(DEMO_APPLICATIONS.flatMap((story) => story.rejection?.reason ?? []));
    expect(reasons).toEqual(new Set(REJECTION_REASONS));
  });

  it("pass only through statuses that may follow each other, each later than the last, none in the future", () => {
    for (const story of DEMO_APPLICATIONS) {
      let status: (typeof APPLICATION_STATUSES)[number] = "applied";
      let at = momentAgo(TODAY, story.appliedDaysAgo, `${story.person}:${story.job}`);
      for (const step of stepsOf(story, TODAY)) {
        expect(follows(step.status, status), `${story.person} ${story.job} ${step.status}`).toBe(true);
        expect(step.at.getTime()).toBeGreaterThan(at.getTime());
        ({ status, at } = step);
      }
      expect(status).toBe(story.status);
      expect(at.getTime()).toBeLessThan(TODAY.getTime());
    }
  });
});
