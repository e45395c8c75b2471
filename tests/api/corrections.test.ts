import { desc, eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { candidateSkills, events } from "#db/schema/index.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import { matchesApi } from "#lib/matches/api.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { extractResumeFacts, normalizeResume, readResume, saveProfile } from "#lib/resumes/parse-resume.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { JAVA_JOB } from "./job-texts.ts";
import { parsedResume, uploadedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

type Change = {
  field: string;
  value?: string | number | null;
  use_read?: true;
  add?: Record<string, string | number>;
};

function correct(as: Person, id: string, ...corrections: Change[]): Promise<Response> {
  return call(resumesApi.correct, { as, params: { id }, body: { corrections } });
}

async function corrected(as: Person, id: string, ...corrections: Change[]): Promise<ResumeData> {
  const response = await correct(as, id, ...corrections);
  expect(response.status).toBe(200);
  return (await response.json()).parsed_json;
}

async function profileOf(as: Person, id: string): Promise<ResumeData> {
  return (await (await call(resumesApi.get, { as, params: { id } })).json()).parsed_json;
}

describe("correcting a resume", () => {
  it("shows the new values, and beside them what was read", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const profile = await corrected(
      as,
      id,
      { field: "phone", value: " +1 555-0177 " },
      { field: "location", value: null },
      { field: "experience.0.role", value: "Senior Software Engineer" },
      { field: "education.0.year", value: 2020 },
    );
    expect(profile).toMatchObject({ phone: "+1 555-0177", education: [{ year: 2020 }] });
    expect(profile.location).toBeUndefined();
    expect(profile.experience[0]?.role).toBe("Senior Software Engineer");
    expect(profile.corrected).toEqual([
      { field: "education.0.year", read: 2019 },
      { field: "experience.0.role", read: "Software Engineer" },
      { field: "location", read: "Utrecht" },
      { field: "phone", read: "+1 555-0142" },
    ]);
    expect(await profileOf(as, id)).toEqual(profile);
  });

  it("goes back to what was read, and then nothing is marked", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const before = await profileOf(as, id);
    await corrected(as, id, { field: "phone", value: "+1 555-0177" }, { field: "skills.Git", value: null });
    expect(
      await corrected(as, id, { field: "phone", use_read: true }, { field: "skills.Git", use_read: true }),
    ).toEqual(before);
  });

  it("survives another reading of the file", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const profile = await corrected(
      as,
      id,
      { field: "name", value: "Dana Whitfield-Ross" },
      { field: "experience.1.company", value: "Millbrook Software GmbH" },
      { field: "skills.Kubernetes", value: "Kubernetes" },
    );
    expect((await call(resumesApi.reparse, { as, params: { id } })).status).toBe(202);
    expect(await (await correct(as, id, { field: "phone", value: null })).json()).toMatchObject({
      code: "not_parsed",
    });
    await readResume(id);
    await extractResumeFacts(id);
    await normalizeResume(id);
    await saveProfile(id);
    await indexProfile(id);
    expect(await profileOf(as, id)).toEqual(profile);
  });

  it("changes the score: a skill that is added counts, and is findable", async () => {
    const recruiter = await newPerson("recruiter");
    const job = await (await call(jobsApi.create, { as: recruiter, body: JAVA_JOB })).json();
    await analyzeStoredJob(job.id);
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const scoreOf = async () =>
      (await (await call(matchesApi.ofJob, { as, params: { id: job.id } })).json()) as {
        score: number;
        breakdown: { matched_preferred_skills: { skill: string; evidence: string[] }[] };
      };
    const before = await scoreOf();
    await corrected(as, id, { field: "skills.kubernetes", value: "kubernetes" });
    const after = await scoreOf();
    expect(after.score).toBeGreaterThan(before.score);
    expect(after.breakdown.matched_preferred_skills).toContainEqual(
      expect.objectContaining({ skill: "Kubernetes", evidence: ["added"] }),
    );
    const rows = await db().select().from(candidateSkills).where(eq(candidateSkills.resumeId, id));
    expect(rows.find(({ skill }) => skill === "Kubernetes")?.evidenceKinds).toEqual(["added"]);
    await corrected(as, id, { field: "skills.Kubernetes", use_read: true });
    expect((await scoreOf()).score).toBe(before.score);
  });

  it("records which fields, and keeps the values where erasure finds them", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    await corrected(as, id, { field: "phone", value: "+1 555-0177" }, { field: "skills.Git", value: null });
    const [event] = await db()
      .select()
      .from(events)
      .where(eq(events.entityId, id))
      .orderBy(desc(events.sequence))
      .limit(1);
    expect(event).toMatchObject({ eventType: "resume_corrected", userId: as.actor.id });
    const { personal, ...open } = event?.payload ?? {};
    expect(open).toEqual({ resume_id: id, fields: ["phone", "skills"] });
    expect(JSON.stringify(personal)).toContain("+1 555-0177");
  });
});

