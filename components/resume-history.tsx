import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { ChangedNotes } from "./changed-notes.tsx";
import { CorrectFacts, type Fact } from "./correct-facts.tsx";
import { formatMonths, formatPartialDate } from "./formats.ts";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import { Card, CardHead } from "./ui/card.tsx";

type Section = { profile: ResumeData; mark: ReactNode };
type CorrectedSection = Section & { resumeId: string };

/** The jobs that were read, with their time in months and what was done there. */
export function ResumeExperience({ resumeId, profile, mark }: CorrectedSection) {
  const words = useTranslations("candidate.resume");
  const correct = useTranslations("candidate.resume.correct");
  const { experience, total_experience_months: total } = profile;
  return (
    <Card as="section" aria-labelledby="experience">
      <CardHead
        id="experience"
        title={words("section.experience")}
        hint={total > 0 ? words("experience_total", { duration: formatMonths(total) }) : undefined}
      >
        {mark}
      </CardHead>
      {experience.length === 0 && <p className="text-fg-2">{words("not_found")}</p>}
      <ul className="flex flex-col gap-6">
        {experience.map((job, index) => (
          <Entry
            key={job.sources[0]?.start ?? job.company}
            field={`experience.${index}`}
            correction={{
              resumeId,
              profile,
              facts: [
                fact(`experience.${index}.role`, correct("role"), job.role),
                fact(`experience.${index}.company`, correct("company"), job.company),
                fact(
                  `experience.${index}.start_date`,
                  correct("start_date"),
                  job.start_date,
                  correct("month_hint"),
                ),
                fact(`experience.${index}.end_date`, correct("end_date"), job.end_date, correct("end_hint")),
              ],
            }}
            title={job.role || job.company}
            place={[job.role && job.company, job.location]}
            dates={job.start_date && <Dates from={job.start_date} to={job.end_date} />}
            length={job.months > 0 ? formatMonths(job.months) : undefined}
          >
            <Lines lines={job.highlights} otherwise={job.description} />
          </Entry>
        ))}
      </ul>
    </Card>
  );
}

/** The projects that were read, each with the skills it shows. */
export function ResumeProjects({ profile, mark }: Section) {
  const words = useTranslations("candidate.resume");
  if (profile.projects.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="projects">
      <CardHead id="projects" title={words("section.projects")}>
        {mark}
      </CardHead>
      <ul className="flex flex-col gap-6">
        {profile.projects.map((project, index) => (
          <Entry
            key={`${project.title} ${project.sources[0]?.start}`}
            field={`projects.${index}`}
            title={project.title}
            place={[project.skills_used.join(", ")]}
            dates={project.start_date && <Dates from={project.start_date} to={project.end_date} />}
          >
            <Lines lines={[]} otherwise={project.description} />
          </Entry>
        ))}
      </ul>
    </Card>
  );
}

/** The degrees that were read. */
export function ResumeEducation({ resumeId, profile, mark }: CorrectedSection) {
  const words = useTranslations("candidate.resume");
  const correct = useTranslations("candidate.resume.correct");
  return (
    <Card as="section" aria-labelledby="education">
      <CardHead id="education" title={words("section.education")}>
        {mark}
      </CardHead>
      {profile.education.length === 0 && <p className="text-fg-2">{words("not_found")}</p>}
      <ul className="flex flex-col gap-4">
        {profile.education.map((step, index) => (
          <Entry
            key={step.sources[0]?.start ?? step.institution}
            field={`education.${index}`}
            correction={{
              resumeId,
              profile,
              facts: [
                fact(`education.${index}.degree`, correct("degree"), step.degree),
                fact(`education.${index}.major`, correct("major"), step.major),
                fact(`education.${index}.institution`, correct("institution"), step.institution),
                fact(`education.${index}.year`, correct("year"), step.year),
              ],
            }}
            title={step.degree || step.institution}
            place={[step.degree && step.institution, step.grade && words("grade", { grade: step.grade })]}
            dates={[step.start_year, step.year].filter(Boolean).join(" – ")}
          />
        ))}
      </ul>
    </Card>
  );
}

/** Certificates and languages, each in a line. */
export function ResumeExtras({
  profile,
  marks,
}: {
  profile: ResumeData;
  marks: (field: string) => ReactNode;
}) {
  const words = useTranslations("candidate.resume");
  const lists = [
    {
      field: "certifications" as const,
      lines: profile.certifications.map(({ name, issuer, date }) =>
        [name, issuer, date && formatPartialDate(date)].filter(Boolean).join(" · "),
      ),
    },
    {
      field: "languages" as const,
      lines: profile.languages.map(({ language, level }) => [language, level].filter(Boolean).join(" · ")),
    },
  ];
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ field, lines }) => (
      <Card as="section" key={field} aria-labelledby={field}>
        <CardHead id={field} title={words(`section.${field}`)}>
          {marks(field)}
        </CardHead>
        <ul className="flex flex-col gap-1.5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    ));
}

function fact(field: string, label: string, value: string | number | undefined, hint?: string): Fact {
  return { field, label, value: String(value ?? ""), hint };
}

type EntryProps = {
  field: string;
  title: string;
  place: readonly (string | undefined)[];
  dates?: ReactNode;
  length?: string;
  correction?: { resumeId: string; profile: ResumeData; facts: Fact[] };
  children?: ReactNode;
};

function Entry({ field, title, place, dates, length, correction, children }: EntryProps) {
  const where = place.filter(Boolean).join(" · ");
  const head = (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="min-w-0 break-words font-bold">
          {title} <PlaceButton field={field} />
        </h3>
        <p className="text-fg-2 text-table tabular-nums">
          {dates}
          {dates && length && " · "}
          {length && <span className="font-medium text-fg">{length}</span>}
        </p>
      </div>
      {where && <p className="text-fg-2">{where}</p>}
    </>
  );
  return (
    <PlacedField as="li" field={field}>
      {correction ? (
        <>
          <CorrectFacts resumeId={correction.resumeId} name={title} facts={correction.facts}>
            {head}
          </CorrectFacts>
          <ChangedNotes {...correction} />
        </>
      ) : (
        head
      )}
      {children}
    </PlacedField>
  );
}

function Dates({ from, to }: { from: string; to?: string }) {
  const words = useTranslations("candidate.resume");
  return words("dates", { from: formatPartialDate(from), to: to ? formatPartialDate(to) : words("now") });
}

/** What was done: as points where the document has points, else as its paragraph. */
function Lines({ lines, otherwise }: { lines: readonly string[]; otherwise: string }) {
  if (lines.length === 0) {
    return otherwise === "" ? null : <p className="mt-2 max-w-[68ch] whitespace-pre-line">{otherwise}</p>;
  }
  return (
    <ul className="mt-2 flex max-w-[68ch] list-disc flex-col gap-1 ps-5 marker:text-fg-3">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
