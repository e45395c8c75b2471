import type { Statement } from "./job-description-sections.ts";

const PREFERRED =
  /\b(?:prefer(?:red|ably|ence|able)?|(?:a|an|big|huge|definite|strong|added|is) (?:plus|bonus|asset|advantage)|pluses|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:ed|able)|optional(?:ly)?|ideally|advantageous|beneficial|bonus points|(?:would|will) be (?:a |an )?(?:great|nice|helpful|useful|plus|bonus|benefit|advantage|asset|added|considered)|(?:added|additional|distinct|competitive) (?:advantage|bonus|plus)|not (?:required|essential|necessary|mandatory)|helpful|a must-?have is not|welcome)\b|\bplus[.!)]?$/i;
const REQUIRED =
  /\b(?:required|requires?|must(?:[- ]have)?|mandatory|essential|need(?:s|ed)? to (?:have|know|be)|minimum|at least|necessary)\b/i;

/** Whether a clause says that something is wanted but not needed. */
export function isPreferred(clause: string): boolean {
  return PREFERRED.test(withoutAsides(clause));
}

/** "A degree (preferably in physics)" is no preference; "Java (preferred)" is one. */
function withoutAsides(clause: string): string {
  return clause.replace(/\((?:[^()\s]+\s+){2,}[^()]*\)/g, " ");
}

/** Whether a clause says that something is needed. */
export function isRequired(clause: string): boolean {
  return REQUIRED.test(clause) && !/\bnot (?:required|essential|necessary|mandatory)\b/i.test(clause);
}

const DEMAND =
  /\b(?:experienc(?:e|ed)|knowledge|proficien(?:t|cy)|familiar(?:ity)?|understanding|skill(?:s|ed)?|expertise|ability|able to|background|fluen(?:t|cy)|competen(?:t|ce|cy)|command of|certifi(?:ed|cation|cate)|licen[sc]ed?|degree|looking for|seek(?:s|ing)|you (?:have|are|will have|know|should|must)|you(?:['’]re|['’]ve|['’]ll have)|candidates?|capable|comfortable|expert|strong|excellent|proven|demonstrated|hands[- ]on|working with)\b/i;

/** Whether a clause asks something of the person. */
export function isDemand(clause: string): boolean {
  return DEMAND.test(clause) || REQUIRED.test(clause) || PREFERRED.test(clause);
}

/** Whether a statement may demand years or degrees: what a company tells of itself only does so in plain words. */
export function mayDemand({ section, text }: Statement): boolean {
  if (section !== "about" && section !== "benefits") return true;
  return isRequired(text) || /^\d{1,2}\s?\+?\s*(?:years?|yrs?)\b/i.test(text);
}
