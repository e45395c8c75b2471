import { inArray } from "drizzle-orm";
import { db } from "#db/client.ts";
import { users } from "#db/schema/users.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { hashPassword } from "#lib/auth/passwords.ts";
import { DEMO_PASSWORD } from "#lib/users/demo-accounts.ts";
import type { Role } from "#lib/vocabulary.ts";
import { COMPANIES } from "./job-posting.ts";
import { emailOf, type Person } from "./person.ts";
import { momentAgo } from "./story-times.ts";

const OPENED_DAYS_AGO = 60;

type Account = { email: string; name: string; role: Role; company?: string };

/**
 * Opens the accounts of the demo that are not there yet, in one transaction; returns an actor for each address.
 * The shared password is hashed once: with one hash per account the first start would take ten seconds longer.
 */
export async function seedAccounts(people: readonly Person[], today: Date): Promise<Map<string, Actor>> {
  const accounts = demoAccounts(people);
  const emails = accounts.map(({ email }) => email);
  const present = await db().select({ email: users.email }).from(users).where(inArray(users.email, emails));
  const known = new Set(present.map(({ email }) => email));
  const missing = accounts
    .filter(({ email }) => !known.has(email))
    .map((account) => ({ ...account, createdAt: momentAgo(today, OPENED_DAYS_AGO, account.email) }))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  if (missing.length > 0) {
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await db().transaction(async (tx) => {
      const rows = await tx
        .insert(users)
        .values(missing.map((account) => ({ ...account, passwordHash, emailVerifiedAt: account.createdAt })))
        .returning({ id: users.id, role: users.role, createdAt: users.createdAt });
      for (const { id, role, createdAt } of rows) {
        await recordEvent(tx, "system", role === "admin" ? "admin_created" : "user_registered", {
          entityType: "user",
          entityId: id,
          payload: { role, demo: true },
          at: createdAt,
        });
      }
    });
  }
  const rows = await db().select().from(users).where(inArray(users.email, emails));
  return new Map(
    rows.map(({ id, role, name, email }) => [
      email,
      { id, role, name, email, sessionId: "demo" } satisfies Actor,
    ]),
  );
}

function demoAccounts(people: readonly Person[]): Account[] {
  return [
    { email: "admin@example.com", name: "Robin Sato", role: "admin" },
    ...COMPANIES.map(({ key, recruiter, name }): Account => {
      return { email: `${key}@example.com`, name: recruiter, role: "recruiter", company: name };
    }),
    ...people.map(
      (person): Account => ({ email: emailOf(person), name: accountName(person), role: "candidate" }),
    ),
  ];
}

// Some print their titles behind their name; an account carries the name alone.
function accountName(person: Person): string {
  return person.name.split(",")[0] ?? person.name;
}
