/** Signs of leadership that raise the experience of senior roles (SPEC section 8), in the words that are shown. */
export const LEADERSHIP_INDICATORS = [
  "led a team",
  "managed people",
  "mentored",
  "hired",
  "owned an architecture or a budget",
] as const;
export type LeadershipIndicator = (typeof LEADERSHIP_INDICATORS)[number];

const GROUP = "(?:teams?|squads?|crews?|groups?|department|division|practice|chapter|unit|shift)";
const PEOPLE =
  "(?:people|staff|employees|engineers|developers|designers|analysts|nurses|teachers|technicians|" +
  "associates|consultants|representatives|specialists|volunteers|interns|direct reports|reports|members|managers)";
const GAP = "(?:[^.;\\n]{0,40}?)";

const SIGNS: Record<LeadershipIndicator, RegExp> = {
  "led a team": new RegExp(
    `\\b(?:led|leads?|leading|headed|heading|spearheaded)\\b${GAP}\\b(?:${GROUP}|${PEOPLE})\\b`,
    "i",
  ),
  "managed people": new RegExp(
    `\\b(?:managed|manag(?:es?|ing)|supervis(?:ed|es?|ing)|oversaw|oversee(?:s|ing)?|directed)\\b${GAP}\\b(?:${GROUP}|${PEOPLE})\\b` +
      "|\\bdirect reports\\b|\\bpeople manage(?:r|ment)\\b",
    "i",
  ),
  mentored: /\b(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)|onboarded and trained)\b/i,
  hired: new RegExp(
    `\\b(?:hired|recruited|interviewed and hired|built (?:and led )?(?:a|the) team)\\b|\\bhiring\\b${GAP}\\b${PEOPLE}\\b`,
    "i",
  ),
  "owned an architecture or a budget":
    /\b(?:own(?:ed|s|ing)?|responsible for|defin(?:ed|es|ing)|design(?:ed|s|ing)|architect(?:ed|ing)|managed|managing|controlled)\b[^.;\n]{0,40}?\b(?:architecture|budgets?|p&l|profit and loss)\b|\barchitected\b/i,
};

/** The indicators found in sentences about somebody's jobs, each once, in the order of the list. */
export function findLeadership(sentences: readonly string[]): LeadershipIndicator[] {
  return LEADERSHIP_INDICATORS.filter((sign) => sentences.some((sentence) => SIGNS[sign].test(sentence)));
}
