/** Signs and names of money with their ISO 4217 codes. A bare dollar is taken for the American one. */
const CURRENCIES: [code: string, written: string][] = [
  ["CAD", "CA\\$|C\\$|CAD\\$|CDN\\$|CAD"],
  ["AUD", "AU\\$|A\\$|AUD\\$|AUD"],
  ["NZD", "NZ\\$|NZD\\$?"],
  ["SGD", "S\\$|SG\\$|SGD"],
  ["HKD", "HK\\$|HKD"],
  ["BRL", "R\\$|BRL"],
  ["MXN", "MX\\$|MXN"],
  ["TWD", "NT\\$|TWD"],
  ["USD", "US\\$|USD\\s?\\$?|\\$|[Uu]\\.?[Ss]\\.? [Dd]ollars?|[Dd]ollars?"],
  ["GBP", "£|GBP|[Pp]ounds?(?: sterling)?"],
  ["EUR", "€|EUR|EURO|[Ee]uros?"],
  ["INR", "₹|INR|Rs\\.?|[Rr]upees"],
  ["CHF", "CHF|SFr\\.?|Fr\\."],
  ["JPY", "¥|￥|JPY|円|[Yy]en"],
  ["CNY", "RMB|CNY|元"],
  ["KRW", "₩|KRW|원"],
  ["PLN", "PLN|zł"],
  ["CZK", "CZK|Kč"],
  ["HUF", "HUF|Ft\\b"],
  ["RON", "RON|[Ll]ei\\b"],
  ["SEK", "SEK"],
  ["NOK", "NOK"],
  ["DKK", "DKK"],
  ["ISK", "ISK"],
  ["TRY", "₺|TRY|TL\\b"],
  ["RUB", "₽|RUB|руб\\.?"],
  ["UAH", "₴|UAH|грн\\.?"],
  ["ILS", "₪|ILS|NIS"],
  ["AED", "AED|Dhs?\\.?"],
  ["SAR", "SAR"],
  ["QAR", "QAR"],
  ["KWD", "KWD"],
  ["OMR", "OMR"],
  ["BHD", "BHD"],
  ["EGP", "EGP"],
  ["ZAR", "ZAR|R(?=\\s?\\d)"],
  ["NGN", "₦|NGN"],
  ["KES", "KES|KSh|Ksh"],
  ["GHS", "GHS|GH₵"],
  ["PKR", "PKR"],
  ["BDT", "৳|BDT"],
  ["LKR", "LKR"],
  ["PHP", "₱|PHP|Php"],
  ["IDR", "IDR|Rp\\.?"],
  ["MYR", "MYR|RM"],
  ["THB", "฿|THB|[Bb]aht"],
  ["VND", "₫|VND"],
  ["PEN", "PEN|S/\\.?"],
  ["ARS", "ARS"],
  ["CLP", "CLP"],
  ["COP", "COP"],
];

/** The pattern of a currency: a sign, a code in capitals, or a name. */
export const CURRENCY = `(?:(?<![\\p{L}])(?:${CURRENCIES.map(([, written]) => written).join("|")}))`;

const BY_SIGN = CURRENCIES.map(([code, written]) => ({ code, sign: new RegExp(`^(?:${written})$`, "u") }));

/** The ISO 4217 code of a sign or a name, or null. */
export function currencyOf(written: string): string | null {
  const name = written.trim();
  const isRand = name === "R"; // a letter before digits alone
  return isRand ? "ZAR" : (BY_SIGN.find(({ sign }) => sign.test(name))?.code ?? null);
}

/** Digits with or without marks for thousands: 1,000 · 1.000 · 1 000 · 1’000 · 12,00,000. */
export const AMOUNT =
  "\\d{1,3}(?:[,.’'·]\\d{2,3}|[ \\u00a0\\u202f]\\d{3}(?!\\d))+(?:[.,]\\d{1,2})?(?![\\d])|\\d+(?:[.,]\\d{1,2})?(?![\\d])";
/** Letters or words behind an amount that multiply it. */
export const SCALE =
  "(?:(?:k|K|LPA|[Ll]pa|[Ll]akhs?|[Ll]acs?|L|[Mm]illions?|[Bb]illions?|mn|bn|m|M|MM|B|[Cc]r|[Cc]rores?|tys\\.?|mil|thousand)(?![\\p{L}])|万|千|tis\\.)";

/** The number that digits and a scale stand for: "80" and "k" are 80,000, "8" and "LPA" 800,000. */
export function amountOf(digits: string, scale = ""): number {
  const isDecimal = /^\d+[.,]\d{1,2}$/.test(digits);
  const whole = digits.replace(/[.,]\d{1,2}$/, (cents) =>
    /[.,’' ]\d/.test(digits.slice(0, -cents.length)) ? "" : cents,
  );
  const plain = Number(isDecimal ? digits.replace(",", ".") : whole.replace(/[^\d]/g, ""));
  if (/^(?:k|tys\.?|tis\.|thousand|千|mil)$/i.test(scale)) return plain * 1_000;
  if (scale === "万") return Math.round(plain * 10_000);
  return isLakh(scale) ? Math.round(plain * 100_000) : plain;
}

/** Whether a scale counts in lakhs: its currency is the rupee even where no sign stands. */
export function isLakh(scale = ""): boolean {
  return /^(?:lpa|lakhs?|lacs?|l)$/i.test(scale);
}

/** Whether a scale is of a size that pay seldom has: funds and revenues have. */
export function isMillions(scale = ""): boolean {
  return /^(?:m|mm|b|mn|bn|millions?|billions?|cr|crores?)$/i.test(scale);
}
