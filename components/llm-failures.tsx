import { useTranslations } from "next-intl";
import type { LlmView } from "#lib/reports/api.ts";
import { formatMoment, formatSeconds } from "./formats.ts";
import { useOutcomeWords } from "./llm-outcome.ts";
import { Card, CardHead } from "./ui/card.tsx";

/** The calls that failed last: which model, for which prompt, how, and after what time. */
export function LlmFailures({ failures }: { failures: LlmView["failures"] }) {
  const words = useTranslations("admin.llm");
  const nameOf = useOutcomeWords();
  return (
    <Card as="section" aria-labelledby="failures">
      <CardHead id="failures" title={words("failures")} hint={words("failures_hint")} />
      {failures.length === 0 ? (
        <p className="text-fg-2">{words("no_failures")}</p>
      ) : (
        <ul className="divide-y">
          {failures.map(({ id, model, prompt_version, code, ms, at }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2">
              <span className="min-w-0 break-words">
                <span className="font-medium first-letter:uppercase">{nameOf(code)}</span>
                <span className="text-fg-2 text-table">
                  {" "}
                  · {model} · {prompt_version} · {formatSeconds(ms)}
                </span>
              </span>
              <time dateTime={at} className="text-fg-3 text-table">
                {formatMoment(at)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
