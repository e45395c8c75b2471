/** A duration in words: "2 years 4 months", "less than a month" for 0. */
export function durationWords(months: number): string {
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  const parts = [counted(years, "year"), counted(rest, "month")].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(" ") : "less than a month";
}

/** A range of years in words: "2 to 5 years", "5 years or more", "at most 2 years". */
export function rangeWords([min, max]: readonly [number, number | null]): string {
  if (max === null) return min === 0 ? "any experience" : `${years(min)} or more`;
  if (max === min) return years(min);
  return min === 0 ? `at most ${years(max)}` : `${min} to ${years(max)}`;
}

function years(count: number): string {
  return `${count} ${count === 1 ? "year" : "years"}`;
}

function counted(count: number, unit: string): string {
  return count === 0 ? "" : `${count} ${unit}${count === 1 ? "" : "s"}`;
}
