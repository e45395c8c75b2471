import { rows, type Wording } from "./wording.ts";

const WORK =
  /(?:trial|test|probation(?:ary)?|training|onboarding|internship|placement|work|shift|first|initial|project|assignment|position|role)/
    .source;
const SPAN = /(?:(?:hours?|days?|weeks?|weekends?|months?|shifts?|period|projects?|assignments?|tasks?)\b)/
  .source;
const NO_PAY =
  /(?:unpaid|without (?:any )?(?:pay|salary|wages?|compensation|remuneration)|(?:not|n['’]t|never) (?:be )?(?:paid|remunerated|compensated|reimbursed|salaried)|unremunerated|unsalaried|for free|free of charge)/
    .source;
// "Volunteers" and "unpaid carers" are people served, and leave may well be unpaid.
const NOT_LEAVE =
  /(?! (?:leave|time off|lunch|breaks?|meal|vacation|carers?|caregivers?|volunteers|invoices?|bills?|claims?|debts?|taxes|parking))/
    .source;
const DENIED = /(?<!\b(?:no|not|never|nobody|don['’]t|do not|without)\b[^.;\n]{0,25})/.source;

const DENIED_FAR = /(?<!\b(?:no|nobody|never|don['’]t|do not)\b[^.;\n]{0,70})/.source;

/** Work without pay, under whatever name. */
export const UNPAID_WORK: readonly Wording[] = rows("unpaid_trial", "high", "asks for work without pay", [
  ...[
    `\\bunpaid${DENIED}${NOT_LEAVE} (?:\\p{L}+[- ]){0,2}(?:trial|test|internship|period|training|work|probation|shift|position|role|overtime|project|assignment|placement|week|month|day)s?\\b`,
    `\\b${WORK}(?:[ -]${SPAN})?[^.;,\\n]{0,50}\\b(?:is|are|will be|be|remains?)? ?\\(?${NO_PAY}${NOT_LEAVE}\\b${DENIED_FAR}`,
    `\\b(?:work|complete|do|deliver|perform|join|start)\\b[^.;\\n]{0,50}\\b(?:for (?:us )?free|free of charge|for no (?:pay|money)|without (?:pay|payment|salary|compensation)|at no (?:charge|cost|pay))\\b${DENIED_FAR}`,
    `\\b(?:no|zero) (?:pay|salary|wages?|compensation|remuneration|payment)\\b(?= (?:for|during|at first|in the|until|while|is (?:paid|offered)|but))`,
    `\\bwithout (?:pay|compensation|salary) (?:for|during)\\b`,
    `\\bpaid (?:only )?(?:in|with) (?:exposure|experience|equity|credits?)\\b|\\b(?:work|done|hours) (?:[\\p{L}]+ )?for exposure\\b`,
    `\\b(?:equity|commission|tips|deferred pay)[- ]only\\b(?=[^.;\\n]{0,20}\\b(?:until|till|at first|for now|to start|during)\\b)|\\bequity[- ]only\\b`,
    `\\b(?:pay|salary|wages|payment) (?:only )?(?:starts?|begins?) (?:only )?(?:after|once|with|from) (?:your|the|a)\\b[^.;\\n]{0,20}\\b(?:month|week|trial|training|probation)\\b`,
    `\\b(?:not|n['’]t|never) (?:receive|get|be (?:given|offered|paid)|earn)(?: any| a)? (?:salary|pay|wages?|compensation|stipend|money|remuneration)\\b|\\bnon-?paid\\b`,
    `\\b(?:salary|pay|compensation|stipend|wages?|remuneration)\\s*(?::|is|will be)\\s*(?:none|nil|zero|unpaid|nothing|experience|exposure|0\\b)`,
    `\\b(?:volunteer|voluntary) (?:position|role|work|period)\\b(?=[^.;\\n]{0,40}\\b(?:lead(?:s|ing)? to|before|then|may become|followed by)\\b)`,
  ].map((pattern): [RegExp, string] => [new RegExp(pattern, "giu"), "paid trial"]),
]);
