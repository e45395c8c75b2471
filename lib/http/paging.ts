import * as z from "zod";
import { invalid } from "#lib/errors.ts";

/** The query of every list: up to 100 items after an opaque cursor. */
export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(1_000).optional(),
});
export type ListQuery = z.infer<typeof listQuery>;

/** The keyset a cursor holds: the sort values of the last item, its id last. */
export type Keyset = readonly (string | number | null)[];

/** Packs a keyset into the opaque cursor that clients send back. */
export function encodeCursor(keyset: Keyset): string {
  return btoa(encodeURIComponent(JSON.stringify(keyset)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Unpacks a cursor that fits `schema`, or null when there is none. Throws `invalid` for any other text. */
export function decodeCursor<T extends z.ZodType>(cursor: string | undefined, schema: T): z.output<T> | null {
  if (cursor === undefined) return null;
  const parsed = schema.safeParse(unpack(cursor));
  if (!parsed.success) throw invalid([{ field: "cursor", message: "This cursor is not one of ours." }]);
  return parsed.data;
}

/**
 * One page of a list. `items` holds up to `limit + 1` rows: the extra one only tells that there is more.
 * `keysetOf` names the sort values of a row, in the order of the query.
 */
export function page<T>(
  items: readonly T[],
  limit: number,
  keysetOf: (item: T) => Keyset,
): { items: T[]; next_cursor: string | null } {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = items.length > limit && last !== undefined;
  return { items: shown, next_cursor: hasMore ? encodeCursor(keysetOf(last)) : null };
}

function unpack(cursor: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))));
  } catch {
    return undefined; // fits no schema, and so is refused with a sentence
  }
}
