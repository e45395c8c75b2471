import type { HiddenText, Span } from "#lib/reading/document.ts";

/**
 * Something a document says, as written. `text` may be tidied; `span` is where it stands. Confidence 0–1. `by` names who
 * found it where that was not the rules: `groq:openai/gpt-oss-120b`.
 */
export type Fact = { text: string; span: Span; confidence: number; by?: string };

/** `YYYY-MM` or `YYYY`; `end` is null for "until now" as well as where nothing is said: `isCurrent` tells which. */
export type Period = { start: string | null; end: string | null; isCurrent: boolean; span: Span };

/** A stretch of the document's text, untouched: offsets inside it can be carried over to the document. */
export type Passage = { text: string; span: Span };

export type ExperienceFact = {
  company: Fact | null;
  role: Fact | null;
  location: Fact | null;
  period: Period | null;
  description: string;
  highlights: string[];
  /** Everything that belongs to this job, heading included. */
  passages: Passage[];
};

export type EducationFact = {
  institution: Fact | null;
  degree: Fact | null;
  major: Fact | null;
  grade: Fact | null;
  period: Period | null;
  passages: Passage[];
};

export type ProjectFact = {
  title: Fact;
  description: string;
  url: string | null;
  period: Period | null;
  passages: Passage[];
};

export type CertificationFact = { name: Fact; issuer: Fact | null; date: string | null };

export type LanguageFact = { language: Fact; level: string | null };

/**
 * One entry of the document's own list of skills, with the group it stands under ("Databases").
 * `entry` is the longer entry with brackets from which it was taken: "Suite (Excel, Word)".
 */
export type ListedSkill = Fact & { group: string | null; entry?: string };

/** What a resume says, as written: the result of extraction, before anything is put into our words. */
export type ResumeFacts = {
  /** `YYYY-MM-DD`: the day up to which current jobs count. */
  today: string;
  name: Fact | null;
  email: Fact | null;
  phone: Fact | null;
  location: Fact | null;
  links: Fact[];
  headline: Fact | null;
  summary: Fact | null;
  experience: ExperienceFact[];
  education: EducationFact[];
  projects: ProjectFact[];
  certifications: CertificationFact[];
  languages: LanguageFact[];
  listedSkills: ListedSkill[];
  /** Prose in which skills may be named outside the lists and entries above. */
  remarks: Passage[];
  hidden: HiddenText[];
  text: string;
};
