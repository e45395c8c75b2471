import { useTranslations } from "next-intl";
import type { CorrectedList } from "#lib/vocabulary.ts";
import type { Fact } from "./correction-form.tsx";

/** The parts of an entry in the order in which a person thinks of them. */
const PARTS = {
  experience: ["role", "company", "start_date", "end_date", "location", "description"],
  education: ["degree", "major", "institution", "grade", "start_year", "year"],
  projects: ["title", "url", "start_date", "end_date", "description"],
  certifications: ["name", "issuer", "date"],
  languages: ["language", "level"],
  links: ["address"],
} as const satisfies Record<CorrectedList, readonly string[]>;

type Part = (typeof PARTS)[CorrectedList][number];

const HINTS: Partial<Record<Part, "month_hint" | "lines_hint" | "level_hint" | "address_hint">> = {
  start_date: "month_hint",
  end_date: "month_hint",
  date: "month_hint",
  description: "lines_hint",
  level: "level_hint",
  url: "address_hint",
  address: "address_hint",
};

/** Gives the facts of an entry as fields of a form. `path` is the entry's own, or that of its list for a new entry. */
export function useEntryFacts() {
  const words = useTranslations("candidate.resume.correct");
  return (
    list: CorrectedList,
    path: string,
    values: Readonly<Record<string, string | number | undefined>> = {},
  ): Fact[] => {
    const parts: readonly Part[] = PARTS[list];
    return parts.map((part) => {
      const hint = list === "experience" && part === "end_date" ? "end_hint" : HINTS[part];
      return {
        field: `${path}.${part}`,
        label: words(part),
        value: String(values[part] ?? ""),
        ...(hint && { hint: words(hint) }),
        ...(part === "description" && { isLong: true }),
      };
    });
  };
}
