import { MessageSquareText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { LlmView } from "#lib/reports/api.ts";
import { EmptyState } from "./empty-state.tsx";
import { formatMoney, formatNumber, formatSeconds } from "./formats.ts";
import { useOutcomeWords } from "./llm-outcome.ts";
import { Card } from "./ui/card.tsx";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeadCell,
  TableRow,
  TableRowHead,
} from "./ui/table.tsx";

type Group = LlmView["groups"][number];

/** The calls by prompt version and model: a table, and cards where it would be cut off. */
export function LlmCalls({ groups, isOff }: { groups: Group[]; isOff: boolean }) {
  const words = useTranslations("admin.llm");
  if (groups.length === 0) {
    return (
      <EmptyState icon={MessageSquareText} title={words("no_calls")}>
        <p>{words(isOff ? "no_calls_off" : "no_calls_on")}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="by-prompt">
      <h2 id="by-prompt" className="text-h3">
        {words("by_prompt")}
      </h2>
      <p className="mb-3 text-fg-3 text-table">{words("by_prompt_hint")}</p>
      <Table caption={words("by_prompt")} className="max-lg:hidden">
        <Columns />
        <TableBody>
          {groups.map((group) => (
            <GroupRow key={keyOf(group)} group={group} />
          ))}
        </TableBody>
      </Table>
      <ul className="grid gap-3 md:grid-cols-2 lg:hidden">
        {groups.map((group) => (
          <GroupCard key={keyOf(group)} group={group} />
        ))}
      </ul>
    </section>
  );
}

function Columns() {
  const words = useTranslations("admin.llm.column");
  return (
    <TableHead>
      <TableHeadCell className="text-start">{words("prompt")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("model")}</TableHeadCell>
      <TableHeadCell isNumber>{words("calls")}</TableHeadCell>
      <TableHeadCell className="text-start">{words("outcomes")}</TableHeadCell>
      <TableHeadCell isNumber>{words("median")}</TableHeadCell>
      <TableHeadCell isNumber>{words("p95")}</TableHeadCell>
      <TableHeadCell isNumber>{words("dropped")}</TableHeadCell>
      <TableHeadCell isNumber>{words("cost")}</TableHeadCell>
    </TableHead>
  );
}

function GroupRow({ group }: { group: Group }) {
  return (
    <TableRow>
      <TableRowHead className="text-start">{group.prompt_version}</TableRowHead>
      <TableCell>{group.model}</TableCell>
      <TableCell isNumber>{formatNumber(group.calls)}</TableCell>
      <TableCell>
        <Outcomes group={group} />
      </TableCell>
      <TableCell isNumber>{formatSeconds(group.latency_ms.p50)}</TableCell>
      <TableCell isNumber>{formatSeconds(group.latency_ms.p95)}</TableCell>
      <TableCell isNumber>
        <Dropped group={group} />
      </TableCell>
      <TableCell isNumber>{formatMoney(group.cost_usd)}</TableCell>
    </TableRow>
  );
}

function GroupCard({ group }: { group: Group }) {
  const words = useTranslations("admin.llm.column");
  const rows = [
    { name: words("calls"), value: formatNumber(group.calls) },
    { name: words("outcomes"), value: <Outcomes group={group} /> },
    { name: words("median"), value: formatSeconds(group.latency_ms.p50) },
    { name: words("p95"), value: formatSeconds(group.latency_ms.p95) },
    { name: words("dropped"), value: <Dropped group={group} /> },
    { name: words("cost"), value: formatMoney(group.cost_usd) },
  ];
  return (
    <Card as="li">
      <h3 className="font-medium">{group.prompt_version}</h3>
      <p className="break-words text-fg-2 text-table">{group.model}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-table">
        {rows.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-fg-3">{name}</dt>
            <dd className="tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Outcomes({ group: { outcomes } }: { group: Group }) {
  const nameOf = useOutcomeWords();
  return Object.entries(outcomes)
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, calls]) => `${formatNumber(calls)} ${nameOf(outcome)}`)
    .join(" · ");
}

function Dropped({ group: { claims, dropped_claims } }: { group: Group }) {
  const words = useTranslations("admin.llm");
  if (claims === 0) return <span className="text-fg-3">{words("none_claimed")}</span>;
  return words("share", { percent: Math.round((dropped_claims / claims) * 100) });
}

function keyOf({ prompt_version, provider, model }: Group): string {
  return `${prompt_version} ${provider} ${model}`;
}
