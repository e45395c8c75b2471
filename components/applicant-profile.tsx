import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData, ResumeSkill } from "#lib/normalization/resume-data.ts";
import { CorrectedMark } from "./corrected-mark.tsx";
import { EvidenceChip } from "./evidence-chip.tsx";
import { formatMonths, formatPartialDate } from "./formats.ts";
import { FoundByModel } from "./found-by-model.tsx";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import { Badge } from "./ui/badge.tsx";
import { buttonStyle } from "./ui/button.tsx";
import { Card, CardHead } from "./ui/card.tsx";

const PLACE = "scroll-mt-20 rounded-control p-2 -mx-2 target:bg-mark";

/** What was read out of a resume. Each entry is a place that evidence can lead to (`placeIn`). */
export function ApplicantProfile({
  profile,
  resumeHref,
  filename,
}: {
  profile: ResumeData;
  resumeHref: string;
  filename: string;
}) {
  const words = useTranslations("recruiter.applicant");
  return (
    <Card
      as="section"
      id="profile"
      aria-labelledby="profile-title"
      className="flex scroll-mt-20 flex-col gap-6"
    >
      <CardHead id="profile-title" title={words("profile")} hint={words("profile_hint", { filename })}>
        {/* A plain link: the answer is a file, not a page. */}
        <a href={resumeHref} download className={buttonStyle({ size: "small" })}>
          <Download aria-hidden />
          {words("download")}
        </a>
      </CardHead>
      {profile.summary && (
        <PlacedField field="summary" className="-mt-4 max-w-[68ch]">
          <p>
            {profile.summary} <PlaceButton field="summary" />
          </p>
          <CorrectedMark profile={profile} of="summary" />
        </PlacedField>
      )}
      <Experience profile={profile} />
      <Projects profile={profile} />
      <Education profile={profile} />
      <Skills skills={profile.skills} />
    </Card>
  );
}

/** The address of the place in this profile that a piece of evidence speaks of; none for what has no place. */
export function placeIn(profile: ResumeData, evidence: string): string | undefined {
  const colon = evidence.indexOf(":");
  const kind = colon < 0 ? evidence : evidence.slice(0, colon);
  if (kind === "listed" || kind === "implied") return "#skills";
  const index = namesOf(profile, kind).findIndex((names) => names.includes(evidence.slice(colon + 1)));
  return index < 0 ? undefined : `#${kind}-${index}`;
}

/** By what evidence may call each entry of a kind, in their order. */
function namesOf(profile: ResumeData, kind: string): string[][] {
  if (kind === "job") return profile.experience.map(({ company, role }) => [company, role]);
  if (kind === "project") return profile.projects.map(({ title }) => [title]);
  if (kind === "education") return profile.education.map(({ institution, degree }) => [institution, degree]);
  return kind === "certification" ? profile.certifications.map(({ name }) => [name]) : [];
}

function Section({
  id,
  title,
  aside,
  children,
}: {
  id?: string;
  title: string;
  aside?: string;
  children: ReactNode;
}) {
  return (
    <div id={id} className="scroll-mt-20">
      <h3 className="mb-2 flex justify-between gap-4 border-b pb-1 font-medium">
        {title}
        {aside && <span className="font-normal text-fg-2">{aside}</span>}
      </h3>
      {children}
    </div>
  );
}

