import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { events, resumes } from "#db/schema/index.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { reviewWithModel } from "#lib/resumes/review.ts";
import { call, freshLimits, newPerson, type Person } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { scriptedModels } from "../servers/scripted-models.ts";
import { parsedResume, uploadedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
const model = scriptedModels();
afterAll(closeReaders);

let person: Person;
let id: string;
beforeAll(async () => {
  person = await newPerson("candidate", { name: "Ola Nordby" });
  id = await parsedResume(
    person,
    "Ola Nordby\nola.nordby@example.com\n\nExperience\nWarehouse Supervisor, Fjord Freight\n2019-03 - 2023-06\n- Planned the shifts of the night team\n- Trained new colleagues\n\nSkills\nExcel, SAP\n",
  );
});

const review = async (as = person, of = id) => call(resumesApi.review, { as, params: { id: of } });
const isAsked = async () => {
  const [row] = await db().select().from(resumes).where(eq(resumes.id, id));
  const running = {
    state: "running" as const,
    asked_at: new Date().toISOString(),
    parsed_at: row?.parsedAt?.toISOString() ?? "",
    by: null,
    prompt_version: null,
    suggestions: [],
  };
  await db().update(resumes).set({ review: running }).where(eq(resumes.id, id));
};

describe("the review of a resume", () => {
  it("is the rules' at once, and says that no model is there to ask", async () => {
    const view = await (await review()).json();
    expect(view.model).toBe("off");
    expect(view.suggestions.length).toBeGreaterThan(0);
    const asked = await call(resumesApi.askForReview, { as: person, params: { id } });
    expect(asked.status).toBe(202);
    expect((await asked.json()).suggestions).toEqual(view.suggestions);
  });

  it("is its owner's alone, and waits until the resume is read", async () => {
    expect((await review(await newPerson("candidate"))).status).toBe(404);
    const unread = await uploadedResume(person);
    expect(await (await review(person, unread)).json()).toMatchObject({ status: 409, code: "not_parsed" });
  });

  it("adds what a model quotes, drops the rest, and shows it no name", async () => {
    await isAsked();
    expect(await (await review()).json()).toMatchObject({ model: "running" });
    await model.says({
      suggestions: [
        {
          code: "weak_bullet",
          quote: "Planned the shifts of the night team",
          advice: "Say how many people.",
        },
        { code: "weak_bullet", quote: "Flew to the moon and back", advice: "Say when that was." },
      ],
    });
    expect(await reviewWithModel(id, model.models())).toEqual({ state: "done", kept: 1, dropped: 1 });
    expect(JSON.stringify(model.asked().at(-1)?.body)).not.toMatch(/Nordby|ola\./);
    const view = await (await review()).json();
    expect(view.model).toBe("done");
    expect(view.suggestions.at(-1)).toMatchObject({ message: "Say how many people.", by: model.by });
    const [event] = await db()
      .select()
      .from(events)
      .where(and(eq(events.entityId, id), eq(events.eventType, "resume_reviewed")));
    expect(event?.payload).toMatchObject({ suggestions: 1, hallucinations: { "weak_bullet.quote": 1 } });
  });

  it("falls back to the rules' list where the model fails", async () => {
    await isAsked();
    await model.says("nothing of use");
    model.fails();
    expect(await reviewWithModel(id, model.models())).toMatchObject({ state: "failed" });
    expect(await (await review()).json()).toMatchObject({ model: "failed" });
  });
});