describe("correcting whole entries", () => {
  it("corrects projects, certificates, languages and links", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    await corrected(
      as,
      id,
      { field: "certifications", add: { name: "First Aid", date: "2022" } },
      { field: "languages", add: { language: "Dutch", level: "native" } },
      { field: "links", add: { address: "example.com/dana" } },
    );
    const profile = await corrected(
      as,
      id,
      { field: "projects.0.title", value: "Timetable Detective" },
      { field: "certifications.0.issuer", value: "Example Cross" },
      { field: "languages.0.level", value: "C2" },
      { field: "links.0.address", value: "https://example.com/whitfield" },
    );
    expect(profile).toMatchObject({
      projects: [{ title: "Timetable Detective" }],
      certifications: [{ name: "First Aid", issuer: "Example Cross", date: "2022" }],
      languages: [{ language: "Dutch", level: "C2" }],
      links: ["https://example.com/whitfield"],
    });
    expect(profile.skills.find(({ skill }) => skill === "PostgreSQL")?.evidence).toContain(
      "project:Timetable Detective",
    );
  });

  it("adds a job in its place, counts its months, and takes it away again", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const before = await profileOf(as, id);
    const job = { company: "Tilbury Ferries", role: "Deck Hand", start_date: "2018-01", end_date: "2018-12" };
    const profile = await corrected(as, id, { field: "experience", add: job });
    expect(profile.experience[2]).toMatchObject({ ...job, months: 12 });
    expect(profile.total_experience_months).toBe(before.total_experience_months + 12);
    expect(profile.corrected).toEqual([{ field: "experience.2", read: null }]);
    expect(await corrected(as, id, { field: "experience.2", value: null })).toEqual(before);
  });

  it("removes a job with what it alone showed, and puts it back", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const before = await profileOf(as, id);
    const profile = await corrected(as, id, { field: "experience.0", value: null });
    expect(profile.experience.map(({ company }) => company)).toEqual(["Millbrook Software"]);
    expect(profile.skills.flatMap(({ evidence }) => evidence)).not.toContain("job:Harbor Freight Systems");
    expect(profile.total_experience_months).toBe(before.experience[1]?.months);
    expect(profile.corrected).toEqual([
      { field: "experience.removed.0", read: "Software Engineer, Harbor Freight Systems" },
    ]);
    expect(await corrected(as, id, { field: "experience.removed.0", use_read: true })).toEqual(before);
  });

  it("means the entries that are shown, whatever was removed or added before", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    await corrected(
      as,
      id,
      { field: "experience.0", value: null },
      { field: "experience", add: { role: "Mate", start_date: "2023-01" } },
    );
    const profile = await corrected(
      as,
      id,
      { field: "experience.0.role", value: "First Mate" },
      { field: "experience.1.role", value: "Developer" },
    );
    expect(profile.experience.map(({ role }) => role)).toEqual(["First Mate", "Developer"]);
    expect(profile.corrected).toEqual([
      { field: "experience.removed.0", read: "Software Engineer, Harbor Freight Systems" },
      { field: "experience.1.role", read: "Junior Developer" },
      { field: "experience.0", read: null },
    ]);
  });

  it("survives another reading of the file", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const profile = await corrected(
      as,
      id,
      { field: "projects.0", value: null },
      {
        field: "education",
        add: { degree: "Sailing License", institution: "Example Harbor School", year: 2015 },
      },
    );
    expect((await call(resumesApi.reparse, { as, params: { id } })).status).toBe(202);
    await readResume(id);
    await extractResumeFacts(id);
    await normalizeResume(id);
    await saveProfile(id);
    await indexProfile(id);
    expect(await profileOf(as, id)).toEqual(profile);
  });

  it.each([
    [
      "a job without a role or a company",
      { field: "experience", add: { start_date: "2020" } },
      "experience.role",
    ],
    ["a part that no entry has", { field: "projects", add: { title: "A", months: 9 } }, "projects.months"],
    ["an address that is none", { field: "links", add: { address: "my page" } }, "links.address"],
    [
      "an address that runs a script",
      { field: "links", add: { address: "javascript:alert(1.5)" } },
      "links.address",
    ],
    ["a project without its title", { field: "projects.0.title", value: null }, "projects.0.title"],
    [
      "a new job that ends before it begins",
      { field: "experience", add: { role: "Mate", start_date: "2020", end_date: "2019" } },
      "experience.end_date",
    ],
    [
      "an entry that was not removed",
      { field: "experience.removed.0", use_read: true },
      "experience.removed.0",
    ],
  ] as const)("%s is refused with its field", async (_what, change, field) => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const response = await correct(as, id, change);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([expect.objectContaining({ field })]);
  });
});

