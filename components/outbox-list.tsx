"use client";

import { useTranslations } from "next-intl";
import { callApi } from "#lib/http/call-api.ts";
import { type OutboxItem, reportsApi } from "#lib/reports/api.ts";
import { formatMoment } from "./formats.ts";
import { ShowMore } from "./show-more.tsx";
import { Disclosure } from "./ui/disclosure.tsx";
import { type ListPage, useMore } from "./use-more.ts";

/** One half of the outbox: the events that wait to be sent, or the mails. */
export function OutboxList({
  kind,
  title,
  first,
}: {
  kind: OutboxItem["kind"];
  title: string;
  first: ListPage<OutboxItem>;
}) {
  const words = useTranslations("admin.queues");
  const { items, more } = useMore(first, (cursor) =>
    callApi(reportsApi.outbox, { query: { kind, limit: 20, cursor } }),
  );
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="font-medium">{title}</h3>
      {items.length === 0 && <p className="text-fg-2">{words(kind === "mail" ? "no_mails" : "no_events")}</p>}
      <ul className="flex flex-col divide-y">
        {items.map((item) => (
          <li key={item.id} className="py-2.5">
            <p className="break-words font-medium">{item.name}</p>
            <p className="text-fg-3 text-table">
              {item.to && `${words("mail_to", { address: item.to })} · `}
              <StateOf item={item} />
            </p>
            {item.last_error && <p className="break-words text-danger text-table">{item.last_error}</p>}
            {item.body && (
              <Disclosure summary={words("written", { when: formatMoment(item.created_at) })}>
                <p className="whitespace-pre-line break-words text-fg-2">{item.body}</p>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      <ShowMore {...more} label={words("more")} />
    </section>
  );
}

function StateOf({ item }: { item: OutboxItem }) {
  const words = useTranslations("admin.queues");
  if (item.sent_at) return words("sent", { when: formatMoment(item.sent_at) });
  if (item.canceled_at) return words("canceled");
  return [
    words("attempts", { count: item.attempts }),
    words("due", { when: formatMoment(item.due_at) }),
  ].join(" · ");
}
