import { eq, gt, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import { jobs } from "#db/schema/index.ts";
import { canonicalSkill } from "#lib/normalization/skills.ts";
import type { JobsQuery } from "./api.ts";

/** What makes a job open, and what the filters ask of it; scores are not looked at. */
export function jobConditions(query: JobsQuery, now: Date): (SQL | undefined)[] {
  return [
    eq(jobs.status, "active"),
    or(isNull(jobs.closesAt), gt(jobs.closesAt, now)),
    query.q
      ? or(
          contains(jobs.title, query.q),
          contains(jobs.company, query.q),
          contains(jobs.rawDescription, query.q),
        )
      : undefined,
    query.level && eq(jobs.level, query.level),
    query.arrangement && eq(jobs.workArrangement, query.arrangement),
    query.location ? contains(jobs.location, query.location) : undefined,
    ...(query.skills ?? []).map(asksFor),
  ];
}

function contains(column: Parameters<typeof ilike>[0], text: string): SQL {
  return ilike(column, `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`);
}

function asksFor(name: string): SQL {
  const asked = JSON.stringify([{ skill: canonicalSkill(name) ?? name }]);
  return sql`(${jobs.parsedJson}->'required_skills' @> ${asked}::jsonb or ${jobs.parsedJson}->'preferred_skills' @> ${asked}::jsonb)`;
}
