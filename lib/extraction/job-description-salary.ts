import type { SalaryPeriod } from "#lib/vocabulary.ts";
import type { Fact } from "./job-description-fact.ts";
import {
  AMOUNT,
  amountOf,
  CURRENCY,
  currencyOf,
  isLakh,
  isMillions,
  SCALE,
} from "./job-description-money.ts";

export type Salary = { min: number; max: number; currency: string; period: SalaryPeriod };

const MONEY = new RegExp(
  `(?:(?<cur1>${CURRENCY})[ \\u00a0]?|(?<![\\d.,]|\\p{L}))(?<min>${AMOUNT})\\s?(?<scale1>${SCALE})?\\+?` +
    `(?:[ \\u00a0]?(?<curMid>${CURRENCY})?(?:\\s?(?:/|per|an?)\\s?\\p{L}+)?\\s?(?:-|–|—|~|to|and|up to|bis|à|tot|до)\\s?(?<cur2>${CURRENCY})?[ \\u00a0]?(?<max>${AMOUNT})\\s?(?<scale2>${SCALE})?)?` +
    `[ \\u00a0]?(?<cur3>${CURRENCY})?`,
  "gu",
);
const PERIODS: [SalaryPeriod, RegExp][] = [
  [
    "hour",
    /\b(?:per hour|p\/?h|an hour|hourly|hours? rate|hr)\b|\/\s?h(?:ou)?r?\b|pro stunde|stundenlohn|de l['’]heure|por hora|all['’]ora|per uur|za godzinę|時給/iu,
  ],
  ["day", /\b(?:per (?:day|diem)|a day|daily|day rate|p\.?d)\b|\/\s?day\b|pro tag|par jour|por día/iu],
  ["week", /\b(?:per week|a week|weekly|p\.?w)\b|\/\s?w(?:ee)?k\b|pro woche|par semaine|por semana/iu],
  [
    "month",
    /\b(?:per (?:calendar )?month|a month|monthly|p\.?c?\.?m)\b|\/\s?mo(?:nth)?\b|(?:pro|im) monat|monatlich|par mois|mensuel|al mes|mensual|por mês|mensa(?:l|is)|al mese|per maand|miesięcznie|mies\.|в месяц|月/iu,
  ],
  [
    "year",
    /\b(?:per (?:year|annum)|a year|(?:annual|year)ly|annual|annum|p\.?a|lpa|ctc)\b|\/\s?(?:yr|year|annum|jahr|an)\b|(?:pro|im) jahr|jährlich|par an\b|annuels?|al año|anual(?:es)?|all['’]anno|per jaar|rocznie|в год|年/iu,
  ],
];
const PAY =
  /\b(?:salary|salaries|compensation|pay(?:s|ing)?|paid|rates?|wages?|ctc|base|package|earn(?:ings?|s)?|income|remuneration|stipend|ote|on[- ]target|offer(?:ing)?|grade|band|hourly|starting|starts at)\b|gehalt|vergütung|lohn|salaire|rémunération|salario|sueldo|retribución|remuneração|salário|stipendio|retribuzione|salaris|wynagrodzenie|lön\b|зарплата|薪|給与|月給|年収|時給/iu;
// The words that a figure without any sign of money needs right before it.
const LABEL =
  /(?:(?<!\p{L})(?:salary|compensation|wages?|income|remuneration|stipend|ote|ctc|gehalt|vergütung|salaire|rémunération|salario|sueldo)(?!\p{L})|薪[资酬]|[月年]薪|\b(?:pay|rate)(?=\s*:|\s(?:range|band|rate)))[^\d.;\n]{0,35}$/iu;
const PAY_AFTER =
  /^\s*\(?(?:base|salary|annual|gross|plus\b|\+|ote\b|doe\b|dependent|depending|pro rata|brutto|brut|negotiable|d\.o\.e)/iu;
const NOT_PAY =
  /\b(?:bonus(?:es)?|referral|revenues?|fund(?:ing|ed|raising)?|raised|budgets?|sales of|turnover|assets|portfolio|valuation|401|reimburse\w*|allowance|sign[- ]on|up to \$?\d+ in|discount|deposit|investment|customers|users|insurance|loan|deals?|quotas?|contracts?|projects? (?:of|worth|ranging)|worth|valued|grant|prize|donat\w+|tuition|relocation|equipment|for each|million|billion)\b/i;

/** The pay that a job names, or null. Amounts in whole units: "$80k" is 80,000, "8 LPA" 800,000. */
export function findSalary(text: string): Fact<Salary> | null {
  let best: { fact: Fact<Salary>; weight: number } | null = null;
  for (const match of text.matchAll(MONEY)) {
    const place = placeOf(text, match);
    const salary = salaryOf(match.groups ?? {}, place);
    if (!salary) continue;
    const weight = weigh(match.groups ?? {}, place, salary);
    if (weight <= 0 || !isPlausible(salary) || (best && best.weight >= weight)) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    best = { fact: { value: salary, start, end: start + match[0].trim().length }, weight };
  }
  return best?.fact ?? null;
}

/** What stands around an amount: its own clause before and after, and the line above where that is a label. */
type Surroundings = { inside: string; before: string; after: string; isFirst: boolean };

function placeOf(text: string, match: RegExpExecArray): Surroundings {
  const end = match.index + match[0].length;
  const above = text.slice(Math.max(0, match.index - 90), match.index);
  const line = above.split(/[.;!?]\s|\n/).at(-1) ?? "";
  const label = /(?:^|\n)([^\n]{2,30}?):?[ \t]*\n+[\s•*-]*$/.exec(above)?.[1];
  const isLabelled = label !== undefined && label.trim().split(/\s+/).length <= 4;
  return {
    inside: match[0],
    before: isLabelled && !/\p{L}/u.test(line) ? `${label}: ` : line.slice(-70),
    after: text.slice(end, end + 45),
    isFirst:
      /^[\s•●*(–-]*(?:up to|from|circa|c\.|ca\.?|around|about|approx(?:imately|\.)?|starting at|between|to|ab|bis zu|de|desde)?\s*$/iu.test(
        line,
      ),
  };
}

function weigh(groups: Record<string, string | undefined>, place: Surroundings, salary: Salary): number {
  const { before, after, isFirst, inside } = place;
  const isRange = groups["max"] !== undefined;
  const points =
    (PAY.test(before) || PAY_AFTER.test(after) ? 2 : 0) +
    (periodIn(after) || periodIn(inside) ? 2 : 0) +
    (isRange ? 1 : 0) +
    (isLakh(groups["scale2"] ?? groups["scale1"]) ? 2 : 0) +
    (isPaySized(salary) && (isRange || (isFirst && /^\s*(?:$|[,.;|()\n–-]|per\b)/.test(after)))
      ? isRange
        ? 1
        : 2
      : 0);
  const next = after.split(/[.;\n,]|\b(?:plus|and|with)\b|\+/)[0]?.slice(0, 25) ?? "";
  const other = NOT_PAY.test(before.slice(-40)) || NOT_PAY.test(next);
  return points - (other ? 3 : 0) - 1;
}

/** A lone range of thousands that one person may earn in a year: "$62,000 to $70,000, full-time". */
function isPaySized({ min, max, period, currency }: Salary): boolean {
  const isSmallUnit = SMALL_UNITS.has(currency);
  return period === "year" && min >= 12_000 && max <= (isSmallUnit ? 1e9 : 600_000) && max <= min * 3;
}

const SMALL_UNITS = new Set("INR JPY KRW IDR VND COP CLP HUF NGN PKR BDT LKR KES RUB ARS ISK PHP".split(" "));

function salaryOf(groups: Record<string, string | undefined>, place: Surroundings): Salary | null {
  const second = groups["max"];
  const scale2 = groups["scale2"];
  const scale1 = groups["scale1"] ?? (second === undefined ? undefined : scale2);
  const sign = groups["cur1"] ?? groups["cur2"] ?? groups["curMid"] ?? groups["cur3"];
  const first = amountOf(groups["min"] ?? "0", scale1);
  const last = second === undefined ? first : amountOf(second, scale2 ?? scale1);
  const min = Math.min(first, last);
  const max = Math.max(first, last);
  const currency = sign === undefined ? unsigned(groups, place, max) : currencyOf(sign);
  if (currency === null || (isMillions(scale2 ?? scale1) && !SMALL_UNITS.has(currency))) return null;
  const scale = isMillions(scale2 ?? scale1) ? 1_000_000 : 1;
  const period = periodOf(place, max * scale, currency);
  return { min: min * scale, max: max * scale, currency, period };
}

/** The currency of a figure without a sign: lakhs are rupees; after "salary:" it is pay of an unnamed currency. */
function unsigned(
  groups: Record<string, string | undefined>,
  { before, after, inside }: Surroundings,
  max: number,
): string | null {
  const scale = groups["scale2"] ?? groups["scale1"];
  if (isLakh(scale) && scale !== "L" && scale !== "l") return "INR";
  const isTimed = periodIn(after) !== undefined || periodIn(inside) !== undefined;
  if (!LABEL.test(before) || (max < 10_000 && !isTimed) || isMillions(scale)) return null;
  return /\p{Script=Han}/u.test(before) ? "CNY" : NO_CURRENCY;
}

/** ISO 4217 for "no currency named". */
const NO_CURRENCY = "XXX";

function periodIn(words: string): SalaryPeriod | undefined {
  const near = words.slice(0, 32).split(/[;,\n]|\.\s/)[0] ?? "";
  return PERIODS.find(([, names]) => names.test(near))?.[0];
}

/** The period named beside the amount where it makes sense for one, else the one that such an amount is paid for. */
function periodOf({ before, after, inside }: Surroundings, amount: number, currency: string): SalaryPeriod {
  const named = [after, inside, before.slice(-40)]
    .map(periodIn)
    .find(
      (period) => period !== undefined && amount <= MOST[period] * (SMALL_UNITS.has(currency) ? 1_000 : 1),
    );
  if (named) return named;
  const unit = currency === "INR" ? 10 : SMALL_UNITS.has(currency) ? 50 : 1;
  if (amount < 150 * unit) return "hour";
  return amount < 10_000 * unit ? "month" : "year";
}

const MOST: Record<SalaryPeriod, number> = {
  hour: 2_000,
  day: 8_000,
  week: 15_000,
  month: 400_000,
  year: 20_000_000,
};

function isPlausible({ min, max, period, currency }: Salary): boolean {
  const low = period === "hour" ? 3 : period === "year" ? 5_000 : 20;
  const most = MOST[period] * (SMALL_UNITS.has(currency) ? 1_000 : 1);
  return max >= low && max <= most && min >= low / 10;
}
