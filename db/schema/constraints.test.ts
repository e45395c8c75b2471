import { randomUUID } from "node:crypto";
import { arrayContains, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Breakdown } from "#lib/matching/breakdown.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { db } from "../client.ts";
import { isCheckViolation, isUniqueViolation, one, rowsOf } from "../results.ts";
import { applications, jobs, matchScores, resumes, sessions, skills, users } from "./index.ts";

testDatabase();

const refusal = (statement: Promise<unknown>) =>
  statement.then(
    () => "accepted",
    (error: unknown) => error,
  );

type NewUser = typeof users.$inferInsert;
type NewResume = typeof resumes.$inferInsert;
type NewJob = typeof jobs.$inferInsert;
type NewApplication = typeof applications.$inferInsert;

const addUser = async (row: Partial<NewUser> = {}) =>
  one(
    await db()
      .insert(users)
      .values({
        name: "Ada",
        email: `${randomUUID()}@example.com`,
        passwordHash: "x",
        role: "candidate",
        ...row,
      })
      .returning(),
  );

const addResume = async (userId: string, row: Partial<NewResume> = {}) =>
  one(
    await db()
      .insert(resumes)
      .values({
        userId,
        originalFilename: "resume.pdf",
        filePath: "aa/resume",
        fileSizeBytes: 1000,
        contentSha256: "0".repeat(64),
        mimeType: "application/pdf",
        kind: "pdf",
        ...row,
      })
      .returning(),
  );

const addJob = async (recruiterId: string, row: Partial<NewJob> = {}) =>
  one(
    await db()
      .insert(jobs)
      .values({ recruiterId, title: "Engineer", rawDescription: "…", ...row })
      .returning(),
  );

async function applicationOf(row: Partial<NewApplication> = {}): Promise<NewApplication> {
  const [candidate, recruiter] = [await addUser(), await addUser({ role: "recruiter" })];
  const [resume, job] = [await addResume(candidate.id), await addJob(recruiter.id)];
  return { jobId: job.id, candidateId: candidate.id, resumeId: resume.id, ...row };
}

const add = (application: NewApplication) => db().insert(applications).values(application).returning();

