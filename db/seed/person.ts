import type { RoleLevel } from "#lib/vocabulary.ts";

/** Demo content is written as of this year; `asOf` moves it to the year in which it is shown. */
const WRITTEN_IN = 2026;

/** The layouts our generator draws (`resume-pdf.ts`). */
export const LAYOUTS = ["classic", "sidebar", "margin", "modern", "dense", "plain"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** One position. `start` and `end` are `YYYY-MM` or `YYYY`; `end` is `present` for a current job. */
export type PersonJob = {
  role: string;
  company: string;
  location?: string;
  start?: string;
  end?: string;
  bullets: string[];
};

export type PersonStudy = { degree: string; school: string; start?: string; end?: string; detail?: string };

export type PersonProject = { title: string; text: string; url?: string; when?: string };

export type PersonCertificate = { name: string; issuer?: string; when?: string };

/** An invented candidate, as the generator draws one: everything a resume says, in the person's words. */
export type Person = {
  /** Stable identifier, also the local part of the address. */
  key: string;
  name: string;
  headline: string;
  phone?: string;
  location?: string;
  /** Without a scheme, as people print them. */
  links?: string[];
  profession: Profession;
  level: RoleLevel;
  layout: Layout;
  summary?: string;
  jobs: PersonJob[];
  education: PersonStudy[];
  projects?: PersonProject[];
  /** Group label and its skills; an empty label draws a plain list. */
  skills: [label: string, skills: string[]][];
  certifications?: PersonCertificate[];
  languages?: string[];
  /** Drawn white on white, as some applicants do to please a machine. */
  hiddenText?: string;
};

export const PROFESSIONS = [
  "backend",
  "frontend",
  "mobile",
  "data",
  "platform",
  "nursing",
  "accounting",
  "sales",
  "marketing",
  "design",
  "people",
  "operations",
  "teaching",
  "law",
  "trades",
  "hospitality",
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** The address of an invented person. */
export function emailOf(person: Person): string {
  return `${person.key}@example.com`;
}

/** The person with every date moved by whole years, so that a current job stays current in any year. */
export function asOf(person: Person, today: Date): Person {
  const years = today.getUTCFullYear() - WRITTEN_IN;
  const moved = (date: string | undefined) => shiftYears(date, years);
  return {
    ...person,
    jobs: person.jobs.map((job) => ({ ...job, start: moved(job.start), end: moved(job.end) })),
    education: person.education.map((study) => ({
      ...study,
      start: moved(study.start),
      end: moved(study.end),
    })),
    projects: person.projects?.map((project) => ({ ...project, when: moved(project.when) })),
    certifications: person.certifications?.map((item) => ({ ...item, when: moved(item.when) })),
  };
}

function shiftYears(date: string | undefined, years: number): string | undefined {
  return date?.replace(/^\d{4}/, (year) => String(Number(year) + years));
}
