import type { SalaryPeriod } from "#lib/vocabulary.ts";
import type { Fact } from "./job-description-fact.ts";

export type Salary = { min: number; max: number; currency: string; period: SalaryPeriod };

const CURRENCY =
  "(?:US\\$|CA\\$|C\\$|CAD\\$?|AU\\$|A\\$|AUD\\$?|NZ\\$|S\\$|SGD|HK\\$|USD|GBP|EUR|INR|Rs\\.?|CHF|AED|PLN|SEK|JPY|\\$|£|€|₹|¥)";
const AMOUNT = "\\d{1,3}(?:[ ,.’']\\d{2,3})+(?:\\.\\d{1,2})?|\\d+(?:\\.\\d+)?";
const SCALE = "(?:k|K|lpa|LPA|lakhs?|lacs?|L\\b|million|billion|mn|bn|[mM]\\b|[bB]\\b|cr\\b|crores?)";
const MONEY = new RegExp(
  `(?<cur1>${CURRENCY})?\\s?(?<![\\d.,])(?<min>${AMOUNT})\\s?(?<scale1>${SCALE})?\\+?` +
    `(?:\\s?(?<curMid>${CURRENCY}|euros?|dollars?|pounds)?(?:\\s?(?:/|per)\\s?\\w+)?\\s?(?:-|–|—|to|and|up to)\\s?(?<cur2>${CURRENCY})?\\s?(?<max>${AMOUNT})\\s?(?<scale2>${SCALE})?)?` +
    `\\s?(?<cur3>${CURRENCY}|euros?|dollars?|pounds|rupees)?`,
  "giu",
);
const PERIODS: [SalaryPeriod, RegExp][] = [
  ["hour", /^[^.;]{0,24}?(?:\bper hour|\/\s?h(?:ou)?r?\b|\ban hour|\bhourly|\bp\/?h\b|\bhr\b)/i],
  ["day", /^[^.;]{0,24}?(?:\bper day|\/\s?day|\ba day|\bdaily|\bper diem|\bp\.?d\b)/i],
  ["week", /^[^.;]{0,24}?(?:\bper week|\/\s?w(?:ee)?k|\ba week|\bweekly)/i],
  ["month", /^[^.;]{0,24}?(?:\bper month|\/\s?mo(?:nth)?|\ba month|\bmonthly|\bp\.?m\b)/i],
  [
    "year",
    /^[^.;]{0,24}?(?:\bper (?:year|annum)|\/\s?(?:yr|year|annum)|\ba year|\b(?:annual|year)ly|\bannual|\bp\.?a\b|\blpa\b|\bctc\b)/i,
  ],
];
const ABOUT_PAY =
  /\b(?:salary|salaries|compensation|pay(?:s|ing)?|paid|rates?|wages?|ctc|base|package|earn(?:ings?)?|remuneration|stipend|ote|offer(?:ing)?|grade|band|hourly|starting|starts at)\b/i;
const NOT_PAY =
  /\b(?:bonus(?:es)?|referral|revenues?|fund(?:ing|ed|raising)?|raised|budgets?|sales of|turnover|assets|portfolio|valuation|401|reimburse\w*|allowance|sign[- ]on|up to \$?\d+ in|discount|deposit|investment|customers|users|insurance|loan|contracts?|projects? (?:of|worth|ranging)|worth|valued|grant|prize|donat\w+|tuition|for each|million|billion)\b/i;

/** The pay that a job names, or null. Amounts in whole units: "$80k" is 80,000, "8 LPA" 800,000. */
export function findSalary(text: string): Fact<Salary> | null {
  let best: { fact: Fact<Salary>; weight: number } | null = null;
  for (const match of text.matchAll(MONEY)) {
    const groups = match.groups ?? {};
    const symbol = groups["cur1"] ?? groups["cur2"] ?? groups["curMid"] ?? groups["cur3"];
    const scale = groups["scale2"] ?? groups["scale1"];
    const isLakh = /^(?:lpa|lakhs?|lacs?)$/i.test(scale ?? "");
    if ((symbol === undefined && !isLakh) || /^(?:m|b|mn|bn|million|billion|cr|crores?)$/i.test(scale ?? ""))
      continue;
    const end = match.index + match[0].length;
    const weight = weigh(text, match.index, end, groups["max"] !== undefined, isLakh);
    const salary = salaryOf(
      groups,
      symbol ?? "₹",
      text.slice(match.index, end + 40),
      text.slice(Math.max(0, match.index - 40), match.index),
    );
    if (weight <= 0 || !isPlausible(salary) || (best && best.weight >= weight)) continue;
    best = { fact: { value: salary, start: match.index, end }, weight };
  }
  return best?.fact ?? null;
}

