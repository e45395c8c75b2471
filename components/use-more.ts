"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

/** One page of a list, as every endpoint answers it. */
export type ListPage<Item> = { items: Item[]; next_cursor: string | null };

/**
 * A list whose first page came with the document and whose next pages are added below it on request. When the
 * first page changes, what was added under the old one is dropped.
 */
export function useMore<Item>(first: ListPage<Item>, load: (cursor: string) => Promise<ListPage<Item>>) {
  const [added, setAdded] = useState({
    under: first.next_cursor,
    items: [] as Item[],
    next: first.next_cursor,
  });
  const current =
    added.under === first.next_cursor
      ? added
      : { under: first.next_cursor, items: [], next: first.next_cursor };
  const loading = useMutation({
    mutationFn: load,
    onSuccess: (page) =>
      setAdded({ ...current, items: [...current.items, ...page.items], next: page.next_cursor }),
  });
  const { next } = current;
  return {
    items: [...first.items, ...current.items],
    more: {
      showMore: next === null ? null : () => loading.mutate(next),
      isBusy: loading.isPending,
      error: loading.error,
    },
  };
}
