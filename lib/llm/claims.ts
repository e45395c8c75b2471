/** How many values an answer claims: texts, numbers, and whatever stands in its lists and entries. */
export function countClaims(answer: unknown): number {
  if (typeof answer === "string") return answer.trim() === "" ? 0 : 1;
  if (typeof answer === "number") return 1;
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.values(answer).reduce((sum: number, inner) => sum + countClaims(inner), 0);
}

/** What an event says of dropped claims: how many of each field for all, the words only in the part that erasure removes. */
export function droppedPayload(dropped: readonly { field: string; value: string }[]) {
  const fields = Object.groupBy(dropped, ({ field }) => field);
  const counts = Object.entries(fields).map(([field, claims]) => [field, claims?.length ?? 0]);
  return {
    hallucinations: Object.fromEntries(counts),
    ...(dropped.length > 0 && { personal: { hallucinations: dropped } }),
  };
}
