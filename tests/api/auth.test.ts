import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "#db/client.ts";
import { events, refreshTokens, sessions, users } from "#db/schema/index.ts";
import { usersApi } from "#lib/users/api.ts";
import { createAdmin } from "#lib/users/commands.ts";
import { call, cookieOf, freshLimits, newPerson } from "#tests/setup/api.ts";
import { testDatabase } from "#tests/setup/database.ts";

testDatabase();
freshLimits();

const PASSWORD = "seven-Purple-kettles";
const GOOD_PASSWORD = `${PASSWORD}-7`;

function account(fields: Record<string, unknown> = {}) {
  return {
    name: "Ada Example",
    email: `ada-${crypto.randomUUID()}@example.com`,
    password: GOOD_PASSWORD,
    role: "candidate",
    ...fields,
  };
}

describe("registering", () => {
  it("answers 201 with the account, tokens and a session cookie, and writes it down", async () => {
    const body = account({ role: "recruiter", company: "Example Works" });
    const response = await call(usersApi.register, { body });
    expect(response.status).toBe(201);
    const answer = await response.json();
    expect(answer.user).toMatchObject({
      name: "Ada Example",
      email: body.email,
      role: "recruiter",
      company: "Example Works",
    });
    expect(Object.keys(answer).sort()).toEqual(["access_token", "expires_in", "refresh_token", "user"]);
    expect(answer.expires_in).toBe(900);
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^candor\.session=.+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
    const me = await call(usersApi.me, { headers: { cookie: cookieOf(response) } });
    expect(await me.json()).toEqual(answer.user);
    expect(await countEvents("user_registered", answer.user.id)).toBe(1);
  });

  it("names the cookie __Host- and marks it Secure behind https", async () => {
    const response = await call(usersApi.register, {
      body: account(),
      headers: { "x-forwarded-proto": "https" },
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-candor\.session=.+; Path=\/; .*; Secure$/);
  });

  it("keeps the password only as an Argon2id hash of 64 MB, three passes, four lanes", async () => {
    const body = account();
    await call(usersApi.register, { body });
    const [row] = await db().select().from(users).where(eq(users.email, body.email));
    expect(row?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=4\$/);
  });

  it.each([
    ["an admin", { role: "admin" }, "role"],
    ["a word for an address", { email: "ada" }, "email"],
    ["a missing name", { name: undefined }, "name"],
    ["a password of seven", { password: "kettl-7" }, "password"],
    ["a password without a number", { password: PASSWORD }, "password"],
    ["a common password", { password: "P@ssw0rd123" }, "password"],
    ["a field of its own", { is_active: true }, "is_active"],
    ["a prototype", JSON.parse('{"__proto__":{"role":"admin"}}'), "__proto__"],
  ])("refuses %s and names the field", async (_, fields, field) => {
    const body = JSON.parse(JSON.stringify({ ...account(), ...fields }));
    if (field === "__proto__") Object.defineProperty(body, "__proto__", { value: {}, enumerable: true });
    const response = await call(usersApi.register, { body });
    expect(response.status).toBe(400);
    const problem = await response.json();
    expect(problem.code).toBe("invalid_request");
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it("answers 409 for an address that has an account, whatever its case", async () => {
    const body = account();
    await call(usersApi.register, { body });
    const again = await call(usersApi.register, { body: { ...body, email: body.email.toUpperCase() } });
    expect(again.status).toBe(409);
    expect((await again.json()).code).toBe("email_taken");
  });

  it("lets through three accounts per hour and address; a form with mistakes does not count", async () => {
    for (let i = 0; i < 3; i++) await call(usersApi.register, { body: account({ password: "short" }) });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await call(usersApi.register, { body: account() })).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
  });
});

describe("signing in", () => {
  it("answers tokens and a cookie", async () => {
    const body = account();
    await call(usersApi.register, { body });
    const response = await call(usersApi.login, {
      body: { email: ` ${body.email.toUpperCase()} `, password: GOOD_PASSWORD },
    });
    expect(response.status).toBe(200);
    const answer = await response.json();
    const me = await call(usersApi.me, { headers: { authorization: `Bearer ${answer.access_token}` } });
    expect((await me.json()).id).toBe(answer.user.id);
    expect(cookieOf(response)).not.toBe("");
    expect(await countEvents("user_signed_in", answer.user.id)).toBe(1);
  });

  it("answers a wrong password, an unknown address and a closed account alike, byte for byte", async () => {
    const open = account();
    const closed = account();
    for (const body of [open, closed]) await call(usersApi.register, { body });
    await db().update(users).set({ isActive: false }).where(eq(users.email, closed.email));
    const answers = [];
    for (const [email, password] of [
      [open.email, "another-Kettle-7"],
      ["nobody@example.com", GOOD_PASSWORD],
      [closed.email, GOOD_PASSWORD],
    ]) {
      const response = await call(usersApi.login, { body: { email, password } });
      const { request_id: _, ...problem } = await response.json();
      answers.push({ status: response.status, problem });
    }
    expect(answers[0]).toMatchObject({ status: 401, problem: { code: "wrong_credentials" } });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it("does as much work for an unknown address as for a wrong password", async () => {
    const body = account();
    await call(usersApi.register, { body });
    const known = await leastWork(() =>
      call(usersApi.login, { body: { email: body.email, password: "wrong-Kettle-7" } }),
    );
    const unknown = await leastWork(() =>
      call(usersApi.login, { body: { email: "nobody@example.com", password: "wrong-Kettle-7" } }),
    );
    // Hashing takes tens of times longer than everything else; without it the ratio would be near zero.
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });

  it("stops an address after five failures with 429 and Retry-After; another one goes on", async () => {
    const body = { email: "nobody@example.com", password: "wrong-Kettle-7" };
    const statuses = [];
    let last = new Response();
    for (let i = 0; i < 6; i++) {
      // What the client claims about its own address must change nothing.
      last = await call(usersApi.login, { body, headers: { "x-forwarded-for": `203.0.113.${i}` } });
      statuses.push(last.status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const wait = Number(last.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(800);
    expect(wait).toBeLessThanOrEqual(900);
    const elsewhere = await call(usersApi.login, { body, headers: { "x-candor-client": "198.51.100.7" } });
    expect(elsewhere.status).toBe(401);
  });

  it("does not count those that succeed", async () => {
    const body = account();
    await call(usersApi.register, { body });
    for (let i = 0; i < 7; i++) {
      const response = await call(usersApi.login, { body: { email: body.email, password: GOOD_PASSWORD } });
      expect(response.status).toBe(200);
    }
  });
});

describe("leaving", () => {
  it("ends the cookie, the access token and the refresh token of this session alone", async () => {
    const body = account();
    const here = await call(usersApi.register, { body });
    const there = await call(usersApi.login, { body: { email: body.email, password: GOOD_PASSWORD } });
    const tokens = await here.json();
    const left = await call(usersApi.logout, { headers: { cookie: cookieOf(here) } });
    expect(left.status).toBe(204);
    expect(cookieOf(left)).toBe("");
    const replayed = await call(usersApi.me, { headers: { cookie: cookieOf(here) } });
    expect(replayed.status).toBe(401);
    expect(replayed.headers.getSetCookie()[0]).toContain("Max-Age=0");
    expect(
      (await call(usersApi.me, { headers: { authorization: `Bearer ${tokens.access_token}` } })).status,
    ).toBe(401);
    expect((await call(usersApi.refresh, { body: { refresh_token: tokens.refresh_token } })).status).toBe(
      401,
    );
    expect((await call(usersApi.me, { headers: { cookie: cookieOf(there) } })).status).toBe(200);
    expect(await countEvents("user_signed_out", tokens.user.id)).toBe(1);
  });

  it("works by refresh token, beside an access token that has expired", async () => {
    const person = await newPerson("candidate");
    const response = await call(usersApi.logout, {
      body: { refresh_token: person.refreshToken },
      headers: { authorization: "Bearer a.b.c" },
    });
    expect(response.status).toBe(204);
    expect((await call(usersApi.me, { as: person })).status).toBe(401);
  });

  it("ends every session where that is asked", async () => {
    const body = account();
    const here = await call(usersApi.register, { body });
    const there = await call(usersApi.login, { body: { email: body.email, password: GOOD_PASSWORD } });
    expect((await call(usersApi.logoutAll, { headers: { cookie: cookieOf(here) } })).status).toBe(204);
    for (const cookie of [cookieOf(here), cookieOf(there)]) {
      expect((await call(usersApi.me, { headers: { cookie } })).status).toBe(401);
    }
  });

  it.each([
    [
      "the account is closed",
      (id: string) => db().update(users).set({ isActive: false }).where(eq(users.id, id)),
    ],
    [
      "nothing was asked for a week",
      (id: string) =>
        db()
          .update(sessions)
          .set({ lastSeenAt: sql`now() - interval '8 days'` })
          .where(eq(sessions.userId, id)),
    ],
    [
      "the session is older than a month",
      (id: string) =>
        db()
          .update(sessions)
          .set({ createdAt: sql`now() - interval '31 days'`, expiresAt: sql`now() - interval '1 day'` })
          .where(eq(sessions.userId, id)),
    ],
  ])("happens by itself when %s", async (_, happen) => {
    const person = await newPerson("candidate");
    await happen(person.actor.id);
    expect((await call(usersApi.me, { as: person })).status).toBe(401);
    expect((await call(usersApi.refresh, { body: { refresh_token: person.refreshToken } })).status).toBe(401);
  });

  it("a changed role holds from the next request on", async () => {
    const person = await newPerson("candidate");
    await db().update(users).set({ role: "recruiter" }).where(eq(users.id, person.actor.id));
    expect((await (await call(usersApi.me, { as: person })).json()).role).toBe("recruiter");
  });
});

describe("refreshing", () => {
  const refresh = (token: string) => call(usersApi.refresh, { body: { refresh_token: token } });
  const age = (seconds: number, userId: string) =>
    db()
      .update(refreshTokens)
      .set({ rotatedAt: sql`now() - make_interval(secs => ${seconds})` })
      .where(and(eq(refreshTokens.userId, userId), sql`${refreshTokens.rotatedAt} is not null`));

  it("answers a new pair, and the new access token works", async () => {
    const person = await newPerson("candidate");
    const response = await refresh(person.refreshToken);
    expect(response.status).toBe(200);
    const pair = await response.json();
    expect(pair.refresh_token).not.toBe(person.refreshToken);
    const me = await call(usersApi.me, { headers: { authorization: `Bearer ${pair.access_token}` } });
    expect(me.status).toBe(200);
  });

  it("forgives a token that is sent twice within ten seconds", async () => {
    const person = await newPerson("candidate");
    const answers = await Promise.all([refresh(person.refreshToken), refresh(person.refreshToken)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  });

  it("ends the whole session when a used token comes back later", async () => {
    const person = await newPerson("candidate");
    const pair = await (await refresh(person.refreshToken)).json();
    await age(11, person.actor.id);
    expect((await refresh(person.refreshToken)).status).toBe(401);
    expect((await refresh(pair.refresh_token)).status).toBe(401);
    expect(
      (await call(usersApi.me, { headers: { authorization: `Bearer ${pair.access_token}` } })).status,
    ).toBe(401);
    expect(await countEvents("token_family_revoked", person.actor.id)).toBe(1);
  });

  it("refuses a token that is expired, and one that never was", async () => {
    const person = await newPerson("candidate");
    await db()
      .update(refreshTokens)
      .set({ expiresAt: sql`now()` })
      .where(eq(refreshTokens.userId, person.actor.id));
    for (const token of [person.refreshToken, "never-was"]) {
      const response = await refresh(token);
      expect(response.status).toBe(401);
      expect((await response.json()).code).toBe("refresh_token_invalid");
    }
  });

  it("stores no token, only its hash", async () => {
    const person = await newPerson("candidate");
    const rows = await db().select().from(refreshTokens).where(eq(refreshTokens.userId, person.actor.id));
    expect(JSON.stringify(rows)).not.toContain(person.refreshToken);
  });
});

describe("the own account", () => {
  it("changes its name and nothing else", async () => {
    const person = await newPerson("candidate");
    const response = await call(usersApi.updateMe, { as: person, body: { name: "Grace Example" } });
    expect((await response.json()).name).toBe("Grace Example");
    const smuggled = await call(usersApi.updateMe, { as: person, body: { name: "Grace", role: "admin" } });
    expect(smuggled.status).toBe(400);
    expect((await (await call(usersApi.me, { as: person })).json()).role).toBe("candidate");
  });
});

describe("an admin account", () => {
  it("is opened by the command line and can sign in", async () => {
    const email = "Root@Example.com";
    const admin = await createAdmin({ email, name: "Root", password: GOOD_PASSWORD });
    expect(admin).toMatchObject({ email: "root@example.com", role: "admin" });
    expect((await call(usersApi.login, { body: { email, password: GOOD_PASSWORD } })).status).toBe(200);
    expect(await countEvents("admin_created", admin.id)).toBe(1);
  });

  it("is refused with one sentence for a weak password, a taken address or none", async () => {
    const email = "second@example.com";
    await createAdmin({ email, name: "Second", password: GOOD_PASSWORD });
    await expect(createAdmin({ email, name: "Second", password: GOOD_PASSWORD })).rejects.toThrow(/already/);
    await expect(
      createAdmin({ email: "third@example.com", name: "T", password: "password1" }),
    ).rejects.toThrow(/guess/);
    await expect(createAdmin({ email: "third", name: "T", password: GOOD_PASSWORD })).rejects.toThrow(
      /e-mail/,
    );
  });
});

async function countEvents(
  type: "user_registered" | "user_signed_in" | "user_signed_out" | "token_family_revoked" | "admin_created",
  userId: string,
) {
  return db().$count(events, and(eq(events.eventType, type), eq(events.entityId, userId)));
}

/** The processor time of the lighter of two runs: unlike the clock, it does not know how busy the machine is. */
async function leastWork(work: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
