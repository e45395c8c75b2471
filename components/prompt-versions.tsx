import { useTranslations } from "next-intl";
import type { PromptView } from "#lib/reports/api.ts";
import { formatDate } from "./formats.ts";
import { Badge } from "./ui/badge.tsx";
import { Card, CardHead } from "./ui/card.tsx";

/** Every released prompt version with its share of the inputs and what was new in it. */
export function PromptVersions({ prompts }: { prompts: readonly PromptView[] }) {
  const words = useTranslations("admin.llm");
  return (
    <Card as="section" aria-labelledby="prompts">
      <CardHead id="prompts" title={words("prompts")} hint={words("prompts_hint")} />
      <ul className="divide-y">
        {prompts.map(({ name, version, released, share, change, is_essential }) => (
          <li
            key={`${name} ${version}`}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5"
          >
            <div className="min-w-0 max-w-[68ch]">
              <p className="font-medium">
                {name} {version}
              </p>
              <p className="text-fg-2 text-table first-letter:uppercase">{change}</p>
              {!is_essential && <p className="text-fg-3 text-table">{words("wording_only")}</p>}
            </div>
            <span className="flex flex-wrap items-center gap-3 text-fg-3 text-table">
              {formatDate(released)}
              <Badge>{words("prompt_share", { percent: share })}</Badge>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
