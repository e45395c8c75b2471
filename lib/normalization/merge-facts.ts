import type {
  EducationFact,
  ExperienceFact,
  Fact,
  Passage,
  ProjectFact,
  ResumeFacts,
} from "#lib/extraction/facts.ts";
import { languageKey } from "#lib/extraction/languages.ts";
import type { GroundedAnswer, GroundedDegree, GroundedJob } from "./ground-answer.ts";

/** Under it the rules guessed, and a quoted claim of a model is better. */
const SURE = 0.6;
/** Characters of an entry that the rules did not see. */
const LONGEST_ENTRY = 3000;

/**
 * The facts of the rules with what a model found beside them (SPEC section 5): gaps are filled, guesses replaced and
 * entries that the rules missed added; whatever the rules are sure of stays. `by` says who: `groq:openai/gpt-oss-120b`.
 */
export function mergeFacts(rules: ResumeFacts, model: GroundedAnswer, by: string): ResumeFacts {
  const said = <F extends Fact | null>(fact: F): F => (fact === null ? fact : { ...fact, by });
  return {
    ...rules,
    experience: mergeEntries(rules.experience, model.experience, {
      keys: ["company", "role", "location"],
      said,
      make: (job: GroundedJob, passages): ExperienceFact => ({
        company: said(job.company),
        role: said(job.role),
        location: said(job.location),
        period: job.period,
        description: "",
        highlights: [],
        passages,
      }),
      text: rules.text,
    }),
    education: mergeEntries(rules.education, model.education, {
      keys: ["institution", "degree", "major"],
      said,
      make: (study: GroundedDegree, passages): EducationFact => ({
        institution: said(study.institution),
        degree: said(study.degree),
        major: said(study.major),
        grade: null,
        period: study.period,
        passages,
      }),
      text: rules.text,
    }),
    projects: mergeProjects(rules, model.projects, said),
    certifications: [
      ...rules.certifications,
      ...model.certifications
        .filter(({ name }) => !rules.certifications.some((known) => isAlike(known.name, name)))
        .map(({ name, issuer }) => ({ name: said(name), issuer: said(issuer), date: null })),
    ],
    languages: [
      ...rules.languages,
      ...model.languages
        .filter(
          ({ language }) =>
            !rules.languages.some((known) => languageKey(known.language.text) === languageKey(language.text)),
        )
        .map(({ language, level }) => ({ language: said(language), level })),
    ],
    remarks: [
      ...rules.remarks,
      ...model.skills.filter((skill) => !isListed(rules, skill)).map((skill) => passageOf(rules.text, skill)),
    ],
  };
}

type Entry = { period: ExperienceFact["period"]; passages: Passage[] };

type Merging<Key extends string, Found, E> = {
  keys: readonly Key[];
  said(fact: Fact | null): Fact | null;
  make(found: Found, passages: Passage[]): E;
  text: string;
};

function mergeEntries<
  Key extends string,
  Found extends Record<Key, Fact | null> & { period: Entry["period"] },
  E extends Record<Key, Fact | null> & Entry,
>(rules: readonly E[], model: readonly Found[], merging: Merging<Key, Found, E>): E[] {
  const merged = [...rules];
  const used = new Set<number>();
  for (const found of model) {
    const index = merged.findIndex(
      (entry, at) => !used.has(at) && at < rules.length && isSame(entry, found, merging.keys),
    );
    const known = merged[index];
    if (known !== undefined) {
      used.add(index);
      merged[index] = filled(known, found, merging);
    } else addEntry(merged, found, merging);
  }
  return merged.sort((a, b) => startOf(a) - startOf(b));
}

/** The same entry: two facts of one kind lie on each other, and no other pair says different things. */
function isSame<Key extends string>(
  entry: Record<Key, Fact | null>,
  found: Record<Key, Fact | null>,
  keys: readonly Key[],
): boolean {
  const pairs = keys.slice(0, 2).map((key) => [entry[key], found[key]] as const);
  const agree = pairs.filter(([a, b]) => a && b && isAlike(a, b)).length;
  const touch = pairs.filter(([a, b]) => a && b && overlaps(a, b)).length;
  const differ = pairs.filter(([a, b]) => a && b && !isAlike(a, b) && !overlaps(a, b)).length;
  return agree + touch > 0 && differ === 0;
}