function weigh(text: string, start: number, end: number, isRange: boolean, isLakh: boolean): number {
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 45);
  const sentence = before.split(/[.;\n]\s/).at(-1) ?? before;
  const hasPeriod = PERIODS.some(([, words]) => words.test(after.slice(0, 30)));
  const points =
    (ABOUT_PAY.test(before) || /^\s*(?:base|salary|annual|gross|plus)\b/i.test(after) ? 2 : 0) +
    (hasPeriod ? 2 : 0) +
    (isRange ? 1 : 0) +
    (isLakh ? 2 : 0);
  const other =
    NOT_PAY.test(sentence.slice(-40)) || NOT_PAY.test(after.split(/[.;\n,]/)[0]?.slice(0, 25) ?? "");
  return points - (other ? 3 : 0) - 1;
}

function salaryOf(
  groups: Record<string, string | undefined>,
  symbol: string,
  after: string,
  before: string,
): Salary {
  const second = groups["max"];
  const scale2 = groups["scale2"];
  const scale1 = groups["scale1"] ?? (second === undefined ? undefined : scale2);
  const first = amountOf(groups["min"] ?? "0", scale1);
  const last = second === undefined ? first : amountOf(second, scale2 ?? scale1);
  const rest = after.slice(0);
  const min = Math.min(first, last);
  const max = Math.max(first, last);
  return { min, max, currency: currencyOf(symbol), period: periodOf(rest, before, max, symbol) };
}

function periodOf(after: string, before: string, amount: number, symbol: string): SalaryPeriod {
  const tail = after.replace(/^[^\p{L}/]*(?:[\d.,\sk–—-]|to\b)*/iu, "");
  const named =
    PERIODS.find(([, words]) => words.test(after)) ??
    PERIODS.find(([, words]) => words.test(tail)) ??
    PERIODS.find(([, words]) => words.test(before));
  if (named) return named[0];
  if (amount < 150) return "hour";
  if (symbol === "₹" || symbol === "INR") return amount < 100_000 ? "month" : "year";
  return amount < 10_000 ? "month" : "year";
}

function amountOf(digits: string, scale = ""): number {
  const decimal = /^\d+[.,]\d{1,2}$/.test(digits);
  const plain = Number(
    decimal ? digits.replace(",", ".") : digits.replace(/[ ,’']/g, "").replace(/\.(?=\d{3}\b)/g, ""),
  );
  if (/^k$/i.test(scale)) return plain * 1_000;
  return /^(?:lpa|lakhs?|lacs?|l)$/i.test(scale) ? Math.round(plain * 100_000) : plain;
}

function isPlausible({ min, max, period }: Salary): boolean {
  const [low, high] =
    period === "hour" ? [3, 2_000] : period === "year" ? [5_000, 20_000_000] : [20, 1_000_000];
  return max >= low && max <= high && min >= low / 10;
}

const CURRENCIES: Record<string, string> = {
  $: "USD",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  CAD$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  AUD$: "AUD",
  NZ$: "NZD",
  S$: "SGD",
  HK$: "HKD",
  "£": "GBP",
  POUNDS: "GBP",
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  DOLLAR: "USD",
  DOLLARS: "USD",
  "₹": "INR",
  RS: "INR",
  "RS.": "INR",
  RUPEES: "INR",
  "¥": "JPY",
};

function currencyOf(symbol: string): string {
  const name = symbol.trim().toUpperCase();
  return CURRENCIES[name] ?? name;
}
