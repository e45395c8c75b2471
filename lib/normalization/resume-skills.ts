import type { ListedSkill, Passage } from "#lib/extraction/facts.ts";
import { headingKind } from "#lib/extraction/heading-kinds.ts";
import { itemsOf } from "#lib/extraction/skill-items.ts";
import type { Span } from "#lib/reading/document.ts";
import { openStretches } from "./identity.ts";
import { type Gathered, type ImpliedSkill, withImplied } from "./implied-skills.ts";
import { type MonthSpan, unionMonths } from "./months.ts";
import type { ResumeSkill } from "./resume-data.ts";
import { isRoleName } from "./role-names.ts";
import { canonicalSkill, type FoundSkill, findSkills } from "./skills.ts";
import { SKILL_BY_NAME } from "./taxonomy.ts";
import { canBeSkill } from "./unknown-skills.ts";

const DOUBTFUL = 0.4; // below it a listed entry is a sentence: only the known skills in it count
const SENTENCE = 0.28; // below it only tools count: a sentence names fields of work without claiming them
const GROUP_NAME = 0.25; // below it a listed entry is the name of a group
const FEWEST_OF_A_LIST = 2;
const MOSTLY = 0.65; // of the letters of a line: below it the line says more than names of skills
const LONGEST_PHRASE = 10; // words
const MOST_OF_ENTRY = 3; // skills
const MOST_SOURCES = 20;
/** Classes of a driving license, and certificates with their years, are lists of another kind. */
const NO_LIST =
  /driv\p{L}*['’]?s? licen[cs]e|licen[cs]e class|führerschein|fahrerlaubnis|permis (?:de conduire|[A-E]\b)|carn[ée] de conduc|licencia de conduc|patent[ei] (?:di guida|[A-E]\b)|carta de condução|habilitação|carteira de motorista|rijbewijs|körkort|kørekort|førerkort|ajokortti|prawo jazdy|řidičský|vodičský|jogosítvány|permis auto|водительск|права категори|посвідчення водія|ehliyet|sürücü belgesi|駕照|驾照|驾驶证|運転免許|운전면허|\b(?:19|20)\d\d\b/iu;
const LABEL = /^[^:：,|•]{2,30}[:：]/u;

/** A skill where it stands: the evidence it makes and, in a job, the months that job covers. */
type Place = { evidence: string; span: MonthSpan | null; lastUsed: string | null };

/** `names` leads from a name in small letters to the name under which the skill was first gathered. */
type Book = { entries: Map<string, Gathered>; names: Map<string, string> };

export type SkillBook = {
  note(passages: Passage[], place: Place): string[];
  noteListed(listed: ListedSkill[]): void;
  noteRemarks(passages: Passage[]): void;
  skills(): ResumeSkill[];
};

/** Gathers the skills of the resume of this text with their evidence; order of first mention is kept. */
export function openSkillBook(text: string): SkillBook {
  const book: Book = { entries: new Map(), names: new Map() };
  return {
    note: (passages, place) => notePassages(book, passages, place),
    noteListed: (listed) => {
      for (const fact of listed) for (const part of partedAtLineEnd(fact, text)) noteListed(book, part);
    },
    noteRemarks: (passages) => {
      for (const passage of passages) noteRemark(book, passage);
    },
    skills: () => [...withImplied(book.entries)].map(([skill, entry]) => resumeSkillOf(skill, entry)),
  };
}

function gather(book: Book, skill: string, written: string, evidence: string, source: Span): Gathered {
  const folded = skill.toLowerCase();
  const name = book.names.get(folded) ?? skill;
  const entry = book.entries.get(name) ?? {
    written: new Set(),
    evidence: new Set(),
    spans: [],
    lastUsed: null,
    sources: [],
  };
  entry.written.add(written);
  entry.evidence.add(evidence);
  if (entry.sources.length < MOST_SOURCES) entry.sources.push(source);
  book.names.set(folded, name);
  book.entries.set(name, entry);
  return entry;
}

function notePassages(book: Book, passages: Passage[], place: Place): string[] {
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

/** A line outside the skills section that is a list of skills counts as one; else a skill named there is only mentioned. */
function noteRemark(book: Book, { text, span }: Passage): void {
  for (const line of openStretches(text)) {
    // "Databases: MySQL, Redis": the label is no part of the list; under "Certificates: …" stands another kind of list.
    const label = LABEL.exec(line.text)?.[0] ?? "";
    const kind = headingKind(label);
    const list = " ".repeat(label.length) + line.text.slice(label.length);
    const hits = findSkills(list, { context: "list" });
    const named = hits.reduce((sum, hit) => sum + hit.end - hit.start, 0);
    const letters = list.replace(/[^\p{L}\p{N}+#]/gu, "").length;
    // Without separators only names of tools make a list: "Java PHP", not "Software Developer Team Leader".
    const isPlainList = /[,;|•·、，]/.test(list) && (label === "" || kind === "skills");
    const isOfKind = isPlainList ? isHard : isTool;
    const isList =
      !NO_LIST.test(line.text) &&
      !isTitled(list) &&
      (kind === null || kind === "skills") &&
      hits.length >= FEWEST_OF_A_LIST &&
      named >= letters * MOSTLY &&
      hits.every(isOfKind);
    if (!isList) {
      for (const hit of findSkills(line.text)) {
        const source = within(span, line.start + hit.start, line.start + hit.end);
        gather(book, hit.skill, hit.as_written.replace(/\s+/g, " "), "mentioned", source);
      }
      continue;
    }
    const items = itemsOf(list);
    for (const { text: item, from } of items) {
      const place = within(span, line.start + from, line.start + from + item.length);
      noteListed(book, { text: item, span: place, group: null, confidence: 0.6 });
    }
  }
}

/** "Payroll Manager, CPP" says what somebody is; a long list may hold a tool of such a name. */
function isTitled(list: string): boolean {
  const items = itemsOf(list);
  return items.length <= 3 && isRoleName(items[0]?.text ?? "");
}

function isTool({ skill }: FoundSkill): boolean {
  return SKILL_BY_NAME.get(skill)?.since !== undefined;
}

function isHard({ skill, as_written }: FoundSkill): boolean {
  return !isRoleName(as_written) && SKILL_BY_NAME.get(skill)?.kind === "hard";
}

/**
 * "…, Gong⏎MEDDIC, …": where a line of a list ends without a separator, the entry runs on in the next line only if
 * neither half is a known skill by itself while the whole is none.
 */
function partedAtLineEnd(fact: ListedSkill, text: string): ListedSkill[] {
  const { span } = fact;
  const raw = text.slice(span.start, span.end);
  const at = raw.indexOf("\n");
  if (at < 0 || raw.replace(/\s+/g, " ") !== fact.text || canonicalSkill(fact.text)) return [fact];
  const left = raw.slice(0, at).trimEnd();
  const right = raw.slice(at + 1).trimStart();
  const isTwo = /^[\p{Lu}\p{N}\p{Lo}]/u.test(right) && (canonicalSkill(left) ?? canonicalSkill(right));
  if (!isTwo || !canBeSkill(left) || !canBeSkill(right)) return [fact];
  return [
    { ...fact, text: left, span: { ...span, end: span.start + left.length } },
    { ...fact, text: right, span: { ...span, start: span.end - right.length } },
  ];
}

/** A listed entry is one known skill, a phrase around known skills, or a skill the taxonomy does not know yet. */
function noteListed(book: Book, { text, span, confidence, entry }: ListedSkill): void {
  const whole = canonicalSkill(text);
  const isGroupName = confidence < GROUP_NAME;
  // "Excel" in "Office (Excel, Word)" is written so; the entry as a whole is how "Office" is written.
  const head = entry?.startsWith(text) ? entry : undefined;
  if (whole && !isGroupName) {
    gatherForms(book, whole, [text, head], span);
    return;
  }
  // "C++" above C++ libraries and "AWS" above its services are skills of their own, "Databases" above databases is not.
  const inside = findSkills(text, { context: "list" }).filter((hit) => !isGroupName || isTool(hit));
  const isPhrase = isGroupName || confidence >= DOUBTFUL;
  const tags = isPhrase ? tagsBeside(text, inside) : null;
  const isShort = text.split(/\s+/).length <= LONGEST_PHRASE;
  const isName = isPhrase && isShort && isOneEntry(inside, tags !== null);
  for (const hit of inside) {
    if (confidence < DOUBTFUL && SKILL_BY_NAME.get(hit.skill)?.kind === "soft") continue;
    if (!isGroupName && confidence < SENTENCE && !isTool(hit)) continue;
    // The whole entry is how this person writes the skill, unless it names several.
    gatherForms(
      book,
      hit.skill,
      [hit.as_written, isName ? text : undefined, head],
      within(span, hit.start, hit.end),
    );
  }
  for (const tag of tags ?? []) {
    if (canBeSkill(tag.text))
      gatherForms(book, tag.text, [tag.text], within(span, tag.start, tag.start + tag.text.length));
  }
  if (inside.length === 0 && confidence >= DOUBTFUL && canBeSkill(text))
    gatherForms(book, text, [text, head], span);
}

/** "C/C++" and "Excel & SQL" are one entry of a list; what names more skills, or is a row of names, is a list of its own. */
function isOneEntry(hits: readonly FoundSkill[], isRow: boolean): boolean {
  return isRow ? hits.length <= 2 : new Set(hits.map(({ skill }) => skill)).size <= MOST_OF_ENTRY;
}

function gatherForms(book: Book, skill: string, forms: readonly (string | undefined)[], span: Span): void {
  for (const form of forms) if (form) gather(book, skill, form, "listed", span);
}

function within(span: Span, start: number, end: number): Span {
  return { ...span, start: span.start + start, end: span.start + end };
}

/**
 * What stands beside the known names of a row of tags that only spaces part ("AWS Envoy Docker"),
 * or null where the text is a phrase: its words run on in small letters or are joined by "and".
 */
function tagsBeside(text: string, inside: readonly FoundSkill[]): { text: string; start: number }[] | null {
  if (inside.length < 2) return null;
  const bounds = [...inside, { start: text.length, end: text.length }];
  let from = 0;
  const tags: { text: string; start: number }[] = [];
  for (const { start, end } of bounds) {
    const between = text.slice(from, start);
    const words = between.trim();
    if (!/^(?:\s*|(?:\s|^)[\p{Lu}\p{N}][^,()&:]*(?:\s|$))$/u.test(between)) return null;
    if (words.split(/\s+/).some((word) => /^\p{Ll}/u.test(word))) return null;
    if (words !== "") tags.push({ text: words, start: from + between.indexOf(words) });
    from = end;
  }
  return tags;
}

function resumeSkillOf(skill: string, entry: ImpliedSkill): ResumeSkill {
  const category = SKILL_BY_NAME.get(skill)?.category;
  return {
    skill,
    as_written: [...entry.written],
    ...(category ? { category } : {}),
    evidence: [...entry.evidence],
    months_experience: unionMonths(entry.spans),
    ...(entry.monthsFrom.length > 0 ? { months_from: entry.monthsFrom } : {}),
    ...(entry.lastUsed ? { last_used: entry.lastUsed } : {}),
    sources: entry.sources,
  };
}
