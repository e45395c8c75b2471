import * as z from "zod";
import business from "./taxonomy/business.json" with { type: "json" };
import care from "./taxonomy/care.json" with { type: "json" };
import craft from "./taxonomy/craft.json" with { type: "json" };
import creative from "./taxonomy/creative.json" with { type: "json" };
import languages from "./taxonomy/languages.json" with { type: "json" };
import people from "./taxonomy/people.json" with { type: "json" };
import platforms from "./taxonomy/platforms.json" with { type: "json" };
import software from "./taxonomy/software.json" with { type: "json" };

const names = z.array(z.string().min(1)).default([]);

const taxonomySkill = z.object({
  skill: z.string().min(1),
  category: z.string().min(1),
  kind: z.enum(["hard", "soft", "language", "method"]).default("hard"),
  synonyms: names,
  /** Whoever has this skill also has these. */
  implies: names,
  related: names,
  /** Year of the first public release: nobody has more years of it than that. */
  since: z.int().optional(),
  /** The name counts only in the exact letter case of the canonical name or of a synonym. */
  case: z.boolean().default(false),
  /** The name is also an ordinary word or letter: it counts beside one of these words or a kindred skill. */
  context: z.array(z.string()).optional(),
});
export type TaxonomySkill = z.infer<typeof taxonomySkill>;

/** Every known skill of every profession; names are unique. */
export const TAXONOMY: readonly TaxonomySkill[] = z
  .array(taxonomySkill)
  .parse([...software, ...platforms, ...business, ...creative, ...care, ...craft, ...people, ...languages]);

export const SKILL_BY_NAME: ReadonlyMap<string, TaxonomySkill> = new Map(
  TAXONOMY.map((entry) => [entry.skill, entry]),
);
