import type { JobAnswer } from "#lib/extraction/job-answer.ts";
import type { DroppedClaim } from "./ground-answer.ts";
import { openQuotedText, type Quote, type QuotedText } from "./quoted-text.ts";

/** A place in the description, in characters. */
export type JobPlace = { start: number; end: number };

/** A demand whose names stand in the text: as written there, and where. */
export type GroundedDemand = { names: { text: string; place: JobPlace }[]; min_years: number | null };

type Placed<Claim> = (Claim & { place: JobPlace }) | null;

/** What is left of a model's answer about a job: claims that the description carries, each with its place. */
export type GroundedJobAnswer = {
  required: GroundedDemand[];
  preferred: GroundedDemand[];
  experience: Placed<NonNullable<JobAnswer["experience"]>>;
  education: Placed<NonNullable<JobAnswer["education"]>>;
  arrangement: Placed<NonNullable<JobAnswer["arrangement"]>>;
  salary: Placed<NonNullable<JobAnswer["salary"]>>;
  dropped: DroppedClaim[];
};

const LONGEST_NAME = 40; // characters
const MOST_WORDS = 5;

/**
 * Keeps of a model's answer what the description carries: names and quotations must stand there outside of `hidden`
 * stretches, numbers in their quotation, and alternatives in one sentence with an "or" between them.
 */
export function groundJobAnswer(
  answer: JobAnswer,
  text: string,
  hidden: readonly (readonly [number, number])[] = [],
): GroundedJobAnswer {
  const quoted = openQuotedText(text, hidden);
  const dropped: DroppedClaim[] = [];
  const demandsOf = (level: "required" | "preferred") =>
    answer[level].flatMap((claim) => groundDemand(claim, text, quoted, level, dropped));
  const placed = <Claim extends { quote: string }>(
    field: string,
    claim: Claim | null,
    isShown: (claim: Claim, words: string) => boolean = () => true,
  ): Placed<Claim> => {
    if (claim === null) return null;
    const [place] = claim.quote.length < 3 ? [] : quoted.find(claim.quote);
    if (place !== undefined && isShown(claim, text.slice(place.start, place.end)))
      return { ...claim, place: placeOf(place) };
    dropped.push({ field, value: claim.quote });
    return null;
  };
  return {
    required: demandsOf("required"),
    preferred: demandsOf("preferred"),
    experience: placed(
      "experience",
      answer.experience,
      ({ min, max }, words) => (max === null || max >= min) && showsAll([min, max ?? min], words),
    ),
    education: placed("education", withStandingFields(answer.education, quoted)),
    arrangement: placed("arrangement", answer.arrangement),
    salary: placed(
      "salary",
      answer.salary,
      ({ min, max, currency }, words) =>
        max >= min && max > 0 && /^[A-Z]{3}$/.test(currency) && showsAll([min, max], words),
    ),
    dropped,
  };
}

function groundDemand(
  claim: JobAnswer["required"][number],
  text: string,
  quoted: QuotedText,
  level: string,
  dropped: DroppedClaim[],
): GroundedDemand[] {
  const found = claim.skills.map((name) => ({ name, quotes: isName(name) ? quoted.find(name) : [] }));
  const standing = found.flatMap(({ name, quotes }) => {
    const [first] = quotes;
    if (first !== undefined) return [{ name, quotes, first }];
    dropped.push({ field: `${level}.skill`, value: name });
    return [];
  });
  const choices =
    standing.length > 1 && !isChoice(standing, text) ? standing.map((one) => [one]) : [standing];
  return choices
    .filter((choice) => choice.length > 0)
    .map((choice) => {
      const names = choice.map(({ first }) => ({
        text: text.slice(first.start, first.end).replace(/\s+/g, " "),
        place: placeOf(first),
      }));
      const showsYears =
        claim.min_years !== null &&
        choice.some(({ quotes }) =>
          quotes.some(({ start }) => showsAll([claim.min_years ?? 0], sentenceAt(text, start))),
        );
      if (claim.min_years !== null && !showsYears)
        dropped.push({ field: `${level}.min_years`, value: String(claim.min_years) });
      return { names, min_years: showsYears ? claim.min_years : null };
    });
}

function withStandingFields(education: JobAnswer["education"], quoted: QuotedText): JobAnswer["education"] {
  if (education === null) return null;
  return { ...education, fields: education.fields.filter((field) => quoted.find(field).length > 0) };
}

/** A name, not a sentence. */
function isName(name: string): boolean {
  return name.length <= LONGEST_NAME && name.trim().split(/\s+/).length <= MOST_WORDS;
}

const OR =
  /[/|]|(?<!\p{L})(?:or|oder|ou|o|u|eller|of|lub|albo|или|або|veya|atau|tai|vagy|nebo)(?!\p{L})|或|または/iu;

/** Whether the names stand in one sentence that offers them as alternatives. */
function isChoice(names: readonly { quotes: Quote[] }[], text: string): boolean {
  const [first] = names;
  return (first?.quotes ?? []).some(({ start }) => {
    const [from, to] = sentenceRange(text, start);
    const inside = names.flatMap(
      ({ quotes }) => quotes.find((quote) => quote.start >= from && quote.end <= to) ?? [],
    );
    if (inside.length < names.length) return false;
    const begin = Math.min(...inside.map((quote) => quote.start));
    return OR.test(text.slice(begin, Math.max(...inside.map(({ end }) => end))));
  });
}

function sentenceAt(text: string, at: number): string {
  return text.slice(...sentenceRange(text, at));
}

/** The line, or the sentence in it, around a place. */
function sentenceRange(text: string, at: number): [number, number] {
  const before = text.slice(0, at);
  const from = Math.max(
    before.lastIndexOf("\n"),
    ...[...before.matchAll(/[.!?;。]\s/g)].map(({ index }) => index),
  );
  const end = text.slice(at).search(/\n|[.!?;。](?:\s|$)/);
  return [from + 1, end < 0 ? text.length : at + end + 1];
}

/** Whether each number stands in the words, as digits: grouped ("60 000", "60.000") or shortened ("60k", "6 lakh"). */
function showsAll(numbers: readonly number[], words: string): boolean {
  const shown = [...words.matchAll(/\d+(?:[.,'’\s\u00a0\u202f]\d{2,3}(?!\d))*(?:[.,]\d+)?/g)].flatMap(
    ([written]) => readingsOf(written),
  );
  const scales = [1, ...SCALES.filter(({ sign }) => sign.test(words)).map(({ by }) => by)];
  return numbers.every((number) =>
    shown.some((figure) => scales.some((scale) => Math.abs(figure * scale - number) < 0.01)),
  );
}

/** "1,250.50" is 125050 where all signs group, 1250.5 where the last one parts the cents. */
function readingsOf(written: string): number[] {
  const [, whole = written, cents = ""] = /^(.*)[.,](\d{1,2})$/.exec(written) ?? [];
  const plain = whole.replace(/\D/g, "");
  return [Number(written.replace(/\D/g, "")), Number(plain), Number(`${plain}.${cents}`)];
}

const SCALES = [
  { sign: /\d\s*(?:k|tsd|tys|mil|тыс)(?!\p{L})/iu, by: 1000 },
  { sign: /\d\s*万/u, by: 10_000 },
  { sign: /lakh|lac|lpa/i, by: 100_000 },
  { sign: /\d\s*(?:m|mn|mio|million|millones|milh)/iu, by: 1_000_000 },
];

function placeOf({ start, end }: Quote): JobPlace {
  return { start, end };
}
