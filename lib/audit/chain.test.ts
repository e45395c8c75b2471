import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { events } from "#db/schema/events.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { testDatabase } from "#tests/setup/database.ts";
import { erasePerson } from "./erase-person.ts";
import { recordEvent } from "./record-event.ts";
import { verifyChain } from "./verify-chain.ts";

testDatabase();

const person = (name: string): Actor => ({
  id: randomUUID(),
  role: "candidate",
  name,
  email: `${name}@example.com`,
  sessionId: randomUUID(),
});

async function record(doer: Actor | "system", personal?: Record<string, unknown>, entityId = randomUUID()) {
  const payload = { count: 3, words: 'an "ü" \n 日本 \u0001', share: 0.1, ...(personal && { personal }) };
  return db().transaction((tx) =>
    recordEvent(tx, doer, "resume_uploaded", { entityType: "resume", entityId, payload }),
  );
}

const read = async (id: string) => one(await db().select().from(events).where(eq(events.id, id)));

/** Changes a row behind the back of the triggers, verifies, and puts everything back. */
async function verifiedAfter(change: string) {
  class Undo extends Error {}
  let report: Awaited<ReturnType<typeof verifyChain>> | undefined;
  const attempt = db().transaction(async (tx) => {
    await tx.execute(sql`alter table events disable trigger all`);
    await tx.execute(sql.raw(change));
    report = await verifyChain(tx);
    throw new Undo();
  });
  await expect(attempt).rejects.toBeInstanceOf(Undo);
  return report;
}

