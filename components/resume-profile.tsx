import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { AddEntry, RemovedEntries } from "./change-entries.tsx";
import { ChangedNotes } from "./changed-notes.tsx";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { CorrectEntry } from "./correct-entry.tsx";
import { CorrectFacts } from "./correct-facts.tsx";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import {
  ResumeEducation,
  ResumeExperience,
  ResumeExtras,
  ResumeProjects,
  removedFrom,
} from "./resume-history.tsx";
import { ResumeSkills } from "./resume-skills.tsx";
import { Card } from "./ui/card.tsx";

/** From here on a field is taken as read, and carries no mark. */
export const SURE_FROM = 90;

/** A resume as it was read, with a mark wherever reading was not sure; the candidate corrects it where it stands. */
export function ResumeProfile({ resumeId, profile }: { resumeId: string; profile: ResumeData }) {
  const markOf = (field: string): ReactNode => {
    const percent = profile.confidence.by_field[field];
    return percent !== undefined && percent < SURE_FROM ? <ConfidenceMark percent={percent} /> : null;
  };
  const held = new Set(profile.skills.map(({ skill }) => skill));
  const removed = (profile.corrected ?? [])
    .flatMap(({ field }) => (field.startsWith("skills.") ? [field.slice("skills.".length)] : []))
    .filter((skill) => !held.has(skill));
  return (
    <>
      <Contact resumeId={resumeId} profile={profile} markOf={markOf} />
      <ResumeSkills resumeId={resumeId} skills={profile.skills} removed={removed} mark={markOf("skills")} />
      <ResumeExperience resumeId={resumeId} profile={profile} mark={markOf("experience")} />
      <ResumeEducation resumeId={resumeId} profile={profile} mark={markOf("education")} />
      <ResumeProjects resumeId={resumeId} profile={profile} mark={markOf("projects")} />
      <ResumeExtras resumeId={resumeId} profile={profile} marks={markOf} />
    </>
  );
}

type ContactProps = { resumeId: string; profile: ResumeData; markOf: (field: string) => ReactNode };

function Contact({ resumeId, profile, markOf }: ContactProps) {
  const words = useTranslations("candidate.resume");
  const facts = (["email", "phone", "location"] as const).map((field) => ({
    field,
    label: words(`field.${field}`),
    value: profile[field] ?? "",
  }));
  const name = { field: "name", label: words("field.name"), value: profile.name };
  const summary = {
    field: "summary",
    label: words("field.summary"),
    value: profile.summary ?? "",
    isLong: true,
  };
  return (
    <Card as="section" aria-labelledby="person">
      <PlacedField field="name">
        <CorrectFacts resumeId={resumeId} name={name.label} facts={[name]}>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 id="person" className="text-h2">
              {profile.name || words("contact.name_missing")}
            </h2>
            {markOf("name")}
            <PlaceButton field="name" />
          </div>
        </CorrectFacts>
      </PlacedField>
      <ChangedNotes resumeId={resumeId} profile={profile} facts={[name]} />
      <dl className="mt-3 flex flex-col gap-1.5">
        {facts.map((fact) => (
          <PlacedField key={fact.field} field={fact.field} className="grid gap-x-4 sm:grid-cols-[5rem_1fr]">
            <dt className="text-fg-3">{fact.label}</dt>
            <dd className="min-w-0">
              <CorrectFacts resumeId={resumeId} name={fact.label} facts={[fact]} isNew={fact.value === ""}>
                <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 break-words">
                  {fact.value || <span className="text-fg-3">{words("not_found")}</span>}
                  {fact.value && markOf(fact.field)}
                  <PlaceButton field={fact.field} />
                </span>
              </CorrectFacts>
              <ChangedNotes resumeId={resumeId} profile={profile} facts={[fact]} />
            </dd>
          </PlacedField>
        ))}
        <Links resumeId={resumeId} profile={profile} />
      </dl>
      <PlacedField field="summary" className="mt-4">
        <CorrectFacts resumeId={resumeId} name={summary.label} facts={[summary]} isNew={summary.value === ""}>
          <p className="max-w-[68ch] text-body">
            {profile.summary || <span className="text-fg-3 text-control">{words("no_summary")}</span>}{" "}
            <PlaceButton field="summary" />
          </p>
        </CorrectFacts>
        <ChangedNotes resumeId={resumeId} profile={profile} facts={[summary]} />
      </PlacedField>
    </Card>
  );
}

function Links({ resumeId, profile }: { resumeId: string; profile: ResumeData }) {
  const words = useTranslations("candidate.resume");
  return (
    <div className="grid gap-x-4 sm:grid-cols-[5rem_1fr]">
      <dt className="text-fg-3">{words("contact.links")}</dt>
      <dd className="flex min-w-0 flex-col gap-1.5" data-entries tabIndex={-1}>
        {profile.links.map((address, index) => (
          <CorrectEntry
            key={address}
            resumeId={resumeId}
            profile={profile}
            list="links"
            field={`links.${index}`}
            name={shownAddress(address)}
            values={{ address }}
          >
            <ResumeLink address={address} />
          </CorrectEntry>
        ))}
        <RemovedEntries resumeId={resumeId} removed={removedFrom(profile, "links")} />
        <div>
          <AddEntry resumeId={resumeId} list="links" />
        </div>
      </dd>
    </div>
  );
}

function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, "");
}

/** An address of the resume: a link only where it leads to the web. */
function ResumeLink({ address }: { address: string }) {
  const shown = shownAddress(address);
  if (!/^https?:\/\//.test(address)) return <span className="break-all">{shown}</span>;
  return (
    <a href={address} rel="noreferrer nofollow" className="link break-all">
      {shown}
    </a>
  );
}
