import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeSkill } from "#lib/normalization/resume-data.ts";
import { EvidenceChip } from "./evidence-chip.tsx";
import { isImplied, strongestPlaces } from "./evidence-places.ts";
import { formatMonths } from "./formats.ts";
import { Card, CardHead } from "./ui/card.tsx";
import { Disclosure } from "./ui/disclosure.tsx";

/** So many stand open; the rest is one press away. */
const SHOWN = 12;

/** The skills that were read, longest used first; what only follows from another skill stands apart. */
export function ResumeSkills({ skills, mark }: { skills: readonly ResumeSkill[]; mark: ReactNode }) {
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
      </CardHead>
      {skills.length === 0 && <p className="text-fg-2">{words("not_found")}</p>}
      <SkillList skills={written.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure summary={words("skills_more", { count: more.length })} className="border-t">
          <SkillList skills={more} />
        </Disclosure>
      )}
      {implied.length > 0 && (
        <section className="mt-4 border-t pt-4">
          <h3 className="font-medium">{words("skills_implied")}</h3>
          <p className="mb-2 text-fg-3 text-table">{words("skills_implied_hint")}</p>
          <SkillList skills={implied} />
        </section>
      )}
    </Card>
  );
}

function SkillList({ skills }: { skills: readonly ResumeSkill[] }) {
  return (
    <ul className="divide-y">
      {skills.map((skill) => (
        <li key={skill.skill} className="flex items-start gap-x-4 py-2">
          <div className="grid min-w-0 flex-1 gap-x-4 gap-y-1.5 sm:grid-cols-[10rem_1fr]">
            <span className="min-w-0 break-words font-medium">{skill.skill}</span>
            <span className="flex min-w-0 flex-wrap gap-1.5">
              {strongestPlaces(skill.evidence).map((place) => (
                <EvidenceChip key={place} evidence={place} />
              ))}
            </span>
          </div>
          <span className="w-16 shrink-0 text-end text-fg-2 text-table tabular-nums">
            {skill.months_experience > 0 && formatMonths(skill.months_experience)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function onlyFollows({ evidence }: ResumeSkill): boolean {
  return evidence.length > 0 && evidence.every(isImplied);
}

function byUse(a: ResumeSkill, b: ResumeSkill): number {
  return b.months_experience - a.months_experience || shownAt(b) - shownAt(a);
}

/** In how many jobs, projects and the like the skill is shown. */
function shownAt({ evidence }: ResumeSkill): number {
  return strongestPlaces(evidence).filter((place) => place.includes(":")).length;
}
