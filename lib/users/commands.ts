import { and, eq, isNull } from "drizzle-orm";
import { type Db, db } from "#db/client.ts";
import { isUniqueViolation, one } from "#db/results.ts";
import { consents, users } from "#db/schema/users.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { passwordProblem } from "#lib/auth/password-policy.ts";
import { hashPassword, verifyPassword } from "#lib/auth/passwords.ts";
import { type LoginOrigin, openSession, revokeAllSessions, revokeSession } from "#lib/auth/sessions.ts";
import { actorOfRefreshToken, issueTokens, type TokenPair } from "#lib/auth/tokens.ts";
import { giveBack, takeFrom } from "#lib/cache/rate-limits.ts";
import { BEING_FOUND, placeAmongFindable } from "#lib/candidates/pack-resume.ts";
import { conflict, invalid, unauthorized } from "#lib/errors.ts";
import type { Role } from "#lib/vocabulary.ts";
import { adminFields, type LoginBody, type RegisterBody, type UpdateMeBody } from "./api.ts";
import { getMe, userColumns } from "./queries.ts";

type User = { id: string; name: string; email: string; role: Role; company: string | null; created_at: Date };

/** A person who has just signed in: the account, the actor of the new session, and its first tokens. */
export type SignedIn = { user: User; actor: Actor; tokens: TokenPair };

/** Opens an account for a candidate or a recruiter and signs them in. Throws 409 when the address has one. */
export async function registerUser(body: RegisterBody, origin: LoginOrigin): Promise<SignedIn> {
  const passwordHash = await hashPassword(body.password);
  return db().transaction(async (tx) => {
    const { name, email, role, company } = body;
    const user = await insertUser(tx, { name, email, role, company, passwordHash });
    const signedIn = await startSession(tx, user, origin);
    await recordEvent(tx, signedIn.actor, "user_registered", {
      entityType: "user",
      entityId: user.id,
      payload: { role },
    });
    return signedIn;
  });
}

/**
 * Signs in by e-mail and password. An unknown address, a wrong password and a closed account read the same and take
 * as long: 401 `wrong_credentials`. Throws 429 when too many attempts on one address have failed.
 */
export async function signIn({ email, password }: LoginBody, origin: LoginOrigin): Promise<SignedIn> {
  await takeFrom("account", email);
  const [row] = await db()
    .select({ ...userColumns, passwordHash: users.passwordHash, isActive: users.isActive })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.deletedAt)));
  const isRight = await verifyPassword(row?.passwordHash ?? null, password);
  if (!row || !isRight || !row.isActive) {
    await recordEvent(db(), "system", "sign_in_failed", { entityType: "user", entityId: row?.id ?? null });
    throw unauthorized("The e-mail address or the password is wrong.", "wrong_credentials");
  }
  await giveBack("account", email);
  const { passwordHash: _hash, isActive: _active, ...user } = row;
  return db().transaction(async (tx) => {
    const signedIn = await startSession(tx, user, origin);
    await recordEvent(tx, signedIn.actor, "user_signed_in", { entityType: "user", entityId: user.id });
    return signedIn;
  });
}

/** Ends the session of a request, or of the refresh token it brings. Without either there is nothing to do. */
export async function signOut(actor: Actor | null, refreshToken: string | undefined): Promise<void> {
  const leaving = actor ?? (refreshToken ? await actorOfRefreshToken(refreshToken) : null);
  if (!leaving) return;
  await db().transaction(async (tx) => {
    await revokeSession(tx, leaving.sessionId);
    await recordEvent(tx, leaving, "user_signed_out", { entityType: "user", entityId: leaving.id });
  });
}

/** Ends every session of the actor, on every device. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await db().transaction(async (tx) => {
    const sessions = await revokeAllSessions(tx, actor.id);
    await recordEvent(tx, actor, "user_signed_out", {
      entityType: "user",
      entityId: actor.id,
      payload: { sessions },
    });
  });
}

/** The text that a candidate agrees to when they let recruiters find them. */
const BEING_FOUND_TEXT = "1";

/**
 * Changes the actor's own name or company; a candidate's wishes, and whether recruiters find them. Throws `invalid` for
 * what only candidates have.
 */
export async function updateMe(actor: Actor, { findable, ...fields }: UpdateMeBody) {
  const foreign = Object.entries({ findable, wishes: fields.wishes }).find(
    ([, value]) => value !== undefined,
  );
  if (foreign && actor.role !== "candidate")
    throw invalid([{ field: foreign[0], message: "Only candidates have this." }]);
  await db().transaction(async (tx) => {
    const changedAt = new Date(); // also where only the consent changes
    await tx
      .update(users)
      .set({ ...fields, updatedAt: changedAt })
      .where(eq(users.id, actor.id));
    if (findable !== undefined) {
      await tx.insert(consents).values({
        userId: actor.id,
        purpose: BEING_FOUND,
        isGranted: findable,
        textVersion: BEING_FOUND_TEXT,
        createdAt: changedAt,
      });
      await placeAmongFindable(tx, actor.id);
    }
    await recordEvent(tx, actor, "user_updated", {
      entityType: "user",
      entityId: actor.id,
      payload: {
        fields: [...Object.keys(fields), ...(findable === undefined ? [] : ["findable"])],
        ...(findable !== undefined && { findable }),
      },
    });
  });
  return getMe(actor);
}

/** Opens an admin account; only the command line can. Throws `invalid` for a weak password, 409 for a taken address. */
export async function createAdmin(admin: { email: string; name: string; password: string }): Promise<User> {
  const fields = adminFields.safeParse({ name: admin.name, email: admin.email });
  if (!fields.success) throw refused(fields.error.issues[0]);
  const { name, email } = fields.data;
  const problem = passwordProblem(admin.password, { email, name });
  if (problem) throw refused({ path: ["password"], message: problem });
  const passwordHash = await hashPassword(admin.password);
  return db().transaction(async (tx) => {
    const user = await insertUser(tx, { name, email, role: "admin", passwordHash });
    await recordEvent(tx, "system", "admin_created", { entityType: "user", entityId: user.id });
    return user;
  });
}

// On a terminal the sentence is all there is to read, so it is the message too.
function refused(issue: { path: PropertyKey[]; message: string } | undefined) {
  const { path = [], message = "Name and e-mail address do not fit." } = issue ?? {};
  return invalid([{ field: path.map(String).join("."), message }], message);
}

async function insertUser(tx: Db, values: typeof users.$inferInsert): Promise<User> {
  try {
    return one(await tx.insert(users).values(values).returning(userColumns));
  } catch (error) {
    if (!isUniqueViolation(error, "users_email_key")) throw error;
    throw conflict("email_taken", "There is an account with this e-mail address already. Sign in instead.");
  }
}

async function startSession(tx: Db, user: User, origin: LoginOrigin): Promise<SignedIn> {
  const sessionId = await openSession(tx, user.id, origin);
  const { id, role, name, email } = user;
  const actor = { id, role, name, email, sessionId };
  return { user, actor, tokens: await issueTokens(tx, actor) };
}
