import * as z from "zod";
import type { CorrectedList } from "#lib/vocabulary.ts";
import { partialDate, resumeData } from "./resume-data.ts";
import { canonicalSkill } from "./skills.ts";

/** What a field becomes; null removes it. */
export type CorrectionValue = string | number | null;

/** What an entry says, part by part. */
export type EntryValues = Record<string, string | number>;

/** An entry of a list as it was read: where it stood, and what it said. */
export type ReadEntry = { position: number; parts: Record<string, string> };

/** An entry of a list, or with `part` one fact of it. */
export type EntryField = { of: CorrectedList; index: number; part: string | null };

/** A field of a profile that a candidate may correct. */
export type CorrectionField =
  | { of: "person"; part: keyof typeof PERSON }
  | { of: "skills"; skill: string }
  | EntryField;

const short = z
  .string()
  .trim()
  .min(1, "Write something, or remove the field.")
  .max(200, "Use at most 200 characters.");
const long = z.string().trim().min(1).max(5_000, "Use at most 5,000 characters.");
const month = partialDate.refine(
  (date) => date >= "1900" && date < "2101",
  "Write a year from 1900 to 2100.",
);

const PERSON = {
  name: resumeData.shape.name.pipe(short),
  email: resumeData.shape.email.trim().pipe(z.email("Write an address such as name@example.com.").max(254)),
  phone: short,
  location: short,
  summary: long,
} as const;
const year = z.coerce
  .number("Write a year such as 2019.")
  .int("Write a year such as 2019.")
  .min(1900, "Write a year from 1900 to 2100.")
  .max(2100, "Write a year from 1900 to 2100.");
const address = z
  .string()
  .trim()
  .max(500, "Use at most 500 characters.")
  .regex(/^(?:https?:\/\/)?[^\s/:@]+\.[^\s]+$/i, "Write an address such as example.com/name.")
  .transform((text) => (/^https?:/i.test(text) ? text : `https://${text}`));

const LISTS: Record<CorrectedList, Record<string, z.ZodType<string | number>>> = {
  experience: {
    company: short,
    role: short,
    location: short,
    start_date: month,
    end_date: month,
    description: long,
  },
  education: { degree: short, major: short, institution: short, start_year: year, year, grade: short },
  projects: { title: short, url: address, start_date: month, end_date: month, description: long },
  certifications: { name: short, issuer: short, date: month },
  languages: { language: short, level: short },
  links: { address },
};
/** Of these parts an entry has at least one, or it is none. */
const NEEDED: Record<CorrectedList, readonly string[]> = {
  experience: ["role", "company"],
  education: ["degree", "institution"],
  projects: ["title"],
  certifications: ["name"],
  languages: ["language"],
  links: ["address"],
};
const ENTRY_NEEDS = "An entry needs this. Remove the whole entry instead.";
const MONTH_HINT = "Write a month such as 2021-03, or a year.";

/**
 * The field that a path names (`phone`, `skills.Node.js`, `experience.0.role`, `experience.0` for the whole entry), or
 * null where there is none.
 */
export function readField(path: string): CorrectionField | null {
  if (isKeyOf(PERSON, path)) return { of: "person", part: path };
  if (path.startsWith("skills.")) {
    const name = path.slice("skills.".length).trim();
    return name === "" || name.length > 100 ? null : { of: "skills", skill: canonicalSkill(name) ?? name };
  }
  const [of = "", index = "", part = null, ...more] = path.split(".");
  if (!isListName(of) || !/^\d{1,3}$/.test(index) || more.length > 0) return null;
  return part === null || isKeyOf(LISTS[of], part) ? { of, index: Number(index), part } : null;
}

/** The list and the place in it of an entry that was removed (`experience.removed.2`); null for every other path. */
export function readRemoved(path: string): { of: CorrectedList; index: number } | null {
  const [of = "", word, index = "", ...more] = path.split(".");
  const isPath = isListName(of) && word === "removed" && /^\d{1,3}$/.test(index) && more.length === 0;
  return isPath ? { of, index: Number(index) } : null;
}

/** The path of a field in a profile: what `readField` reads. */
export function pathOfField(field: CorrectionField): string {
  if (field.of === "person") return field.part;
  if (field.of === "skills") return `skills.${field.skill}`;
  return [field.of, field.index, ...(field.part === null ? [] : [field.part])].join(".");
}

/** The value as it is kept, or the sentence that says why it is refused. */
export function readValue(
  field: CorrectionField,
  value: CorrectionValue,
): { value: CorrectionValue } | { problem: string } {
  if (value === null) return refusalOfNull(field) ?? { value };
  if (field.of === "skills") return { value: field.skill };
  if (field.of === "person") return readWith(PERSON[field.part], value);
  if (field.part === null) return { problem: "An entry is corrected part by part." };
  const result = readWith(LISTS[field.of][field.part] ?? short, value);
  return "problem" in result && isMonth(field.part) ? { problem: MONTH_HINT } : result;
}

function refusalOfNull(field: CorrectionField): { problem: string } | null {
  if (field.of === "person" && field.part === "name") return { problem: "A profile needs a name." };
  if (field.of === "person" || field.of === "skills" || field.part === null) return null;
  const needed = NEEDED[field.of];
  return needed.length === 1 && needed[0] === field.part ? { problem: ENTRY_NEEDS } : null;
}

function readWith(
  schema: z.ZodType<string | number>,
  value: string | number,
): { value: string | number } | { problem: string } {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data };
  return { problem: result.error.issues[0]?.message ?? "Write another value." };
}

/** The values of a new entry as they are kept, or a sentence for each part that cannot be so. */
export function readAddition(
  of: CorrectedList,
  asked: EntryValues,
): { values: EntryValues } | { problems: { part: string; problem: string }[] } {
  const values: EntryValues = {};
  const problems: { part: string; problem: string }[] = [];
  for (const [part, value] of Object.entries(asked)) {
    if (!isKeyOf(LISTS[of], part)) {
      problems.push({ part, problem: "There is no such field." });
      continue;
    }
    if (value === "") continue;
    const result = readValue({ of, index: 0, part }, value);
    if ("problem" in result) problems.push({ part, problem: result.problem });
    else if (result.value !== null) values[part] = result.value;
  }
  const [first = ""] = NEEDED[of];
  if (problems.length === 0 && !NEEDED[of].some((part) => part in values))
    problems.push({ part: first, problem: "Write something here." });
  return problems.length > 0 ? { problems } : { values };
}

/** The parts that an entry of a list may have. */
export function partsOfList(of: CorrectedList): readonly string[] {
  return Object.keys(LISTS[of]);
}

/** The name of an entry to a person. */
export function entryName(of: CorrectedList, values: EntryValues): string {
  const all = NEEDED[of].flatMap((part) => values[part] ?? []).filter((value) => value !== "");
  return all.join(", ");
}

function isMonth(part: string): boolean {
  return part.endsWith("_date") || part === "date";
}

function isListName(name: string): name is CorrectedList {
  return isKeyOf(LISTS, name);
}

function isKeyOf<T extends object>(of: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key);
}
