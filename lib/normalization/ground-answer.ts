import type { Fact, Period } from "#lib/extraction/facts.ts";
import type { ResumeAnswer } from "#lib/extraction/resume-answer.ts";
import type { Span } from "#lib/reading/document.ts";
import { openQuotedText, type Quote } from "./quoted-text.ts";
import { partialDate } from "./resume-data.ts";

/** A claim that the text does not carry. `field` is a path: `experience.company`. */
export type DroppedClaim = { field: string; value: string };

export type GroundedJob = {
  company: Fact | null;
  role: Fact | null;
  location: Fact | null;
  period: Period | null;
};
export type GroundedDegree = {
  institution: Fact | null;
  degree: Fact | null;
  major: Fact | null;
  period: Period | null;
};

/** What is left of a model's answer: facts that stand in the text, each with its place. */
export type GroundedAnswer = {
  experience: GroundedJob[];
  education: GroundedDegree[];
  projects: { title: Fact; period: Period | null }[];
  certifications: { name: Fact; issuer: Fact | null }[];
  languages: { language: Fact; level: string | null }[];
  skills: Fact[];
  dropped: DroppedClaim[];
};

/** The text of a document and where its pages begin, in characters. */
export type QuotedDocument = { text: string; pages: { number: number; start: number }[] };

/** A quotation counts a little less than what the rules found with a place of its own. */
const CONFIDENCE = 0.8;
/** Characters: what belongs to one entry stands no further apart. */
const NEAR = 600;

/**
 * Keeps of a model's answer what the document's text carries (SPEC section 5): each value must stand there, folded or
 * nearly, near the rest of its entry, and outside of `hidden` stretches. Dates must show their year beside the entry.
 */
export function groundAnswer(
  answer: ResumeAnswer,
  document: QuotedDocument,
  hidden: readonly (readonly [number, number])[] = [],
): GroundedAnswer {
  const quotes = openQuotes(document, hidden);
  const { dropped } = quotes;
  return {
    experience: answer.experience.flatMap((job) => {
      const found = quotes.together("experience", {
        company: job.company,
        role: job.role,
        location: job.location,
      });
      if (found.company === null && found.role === null) return [];
      const period = quotes.period("experience", job, found);
      return [{ ...found, period }];
    }),
    education: answer.education.flatMap(({ institution, degree, major, ...dates }) => {
      const found = quotes.together("education", { institution, degree, major });
      if (found.institution === null && found.degree === null) return [];
      return [{ ...found, period: quotes.period("education", { ...dates, is_current: false }, found) }];
    }),
    projects: answer.projects.flatMap(({ title, ...dates }) => {
      const found = quotes.together("projects", { title });
      if (found.title === null) return [];
      const period = quotes.period("projects", { ...dates, is_current: false }, found);
      return [{ title: found.title, period }];
    }),
    certifications: answer.certifications.flatMap(({ name, issuer }) => {
      const found = quotes.together("certifications", { name, issuer });
      return found.name === null ? [] : [{ name: found.name, issuer: found.issuer }];
    }),
    languages: answer.languages.flatMap(({ language, level }) => {
      const found = quotes.together("languages", { language, level });
      return found.language === null ? [] : [{ language: found.language, level: found.level?.text ?? null }];
    }),
    skills: answer.skills.flatMap((skill) => quotes.together("skills", { skill }).skill ?? []),
    dropped,
  };
}

type Claimed = { start: string | null; end: string | null; is_current: boolean };

function openQuotes({ text, pages }: QuotedDocument, hidden: readonly (readonly [number, number])[]) {
  const quoted = openQuotedText(text, hidden);
  const dropped: DroppedClaim[] = [];
  const spanOf = ({ start, end }: Quote): Span => ({
    page: pages.findLast((page) => page.start <= start)?.number ?? 1,
    start,
    end,
  });
  const factOf = (quote: Quote): Fact => ({
    text: text.slice(quote.start, quote.end).replace(/\s+/g, " "),
    span: spanOf(quote),
    confidence: CONFIDENCE * quote.likeness,
  });

  /** The places of an entry's values that lie closest together; what stands nowhere near is dropped. */
  function together<Name extends string>(
    entry: string,
    values: Record<Name, string | null>,
  ): Record<Name, Fact | null> {
    const names = Object.keys(values) as Name[]; // the keys of the object just given
    const found = names.map((name) => ({
      name,
      quotes: values[name] === null ? [] : quoted.find(values[name]),
    }));
    const anchor = bestAnchor(found.map(({ quotes }) => quotes));
    const facts = found.map(({ name, quotes }): [Name, Fact | null] => {
      const value = values[name];
      const near = anchor === null ? undefined : nearest(quotes, anchor);
      if (value !== null && value.trim() !== "" && near === undefined)
        dropped.push({ field: `${entry}.${name}`, value });
      return [name, near === undefined ? null : factOf(near)];
    });
    return Object.fromEntries(facts) as Record<Name, Fact | null>; // the same keys
  }

  /** The dates whose years stand beside the entry. */
  function period(entry: string, claimed: Claimed, facts: Record<string, Fact | null>): Period | null {
    const places = Object.values(facts).flatMap((fact) => (fact ? [fact.span] : []));
    const [first] = places.sort((a, b) => a.start - b.start);
    if (first === undefined) return null;
    const from = Math.max(0, first.start - NEAR / 2);
    const around = text.slice(from, Math.max(...places.map(({ end }) => end)) + NEAR / 2);
    const shown = (date: string | null): string | null => {
      if (date === null || !partialDate.safeParse(date).success) return null;
      if (showsYear(around, date.slice(0, 4))) return date;
      dropped.push({ field: `${entry}.dates`, value: date });
      return null;
    };
    const [start, end] = [shown(claimed.start), claimed.is_current ? null : shown(claimed.end)];
    return start === null && end === null
      ? null
      : { start, end, isCurrent: claimed.is_current && start !== null, span: first };
  }

  return { together, period, dropped };
}

/** "2019", or "'19" and "/19" as people shorten it. */
function showsYear(text: string, year: string): boolean {
  return (
    text.includes(year) ||
    new RegExp(`(?:['’/.-]|\\b\\p{L}{3,9}\\.? )${year.slice(2)}(?!\\d)`, "u").test(text)
  );
}

/** The place around which most values stand; of equal ones the first. */
function bestAnchor(lists: Quote[][]): Quote | null {
  let best: { quote: Quote; score: number } | null = null;
  for (const quote of lists.flat()) {
    const near = lists.flatMap((quotes) => nearest(quotes, quote) ?? []);
    const spread = near.reduce((sum, other) => sum + Math.abs(other.start - quote.start), 0);
    const score = near.length - spread / (NEAR * 10);
    if (best === null || score > best.score) best = { quote, score };
  }
  return best?.quote ?? null;
}

function nearest(quotes: Quote[], anchor: Quote): Quote | undefined {
  const [closest] = quotes.toSorted(
    (a, b) => Math.abs(a.start - anchor.start) - Math.abs(b.start - anchor.start),
  );
  return closest && Math.abs(closest.start - anchor.start) <= NEAR ? closest : undefined;
}
