import { CircleCheck, CirclePause, CircleSlash, type LucideIcon, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LlmView } from "#lib/reports/api.ts";
import type { ProviderHealth } from "#lib/vocabulary.ts";
import { Badge, type Tone } from "./ui/badge.tsx";
import { Card, CardHead } from "./ui/card.tsx";

const LOOKS: Record<ProviderHealth, { tone: Tone; icon: LucideIcon }> = {
  off: { tone: "neutral", icon: CircleSlash },
  up: { tone: "success", icon: CircleCheck },
  resting: { tone: "warning", icon: CirclePause },
  key_refused: { tone: "danger", icon: TriangleAlert },
};

/** Each provider with its state, what that means, and the models it is asked for. */
export function LlmProviders({ providers }: { providers: LlmView["providers"] }) {
  const words = useTranslations("admin.llm");
  return (
    <Card as="section" aria-labelledby="providers">
      <CardHead id="providers" title={words("providers")} hint={words("providers_hint")} />
      <ul className="divide-y">
        {providers.map(({ provider, state, models }) => (
          <li key={provider} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-2.5">
            <div className="min-w-0">
              <p className="font-medium">{words(`provider.${provider}`)}</p>
              <p className="text-fg-2 text-table">
                {words(`state_why.${state}`)} {state === "off" && words(`variable.${provider}`)}
              </p>
              {models.length > 0 && <p className="break-words text-fg-3 text-table">{models.join(" · ")}</p>}
            </div>
            <Badge {...LOOKS[state]}>{words(`state.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
