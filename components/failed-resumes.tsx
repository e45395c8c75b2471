import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MetricsView } from "#lib/reports/api.ts";
import { formatMoment } from "./formats.ts";
import { Card, CardHead } from "./ui/card.tsx";
import { messages } from "./words/messages.ts";

/** The resumes that could not be read last, why, and the way to what happened to each. */
export function FailedResumes({ resumes }: { resumes: MetricsView["failed_resumes"] }) {
  const words = useTranslations("admin.failed");
  if (resumes.length === 0) return null;
  return (
    <Card as="section" id="failed-resumes" aria-labelledby="failed-title" className="mt-6 scroll-mt-20">
      <CardHead id="failed-title" title={words("title")} hint={words("hint")} />
      <ul className="divide-y">
        {resumes.map(({ id, filename, code, at }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5">
            <span className="min-w-0">
              <Link
                href={`/admin/audit?entity_type=resume&entity_id=${id}`}
                className="link touch-target break-words font-medium"
              >
                {filename}
              </Link>
              <span className="block text-fg-2 text-table">{words(`code.${knownCode(code)}`)}</span>
            </span>
            <time dateTime={at} className="text-fg-3 text-table">
              {formatMoment(at)}
            </time>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const CODES = Object.keys(messages.admin.failed.code) as (keyof typeof messages.admin.failed.code)[];

/** The code under which the words for a failure stand. */
function knownCode(code: string) {
  return CODES.find((known) => known === code) ?? "unknown";
}
