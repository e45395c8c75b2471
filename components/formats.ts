/** How numbers, money, dates and durations are written. One place, so that parts add up on the screen too. */
const LOCALE = "en-US";
/** Days and months stand in this order everywhere: 12 Mar 2026. */
const DATE_LOCALE = "en-GB";
const NO_BREAK = "\u00a0";
const DAY_MS = 86_400_000;
const MEGABYTE = 1_048_576;

const wholeNumber = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const upToOneDecimal = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const list = new Intl.ListFormat(LOCALE, { type: "conjunction" });
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" });
// Server and browser must write the same day, so dates are told in UTC.
const day = new Intl.DateTimeFormat(DATE_LOCALE, {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const dayAndTime = new Intl.DateTimeFormat(DATE_LOCALE, {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const localTime = new Intl.DateTimeFormat(DATE_LOCALE, { hour: "2-digit", minute: "2-digit" });
const dollarsAndCents = new Intl.NumberFormat(LOCALE, { style: "currency", currency: "USD" });
const smallDollars = new Intl.NumberFormat(LOCALE, {
  style: "currency",
  currency: "USD",
  maximumSignificantDigits: 2,
});
const monthOfYear = new Intl.DateTimeFormat(DATE_LOCALE, {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** A count or a score: "1,204", "78". */
export function formatNumber(value: number): string {
  return wholeNumber.format(value);
}

/** Points of a score, always with one decimal: "35.0". */
export function formatPoints(points: number): string {
  return oneDecimal.format(points);
}

/** Years or another measure, with a decimal only where it says something: "5", "2.5". */
export function formatAmount(value: number): string {
  return upToOneDecimal.format(value);
}

/** A duration given in months: "6 y 2 mo", "5 y", "8 mo", "0 mo". */
export function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = Math.round(months % 12);
  const parts = [years > 0 ? `${years}${NO_BREAK}y` : "", rest > 0 ? `${rest}${NO_BREAK}mo` : ""].filter(
    Boolean,
  );
  return parts.length > 0 ? parts.join(NO_BREAK) : `0${NO_BREAK}mo`;
}

/** A range of money in whole units: "$60,000 – $80,000". */
export function formatMoneyRange(min: number, max: number, currency: string): string {
  try {
    const money = new Intl.NumberFormat(LOCALE, { style: "currency", currency, maximumFractionDigits: 0 });
    return min === max ? money.format(min) : money.formatRange(min, max);
  } catch {
    // A currency is whatever the job text says; an unknown code is shown as it is written.
    return `${min === max ? formatNumber(min) : `${formatNumber(min)}–${formatNumber(max)}`} ${currency}`;
  }
}

/** An amount in US dollars: "$3.20", "$0.0004" where cents would hide it. */
export function formatMoney(dollars: number): string {
  return dollars > 0 && dollars < 0.01 ? smallDollars.format(dollars) : dollarsAndCents.format(dollars);
}

/** A time given in milliseconds: "0.8 s", "12 s". */
export function formatSeconds(ms: number): string {
  return `${upToOneDecimal.format(ms / 1000)}${NO_BREAK}s`;
}

/** A calendar day in UTC: "12 Mar 2026". */
export function formatDate(date: Date | string): string {
  return day.format(new Date(date));
}

/** A moment in UTC, to the minute: "12 Mar 2026, 14:02 UTC". */
export function formatMoment(date: Date | string): string {
  return `${dayAndTime.format(new Date(date))} UTC`;
}

/** A time of today where the reader is: "10:42". Only for what happened in this browser. */
export function formatTime(date: Date | string): string {
  return localTime.format(new Date(date));
}

/** A partial date of a resume, `YYYY-MM` or `YYYY`: "Mar 2024", "2024". */
export function formatPartialDate(date: string): string {
  return date.length === 4 ? date : monthOfYear.format(new Date(`${date}-01T00:00:00Z`));
}

/** How many days ago: "today", "yesterday", "3 days ago"; from 45 days on "2 months ago". `now` is an argument. */
export function formatDaysAgo(date: Date | string, now: Date | string): string {
  const days = Math.floor(new Date(now).getTime() / DAY_MS) - Math.floor(new Date(date).getTime() / DAY_MS);
  if (days >= 45 && days < 548) return relative.format(-Math.round(days / 30.44), "month");
  if (days >= 548) return relative.format(-Math.round(days / 365.25), "year");
  return relative.format(-days, "day");
}

/** Words joined as a sentence does: "Java, Go, and Docker". */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}

/** A file size: "7.2 MB", "340 KB". A megabyte has 1,048,576 bytes, as in the limit for uploads. */
export function formatBytes(bytes: number): string {
  return bytes >= MEGABYTE
    ? `${upToOneDecimal.format(bytes / MEGABYTE)}${NO_BREAK}MB`
    : `${formatNumber(Math.max(1, bytes / 1024))}${NO_BREAK}KB`;
}
