import type { Fact, Passage } from "#lib/extraction/facts.ts";
import type { Span } from "#lib/reading/document.ts";
import { type MonthSpan, unionMonths } from "./months.ts";
import type { ResumeSkill } from "./resume-data.ts";
import { canonicalSkill, findSkills, impliedSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";

const DOUBTFUL = 0.4; // below it a listed entry is a sentence: only the known skills in it count
const MOST_SOURCES = 20;

/** A skill where it stands: the evidence it makes and, in a job, the months that job covers. */
type Place = { evidence: string; span: MonthSpan | null; lastUsed: string | null };
type Gathered = {
  written: Set<string>;
  evidence: Set<string>;
  spans: MonthSpan[];
  lastUsed: string | null;
  sources: Span[];
};

export type SkillBook = {
  note(passages: Passage[], place: Place): string[];
  noteListed(listed: Fact[]): void;
  noteRemarks(passages: Passage[]): void;
  skills(): ResumeSkill[];
};

/** Gathers the skills of one resume with their evidence; order of first mention is kept. */
export function openSkillBook(): SkillBook {
  const book = new Map<string, Gathered>();
  return {
    note: (passages, place) => notePassages(book, passages, place),
    noteListed: (listed) => {
      for (const fact of listed) noteListed(book, fact);
    },
    // A skill named in the summary or an award only is neither listed nor shown by a job.
    noteRemarks: (passages) => {
      notePassages(book, passages, { evidence: "mentioned", span: null, lastUsed: null });
    },
    skills: () => skillsOf(book),
  };
}

function gather(
  book: Map<string, Gathered>,
  skill: string,
  written: string,
  evidence: string,
  source: Span,
): Gathered {
  const entry = book.get(skill) ?? {
    written: new Set(),
    evidence: new Set(),
    spans: [],
    lastUsed: null,
    sources: [],
  };
  entry.written.add(written);
  entry.evidence.add(evidence);
  if (entry.sources.length < MOST_SOURCES) entry.sources.push(source);
  book.set(skill, entry);
  return entry;
}

function notePassages(book: Map<string, Gathered>, passages: Passage[], place: Place): string[] {
  const found = new Set<string>();
  for (const { text, span } of passages) {
    for (const hit of findSkills(text)) {
      const source = { page: span.page, start: span.start + hit.start, end: span.start + hit.end };
      const entry = gather(book, hit.skill, hit.as_written.replace(/\s+/g, " "), place.evidence, source);
      if (!found.has(hit.skill) && place.span) entry.spans.push(place.span);
      if (place.lastUsed && (!entry.lastUsed || place.lastUsed > entry.lastUsed))
        entry.lastUsed = place.lastUsed;
      found.add(hit.skill);
    }
  }
  return [...found];
}

/** A listed entry is one known skill, a phrase around known skills, or a skill the taxonomy does not know yet. */
function noteListed(book: Map<string, Gathered>, { text, span, confidence }: Fact): void {
  const whole = canonicalSkill(text);
  if (whole) {
    gather(book, whole, text, "listed", span);
    return;
  }
  const inside = findSkills(text, { context: "list" });
  const covered = inside.reduce((sum, hit) => sum + hit.end - hit.start, 0);
  for (const hit of inside) {
    // The whole entry is how this person writes the skill, where hardly anything stands beside the name.
    const written =
      covered > text.length * (inside.length === 1 ? 0.4 : 0.6) ? [text, hit.as_written] : [hit.as_written];
    for (const form of written)
      gather(book, hit.skill, form, "listed", {
        ...span,
        start: span.start + hit.start,
        end: span.start + hit.end,
      });
  }
  if (inside.length === 0 && confidence >= DOUBTFUL) gather(book, text, text, "listed", span);
}

function skillsOf(book: Map<string, Gathered>): ResumeSkill[] {
  const implied = new Map<string, { by: Set<string>; from: Gathered[] }>();
  for (const [skill, entry] of book) {
    for (const name of impliedSkills(skill)) {
      const note = implied.get(name) ?? { by: new Set(), from: [] };
      note.by.add(`implied:${skill}`);
      note.from.push(entry);
      implied.set(name, note);
    }
  }
  for (const [name, { by, from }] of implied) {
    const own = book.get(name) ?? {
      written: new Set(),
      evidence: new Set(),
      spans: [],
      lastUsed: null,
      sources: [],
    };
    for (const evidence of by) own.evidence.add(evidence);
    for (const entry of from) {
      own.spans.push(...entry.spans);
      if (entry.lastUsed && (!own.lastUsed || entry.lastUsed > own.lastUsed)) own.lastUsed = entry.lastUsed;
    }
    book.set(name, own);
  }
  return [...book].map(([skill, entry]) => resumeSkillOf(skill, entry));
}

function resumeSkillOf(skill: string, entry: Gathered): ResumeSkill {
  const category = SKILL_BY_NAME.get(skill)?.category;
  return {
    skill,
    as_written: [...entry.written],
    ...(category ? { category } : {}),
    evidence: [...entry.evidence],
    months_experience: unionMonths(entry.spans),
    ...(entry.lastUsed ? { last_used: entry.lastUsed } : {}),
    sources: entry.sources,
  };
}