function filled<
  Key extends string,
  Found extends Record<Key, Fact | null> & { period: Entry["period"] },
  E extends Record<Key, Fact | null> & Entry,
>(entry: E, found: Found, { keys, said }: Merging<Key, Found, E>): E {
  const facts = keys.map((key) => {
    const [before, after] = [entry[key], found[key]];
    const isBetter =
      after !== null && (before === null || before.confidence < SURE) && !(before && isAlike(before, after));
    return [key, isBetter ? said(after) : before] as const;
  });
  return { ...entry, ...Object.fromEntries(facts), period: entry.period ?? found.period };
}

/** An entry that the rules missed begins where it is named and takes the text that an earlier one had from there on. */
function addEntry<
  Key extends string,
  Found extends Record<Key, Fact | null> & { period: Entry["period"] },
  E extends Record<Key, Fact | null> & Entry,
>(entries: E[], found: Found, { keys, make, text }: Merging<Key, Found, E>): void {
  const places = keys.flatMap((key) => found[key]?.span ?? []).sort((a, b) => a.start - b.start);
  const [first] = places;
  if (first === undefined) return;
  const lineStart = text.lastIndexOf("\n", first.start) + 1;
  const next = Math.min(
    ...entries.map(startOf).filter((start) => start > first.start),
    lineStart + LONGEST_ENTRY,
    text.length,
  );
  const holder = entries.findIndex(({ passages }) =>
    passages.some(({ span }) => span.start <= first.start && span.end > first.start),
  );
  const held = entries[holder];
  if (held === undefined) {
    const end = Math.max(...places.map((place) => place.end));
    entries.push(
      make(found, [{ text: text.slice(lineStart, end), span: { page: first.page, start: lineStart, end } }]),
    );
    return;
  }
  const [before, after] = cut(held.passages, lineStart, next);
  entries[holder] = { ...held, passages: before };
  entries.push(make(found, after));
}

function cut(passages: readonly Passage[], from: number, to: number): [Passage[], Passage[]] {
  const part = ({ text, span }: Passage, start: number, end: number): Passage[] =>
    end > start
      ? [{ text: text.slice(start - span.start, end - span.start), span: { ...span, start, end } }]
      : [];
  return [
    passages.flatMap((passage) => [
      ...part(passage, passage.span.start, Math.min(passage.span.end, from)),
      ...part(passage, Math.max(passage.span.start, to), passage.span.end),
    ]),
    passages.flatMap((passage) =>
      part(passage, Math.max(passage.span.start, from), Math.min(passage.span.end, to)),
    ),
  ];
}

function mergeProjects(
  rules: ResumeFacts,
  model: GroundedAnswer["projects"],
  said: (fact: Fact) => Fact,
): ProjectFact[] {
  const added = model
    .filter(
      ({ title }) =>
        !rules.projects.some((known) => isAlike(known.title, title) || overlaps(known.title, title)),
    )
    .map(
      ({ title, period }): ProjectFact => ({
        title: said(title),
        description: "",
        url: null,
        period,
        passages: [passageOf(rules.text, title)],
      }),
    );
  return [...rules.projects, ...added];
}

function isListed(rules: ResumeFacts, skill: Fact): boolean {
  return rules.listedSkills.some((listed) => isAlike(listed, skill) || overlaps(listed, skill));
}

function passageOf(text: string, { span }: Fact): Passage {
  return { text: text.slice(span.start, span.end), span };
}

function startOf({ passages }: Entry): number {
  return Math.min(...passages.map(({ span }) => span.start));
}

function overlaps(a: Fact, b: Fact): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function isAlike(a: Fact, b: Fact): boolean {
  const [one, other] = [plain(a.text), plain(b.text)];
  return (
    one === other || (Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one)))
  );
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()
    .toLowerCase();
}
