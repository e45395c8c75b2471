import { findEntries } from "./entries.ts";
import { companyScore, roleScore } from "./entry-parts.ts";
import type { ExperienceFact, Fact } from "./facts.ts";
import { periodOf } from "./heading-period.ts";
import type { Piece } from "./heading-pieces.ts";
import { type JobHeading, readJobHeadings } from "./job-headings.ts";
import type { Line } from "./lines.ts";
import { descriptionOf, highlightsOf, passagesOf } from "./passages.ts";

/** The jobs of an experience section. Several roles under one company each carry the company's name. */
export function findHistory(lines: Line[], text: string): ExperienceFact[] {
  const headings = readJobHeadings(findEntries(lines));
  inherit(headings);
  const dated = headings.filter(isDated).length;
  return headings
    .filter(({ role, company }) => role !== null || company !== null)
    .filter(
      ({ role, company }) => !(isLeave(role) || isLeave(company)) || (role !== null && company !== null),
    )
    .filter((heading) => !isCover(heading, headings))
    .filter((heading) => isDated(heading) || dated * 2 < headings.length || speaks(heading))
    .map(({ entry, places, role, company }) => ({
      company: factOf(company, company ? 0.6 + companyScore(company.text) / 12 : 0),
      role: factOf(role, role ? 0.6 + roleScore(role.text) / 12 : 0),
      location: factOf(places[0] ?? null, 0.7),
      period: periodOf(entry.head),
      description: descriptionOf(entry.body),
      highlights: highlightsOf(entry.body),
      passages: passagesOf(text, [...entry.head.map(({ line }) => line), ...entry.body]),
    }));
}

/** A resume that lists its jobs and then tells them again has each of them once: the telling one. */
export function withoutRepeats(history: ExperienceFact[]): ExperienceFact[] {
  const kept = new Map<string, ExperienceFact>();
  history.forEach((job, index) => {
    const names = [job.company?.text, job.role?.text].map((name) => (name ?? "").toLowerCase());
    const key = job.period ? [...names, job.period.start, job.period.end].join("\n") : String(index);
    const before = kept.get(key);
    if (!before || before.description.length < job.description.length) kept.set(key, job);
  });
  return [...kept.values()];
}

// Time away from work is told among the jobs, and is none.
const LEAVE =
  /^(?:elternzeit|mutterschutz|arbeits?suchend|arbeitslos|auszeit|(?:parental|maternity|paternity|family|medical|sick) leave|career break|sabbatical|unemployed|congé (?:parental|maternité|sabbatique)|recherche d.emploi|baja (?:maternal|por maternidad)|excedencia|licença.maternidade|maternità|ouderschapsverlof|föräldraledig\w*|foreldrepermisjon|barsel\w*|urlop (?:macierzyński|wychowawczy)|mateřská(?: dovolená)?|rodičovská dovolená|декрет\S*(?: отпуск)?|отпуск по уходу за реб[её]нком|doğum izni|äitiysloma|vanhempainvapaa|gyes|产假|産休|育休|육아휴직)$/iu;

function isLeave(piece: Piece | null): boolean {
  return piece !== null && LEAVE.test(piece.text);
}

/** A company alone over the roles that have its name is no job of its own. */
function isCover({ role, company }: JobHeading, headings: JobHeading[]): boolean {
  if (role !== null || company === null) return false;
  return headings.some((other) => other.role !== null && other.company === company);
}

function isDated({ entry }: JobHeading): boolean {
  return entry.head.some(({ periods }) => periods.length > 0);
}

// Among dated jobs, a heading without dates must at least read like one.
function speaks({ role, company }: JobHeading): boolean {
  return roleScore(role?.text ?? "") > 1 || companyScore(company?.text ?? "") > 1;
}

/** A company covers the roles below it, unless it stands under the role of its own job. */
function inherit(headings: JobHeading[]): void {
  let covering: Piece | null = null;
  let level = 0; // where the company stands beside its role, only what is set further in belongs to it
  const bare = new Set<JobHeading>();
  headings.forEach((heading, index) => {
    const { company, role } = heading;
    const next = headings[index + 1];
    if (company && !role && heading.entry.body.length === 0 && next?.role && !next.company) bare.add(heading);
    const left = heading.entry.head[0]?.line.left ?? 0;
    if (company) {
      covering = !role || company.row < role.row || company.start < role.start ? company : null;
      level = role && company.row === role.row ? left + 1 : Number.NEGATIVE_INFINITY;
    } else if (role && left >= level) heading.company = covering;
  });
  for (const heading of bare) heading.company = null;
}

function factOf(piece: Piece | null, confidence: number): Fact | null {
  if (!piece) return null;
  return {
    text: piece.text.replace(/\s+/g, " "),
    span: { page: piece.page, start: piece.start, end: piece.end },
    confidence,
  };
}
