import type {
  EducationFact,
  ExperienceFact,
  Fact,
  LanguageFact,
  Passage,
  Period,
  ProjectFact,
  ResumeFacts,
} from "#lib/extraction/facts.ts";
import { languageKey } from "#lib/extraction/languages.ts";
import type { ReadDocument, Span } from "#lib/reading/document.ts";
import { confidenceOf } from "./confidence.ts";
import { degreeLevel } from "./degrees.ts";
import { withoutIdentity } from "./identity.ts";
import { type MonthSpan, monthSpanOf, monthsOf, unionMonths } from "./months.ts";
import type { ResumeData } from "./resume-data.ts";
import { flagsOf } from "./resume-flags.ts";
import { openSkillBook, type SkillBook } from "./resume-skills.ts";
import { saidBy } from "./said-by.ts";
import { withBoxes } from "./source-boxes.ts";
import { plainCase } from "./titles.ts";

type Job = ResumeData["experience"][number];
type Project = ResumeData["projects"][number];
type Degree = ResumeData["education"][number];

/**
 * The profile of a resume in the platform's own words: canonical skills with evidence and months, levels of degrees,
 * total experience with overlaps counted once, flags and confidences of 0–100 (SPEC sections 3, 5 and 6). With the
 * document the places it points to carry their boxes.
 */
export function normalizeProfile(
  facts: ResumeFacts,
  document: Pick<ReadDocument, "kind" | "pages"> | null = null,
): ResumeData {
  const profile = profileOf(withoutIdentity(facts));
  if (document === null) return profile;
  const isPicture = document.pages.some((page) => page.ocr === true || page.needsOcr === true);
  return withBoxes(isPicture ? { ...profile, flags: [...profile.flags, "image_only"] } : profile, document);
}

function profileOf(facts: ResumeFacts): ResumeData {
  const name = facts.name?.text ?? "";
  const book = openSkillBook(facts.text);
  book.noteListed(facts.listedSkills);
  const spans = facts.experience.map((job) => monthSpanOf(datesOf(job.period), facts.today));
  const experience = facts.experience.map((job, index) =>
    jobOf(job, spans[index] ?? null, facts.today, book),
  );
  const projects = facts.projects.map((project) => projectOf(project, book));
  const education = facts.education.map((degree) => degreeOf(degree, book));
  for (const { name } of facts.certifications) {
    book.note([{ text: name.text, span: name.span }], {
      evidence: `certification:${name.text}`,
      span: null,
      lastUsed: null,
    });
  }
  book.noteRemarks(facts.remarks);
  const skills = book.skills();
  const confidence = confidenceOf(facts, skills);
  const said = saidBy(facts);
  const dated = spans.filter((span): span is MonthSpan => span !== null);
  return {
    name,
    ...(plainCase(name) === name ? {} : { plain_name: plainCase(name) }),
    email: facts.email?.text ?? "",
    ...(facts.phone ? { phone: facts.phone.text } : {}),
    ...(facts.location ? { location: facts.location.text } : {}),
    links: facts.links.map(({ text }) => text),
    ...(facts.summary ? { summary: facts.summary.text } : {}),
    skills,
    projects,
    experience,
    education,
    certifications: facts.certifications.map(({ name, issuer, date }) => ({
      name: name.text,
      ...(issuer ? { issuer: issuer.text } : {}),
      ...(date ? { date } : {}),
      sources: [name.span],
    })),
    languages: languagesOf(facts.languages),
    total_experience_months: unionMonths(dated),
    confidence,
    flags: flagsOf(facts, spans, confidence.overall, skills),
    extracted_by: "rules",
    field_sources: fieldSources(facts),
    ...(Object.keys(said).length > 0 && { said_by: said }),
  };
}

function datesOf(period: Period | null): { start_date?: string; end_date?: string } {
  if (!period) return {};
  const { start, end, isCurrent } = period;
  // A lone date of a job is when it was, not when it ended: it stands for both.
  const from = start ?? end;
  return { ...(from ? { start_date: from } : {}), ...(end && !isCurrent ? { end_date: end } : {}) };
}

function jobOf(job: ExperienceFact, span: MonthSpan | null, today: string, book: SkillBook): Job {
  const dates = datesOf(job.period);
  const company = job.company?.text ?? "";
  const role = job.role?.text ?? "";
  const lastUsed = dates.end_date ?? (job.period?.isCurrent ? today.slice(0, 7) : null);
  return {
    company,
    role,
    ...(plainCase(role) === role ? {} : { plain_role: plainCase(role) }),
    ...(job.location ? { location: job.location.text } : {}),
    ...dates,
    months: monthsOf(span),
    description: job.description,
    highlights: job.highlights,
    skills_used: book.note(job.passages, { evidence: `job:${company || role}`, span, lastUsed }),
    sources: sourcesOf(job.passages, [job.company, job.role, job.location]),
  };
}

function projectOf(project: ProjectFact, book: SkillBook): Project {
  const title = project.title.text;
  return {
    title,
    skills_used: book.note(project.passages, {
      evidence: `project:${title}`,
      span: null,
      lastUsed: project.period?.end ?? null,
    }),
    description: project.description,
    ...datesOf(project.period),
    ...(project.url ? { url: project.url } : {}),
    sources: project.passages.map((passage) => passage.span),
  };
}

function degreeOf(fact: EducationFact, book: SkillBook): Degree {
  const degree = fact.degree?.text ?? "";
  const institution = fact.institution?.text ?? "";
  const level = degreeLevel(degree, institution);
  const end = fact.period?.end?.slice(0, 4);
  const start = fact.period?.start?.slice(0, 4);
  book.note(fact.passages, { evidence: `education:${institution || degree}`, span: null, lastUsed: null });
  return {
    degree,
    ...(level ? { level } : {}),
    ...(fact.major ? { major: fact.major.text } : {}),
    institution,
    ...(end ? { year: Number(end) } : {}),
    ...(start ? { start_year: Number(start) } : {}),
    ...(fact.grade ? { grade: fact.grade.text } : {}),
    sources: sourcesOf(fact.passages, [fact.institution, fact.degree, fact.major]),
  };
}

/** Where an entry stands, and what it shares with another: the school above two degrees, the company above two roles. */
function sourcesOf(passages: Passage[], facts: (Fact | null)[]): Span[] {
  const spans = passages.map(({ span }) => span);
  for (const fact of facts) {
    const isInside = fact && spans.some(({ start, end }) => start <= fact.span.start && end >= fact.span.end);
    if (fact && !isInside && fact.span.end > fact.span.start) spans.push(fact.span);
  }
  return spans;
}

/** Each language once, under the first of its names, with the first level that is given. */
function languagesOf(facts: LanguageFact[]): ResumeData["languages"] {
  const found = new Map<string, ResumeData["languages"][number]>();
  for (const { language, level } of facts) {
    const key = languageKey(language.text);
    const known = found.get(key) ?? { language: language.text };
    found.set(key, known.level || !level ? known : { ...known, level });
  }
  return [...found.values()];
}

function fieldSources(facts: ResumeFacts): Record<string, Span[]> {
  const { name, email, phone, location, summary } = facts;
  const found: Record<string, Span[]> = {};
  for (const [field, fact] of Object.entries({ name, email, phone, location, summary })) {
    if (fact) found[field] = [fact.span];
  }
  return found;
}
