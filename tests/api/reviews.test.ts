import { and, desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { corrections, events, notifications, resumes, reviewQueue } from "#db/schema/index.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { extractResumeFacts, normalizeResume, readResume, saveProfile } from "#lib/resumes/parse-resume.ts";
import { type ReviewDecision, type ReviewSummary, type ReviewView, reviewsApi } from "#lib/reviews/api.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { parsedResume } from "./parsed-resume.ts";
import { UNSURE_RESUME } from "./unsure-resume.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

let admin: Person;
beforeAll(async () => {
  admin = await newPerson("admin", { name: "Ines Reviewer" });
});

const reviewsOf = (resumeId: string) =>
  db().select().from(reviewQueue).where(eq(reviewQueue.entityId, resumeId)).orderBy(reviewQueue.createdAt);

async function waiting(text = UNSURE_RESUME) {
  const candidate = await newPerson("candidate");
  const resumeId = await parsedResume(candidate, text);
  const [review] = await reviewsOf(resumeId);
  if (!review) throw new Error("The reading is not in the queue.");
  return { candidate, resumeId, id: review.id };
}

async function readAgain(id: string, as: Person): Promise<void> {
  expect((await call(resumesApi.reparse, { as, params: { id } })).status).toBe(202);
  await readResume(id);
  await extractResumeFacts(id);
  await normalizeResume(id);
  await saveProfile(id);
  await indexProfile(id);
}

const decide = (id: string, body: ReviewDecision, as = admin) =>
  call(reviewsApi.decide, { as, params: { id }, body });

async function viewOf(id: string): Promise<ReviewView> {
  const response = await call(reviewsApi.get, { as: admin, params: { id } });
  expect(response.status).toBe(200);
  return response.json();
}

async function profileOf(as: Person, id: string): Promise<ResumeData> {
  return (await (await call(resumesApi.get, { as, params: { id } })).json()).parsed_json;
}

describe("the review queue", () => {
  it("takes in a reading that is not sure enough, once, and no other", async () => {
    const { candidate, resumeId } = await waiting();
    await readAgain(resumeId, candidate);
    expect(await reviewsOf(resumeId)).toMatchObject([
      { reason: "low_confidence", status: "open", confidence: expect.any(Number) },
    ]);
    const sure = await parsedResume(await newPerson("candidate"));
    expect(await reviewsOf(sure)).toEqual([]);
  });

  it("takes in a sure reading that is unsure of a field every profile has", async () => {
    const { id } = await waiting(`Dana Whitfield
+1 555-0142

Experience
Software Engineer, Harbor Freight Systems
2021-03 - 2024-11
- Built booking services in Java and Spring Boot on PostgreSQL

Education
Bachelor of Science in Computer Science, Riverside University, 2019

Skills
Java, Spring Boot, PostgreSQL, Docker, Git
`);
    expect(await viewOf(id)).toMatchObject({
      reason: "unsure_field",
      fields: [{ field: "email", confidence: 30 }],
    });
  });

  it("lists what is open, oldest first, page by page", async () => {
    await waiting();
    await waiting();
    const list = async (query: Record<string, string>) =>
      (await (await call(reviewsApi.list, { as: admin, query })).json()) as {
        items: ReviewSummary[];
        next_cursor: string | null;
        total: number;
      };
    const all = await list({ limit: "100" });
    expect(all.total).toBe(all.items.length);
    const times = all.items.map((item) => item.created_at);
    expect(times).toEqual([...times].sort());
    const first = await list({ limit: "1" });
    const second = await list({ limit: "1", cursor: first.next_cursor ?? "" });
    expect([first.items[0]?.id, second.items[0]?.id]).toEqual(all.items.slice(0, 2).map(({ id }) => id));
    const unsure = await list({ reason: "unsure_field" });
    expect(unsure.items.every(({ reason }) => reason === "unsure_field")).toBe(true);
  });

  it("lets go of a reading that the candidate puts right", async () => {
    const { candidate, resumeId, id } = await waiting(`Dana Whitfield

Experience
Software Engineer, Harbor Freight Systems
2021-03 - 2024-11
- Built booking services in Java and Spring Boot on PostgreSQL

Skills
Java, Spring Boot, PostgreSQL, Docker, Git
`);
    const body = { corrections: [{ field: "email", value: "dana@example.com" }] };
    await call(resumesApi.correct, { as: candidate, params: { id: resumeId }, body });
    expect(await reviewsOf(resumeId)).toMatchObject([{ status: "outdated", decidedBy: null }]);
    const late = await decide(id, { decision: "accept" });
    expect(late.status).toBe(409);
  });

  it("forgets a resume that is deleted", async () => {
    const { candidate, resumeId, id } = await waiting();
    expect((await call(resumesApi.remove, { as: candidate, params: { id: resumeId } })).status).toBe(204);
    expect((await call(reviewsApi.get, { as: admin, params: { id } })).status).toBe(404);
    expect((await decide(id, { decision: "accept" })).status).toBe(404);
  });
});

describe("one review", () => {
  it("shows the reading beside its document, and records who looked", async () => {
    const { id, resumeId } = await waiting();
    const view = await viewOf(id);
    expect(view.document.text).toContain("Crane things at the harbor");
    expect(view.profile.skills.map(({ skill }) => skill)).toContain("Welding");
    expect(view.asked).toEqual([]);
    const seen = and(eq(events.entityId, resumeId), eq(events.eventType, "resume_viewed"));
    expect(await db().select().from(events).where(seen)).toMatchObject([{ userId: admin.actor.id }]);
  });

  it("is accepted once; a second decision is refused, and another reading asks no more", async () => {
    const { id, resumeId, candidate } = await waiting();
    const answer = await decide(id, { decision: "accept" });
    expect(await answer.json()).toMatchObject({ status: "accepted", decided_by: "Ines Reviewer" });
    expect(await (await decide(id, { decision: "dismiss" })).json()).toMatchObject({
      status: 409,
      code: "already_decided",
    });
    await readAgain(resumeId, candidate);
    expect(await reviewsOf(resumeId)).toHaveLength(1);
  });

  it("is corrected: the candidate sees a better reading and no word of it, through every new reading", async () => {
    const { id, resumeId, candidate } = await waiting();
    const told = () => db().select().from(notifications).where(eq(notifications.userId, candidate.actor.id));
    const before = (await told()).length;
    const answer = await decide(id, {
      decision: "correct",
      corrections: [
        { field: "name", value: "Dana Whitfield" },
        { field: "experience.0.role", value: "Crane Operator" },
        { field: "education", add: { degree: "Diploma in Logistics", institution: "Riverside College" } },
      ],
    });
    expect(answer.status).toBe(200);
    const profile = await profileOf(candidate, resumeId);
    expect(profile).toMatchObject({
      name: "Dana Whitfield",
      experience: [{ role: "Crane Operator" }],
      education: [{ degree: "Diploma in Logistics" }],
    });
    expect(profile.corrected).toBeUndefined();
    expect(await told()).toHaveLength(before);
    await readAgain(resumeId, candidate);
    expect(await profileOf(candidate, resumeId)).toEqual(profile);
    expect(await reviewsOf(resumeId)).toMatchObject([{ status: "corrected", decidedBy: admin.actor.id }]);
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.entityId, resumeId), eq(events.eventType, "review_decided")))
      .orderBy(desc(events.sequence));
    const { personal, ...open } = event?.payload ?? {};
    expect(open).toMatchObject({ decision: "correct", fields: ["name", "experience.0.role", "education"] });
    expect(JSON.stringify(personal)).toContain("Crane Operator");
  });

  it("overrules nothing that the candidate says, before or after", async () => {
    const { id, resumeId, candidate } = await waiting();
    const correct = (field: string, value: string) =>
      call(resumesApi.correct, {
        as: candidate,
        params: { id: resumeId },
        body: { corrections: [{ field, value }] },
      });
    await correct("experience.0.role", "Crane Driver");
    expect((await viewOf(id)).candidate_changed).toEqual(["experience.0.role"]);
    await decide(id, {
      decision: "correct",
      corrections: [
        { field: "name", value: "Dana Witfield" },
        { field: "experience.0.role", value: "Crane Operator" },
        { field: "experience.0.company", value: "Example Harbor" },
      ],
    });
    await correct("name", "Dana Whitfield");
    expect(await profileOf(candidate, resumeId)).toMatchObject({
      name: "Dana Whitfield",
      experience: [{ role: "Crane Driver", company: "Example Harbor" }],
    });
    const kept = await db().select().from(corrections).where(eq(corrections.resumeId, resumeId));
    expect(kept.filter(({ by }) => by === "admin")).toHaveLength(3);
    expect(kept.filter(({ by }) => by === "candidate")).toHaveLength(2);
  });

  it("refuses what does not fit, and stays open", async () => {
    const { id, resumeId } = await waiting();
    const refused = [
      { decision: "correct" },
      { decision: "accept", corrections: [{ field: "name", value: "Dana" }] },
      { decision: "correct", corrections: [{ field: "experience.7.role", value: "Pilot" }] },
      { decision: "correct", corrections: [{ field: "email", value: "nowhere" }] },
      { decision: "accept", findings: [{ field: "name", is_right: true }] },
    ] as ReviewDecision[];
    for (const body of refused) expect((await decide(id, body)).status).toBe(400);
    await db().update(resumes).set({ status: "pending" }).where(eq(resumes.id, resumeId));
    const early = await decide(id, { decision: "correct", corrections: [{ field: "name", value: "Dana" }] });
    expect(await early.json()).toMatchObject({ status: 409, code: "not_parsed" });
    expect(await reviewsOf(resumeId)).toMatchObject([{ status: "open" }]);
  });
});
