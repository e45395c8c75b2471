import { rows, type Wording } from "./wording.ts";

const FAITHS =
  "christians?|catholics?|protestants?|muslims?|hindus?|jews?|jewish|buddhists?|sikhs?|mormons?|atheists?";
const ORIGINS =
  "whites?|blacks?|caucasians?|asians?|africans?|arabs?|latinos?|latinas?|hispanics?|europeans?|foreigners?|immigrants?|migrants?|refugees?|(?:american|british|english|irish|scottish|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|czech|hungarian|romanian|bulgarian|greek|turkish|russian|ukrainian|swedish|norwegian|danish|finnish|indian|pakistani|bangladeshi|nepali|chinese|japanese|korean|vietnamese|thai|indonesian|malaysian|filipino|egyptian|nigerian|kenyan|ghanaian|ethiopian|moroccan|israeli|saudi|emirati|iranian|iraqi|syrian|mexican|brazilian|argentinian|colombian|canadian|australian) (?=nationals?|applicants?|candidates?)";
const PEOPLE =
  "(?:people|persons?|candidates?|applicants?|wom[ae]n|m[ae]n|mothers|fathers|parents|individuals?)";
const STATES =
  "disabled|deaf|mute|blind|pregnant|(?:newly |un)?married|single|divorced|hiv[- ]positive|obese|overweight|older|elderly|gay|lesbian|homosexual|transgender|healthy|childless";
const SEXES =
  "wom[ae]n|m[ae]n|(?:fe)?males?|lad(?:y|ies)|gentlem[ae]n|girls?|boys?|mothers|homosexuals|gays|lesbians";
const AGED = `${PEOPLE} (?:above|over|under|below|older than|younger than|aged) (?:the age of )?[1-7]\\d(?: years?)?`;
const OF_A_KIND = `${PEOPLE} (?:with|without|who have) (?:a |any )?(?:disabilit(?:y|ies)|children|kids|famil(?:y|ies)|dark skin|accents?|mental (?:illness|health)\\p{L}*)`;
const GROUP = `(?:${AGED}|${OF_A_KIND}|(?:${STATES})(?: (?:or|and) (?:${STATES}))? ${PEOPLE}|(?:${ORIGINS}|${FAITHS}|${SEXES})(?: ${PEOPLE}| nationals?| citizens?)?)\\b(?!['’])`;

const SHUT_OUT =
  "(?:need(?: ?n['’]t| not) (?:apply|ask)|(?:should|must|may|can|could) ?(?:not|n['’]t) (?:apply|be (?:considered|hired|accepted))|(?:are|is) (?:not|n['’]t) (?:suit(?:ed|able)|eligible|considered|accepted|hired|wanted|welcome|allowed)|(?:will|would) (?:not|n['’]t) be (?:considered|accepted|hired|invited)|(?:are |is )?(?:only|preferred|given preference|unwelcome|unsuitable)(?! (?:shelters?|clinics?|schools?|wards?|classes|groups?|spaces?|contact|hours)))";
const KEPT_FOR =
  "(?:only|(?:prefers?|preferring) (?:to )?(?:hire|hiring|employ|recruit|have)?|(?:only|never|do not|don['’]t|will not|cannot) (?:hire|employ|recruit|accept)s?|(?:not|un)[- ]?suitable for|closed to|(?:position|role|job|vacancy|post)s? (?:is |are )?(?:only |reserved |meant )?for)";
// "Regardless of", "welcome to", "women-only shelter": the words of an open door, and of those who are served.
const OPEN =
  "(?<!\\b(?:regardless|irrespective|whether|discriminat\\p{L}*|encourag\\p{L}*|serv(?:e|es|ing)|treats?|teach(?:es)?|histor\\p{L}+|stud(?:y|ies)|clothes|clothing|fashion|health|shelters?|hostels?|class(?:es)?|clinics?|schools?|wards?|prisons?|patients?|residents?)\\b[^.;\\n]{0,120})";

/** A group of people beside words that shut a door or keep it for them: "women need not apply", "only for males". */
export const SHUT_OUT_GROUPS: readonly Wording[] = rows(
  "discriminatory_requirement",
  "high",
  "asks who somebody is, not what they can do",
  [
    `\\b${GROUP}[^.;,\\n]{0,25} ${SHUT_OUT}\\b${OPEN}`,
    `\\b${KEPT_FOR} (?:an? |any |the )?${GROUP}(?! (?:with|who) (?:experience|a (?:degree|licen[cs]e)))${OPEN}`,
    `\\bborn (?:after|before|between) (?:19|20)\\d\\d\\b|\\b(?:us|uk|american|british|native|locally|\\p{L}+an)-born\\b`,
    `\\b(?:must|should|has to|have to|to) attend (?:our |a |the )?(?:\\p{L}+ )?(?:church|mosque|temple|synagogue|mass|prayers?)\\b`,
    `\\b(?:no|not have (?:any|an?)|without(?: any)?|free (?:of|from)(?: any)?) (?:physical |mental )(?:impairments?|disabilit(?:y|ies)|handicaps?|illness(?:es)?)\\b`,
  ].map((pattern): [RegExp, string] => [new RegExp(pattern, "giu"), ""]),
);
