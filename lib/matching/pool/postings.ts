/** Items by key, as one list: the items of the nth key stand from `starts[n]` up to `starts[n + 1]`, rising. */
export type Postings<Items extends Uint16Array | Uint32Array> = {
  /** Rising. */
  keys: Uint32Array;
  starts: Uint32Array;
  items: Items;
};

/** Groups items by key: entry n puts `items[n]` under `keys[n]`. Keys are below `keyCount`; writes into `into`. */
export function groupByKey<Items extends Uint16Array | Uint32Array>(
  keys: Uint32Array,
  items: Uint32Array,
  keyCount: number,
  into: Items,
): Postings<Items> {
  const next = new Uint32Array(keyCount);
  for (const key of keys) next[key] = (next[key] ?? 0) + 1;
  let distinct = 0;
  for (const count of next) if (count > 0) distinct++;
  const found = new Uint32Array(distinct);
  const starts = new Uint32Array(distinct + 1);
  for (let key = 0, at = 0, start = 0; key < keyCount; key++) {
    const count = next[key] ?? 0;
    next[key] = start;
    if (count === 0) continue;
    found[at] = key;
    start += count;
    starts[++at] = start;
  }
  for (let entry = 0; entry < keys.length; entry++) {
    const key = keys[entry] ?? 0;
    const place = next[key] ?? 0;
    into[place] = items[entry] ?? 0;
    next[key] = place + 1;
  }
  return { keys: found, starts, items: into };
}

/** The place of a key among the keys, or −1. */
export function placeOf(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low < keys.length && keys[low] === key ? low : -1;
}
