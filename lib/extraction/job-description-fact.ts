/** A value with the place where it stands: characters `start` to `end` of the description. */
export type Fact<T> = { value: T; start: number; end: number };
