import { lt, or } from "drizzle-orm";
import { db } from "#db/client.ts";
import { accountTokens, llmAnswers, notifications, refreshTokens, sessions } from "#db/schema/index.ts";

const DAY_MS = 24 * 3600 * 1000;
/** How long what is over is kept, in days; documented in docs/database.md. */
const KEEP_DAYS = { session: 30, token: 7, readNotification: 90, modelAnswer: 30 };

/** Removes what is over and kept long enough: ended sessions, spent tokens, read notifications, models' answers. */
export async function removeExpired(now: Date): Promise<{ removed: number }> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const database = db();
  const removals = [
    await database
      .delete(refreshTokens)
      .where(lt(refreshTokens.expiresAt, before(KEEP_DAYS.token)))
      .returning({ id: refreshTokens.id }),
    await database
      .delete(accountTokens)
      .where(lt(accountTokens.expiresAt, before(KEEP_DAYS.token)))
      .returning({ id: accountTokens.id }),
    await database
      .delete(sessions)
      .where(
        or(
          lt(sessions.expiresAt, before(KEEP_DAYS.session)),
          lt(sessions.revokedAt, before(KEEP_DAYS.session)),
        ),
      )
      .returning({ id: sessions.id }),
    await database
      .delete(notifications)
      .where(lt(notifications.readAt, before(KEEP_DAYS.readNotification)))
      .returning({ id: notifications.id }),
    await database
      .delete(llmAnswers)
      .where(lt(llmAnswers.createdAt, before(KEEP_DAYS.modelAnswer)))
      .returning({ id: llmAnswers.inputHash }),
  ];
  return { removed: removals.reduce((sum, rows) => sum + rows.length, 0) };
}