describe("what cannot be corrected", () => {
  it.each([
    ["no such field", { field: "experience.0.months", value: 900 }],
    ["no such entry", { field: "experience.9.role", value: "Captain" }],
    ["a date that is none", { field: "experience.0.start_date", value: "March 2021" }],
    ["an end before the start", { field: "experience.0.end_date", value: "2020-01" }],
    ["an address that is none", { field: "email", value: "dana at example" }],
    ["an empty value", { field: "experience.0.role", value: "  " }],
    ["a name taken away", { field: "name", value: null }],
    ["a year that is none", { field: "education.0.year", value: "soon" }],
  ])("%s is refused with its field, and nothing changes", async (_what, change) => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const before = await profileOf(as, id);
    const response = await correct(as, id, { field: "location", value: "Ghent" }, change);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([expect.objectContaining({ field: change.field })]);
    expect(await profileOf(as, id)).toEqual(before);
  });

  it("a resume that is not one's own is not there", async () => {
    const id = await parsedResume(await newPerson("candidate"));
    const other = await newPerson("candidate");
    expect((await correct(other, id, { field: "phone", value: "+1 555-0199" })).status).toBe(404);
    expect((await call(resumesApi.document, { as: other, params: { id } })).status).toBe(404);
    const recruiter = await newPerson("recruiter");
    expect((await correct(recruiter, id, { field: "phone", value: "+1 555-0199" })).status).toBe(403);
  });

  it("a resume that is not read yet", async () => {
    const as = await newPerson("candidate");
    const id = await uploadedResume(as);
    expect((await correct(as, id, { field: "phone", value: null })).status).toBe(409);
  });
});

describe("the document behind the profile", () => {
  it("has the text that the spans of the profile point into", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const document = await (await call(resumesApi.document, { as, params: { id } })).json();
    const [span] = (await profileOf(as, id)).field_sources["name"] ?? [];
    expect(document).toMatchObject({ kind: "txt", pages: [], hidden: [] });
    expect(document.text.slice(span?.start, span?.end)).toBe("Dana Whitfield");
  });
});
