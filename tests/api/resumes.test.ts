import { afterAll, describe, expect, it } from "vitest";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { reportsApi } from "#lib/reports/api.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { failResume, readResume } from "#lib/resumes/parse-resume.ts";
import { findCurrentResume } from "#lib/resumes/queries.ts";
import { call, freshLimits, newPerson } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { parsedResume, uploadedResume } from "./parsed-resume.ts";

testDatabase();
freshLimits();
afterAll(closeReaders);

describe("uploading a resume", () => {
  it("ends as a profile with evidence that stands in the text", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    const resume = await (await call(resumesApi.get, { as, params: { id } })).json();
    expect(resume).toMatchObject({ status: "parsed", progress: 100, stage: "indexed", page_count: 1 });
    const profile = resume.parsed_json;
    expect(profile).toMatchObject({ name: "Dana Whitfield", email: "dana.whitfield@example.com" });
    const java = profile.skills.find((skill: { skill: string }) => skill.skill === "Java");
    expect(java.evidence).toEqual(
      expect.arrayContaining([expect.stringMatching(/^project:/), expect.stringMatching(/^job:/)]),
    );
    expect(java.months_experience).toBeGreaterThanOrEqual(60);
  });

  it("shows the reason of a file that cannot be read", async () => {
    const as = await newPerson("candidate");
    const id = await uploadedResume(as, "%PDF-1.7 this is not really one");
    const problem = await readResume(id).then(
      () => null,
      (error: { code: string; message: string }) => error,
    );
    expect(problem?.code).toBe("corrupt_document");
    await failResume(id, { code: problem?.code ?? "", message: problem?.message ?? "" });
    const resume = await (await call(resumesApi.get, { as, params: { id } })).json();
    expect(resume).toMatchObject({ status: "failed", error_code: "corrupt_document", parsed_json: null });
    expect(resume.error_message).not.toBe("");
  });

  it.each([
    ["an empty file", new File([""], "resume.pdf"), 400, "empty_file"],
    [
      "a picture format nobody asked for",
      new File(["GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;"], "resume.pdf"),
      422,
      "unsupported_type",
    ],
    [
      "one byte over the limit",
      new File([new Uint8Array(5 * 1024 * 1024 + 1)], "resume.pdf"),
      413,
      "file_too_large",
    ],
  ])("refuses %s", async (_what, file, status, code) => {
    const as = await newPerson("candidate");
    const response = await call(resumesApi.upload, { as, file });
    expect(response.status).toBe(status);
    expect((await response.json()).code).toBe(code);
  });

  it("stops after ten in an hour and says when to come back", async () => {
    const as = await newPerson("candidate");
    for (let n = 0; n < 10; n++) await uploadedResume(as);
    const response = await call(resumesApi.upload, { as, file: new File(["Dana"], "resume.txt") });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a file that is no resume", () => {
  it("fails with words, and leaves the earlier profile in its place", async () => {
    const as = await newPerson("candidate");
    const earlier = await parsedResume(as);
    const problem = await parsedResume(as, "hello\n\nsee you on Monday\n").catch((error) => error);
    expect(problem).toMatchObject({ code: "no_resume_found" });
    expect((await findCurrentResume(as.actor.id))?.id).toBe(earlier);
  });
});

describe("looking at somebody's resume", () => {
  it("is recorded once per look, for everybody but its owner", async () => {
    const owner = await newPerson("candidate");
    const admin = await newPerson("admin");
    const id = await parsedResume(owner);
    for (const as of [owner, admin, admin]) await call(resumesApi.get, { as, params: { id } });
    const query = { event_type: "resume_viewed", entity_id: id };
    const { items } = await (await call(reportsApi.audit, { as: admin, query })).json();
    expect(items.map((event: { user: { id: string } }) => event.user.id)).toEqual([admin.actor.id]);
  });
});

describe("somebody else's resume", () => {
  it("does not exist for another candidate, nor for a recruiter nobody applied to", async () => {
    const id = await parsedResume(await newPerson("candidate"));
    for (const role of ["candidate", "recruiter"] as const) {
      const as = await newPerson(role);
      expect((await call(resumesApi.get, { as, params: { id } })).status).toBe(404);
      expect((await call(resumesApi.file, { as, params: { id } })).status).toBe(404);
    }
  });
});

describe("the file", () => {
  it("comes back byte for byte, as an attachment that no browser runs", async () => {
    const as = await newPerson("candidate");
    const file = new File(["Dana Whitfield <script>alert(1)</script>"], '../we"ird\u202Efdp.txt');
    const { id } = await (await call(resumesApi.upload, { as, file })).json();
    const response = await call(resumesApi.file, { as, params: { id } });
    expect(await response.text()).toBe("Dana Whitfield <script>alert(1)</script>");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="weirdfdp\.txt"/);
    expect(response.headers.get("content-security-policy")).toContain("sandbox");
  });
});

describe("the list of resumes", () => {
  it("comes in pages, newest first, each resume once", async () => {
    const as = await newPerson("candidate");
    const ids = [];
    for (let i = 0; i < 3; i++) ids.unshift(await parsedResume(as));
    const first = await (await call(resumesApi.mine, { as, query: { limit: "2" } })).json();
    const query = { limit: "2", cursor: first.next_cursor };
    const second = await (await call(resumesApi.mine, { as, query })).json();
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(first.items).toHaveLength(2);
    expect(second.next_cursor).toBeNull();
  });
});

describe("deleting a resume", () => {
  it("takes the row and the file away", async () => {
    const as = await newPerson("candidate");
    const id = await parsedResume(as);
    expect((await call(resumesApi.remove, { as, params: { id } })).status).toBe(204);
    expect((await call(resumesApi.get, { as, params: { id } })).status).toBe(404);
    expect((await (await call(resumesApi.mine, { as })).json()).items).toEqual([]);
  });
});
