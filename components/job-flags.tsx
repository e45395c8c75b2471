import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobData, RedFlag, Suggestion } from "#lib/normalization/job-data.ts";
import { Button } from "./ui/button.tsx";

const ICONS = { high: CircleAlert, medium: TriangleAlert, low: Info } as const;
const TONES = { high: "text-danger", medium: "text-warning", low: "text-info" } as const;

type Actions = { onApply: (suggestion: Suggestion) => void; onShow: (flag: RedFlag) => void };

/** What puts people off or cannot be met in a job text, each with what to do. `actions` only where it is edited. */
export function JobFlags({ job, actions }: { job: JobData; actions?: Actions }) {
  const words = useTranslations("recruiter.analysis");
  if (job.red_flags.length === 0) return <p className="text-fg-2">{words("no_flags")}</p>;
  return (
    <ul className="divide-y">
      {job.red_flags.map((flag) => (
        <FlagRow
          key={`${flag.code}:${flag.span?.start ?? flag.message}`}
          flag={flag}
          suggestion={suggestionFor(flag, job.suggestions)}
          actions={actions}
        />
      ))}
    </ul>
  );
}

function FlagRow({
  flag,
  suggestion,
  actions,
}: {
  flag: RedFlag;
  suggestion?: Suggestion;
  actions?: Actions;
}) {
  const words = useTranslations("recruiter.analysis");
  const Icon = ICONS[flag.severity];
  const replacement = suggestion?.replacement;
  const canApply = actions && suggestion?.span && replacement !== undefined;
  return (
    <li className="flex gap-3 py-3 first:pt-0 last:pb-0">
      <Icon aria-hidden className={`mt-0.5 size-4.5 shrink-0 ${TONES[flag.severity]}`} />
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          <span className="sr-only">{words(`severity.${flag.severity}`)} </span>
          {flag.message}
        </p>
        {suggestion && suggestion.message !== flag.message && (
          <p className="text-fg-2 text-table">{suggestion.message}</p>
        )}
        {actions && (canApply || flag.span) && (
          <div className="mt-2 flex flex-wrap gap-2">
            {canApply && (
              <Button size="small" className="max-w-full" onClick={() => actions.onApply(suggestion)}>
                <span className="truncate">
                  {replacement === "" ? words("leave_out") : words("use", { replacement })}
                </span>
              </Button>
            )}
            {flag.span && (
              <Button
                size="small"
                look="quiet"
                className={canApply ? undefined : "-ms-2.5"}
                onClick={() => actions.onShow(flag)}
              >
                {words("show_in_text")}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** The suggestion for a flag has its code and its place. */
function suggestionFor(flag: RedFlag, suggestions: readonly Suggestion[]): Suggestion | undefined {
  return suggestions.find(({ code, span }) => code === flag.code && span?.start === flag.span?.start);
}
