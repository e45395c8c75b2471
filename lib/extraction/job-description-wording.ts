import type { Statement } from "./job-description-sections.ts";

const PREFERRED =
  /\b(?:prefer(?:red|ably|ence|able)?|(?:a|an|big|huge|definite|strong|added|is) (?:plus|bonus|asset|advantage)|pluses|have advantage|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:ed|able)|optional(?:ly)?|ideally|advantageous|beneficial|bonus points|(?:would|will) be (?:a |an )?(?:great|nice|helpful|useful|plus|bonus|benefit|advantage|asset|added|considered)|(?:added|additional|distinct|competitive) (?:advantage|bonus|plus)|not (?:required|essential|necessary|mandatory)|helpful|a must-?have is not|welcome)\b|\bplus[.!)]?$|(?<!\p{L})(?:von vorteil|wünschenswert|idealerweise|souhaitée?s?|appréciée?s?|(?:serait|est) un (?:plus|atout)|un plus|deseables?|valorable|se valorará|desejáve(?:l|is)|será um diferencial|gradit[oa]|preferibil[ei]|is een pré|mile widzian[ea]|meriterande)(?!\p{L})|优先|加分/iu;
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
  /\b(?:experienced? (?:with|in|of|using|as|working|developing|designing|building|leading|managing|at|on|level)|(?:years?|hands[- ]on|proven|prior|previous|work|working|relevant|extensive|solid|strong|some|professional|practical|(?!customer|user|guest|client|candidate|patient|employee|shopping|learning|digital|brand|player|student|learner|buyer|visitor|reader|your|an?|the|this|our|of)[\p{L}+#.]+) experience(?= ?(?:[,.;)(]|$|required|preferred|is (?:a|required|preferred)|a plus|or\b|and\b))|knowledge|proficien(?:t|cy)|familiar(?:ity)?|understanding of|skills|skilled|expertise|ability to|able to|background in|fluen(?:t|cy)|competen(?:t|ce|cy)|command of|certifi(?:ed|cations?|cate)|licen[sc]ed?|degree|you (?:have|are|will have|know|should|must)|you(?:['’]re|['’]ve|['’]ll have)|comfortable (?:with|using)|expert in|proven track|(?:candidates?|applicants?) (?:must|should|will|has|have|with|who|from))\b|(?<!\p{L})(?:\p{L}*kenntnisse|erfahrung(?:en)? (?:in|mit|im)|sicherer umgang|maîtrise|connaissances?|expérience (?:en|avec|dans|de)|conocimientos?|experiencia (?:en|con)|dominio de|conhecimentos?|experiência (?:em|com)|domínio|conoscenza|esperienza (?:in|con|nel)|kennis van|ervaring (?:met|in)|znajomość|doświadczenie|kunskap(?:er)?|erfarenhet av)(?!\p{L})|熟悉|熟练|精通|掌握|了解|経験|знание|опыт/iu;

/** Whether a clause asks something of the person. */
export function isDemand(clause: string): boolean {
  return DEMAND.test(clause) || REQUIRED.test(clause) || isPreferred(clause);
}

const DUTY =
  /^(?:you(?:['’]ll| will) )?(?:act as|adhere|administer|advise|align|analy[sz]e|answer|arrange|assess|assist|attend|build|carry out|check|collaborate|communicate|complete|comply|conduct|contribute|coordinate|create|define|deliver|design|develop|document|drive|engage|ensure|escalate|establish|evaluate|execute|facilitate|follow|gather|generate|greet|guide|handle|help|identify|implement|improve|inspect|install|keep|lead|liaise|load|maintain|make|manage|mentor|monitor|operate|optimi[sz]e|organi[sz]e|oversee|own|participate|partner|perform|plan|prepare|present|process|produce|promote|provide|receive|recommend|record|report|represent|research|resolve|respond|review|run|schedule|sell|serve|set up|supervise|support|take|teach|test|track|train|translate|troubleshoot|understand|update|use|utili[sz]e|work (?:closely|with|alongside|directly|together|across)|write)\b/i;

/** Whether a statement tells of the work in the way lists of duties do: it opens with what is done. */
export function isDuty(statement: string): boolean {
  return DUTY.test(statement) && !/\b(?:required|must|preferred|a plus|years?)\b/i.test(statement);
}

// Of a list that runs into the next sentence, the opening tells what it is.
const OPENING = 60; // characters

/** Whether a sentence tells of the company and asks nothing. */
export function isAboutUs(sentence: string): boolean {
  return /\b(?:we|we['’]re|we['’]ve|our|us)\b/i.test(sentence.slice(0, OPENING)) && !isDemand(sentence);
}

const FORMALITY =
  /\b(?:equal (?:employment )?opportunity|eeo\b|federal law|right to work|eligib(?:le|ility) to work|reasonable accommodation|background (?:check|investigation)|drug (?:test|screen)|regardless of|without regard|discriminat\w+|401\(?k\)?|health insurance|dental|paid time off|\bpto\b|send (?:your|a) (?:cv|resume)|upload|cover letter)\b/i;

/** Whether a sentence is about the law, the benefits or the way to apply. */
export function isFormality(sentence: string): boolean {
  return FORMALITY.test(sentence) && sentence.split(/\s+/).length <= LONG_SENTENCE;
}

// Longer ones hold a whole advertisement without line breaks, requirements included.
const LONG_SENTENCE = 80;

/** Whether a statement may demand years or degrees: what a company tells of itself only does so in plain words. */
export function mayDemand({ section, text }: Statement): boolean {
  if (section !== "about" && section !== "benefits") return true;
  return isRequired(text) || /^\d{1,2}\s?\+?\s*(?:years?|yrs?)\b/i.test(text);
}
