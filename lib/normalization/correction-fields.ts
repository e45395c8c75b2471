import * as z from "zod";
import { partialDate, type ResumeData, resumeData } from "./resume-data.ts";
import { canonicalSkill } from "./skills.ts";

/** What a field becomes; null removes it. */
export type CorrectionValue = string | number | null;

/** An entry of a list as it was read: where it stood, and what it said. */
export type ReadEntry = { position: number; parts: Record<string, string> };

/** A field of a profile that a candidate may correct. */
export type CorrectionField =
  | { of: "person"; part: keyof typeof PERSON }
  | { of: "experience"; index: number; part: keyof typeof JOB }
  | { of: "education"; index: number; part: keyof typeof DEGREE }
  | { of: "skills"; skill: string };

const short = z
  .string()
  .trim()
  .min(1, "Write something, or remove the field.")
  .max(200, "Use at most 200 characters.");
const month = partialDate.refine(
  (date) => date >= "1900" && date < "2101",
  "Write a year from 1900 to 2100.",
);

const PERSON = {
  name: resumeData.shape.name.pipe(short),
  email: resumeData.shape.email.trim().pipe(z.email("Write an address such as name@example.com.").max(254)),
  phone: short,
  location: short,
  summary: z.string().trim().min(1).max(5_000, "Use at most 5,000 characters."),
} as const;
const JOB = { company: short, role: short, start_date: month, end_date: month } as const;
const DEGREE = {
  degree: short,
  major: short,
  institution: short,
  year: z.coerce
    .number("Write a year such as 2019.")
    .int()
    .min(1900)
    .max(2100, "Write a year from 1900 to 2100."),
} as const;
const MONTH_HINT = "Write a month such as 2021-03, or a year.";

/** The field that a path names (`phone`, `experience.0.role`, `skills.Node.js`), or null where there is none. */
export function readField(path: string): CorrectionField | null {
  if (isKeyOf(PERSON, path)) return { of: "person", part: path };
  const [of = "", index = "", part = ""] = path.split(".");
  if (of === "skills") {
    const name = path.slice("skills.".length).trim();
    return name === "" || name.length > 100 ? null : { of, skill: canonicalSkill(name) ?? name };
  }
  if (!/^\d{1,3}$/.test(index)) return null;
  if (of === "experience" && isKeyOf(JOB, part)) return { of, index: Number(index), part };
  if (of === "education" && isKeyOf(DEGREE, part)) return { of, index: Number(index), part };
  return null;
}

/** The path of a field in a profile: what `readField` reads. */
export function pathOfField(field: CorrectionField): string {
  if (field.of === "person") return field.part;
  return field.of === "skills" ? `skills.${field.skill}` : `${field.of}.${field.index}.${field.part}`;
}

/** The value as it is kept, or the sentence that says why it is refused. */
export function readValue(
  field: CorrectionField,
  value: CorrectionValue,
): { value: CorrectionValue } | { problem: string } {
  if (value === null)
    return field.of === "person" && field.part === "name"
      ? { problem: "A profile needs a name." }
      : { value };
  if (field.of === "skills") return { value: field.skill };
  const result = schemaOf(field).safeParse(value);
  if (result.success) return { value: result.data };
  const isMonth = field.of === "experience" && (field.part === "start_date" || field.part === "end_date");
  return { problem: isMonth ? MONTH_HINT : (result.error.issues[0]?.message ?? "Write another value.") };
}

/**
 * What a profile says in a field; null where it says nothing, or has no such entry. A skill is there when it is
 * written in the resume; one that only follows from another counts where `isShown` is asked for.
 */
export function valueIn(profile: ResumeData, field: CorrectionField, isShown = false): CorrectionValue {
  if (field.of === "person") return profile[field.part] || null;
  if (field.of === "experience") return profile.experience[field.index]?.[field.part] || null;
  if (field.of === "education") return profile.education[field.index]?.[field.part] || null;
  const skill = profile.skills.find(({ skill }) => skill === field.skill);
  const isThere =
    skill !== undefined && (isShown || skill.evidence.some((place) => !place.startsWith("implied:")));
  return isThere ? field.skill : null;
}

function schemaOf(field: Exclude<CorrectionField, { of: "skills" }>): z.ZodType<string | number> {
  if (field.of === "person") return PERSON[field.part];
  return field.of === "experience" ? JOB[field.part] : DEGREE[field.part];
}

function isKeyOf<T extends object>(of: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key);
}
