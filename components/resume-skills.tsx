import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeSkill } from "#lib/normalization/resume-data.ts";
import { ChangedNote } from "./changed-note.tsx";
import { AddSkill, RemoveSkill } from "./correct-skills.tsx";
import { EvidenceChip } from "./evidence-chip.tsx";
import { isImplied, placesOf, strongestPlaces } from "./evidence-places.ts";
import { formatMonths } from "./formats.ts";
import { PlaceButton, PlacedField } from "./placed-field.tsx";
import { Card, CardHead } from "./ui/card.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

/** So many stand open; the rest is one press away. */
const SHOWN = 12;

/** The skills that were read, longest used first; what only follows from another skill stands apart. */
export function ResumeSkills({
  resumeId,
  skills,
  removed,
  mark,
}: {
  resumeId: string;
  skills: readonly ResumeSkill[];
  /** What the candidate took away, though it was read. */
  removed: readonly string[];
  mark: ReactNode;
}) {
  const words = useTranslations("candidate.resume");
  const written = skills.filter((skill) => !onlyFollows(skill)).sort(byUse);
  const implied = skills.filter(onlyFollows);
  const more = written.slice(SHOWN);
  return (
    <Card as="section" aria-labelledby="skills">
      <CardHead
        id="skills"
        title={words("section.skills")}
        hint={words("skills_count", { count: skills.length })}
      >
        {mark}
        <AddSkill resumeId={resumeId} />
      </CardHead>
      {skills.length === 0 && <p className="text-fg-2">{words("not_found")}</p>}
      <SkillList resumeId={resumeId} skills={written.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure summary={words("skills_more", { count: more.length })} className="border-t">
          <SkillList resumeId={resumeId} skills={more} />
        </Disclosure>
      )}
      {implied.length > 0 && (
        <section className="mt-4 border-t pt-4">
          <h3 className="font-medium">{words("skills_implied")}</h3>
          <p className="mb-2 text-fg-3 text-table">{words("skills_implied_hint")}</p>
          <SkillList skills={implied} />
        </section>
      )}
      {removed.length > 0 && (
        <ul className="mt-4 flex flex-col gap-2 border-t pt-4">
          {removed.map((skill) => (
            <li key={skill}>
              <span className="text-fg-3 line-through">{skill}</span>
              <ChangedNote resumeId={resumeId} field={`skills.${skill}`} label={skill} read={skill} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Skills with where they are shown. With `resumeId` each can be removed. */
function SkillList({ resumeId, skills }: { resumeId?: string; skills: readonly ResumeSkill[] }) {
  return (
    <ul className="divide-y">
      {skills.map((skill) => (
        <li key={skill.skill} className="py-1">
          <PlacedField field={`skills.${skill.skill}`} className="flex items-start gap-x-2 py-1">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-baseline gap-x-3">
                <span className="min-w-0 break-words font-medium">{skill.skill}</span>
                {skill.months_experience > 0 && (
                  <span className="text-fg-2 text-table tabular-nums">
                    {formatMonths(skill.months_experience)}
                  </span>
                )}
              </p>
              <p className="mt-1 flex min-w-0 flex-wrap gap-1.5">
                {placesOf(skill).map((place) => (
                  <EvidenceChip key={place} evidence={place} />
                ))}
              </p>
            </div>
            <PlaceButton field={`skills.${skill.skill}`} />
            {resumeId && <RemoveSkill resumeId={resumeId} skill={skill.skill} isAdded={isAdded(skill)} />}
          </PlacedField>
        </li>
      ))}
    </ul>
  );
}

function isAdded({ evidence }: ResumeSkill): boolean {
  return evidence.includes("added");
}

function onlyFollows({ evidence }: ResumeSkill): boolean {
  return evidence.length > 0 && evidence.every(isImplied);
}

/** What the candidate added comes first, where they look for it; then what is used longest. */
function byUse(a: ResumeSkill, b: ResumeSkill): number {
  return (
    Number(isAdded(b)) - Number(isAdded(a)) ||
    b.months_experience - a.months_experience ||
    shownAt(b) - shownAt(a)
  );
}

/** In how many jobs, projects and the like the skill is shown. */
function shownAt({ evidence }: ResumeSkill): number {
  return strongestPlaces(evidence).filter((place) => place.includes(":")).length;
}
