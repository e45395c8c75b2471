import business from "./taxonomy/business.json" with { type: "json" };
import care from "./taxonomy/care.json" with { type: "json" };
import craft from "./taxonomy/craft.json" with { type: "json" };
import creative from "./taxonomy/creative.json" with { type: "json" };
import languages from "./taxonomy/languages.json" with { type: "json" };
import people from "./taxonomy/people.json" with { type: "json" };
import platforms from "./taxonomy/platforms.json" with { type: "json" };
import software from "./taxonomy/software.json" with { type: "json" };

const KINDS = ["hard", "soft", "language", "method"] as const;

export type TaxonomySkill = {
  skill: string;
  category: string;
  kind: (typeof KINDS)[number];
  synonyms: string[];
  /** Whoever has this skill also has these. */
  implies: string[];
  related: string[];
  /** Year of the first public release: nobody has more years of it than that. */
  since?: number;
  /** The name counts only in the exact letter case of the canonical name or of a synonym. */
  case: boolean;
  /**
   * The name is also an ordinary word or letter: it counts beside one of these words or a kindred skill,
   * and where it stands alone in a list.
   */
  context?: string[];
  /** Beside one of these words a name of one word means something else: "Spring: January to May". */
  unless?: string[];
};

/** A line of the files, where what is usual is left out. Their form is held by a test: checking it here costs a start 30 ms. */
type TaxonomyLine = { skill: string; category: string } & Partial<{
  kind: string;
  synonyms: string[];
  implies: string[];
  related: string[];
  since: number;
  case: boolean;
  context: string[];
  unless: string[];
}>;

const FILES: readonly (readonly TaxonomyLine[])[] = [
  software,
  platforms,
  business,
  creative,
  care,
  craft,
  people,
  languages,
];

/** Every known skill of every profession; names are unique. */
export const TAXONOMY: readonly TaxonomySkill[] = FILES.flatMap((lines) => lines.map(skillOf));

export const SKILL_BY_NAME: ReadonlyMap<string, TaxonomySkill> = new Map(
  TAXONOMY.map((entry) => [entry.skill, entry]),
);

function skillOf(line: TaxonomyLine): TaxonomySkill {
  return {
    skill: line.skill,
    category: line.category,
    kind: KINDS.find((kind) => kind === line.kind) ?? "hard",
    synonyms: line.synonyms ?? [],
    implies: line.implies ?? [],
    related: line.related ?? [],
    case: line.case ?? false,
    ...(line.since === undefined ? {} : { since: line.since }),
    ...(line.context ? { context: line.context } : {}),
    ...(line.unless ? { unless: line.unless } : {}),
  };
}