function Experience({ profile }: { profile: ResumeData }) {
  const { experience: entries, total_experience_months: total } = profile;
  const words = useTranslations("recruiter.applicant");
  if (entries.length === 0) return <p className="text-fg-2">{words("no_experience")}</p>;
  return (
    <Section title={words("experience")} aside={formatMonths(total)}>
      <ul className="flex flex-col gap-2">
        {entries.map((entry, index) => (
          <PlacedField
            as="li"
            key={`${entry.company} ${entry.start_date ?? index}`}
            id={`job-${index}`}
            field={`experience.${index}`}
            className={PLACE}
          >
            <div className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">
                {[entry.role, entry.company].filter(Boolean).join(" · ")}{" "}
                <PlaceButton field={`experience.${index}`} />
              </span>
              <Period start={entry.start_date} end={entry.end_date} months={entry.months} />
            </div>
            <FoundByModel profile={profile} of={`experience.${index}`} />
            <CorrectedMark profile={profile} of={`experience.${index}`} />
            {entry.highlights.length === 0 && entry.description && (
              <p className="text-fg-2 text-table">{entry.description}</p>
            )}
            {entry.highlights.length > 0 && (
              <ul className="mt-1 list-disc ps-5 text-fg-2 text-table">
                {entry.highlights.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </PlacedField>
        ))}
      </ul>
    </Section>
  );
}

function Period({ start, end, months }: { start?: string; end?: string; months: number }) {
  const words = useTranslations("recruiter.applicant");
  if (!start) return <span className="text-fg-3 text-table">{words("no_dates")}</span>;
  return (
    <span className="text-fg-3 text-table tabular-nums">
      {words("period", { start: formatPartialDate(start), end: end ? formatPartialDate(end) : words("now") })}
      {months > 0 && ` · ${formatMonths(months)}`}
    </span>
  );
}

function Projects({ profile }: { profile: ResumeData }) {
  const { projects: entries } = profile;
  const words = useTranslations("recruiter.applicant");
  if (entries.length === 0) return null;
  return (
    <Section title={words("projects")}>
      <ul className="flex flex-col gap-2">
        {entries.map((project, index) => (
          <PlacedField
            as="li"
            key={project.title}
            id={`project-${index}`}
            field={`projects.${index}`}
            className={PLACE}
          >
            <p className="font-medium">
              {project.title} <PlaceButton field={`projects.${index}`} />
            </p>
            <p className="text-fg-2 text-table">{project.description}</p>
            <FoundByModel profile={profile} of={`projects.${index}`} />
            <CorrectedMark profile={profile} of={`projects.${index}`} />
          </PlacedField>
        ))}
      </ul>
    </Section>
  );
}

function Education({ profile }: { profile: ResumeData }) {
  const { education, certifications } = profile;
  const words = useTranslations("recruiter.applicant");
  if (education.length + certifications.length === 0) return null;
  return (
    <Section title={words("education")}>
      <ul className="flex flex-col gap-1">
        {education.map((entry, index) => (
          <PlacedField
            as="li"
            key={`${entry.degree} ${entry.institution}`}
            id={`education-${index}`}
            field={`education.${index}`}
            className={PLACE}
          >
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">
                {entry.degree} <PlaceButton field={`education.${index}`} />
              </span>
              <span className="text-fg-3 text-table tabular-nums">{entry.year}</span>
            </p>
            <p className="text-fg-2 text-table">
              {[entry.institution, entry.grade].filter(Boolean).join(" · ")}
            </p>
            <FoundByModel profile={profile} of={`education.${index}`} />
            <CorrectedMark profile={profile} of={`education.${index}`} />
          </PlacedField>
        ))}
        {certifications.map(({ name, issuer, date }, index) => (
          <li key={name} id={`certification-${index}`} className={PLACE}>
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{name}</span>
              {date && <span className="text-fg-3 text-table">{formatPartialDate(date)}</span>}
            </p>
            {issuer && <p className="text-fg-2 text-table">{issuer}</p>}
            <FoundByModel profile={profile} of={`certifications.${index}`} />
            <CorrectedMark profile={profile} of={`certifications.${index}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Skills({ skills }: { skills: readonly ResumeSkill[] }) {
  const words = useTranslations("recruiter.applicant");
  const shown = skills.filter(({ evidence }) =>
    evidence.some((place) => /^(job|project|education):/.test(place)),
  );
  const listed = skills.filter((skill) => !shown.includes(skill));
  return (
    <Section id="skills" title={words("skills")} aside={words("skill_count", { count: skills.length })}>
      <ul className="flex flex-col gap-1.5">
        {shown.map(({ skill, evidence, months_experience, months_from = [] }) => (
          <PlacedField
            as="li"
            key={skill}
            field={`skills.${skill}`}
            className="flex flex-wrap items-center gap-x-3 gap-y-1"
          >
            <span className="font-medium">{skill}</span>
            {months_experience > 0 && (
              <span className="text-fg-3 text-table">{formatMonths(months_experience)}</span>
            )}
            <span className="flex flex-wrap gap-1.5">
              {evidence
                .filter((place) => /^(job|project|education|certification):/.test(place))
                .concat(months_from)
                .map((place) => (
                  <EvidenceChip key={place} evidence={place} />
                ))}
            </span>
            <PlaceButton field={`skills.${skill}`} />
          </PlacedField>
        ))}
      </ul>
      {listed.length > 0 && (
        <>
          <p className="mt-4 mb-2 text-fg-3 text-table">{words("listed")}</p>
          <p className="flex flex-wrap gap-1.5">
            {listed.map(({ skill, evidence }) => (
              <PlacedField key={skill} as="span" field={`skills.${skill}`}>
                <Badge tone={evidence.includes("added") ? "info" : "neutral"}>
                  {evidence.includes("added") ? words("added_skill", { skill }) : skill}
                </Badge>
                <PlaceButton field={`skills.${skill}`} />
              </PlacedField>
            ))}
          </p>
        </>
      )}
    </Section>
  );
}
