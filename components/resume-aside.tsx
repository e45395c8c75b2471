import { Download, FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { ResumeSummary } from "#lib/resumes/api.ts";
import { ConfidenceMark } from "./confidence-mark.tsx";
import { DeleteResume } from "./delete-resume.tsx";
import { formatBytes, formatDate } from "./formats.ts";
import { SURE_FROM } from "./resume-profile.tsx";
import { Badge } from "./ui/badge.tsx";
import { buttonStyle } from "./ui/button.tsx";
import { Card, CardHead } from "./ui/card.tsx";

const FIELDS = [
  "name",
  "email",
  "phone",
  "location",
  "links",
  "summary",
  "skills",
  "experience",
  "education",
  "projects",
  "certifications",
  "languages",
] as const;

/** What reading was not sure of, and what was noticed in the file. Nothing where all is well. */
export function ResumeChecks({ profile }: { profile: ResumeData }) {
  const words = useTranslations("candidate.resume");
  const flagName = useTranslations("common.resume_flag");
  const doubts = FIELDS.flatMap((field) => {
    const percent = profile.confidence.by_field[field];
    return percent !== undefined && percent < SURE_FROM ? [{ field, percent }] : [];
  });
  return (
    <>
      {doubts.length > 0 && (
        <Card as="section" aria-labelledby="checks">
          <CardHead id="checks" title={words("check_title", { count: doubts.length })} />
          <ul className="-mt-2 flex flex-col divide-y">
            {doubts.map(({ field, percent }) => (
              <li key={field} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <span>{words(`field.${field}`)}</span>
                <ConfidenceMark percent={percent} />
              </li>
            ))}
          </ul>
          <p className="mt-2 text-fg-3 text-table">{words("check_hint")}</p>
        </Card>
      )}
      {profile.flags.length > 0 && (
        <Card as="section" aria-labelledby="flags">
          <CardHead id="flags" title={words("flags_title")} />
          <ul className="-mt-1 flex flex-col gap-3">
            {profile.flags.map((flag) => (
              <li key={flag}>
                <Badge tone="warning">{flagName(flag)}</Badge>
                <p className="mt-1 text-fg-2">{words(`flag.${flag}`)}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

/** The file behind the profile, and those before it. */
export function ResumeFiles({
  current,
  earlier,
  extractedBy,
}: {
  current: ResumeSummary;
  earlier: readonly ResumeSummary[];
  extractedBy: string;
}) {
  const words = useTranslations("candidate.resume");
  const statusName = useTranslations("common.resume_status");
  return (
    <Card as="section" aria-labelledby="file">
      <CardHead id="file" title={words("file_title")} />
      <div className="-mt-1 flex items-start gap-3">
        <FileText aria-hidden className="mt-0.5 size-5 shrink-0 text-fg-3" />
        <div className="min-w-0">
          <p className="break-words font-medium">{current.original_filename}</p>
          <p className="text-fg-3 text-table">
            {words("file_about", {
              size: formatBytes(current.file_size_bytes),
              pages: current.page_count ?? 1,
            })}
            {" · "}
            {words("file_added", { date: formatDate(current.created_at) })}
          </p>
        </div>
      </div>
      <FileActions resume={current} />
      <p className="mt-3 text-fg-3 text-table">
        {words(extractedBy === "rules" ? "file_by_rules" : "file_by_model")}
      </p>
      {earlier.length > 0 && (
        <section className="mt-4 border-t pt-4">
          <h3 className="font-medium">{words("earlier_title")}</h3>
          <ul className="mt-1 flex flex-col divide-y">
            {earlier.map((resume) => (
              <li key={resume.id} className="py-3">
                <p className="break-words">{resume.original_filename}</p>
                <p className="text-fg-3 text-table">
                  {words("earlier_about", {
                    date: formatDate(resume.created_at),
                    status: statusName(resume.status),
                  })}
                </p>
                <FileActions resume={resume} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}

/** Download and delete. The file is the server's answer and no page, so it is a plain link. */
export function FileActions({ resume }: { resume: ResumeSummary }) {
  const words = useTranslations("candidate.resume");
  return (
    <div className="-ms-2 mt-1.5 flex flex-wrap gap-1">
      <a
        href={`/api/resumes/${resume.id}/file`}
        download
        className={buttonStyle({ look: "quiet", size: "small" })}
      >
        <Download aria-hidden />
        {words("download")}
        <span className="sr-only">{resume.original_filename}</span>
      </a>
      <DeleteResume id={resume.id} name={resume.original_filename} />
    </div>
  );
}
