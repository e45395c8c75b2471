import { useTranslations } from "next-intl";
import type { JobsQuery } from "#lib/jobs/api.ts";
import { formatNumber } from "./formats.ts";
import type { JobFilter } from "./jobs-address.ts";

/** Names a filter that is on, as its chip does: "Remote", "60 or more". */
export function useJobFilterName(): (filter: JobFilter, query: JobsQuery) => string {
  const words = useTranslations("candidate.jobs");
  return (filter, query) => {
    switch (filter) {
      case "q":
        return words("active_search", { text: query.q ?? "" });
      case "level":
        return query.level ? words(`level_name.${query.level}`) : "";
      case "arrangement":
        return query.arrangement ? words(`arrangement_name.${query.arrangement}`) : "";
      case "location":
        return words("active_location", { place: query.location ?? "" });
      case "min_score":
        return words("score_from", { score: formatNumber(query.min_score ?? 0) });
      case "skills":
        return words("active_skill", { skill: (query.skills ?? []).join(", ") });
    }
  };
}
