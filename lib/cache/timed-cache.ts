type Entry<Value> = { value: Value; until: number };

/**
 * What was computed once, for a while: at most `most` values, the longest unused one leaves first, and none is older
 * than `lifeMs`. A key names everything that the value depends on, so nothing needs to be taken out by hand.
 */
export class TimedCache<Value> {
  readonly #most: number;
  readonly #lifeMs: number;
  readonly #entries = new Map<string, Entry<Value>>();

  constructor({ most, lifeMs }: { most: number; lifeMs: number }) {
    this.#most = most;
    this.#lifeMs = lifeMs;
  }

  get(key: string, now = Date.now()): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    if (entry.until <= now) return undefined;
    this.#entries.set(key, entry); // a Map keeps its order: the last is the one used last
    return entry.value;
  }

  set(key: string, value: Value, now = Date.now()): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: now + this.#lifeMs });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#most) break;
      this.#entries.delete(oldest);
    }
  }
}

const shared = globalThis as { candorCaches?: Map<string, TimedCache<unknown>> };

/** The cache of this name, one for all bundles of the process. A name stands for one type of value. */
export function sharedCache<Value>(
  name: string,
  limits: { most: number; lifeMs: number },
): TimedCache<Value> {
  shared.candorCaches ??= new Map();
  const before = shared.candorCaches.get(name);
  if (before) return before as TimedCache<Value>;
  const cache = new TimedCache<Value>(limits);
  shared.candorCaches.set(name, cache as TimedCache<unknown>);
  return cache;
}
