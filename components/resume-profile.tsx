import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { ResumeEducation, ResumeExperience, ResumeExtras, ResumeProjects } from "./resume-history.tsx";
import { ResumeSkills } from "./resume-skills.tsx";
import { Card } from "./ui/card.tsx";

/** From here on a field is taken as read, and carries no mark. */
export const SURE_FROM = 90;

/** A resume as it was read, with a mark wherever reading was not sure. */
export function ResumeProfile({ profile }: { profile: ResumeData }) {
  const markOf = (field: string): ReactNode => {
    const percent = profile.confidence.by_field[field];
    return percent !== undefined && percent < SURE_FROM ? <ConfidenceMark percent={percent} /> : null;
  };
  return (
    <>
      <Contact profile={profile} markOf={markOf} />
      <ResumeSkills skills={profile.skills} mark={markOf("skills")} />
      <ResumeExperience profile={profile} mark={markOf("experience")} />
      <ResumeEducation profile={profile} mark={markOf("education")} />
      <ResumeProjects profile={profile} mark={markOf("projects")} />
      <ResumeExtras profile={profile} marks={markOf} />
    </>
  );
}

function Contact({ profile, markOf }: { profile: ResumeData; markOf: (field: string) => ReactNode }) {
  const words = useTranslations("candidate.resume");
  const facts = [
    { field: "email", label: words("contact.email"), value: profile.email },
    { field: "phone", label: words("contact.phone"), value: profile.phone },
    { field: "location", label: words("contact.place"), value: profile.location },
  ].filter(({ value }) => value);
  return (
    <Card as="section" aria-labelledby="person">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 id="person" className="text-h2">
          {profile.name || words("contact.name_missing")}
        </h2>
        {markOf("name")}
      </div>
      <dl className="mt-3 flex flex-col gap-1.5">
        {facts.map(({ field, label, value }) => (
          <div key={field} className="grid gap-x-4 sm:grid-cols-[6rem_1fr]">
            <dt className="text-fg-3">{label}</dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 break-words">
              {value} {markOf(field)}
            </dd>
          </div>
        ))}
        {profile.links.length > 0 && (
          <div className="grid gap-x-4 sm:grid-cols-[6rem_1fr]">
            <dt className="text-fg-3">{words("contact.links")}</dt>
            <dd className="flex min-w-0 flex-col gap-1">
              {profile.links.map((address) => (
                <ResumeLink key={address} address={address} />
              ))}
            </dd>
          </div>
        )}
      </dl>
      {profile.summary && <p className="mt-4 max-w-[68ch] text-body">{profile.summary}</p>}
    </Card>
  );
}

/** An address of the resume: a link only where it leads to the web. */
function ResumeLink({ address }: { address: string }) {
  const shown = address.replace(/^https?:\/\/(www\.)?/, "");
  if (!/^https?:\/\//.test(address)) return <span className="break-all">{shown}</span>;
  return (
    <a href={address} rel="noreferrer nofollow" className="link break-all">
      {shown}
    </a>
  );
}