describe("users", () => {
  it("get an id, moments and an active account from the database", async () => {
    const user = await addUser();
    expect(user).toMatchObject({ isActive: true, deletedAt: null, company: null });
    expect(user.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(Math.abs(Date.now() - user.createdAt.getTime())).toBeLessThan(60_000);
  });

  it.each(["plain", "a@b", "a b@example.com", "@example.com", "a@@example.com"])(
    "are refused with the address %s",
    async (email) => {
      expect(isCheckViolation(await refusal(addUser({ email })), "users_email_format")).toBe(true);
    },
  );

  it("are refused with capitals in the address", async () => {
    expect(isCheckViolation(await refusal(addUser({ email: "Ada@example.com" })), "users_email_lower")).toBe(
      true,
    );
  });

  it("share no address", async () => {
    const { email } = await addUser();
    expect(isUniqueViolation(await refusal(addUser({ email })), "users_email_key")).toBe(true);
  });

  it("need a password hash and a known role", async () => {
    expect(
      isCheckViolation(await refusal(addUser({ passwordHash: "" })), "users_password_hash_present"),
    ).toBe(true);
    const owner = sql`insert into users (name, email, password_hash, role) values ('A', 'owner@example.com', 'x', 'owner')`;
    expect(await refusal(db().execute(owner))).toMatchObject({ cause: { code: "22P02" } });
  });

  it("take their sessions with them when they go", async () => {
    const { id: userId } = await addUser();
    await db()
      .insert(sessions)
      .values({ userId, expiresAt: new Date(Date.now() + 1000) });
    await db().delete(users).where(eq(users.id, userId));
    expect(await db().select().from(sessions).where(eq(sessions.userId, userId))).toEqual([]);
  });
});

describe("resumes", () => {
  it.each<[string, Partial<NewResume>, string]>([
    ["an empty file", { fileSizeBytes: 0 }, "resumes_file_size_positive"],
    ["more than 100 percent", { progress: 101 }, "resumes_progress_range"],
    ["no pages", { pageCount: 0 }, "resumes_page_count_positive"],
    ["being parsed without a profile", { status: "parsed" }, "resumes_parsed_has_profile"],
    ["a failure without a reason", { status: "failed" }, "resumes_failed_has_reason"],
  ])("are refused with %s", async (_, row, constraint) => {
    const { id } = await addUser();
    expect(isCheckViolation(await refusal(addResume(id, row)), constraint)).toBe(true);
  });

  it("start as pending at the first stage", async () => {
    const { id } = await addUser();
    expect(await addResume(id)).toMatchObject({
      status: "pending",
      stage: "stored",
      progress: 0,
      parsedJson: null,
    });
  });

  it("belong to somebody", async () => {
    expect(await refusal(addResume(randomUUID()))).toMatchObject({ cause: { code: "23503" } });
  });
});

describe("jobs", () => {
  it.each<[string, Partial<NewJob>, string]>([
    ["a quality of 101", { qualityScore: 101 }, "jobs_quality_range"],
    ["a quality below 0", { qualityScore: -1 }, "jobs_quality_range"],
    ["a blank title", { title: "  " }, "jobs_title_present"],
    ["a salary that ends before it starts", { salaryMin: 50_000, salaryMax: 40_000 }, "jobs_salary_order"],
    ["version 0 of the requirements", { requirementsVersion: 0 }, "jobs_requirements_version_positive"],
  ])("are refused with %s", async (_, row, constraint) => {
    const { id } = await addUser({ role: "recruiter" });
    expect(isCheckViolation(await refusal(addJob(id, row)), constraint)).toBe(true);
  });

  it("keep their recruiter from being deleted under them", async () => {
    const { id } = await addUser({ role: "recruiter" });
    await addJob(id, { qualityScore: 100, salaryMin: 1.5, salaryMax: 2 });
    expect(await refusal(db().delete(users).where(eq(users.id, id)))).toMatchObject({
      cause: { code: "23503" },
    });
  });
});

describe("applications", () => {
  it("are made once per job and candidate", async () => {
    const application = await applicationOf();
    await add(application);
    expect(isUniqueViolation(await refusal(add(application)), "applications_job_candidate_key")).toBe(true);
  });

  it("let one of fifty parallel ones through", async () => {
    const application = await applicationOf();
    const answers = await Promise.all(Array.from({ length: 50 }, () => refusal(add(application))));
    expect(answers.filter((answer) => answer === "accepted")).toHaveLength(1);
  });

  it.each<[string, Partial<NewApplication>, string]>([
    ["a rejection without a reason", { status: "rejected" }, "applications_rejection_has_reason"],
    [
      "a reason without a rejection",
      { rejectionReason: "position_filled" },
      "applications_rejection_has_reason",
    ],
    [
      "the reason 'other' without words",
      { status: "rejected", rejectionReason: "other", rejectionDetails: " " },
      "applications_other_reason_has_text",
    ],
    ["a score of 101", { matchScore: 101 }, "applications_match_score_range"],
  ])("are refused with %s", async (_, row, constraint) => {
    expect(isCheckViolation(await refusal(add(await applicationOf(row))), constraint)).toBe(true);
  });

  it("hold on to the resume they were made with", async () => {
    const application = await applicationOf();
    await add(application);
    const gone = refusal(db().delete(resumes).where(eq(resumes.id, application.resumeId)));
    expect(await gone).toMatchObject({ cause: { code: "23503" } });
  });

  it("go with the candidate", async () => {
    const application = await applicationOf();
    await add(application);
    await db().delete(users).where(eq(users.id, application.candidateId));
    expect(await db().select().from(applications).where(eq(applications.jobId, application.jobId))).toEqual(
      [],
    );
  });
});

describe("match scores", () => {
  const breakdown: Breakdown = {
    algorithm_version: "1",
    role_level: "mid",
    weights: {},
    score: null,
    components: {
      required_skills: { points: 0, max: 0, applicable: false, why: "" },
      preferred_skills: { points: 0, max: 0, applicable: false, why: "" },
      experience: { points: 0, max: 0, applicable: false, why: "" },
      education: { points: 0, max: 0, applicable: false, why: "" },
    },
    matched_required_skills: [],
    missing_required_skills: [],
    matched_preferred_skills: [],
    missing_preferred_skills: [],
    evidence_bonus: 0,
    experience: { candidate_years: null, required: null, leadership: [] },
    education: { candidate: null, required: null, level_reached: false, field_matched: false },
    recommendations: [],
  };
  const scoreOf = async (score: number | null) => {
    const { jobId, candidateId, resumeId } = await applicationOf();
    const version = { algorithmVersion: "1", requirementsVersion: 1, inputHash: "0".repeat(64) };
    return { jobId, candidateId, resumeId, score, breakdown, explanation: "…", ...version };
  };

  it("are one per job, candidate and resume, and give back what was stored", async () => {
    const row = await scoreOf(null);
    const [stored] = await db().insert(matchScores).values(row).returning();
    expect(stored).toMatchObject({ score: null, breakdown });
    const again = refusal(db().insert(matchScores).values(row));
    expect(isUniqueViolation(await again, "match_scores_job_candidate_resume_key")).toBe(true);
  });

  it.each([-1, 101])("are refused outside 0 to 100: %i", async (score) => {
    const error = await refusal(
      db()
        .insert(matchScores)
        .values(await scoreOf(score)),
    );
    expect(isCheckViolation(error, "match_scores_score_range")).toBe(true);
  });
});

describe("skills", () => {
  it("are found by a synonym through the index on synonyms", async () => {
    const synonyms = ["React.js", "ReactJS"];
    await db().insert(skills).values({ canonicalName: "React", synonyms, category: "frontend" });
    const found = await db()
      .select()
      .from(skills)
      .where(arrayContains(skills.synonyms, ["ReactJS"]));
    expect(found.map((skill) => skill.canonicalName)).toEqual(["React"]);
    const indexes = rowsOf(
      await db().execute(sql`select indexdef from pg_indexes where indexname = 'skills_synonyms_idx'`),
    );
    expect(String(indexes[0]?.indexdef)).toContain("USING gin (synonyms)");
  });
});

describe("every foreign key", () => {
  it("of the tables of hiring has an index that starts with it", async () => {
    const missing = rowsOf(
      await db().execute(sql`
        select c.conrelid::regclass::text || '.' || a.attname as "column"
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.conrelid::regclass::text in ('resumes', 'jobs', 'applications', 'match_scores')
          and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = a.attnum)`),
    );
    expect(missing).toEqual([]);
  });
});
