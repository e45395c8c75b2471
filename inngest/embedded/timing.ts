const UNIT_MS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const LONGEST_BACKOFF_MS = 300_000;

/** The moment a duration such as `1h30m`, or an ISO time, stands for. Throws when it is neither. */
export function momentAfter(duration: string, now: Date): Date {
  if (/^\d{4}-/.test(duration)) return new Date(duration);
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)];
  if (parts.length === 0) throw new Error(`"${duration}" is not a duration.`);
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ""] ?? 0), 0);
  return new Date(now.getTime() + total);
}

/**
 * When to try again after attempt number `attempt` (from 0) failed: what `Retry-After` says (seconds or a date),
 * else twice as long each time from `baseMs`, a quarter more or less, at most five minutes.
 */
export function nextAttemptAt(attempt: number, retryAfter: string | null, baseMs: number, now: Date): Date {
  if (retryAfter) {
    const asked = /^\d+$/.test(retryAfter)
      ? new Date(now.getTime() + Number(retryAfter) * 1000)
      : new Date(retryAfter);
    if (!Number.isNaN(asked.getTime())) return asked;
  }
  const jitter = 0.75 + Math.random() / 2;
  return new Date(now.getTime() + Math.min(baseMs * 2 ** attempt * jitter, LONGEST_BACKOFF_MS));
}
