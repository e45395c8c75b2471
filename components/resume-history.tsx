import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { CorrectedList } from "#lib/vocabulary.ts";
import { AddEntry, RemovedEntries } from "./change-entries.tsx";
import { CorrectEntry } from "./correct-entry.tsx";
import { formatMonths, formatPartialDate } from "./formats.ts";
import { FoundByModel } from "./found-by-model.tsx";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import { Card, CardHead } from "./ui/card.tsx";

type SectionProps = { resumeId: string; profile: ResumeData; mark: ReactNode };

/** The jobs that were read, with their time in months and what was done there. */
export function ResumeExperience({ resumeId, profile, mark }: SectionProps) {
  const words = useTranslations("candidate.resume");
  const { experience, total_experience_months: total } = profile;
  return (
    <Entries
      list="experience"
      resumeId={resumeId}
      profile={profile}
      mark={mark}
      hint={total > 0 ? words("experience_total", { duration: formatMonths(total) }) : undefined}
    >
      {experience.map((job, index) => {
        const { role, company, start_date, end_date, location } = job;
        const description = job.highlights.length > 0 ? job.highlights.join("\n") : job.description;
        return (
          <Entry
            key={keyOf(job.sources, index)}
            list="experience"
            index={index}
            resumeId={resumeId}
            profile={profile}
            values={{ role, company, start_date, end_date, location, description }}
            title={role || company}
            place={[role && company, location]}
            dates={start_date && <Dates from={start_date} to={end_date} />}
            length={job.months > 0 ? formatMonths(job.months) : undefined}
          >
            <Lines lines={job.highlights} otherwise={job.description} />
          </Entry>
        );
      })}
    </Entries>
  );
}

/** The projects that were read, each with the skills it shows. */
export function ResumeProjects({ resumeId, profile, mark }: SectionProps) {
  return (
    <Entries list="projects" resumeId={resumeId} profile={profile} mark={mark}>
      {profile.projects.map((project, index) => {
        const { title, url, start_date, end_date, description } = project;
        return (
          <Entry
            key={keyOf(project.sources, index)}
            list="projects"
            index={index}
            resumeId={resumeId}
            profile={profile}
            values={{ title, url, start_date, end_date, description }}
            title={title}
            place={[project.skills_used.join(", "), url]}
            dates={start_date && <Dates from={start_date} to={end_date} />}
          >
            <Lines lines={[]} otherwise={description} />
          </Entry>
        );
      })}
    </Entries>
  );
}

/** The degrees that were read. */
export function ResumeEducation({ resumeId, profile, mark }: SectionProps) {
  const words = useTranslations("candidate.resume");
  return (
    <Entries list="education" resumeId={resumeId} profile={profile} mark={mark}>
      {profile.education.map((step, index) => {
        const { degree, major, institution, grade, start_year, year } = step;
        return (
          <Entry
            key={keyOf(step.sources, index)}
            list="education"
            index={index}
            resumeId={resumeId}
            profile={profile}
            values={{ degree, major, institution, grade, start_year, year }}
            title={degree || institution}
            place={[degree && institution, grade && words("grade", { grade })]}
            dates={[start_year, year].filter(Boolean).join(" – ")}
          />
        );
      })}
    </Entries>
  );
}

/** Certificates and languages, each in a line. */
export function ResumeExtras({
  resumeId,
  profile,
  marks,
}: {
  resumeId: string;
  profile: ResumeData;
  marks: (field: string) => ReactNode;
}) {
  const change = { resumeId, profile };
  return (
    <>
      <Entries list="certifications" mark={marks("certifications")} {...change}>
        {profile.certifications.map(({ name, issuer, date, sources }, index) => (
          <Entry
            key={keyOf(sources, index)}
            list="certifications"
            index={index}
            {...change}
            values={{ name, issuer, date }}
            title={name}
            place={[issuer]}
            dates={date && formatPartialDate(date)}
          />
        ))}
      </Entries>
      <Entries list="languages" mark={marks("languages")} {...change}>
        {profile.languages.map(({ language, level }, index) => (
          <Entry
            key={language}
            list="languages"
            index={index}
            {...change}
            values={{ language, level }}
            title={language}
            place={[level]}
          />
        ))}
      </Entries>
    </>
  );
}

/** A section of the profile with its entries, what was removed from it, and the way to add one. */
function Entries({
  list,
  resumeId,
  profile,
  mark,
  hint,
  children,
}: {
  list: Exclude<CorrectedList, "links">;
  resumeId: string;
  profile: ResumeData;
  mark: ReactNode;
  hint?: string;
  children: ReactNode;
}) {
  const words = useTranslations("candidate.resume");
  const count = profile[list].length;
  const removed = removedFrom(profile, list);
  const isShort = list === "certifications" || list === "languages";
  return (
    <Card as="section" aria-labelledby={list} data-entries tabIndex={-1}>
      <CardHead id={list} title={words(`section.${list}`)} hint={hint}>
        {count > 0 && mark}
      </CardHead>
      {count + removed.length === 0 && <p className="text-fg-2">{words("not_found")}</p>}
      {count > 0 && <ul className={isShort ? "flex flex-col gap-2" : "flex flex-col gap-6"}>{children}</ul>}
      <RemovedEntries resumeId={resumeId} removed={removed} />
      <div className="mt-4">
        <AddEntry resumeId={resumeId} list={list} />
      </div>
    </Card>
  );
}

/** The entries of a list that the candidate removed, by their path and their name. */
export function removedFrom(profile: ResumeData, list: CorrectedList): { field: string; name: string }[] {
  return (profile.corrected ?? []).flatMap(({ field, read }) =>
    field.startsWith(`${list}.removed.`) ? [{ field, name: String(read ?? "") }] : [],
  );
}

type EntryProps = {
  list: CorrectedList;
  index: number;
  resumeId: string;
  profile: ResumeData;
  values: Readonly<Record<string, string | number | undefined>>;
  title: string;
  place: readonly (string | undefined)[];
  dates?: ReactNode;
  length?: string;
  children?: ReactNode;
};

function Entry({ title, place, dates, length, children, ...entry }: EntryProps) {
  const field = `${entry.list}.${entry.index}`;
  const where = place.filter(Boolean).join(" · ");
  return (
    <PlacedField as="li" field={field}>
      <CorrectEntry {...entry} field={field} name={title}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="min-w-0 break-words font-bold">
            {title} <PlaceButton field={field} /> <FoundByModel profile={entry.profile} of={field} />
          </h3>
          <p className="text-fg-2 text-table tabular-nums">
            {dates}
            {dates && length && " · "}
            {length && <span className="font-medium text-fg">{length}</span>}
          </p>
        </div>
        {where && <p className="break-words text-fg-2">{where}</p>}
      </CorrectEntry>
      {children}
    </PlacedField>
  );
}

/** What was read is known by its place in the document, which no correction moves; an added entry has only its position. */
function keyOf(sources: readonly { start: number }[], index: number): string {
  const [place] = sources;
  return place ? `read ${place.start}` : `added ${index}`;
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
