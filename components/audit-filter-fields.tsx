"use client";

import { useTranslations } from "next-intl";
import { EVENT_TYPES } from "#lib/vocabulary.ts";
import { ENTITY_TYPES } from "./entity-types.ts";
import { Field } from "./ui/field.tsx";
import { Input } from "./ui/input.tsx";
import { Select } from "./ui/select.tsx";

type Filter = { event_type?: string; entity_type?: string; entity_id?: string; from?: string; to?: string };

/** The controls that filter the audit log, filled with what is on; one chosen thing stays chosen. */
export function AuditFilterFields({ filter }: { filter: Filter }) {
  const words = useTranslations("admin.audit");
  const events = useTranslations("admin.event");
  return (
    <>
      {filter.entity_id && <input type="hidden" name="entity_id" value={filter.entity_id} />}
      <Field name="event_type" label={words("event_type")} className="max-sm:w-full">
        {(control) => (
          <Select {...control} defaultValue={filter.event_type ?? ""} className="w-60 max-sm:w-full">
            <option value="">{words("any")}</option>
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {events(type)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="entity_type" label={words("entity_type")} className="max-sm:w-full">
        {(control) => (
          <Select {...control} defaultValue={filter.entity_type ?? ""} className="w-40 max-sm:w-full">
            <option value="">{words("any")}</option>
            {ENTITY_TYPES.map((type) => (
              <option key={type} value={type}>
                {words(`entity.${type}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="from" label={words("from")} className="max-sm:flex-1">
        {(control) => <Input {...control} type="date" defaultValue={filter.from} />}
      </Field>
      <Field name="to" label={words("to")} className="max-sm:flex-1">
        {(control) => <Input {...control} type="date" defaultValue={filter.to} />}
      </Field>
    </>
  );
}