describe("the chain of events", () => {
  it("numbers the rows of one statement and links each to the one before it", async () => {
    const row = { eventType: "demo_seeded" as const, entityType: "demo" };
    await db().insert(events).values([row, row, row]);
    const rows = await db().select().from(events).orderBy(events.sequence);
    expect(rows.map((r) => r.sequence)).toEqual([1, 2, 3]);
    expect(rows[0]?.previousHash).toBe("0".repeat(64));
    expect(rows[1]?.previousHash).toBe(rows[0]?.hash);
    expect(rows[2]?.previousHash).toBe(rows[1]?.hash);
    expect(new Set(rows.map((r) => r.hash)).size).toBe(3);
  });

  it("ignores numbers, hashes and actors that a writer makes up", async () => {
    const forged = {
      sequence: 999,
      hash: "f".repeat(64),
      actor: "deleted_user" as const,
      personalDigest: "x",
    };
    const row = one(
      await db()
        .insert(events)
        .values({ eventType: "demo_seeded", entityType: "demo", ...forged })
        .returning(),
    );
    expect(row).toMatchObject({ actor: "system", personalDigest: "" });
    expect(row.sequence).toBeLessThan(100);
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });

  it("stays whole under parallel writers", async () => {
    const before = (await verifyChain(db())).count;
    const writers = Array.from({ length: 20 }, (_, i) =>
      record(i % 2 ? person(`writer${i}`) : "system", { i }),
    );
    await Promise.all(writers);
    expect(await verifyChain(db())).toMatchObject({ ok: true, count: before + 20 });
  });

  it("leaves no gap where a transaction is taken back", async () => {
    const undone = db().transaction(async (tx) => {
      await recordEvent(tx, "system", "job_created", { entityType: "job", entityId: randomUUID() });
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    await record("system");
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });

  it("verifies from the middle on", async () => {
    const { count } = await verifyChain(db());
    expect(await verifyChain(db(), { from: 3 })).toMatchObject({ ok: true, count: count - 2 });
  });
});

describe("the database refuses", () => {
  it.each([
    ["an update", "update events set event_type = 'job_closed'"],
    [
      "an update of the actor alone",
      "update events set user_id = null, actor = 'deleted_user', actor_salt = null",
    ],
    [
      "the removal of a personal part alone",
      "update events set payload = payload - 'personal', personal_salt = null",
    ],
    ["a delete", "delete from events"],
    ["a truncate", "truncate events"],
    [
      "an update through on conflict",
      "insert into events (id, event_type, entity_type) select id, event_type, entity_type from events limit 1 on conflict (id) do update set entity_type = 'x'",
    ],
  ])("%s", async (_, statement) => {
    await record(person("keeper"), { file_name: "keeper.pdf" });
    const cause = await db()
      .execute(sql.raw(statement))
      .catch((error: unknown) => error);
    expect(cause).toMatchObject({ cause: { code: "42501" } });
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });
});

describe("verification finds", () => {
  it.each([
    ["a changed type", "event_type = 'job_closed'"],
    ["a changed payload", `payload = jsonb_set(payload, '{count}', '4')`],
    ["a number written otherwise", `payload = jsonb_set(payload, '{share}', '0.10')`],
    ["a changed time", "created_at = created_at + interval '1 microsecond'"],
    ["another entity", "entity_id = gen_random_uuid()"],
    ["another person", "user_id = gen_random_uuid()"],
    ["another person with a new salt", "user_id = gen_random_uuid(), actor_salt = gen_random_uuid()"],
    ["a person made the system", "user_id = null, actor = 'system', actor_salt = null"],
    ["a person erased by hand", "user_id = null, actor = 'deleted_user', actor_salt = null"],
    ["a changed personal part", `payload = jsonb_set(payload, '{personal,file_name}', '"other.pdf"')`],
    ["a personal part removed by hand", "payload = payload - 'personal', personal_salt = null"],
    ["an exchanged hash", "hash = repeat('a', 64)"],
    ["a number moved", "sequence = 100000"],
  ])("%s", async (_, change) => {
    const { sequence } = await read(await record(person("subject"), { file_name: "subject.pdf" }));
    await record("system");
    const report = await verifiedAfter(`update events set ${change} where sequence = ${sequence}`);
    expect(report).toMatchObject({ ok: false });
    const found = report?.firstBad?.sequence ?? 0;
    expect(found === sequence || found === sequence + 1).toBe(true);
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });

  it("a row that was taken out, and the first row missing", async () => {
    const { sequence } = await read(await record("system"));
    await record("system");
    expect(await verifiedAfter(`delete from events where sequence = ${sequence}`)).toMatchObject({
      ok: false,
      firstBad: { sequence: sequence + 1 },
    });
    expect(await verifiedAfter("delete from events where sequence = 1")).toMatchObject({ ok: false });
  });

  it("rows cut off the end, against a head kept elsewhere", async () => {
    await record("system");
    const { head } = await verifyChain(db());
    const report = await verifiedAfter(`delete from events where sequence = ${head?.sequence}`);
    expect(report?.head).not.toEqual(head);
  });
});

describe("erasing a person", () => {
  it("removes the actor and every personal part, keeps the rest, and leaves the chain verifiable", async () => {
    const [anna, recruiter] = [person("anna"), person("recruiter")];
    const resumeId = randomUUID();
    const uploaded = await record(anna, { file_name: "anna-canary.pdf" }, resumeId);
    const viewed = await record(recruiter, { note: "anna-canary" }, resumeId);
    const unrelated = await record(recruiter, { note: "somebody else" });

    const changed = await db().transaction((tx) => erasePerson(tx, person("admin"), anna.id, [resumeId]));

    expect(changed).toBe(2);
    expect(await read(uploaded)).toMatchObject({
      userId: null,
      actor: "deleted_user",
      actorSalt: null,
      personalSalt: null,
      payload: { count: 3 },
    });
    expect((await read(uploaded)).payload).not.toHaveProperty("personal");
    expect(await read(viewed)).toMatchObject({ userId: recruiter.id, actor: "user" });
    expect((await read(viewed)).payload).not.toHaveProperty("personal");
    expect((await read(unrelated)).payload).toMatchObject({ personal: { note: "somebody else" } });
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });

  it("names nobody where people erase themselves", async () => {
    const ben = person("ben");
    await record(ben);
    await db().transaction((tx) => erasePerson(tx, ben, ben.id, []));
    const rows = await db().select().from(events).where(eq(events.userId, ben.id));
    expect(rows).toEqual([]);
    const [erasure] = await db().select().from(events).where(eq(events.entityId, ben.id));
    expect(erasure).toMatchObject({ eventType: "person_erased", payload: { by_the_person: true } });
  });

  it("does not open what is left to tampering", async () => {
    const carla = person("carla");
    const { sequence } = await read(await record(carla, { file_name: "carla.pdf" }));
    await db().transaction((tx) => erasePerson(tx, "system", carla.id, []));
    await record("system");
    expect(
      await verifiedAfter(`update events set payload = '{"count": 9}' where sequence = ${sequence}`),
    ).toMatchObject({
      ok: false,
      firstBad: { sequence },
    });
    const refused = db().execute(sql`update events set payload = '{}' where sequence = ${sequence}`);
    await expect(refused).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  it("is taken back as a whole with its transaction", async () => {
    const dora = person("dora");
    const id = await record(dora, { file_name: "dora.pdf" });
    const undone = db().transaction(async (tx) => {
      await erasePerson(tx, "system", dora.id, []);
      throw new Error("taken back");
    });
    await expect(undone).rejects.toThrow("taken back");
    expect(await read(id)).toMatchObject({
      userId: dora.id,
      payload: { personal: { file_name: "dora.pdf" } },
    });
    expect(await verifyChain(db())).toMatchObject({ ok: true });
  });
});

describe("a role that owns nothing", () => {
  it("appends and erases, and can neither rewrite the log nor switch its guard off", async () => {
    class Undo extends Error {}
    const eva = person("eva");
    const role = sql.raw(`candor_app_${randomUUID().replaceAll("-", "")}`);
    const attempt = db().transaction(async (tx) => {
      const refused = async (statement: string) => {
        const error = await tx
          .transaction((inner) => inner.execute(sql.raw(statement)))
          .catch((cause: unknown) => cause);
        expect(error).toMatchObject({ cause: { code: "42501" } });
      };
      await tx.execute(sql`create role ${role}`);
      await tx.execute(sql`grant select, insert, update, delete on all tables in schema public to ${role}`);
      await tx.execute(sql`revoke update, delete, truncate on events from ${role}`);
      await tx.execute(sql`set local role ${role}`);
      await recordEvent(tx, eva, "user_registered", { entityType: "user", entityId: eva.id });
      await refused(`select erase_person('${eva.id}', '{}', null)`);
      await tx.execute(sql`reset role`);
      await tx.execute(sql`grant execute on function erase_person(uuid, uuid[], uuid) to ${role}`);
      await tx.execute(sql`set local role ${role}`);
      await refused("update events set event_type = 'job_closed'");
      await refused("delete from events");
      await refused("alter table events disable trigger all");
      expect(await erasePerson(tx, "system", eva.id, [])).toBe(1);
      expect(await verifyChain(tx)).toMatchObject({ ok: true });
      throw new Undo();
    });
    await expect(attempt).rejects.toBeInstanceOf(Undo);
  });
});
