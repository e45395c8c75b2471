import type { CorrectedList } from "#lib/vocabulary.ts";
import {
  type CorrectionField,
  type CorrectionValue,
  type EntryValues,
  entryName,
  partsOfList,
} from "./correction-fields.ts";
import { degreeLevel } from "./degrees.ts";
import {
  type ResumeData,
  resumeData,
  resumeEducation,
  resumeExperience,
  resumeProject,
} from "./resume-data.ts";

/** What each entry of a list says, part by part; points of a job are the lines of its description. */
export function entriesIn(profile: ResumeData, of: CorrectedList): EntryValues[] {
  if (of === "links") return profile.links.map((address) => ({ address }));
  if (of === "experience") {
    return profile.experience.map((job) => {
      const description = job.highlights.length > 0 ? job.highlights.join("\n") : job.description;
      return picked({ ...job, description }, of);
    });
  }
  return profile[of].map((entry) => picked(entry, of));
}

function picked(entry: Readonly<Record<string, unknown>>, of: CorrectedList): EntryValues {
  const values: EntryValues = {};
  for (const part of partsOfList(of)) {
    const value = entry[part];
    if ((typeof value === "string" && value !== "") || typeof value === "number") values[part] = value;
  }
  return values;
}

/**
 * What a profile says in a field; null where it says nothing, or has no such entry. A skill is there when it is
 * written in the resume; one that only follows from another counts where `isShown` is asked for. Of a whole entry it
 * is the name.
 */
export function valueIn(profile: ResumeData, field: CorrectionField, isShown = false): CorrectionValue {
  if (field.of === "person") return profile[field.part] || null;
  if (field.of === "skills") {
    const skill = profile.skills.find(({ skill }) => skill === field.skill);
    const isThere =
      skill !== undefined && (isShown || skill.evidence.some((place) => !place.startsWith("implied:")));
    return isThere ? field.skill : null;
  }
  const entry = entriesIn(profile, field.of)[field.index];
  if (entry === undefined) return null;
  return (field.part === null ? entryName(field.of, entry) : entry[field.part]) || null;
}

/** Sets or, with null, empties a part of an entry; parts that every entry has become empty texts. */
export function putPart(
  profile: ResumeData,
  of: CorrectedList,
  index: number,
  part: string,
  value: CorrectionValue,
): void {
  if (of === "links") {
    profile.links[index] = String(value ?? "");
    return;
  }
  const entry = profile[of][index];
  if (entry === undefined) return;
  if (value !== null) Reflect.set(entry, part, value);
  else if (["company", "role", "degree", "institution", "description"].includes(part))
    Reflect.set(entry, part, "");
  else Reflect.deleteProperty(entry, part);
  if ("highlights" in entry && part === "description") {
    const lines = String(value ?? "")
      .split("\n")
      .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim());
    entry.highlights = lines.length > 1 ? lines.filter((line) => line !== "") : [];
  }
  if (part === "role") Reflect.deleteProperty(entry, "plain_role");
  if ("degree" in entry && (part === "degree" || part === "institution")) {
    const level = degreeLevel(entry.degree, entry.institution);
    if (level) entry.level = level;
    else delete entry.level;
  }
}

/** Puts a new entry into its list: before the first that is older, or at the end. Returns its index. */
export function insertEntry(profile: ResumeData, of: CorrectedList, values: EntryValues): number {
  const others = entriesIn(profile, of);
  const date = dateOf(values);
  const before = date === null ? -1 : others.findIndex((other) => (dateOf(other) ?? "9999") < date);
  const index = before === -1 ? others.length : before;
  const blank = { description: "", skills_used: [], sources: [] };
  if (of === "links") profile.links.splice(index, 0, String(values["address"] ?? ""));
  else if (of === "experience") {
    const job = { company: "", role: "", months: 0, highlights: [], ...blank, ...values };
    profile.experience.splice(index, 0, resumeExperience.parse(job));
  } else if (of === "education") {
    const step = { degree: "", institution: "", sources: [], ...values };
    profile.education.splice(index, 0, resumeEducation.parse(step));
  } else if (of === "projects") {
    profile.projects.splice(index, 0, resumeProject.parse({ title: "", ...blank, ...values }));
  } else if (of === "certifications") {
    const entry = { name: "", sources: [], ...values };
    profile.certifications.splice(index, 0, resumeData.shape.certifications.element.parse(entry));
  } else {
    const entry = { language: "", ...values };
    profile.languages.splice(index, 0, resumeData.shape.languages.element.parse(entry));
  }
  for (const part of ["degree", "description"]) {
    const value = values[part];
    if (value !== undefined) putPart(profile, of, index, part, value);
  }
  return index;
}

function dateOf(values: EntryValues): string | null {
  const date = values["start_date"] ?? values["year"] ?? values["date"];
  return date === undefined ? null : String(date);
}

/** What skills call an entry that shows them; null for entries that show none. */
export function evidenceOf(of: CorrectedList, values: EntryValues | undefined): string | null {
  if (values === undefined) return null;
  const name = (...parts: string[]): string =>
    String(parts.map((part) => values[part]).find((value) => value !== undefined && value !== "") ?? "");
  if (of === "experience") return `job:${name("company", "role")}`;
  if (of === "education") return `education:${name("institution", "degree")}`;
  if (of === "projects") return `project:${name("title")}`;
  return of === "certifications" ? `certification:${name("name")}` : null;
}
