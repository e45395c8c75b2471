import type * as z from "zod";

/**
 * What to do about a value that does not fit its field, in one sentence. A schema's own message goes before it.
 * Undefined for kinds of issues that no sentence fits.
 */
export function sentenceOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? "This is another kind of value than the field takes.";
    case "too_big":
      return tooBig(issue);
    case "too_small":
      return tooSmall(issue);
    case "invalid_value":
      return oneOf(issue.values ?? []);
    case "invalid_format":
      return FORMATS[issue.format] ?? "This is written in another form than the field takes.";
    case "not_multiple_of":
      return `Enter a multiple of ${issue.divisor}.`;
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return "This is another kind of value than the field takes.";
    default:
      return undefined;
  }
}

const TYPES: Partial<Record<string, string>> = {
  string: "Write this as text.",
  number: "Enter a number.",
  int: "Enter a whole number.",
  boolean: "Answer with true or false.",
  date: "Enter a date.",
  array: "Send a list.",
  object: "Send a JSON object.",
  null: "Leave this field empty.",
  undefined: "Leave this field out.",
};

const FORMATS: Partial<Record<string, string>> = {
  email: "Write an email address, such as name@example.com.",
  uuid: "This is not one of our ids.",
  url: "Write a web address that starts with https://.",
  date: "Write the date as year-month-day, such as 2026-01-31.",
  datetime: "Write the moment in UTC, such as 2026-01-31T09:00:00Z.",
};

type Size = { origin: string; inclusive?: boolean | undefined; exact?: boolean | undefined };

function tooBig({ maximum, ...size }: Size & { maximum: number | bigint }): string {
  const most = counted(maximum);
  if (size.exact) return exactly(maximum, size.origin);
  if (size.origin === "string") return `Use ${most} ${noun("character", maximum)} or fewer.`;
  if (isList(size.origin)) return `List ${most} ${noun("item", maximum)} or fewer.`;
  if (size.origin === "date") return "Choose an earlier date.";
  return size.inclusive === false ? `Enter less than ${most}.` : `Enter ${most} or less.`;
}

function tooSmall({ minimum, ...size }: Size & { minimum: number | bigint }): string {
  const least = counted(minimum);
  if (size.exact) return exactly(minimum, size.origin);
  if (size.origin === "string") {
    return Number(minimum) === 1
      ? "This field is required."
      : `Use at least ${least} ${noun("character", minimum)}.`;
  }
  if (isList(size.origin)) return `List at least ${least} ${noun("item", minimum)}.`;
  if (size.origin === "date") return "Choose a later date.";
  return size.inclusive === false ? `Enter more than ${least}.` : `Enter ${least} or more.`;
}

function exactly(size: number | bigint, origin: string): string {
  return origin === "string"
    ? `Use exactly ${counted(size)} ${noun("character", size)}.`
    : `List exactly ${counted(size)} ${noun("item", size)}.`;
}

function oneOf(values: readonly unknown[]): string {
  const names = values.map(String);
  return names.length === 1 ? `This can only be ${names[0]}.` : `Choose one of these: ${names.join(", ")}.`;
}

function isList(origin: string): boolean {
  return origin === "array" || origin === "set" || origin === "map";
}

function noun(one: string, count: number | bigint): string {
  return Number(count) === 1 ? one : `${one}s`;
}

function counted(value: number | bigint): string {
  return value.toLocaleString("en-US");
}
