import type { LanguageFact } from "./facts.ts";
import { LANGUAGE_GROUPS, LEVEL } from "./language-words.ts";
import type { Line } from "./lines.ts";

const LANGUAGES: ReadonlyMap<string, string> = new Map(
  LANGUAGE_GROUPS.flatMap((group) => group.map((name): [string, string] => [name, group[0] ?? name])),
);
/** "●●●○○": as many filled of as many in all. */
const BAR = /([●■★⬤▰█◆]{1,10})([○□☆◯▱░◇]{0,10})/u;

/** Whether an entry of a list is a spoken language with or without its level, and nothing else. */
export function isLanguage(text: string): boolean {
  const rest =
    folded(text)
      .replace(LEVEL, " ")
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return rest.length > 0 && rest.length <= 2 && rest.every((word) => LANGUAGES.has(word) && word !== "latin");
}

/** One name for a language, whatever the language it is named in: "Deutsch" and "German" are the same. */
export function languageKey(text: string): string {
  const name = folded(text);
  return LANGUAGES.get(name) ?? name;
}

/** The spoken languages of a languages section, with the level that stands beside, before or under each. */
export function findLanguages(lines: Line[]): LanguageFact[] {
  const found: LanguageFact[] = [];
  let above: LanguageFact[] = [];
  for (const line of lines.slice(0, 40)) {
    const named = namedIn(line);
    if (named.length === 0) {
      const levels = levelsIn(line.text.slice(0, 200));
      const open = above.filter(({ level }) => level === null);
      if (levels.length > 1 && levels.length === above.length)
        above.forEach((fact, index) => {
          fact.level = levels[index] ?? null;
        });
      else {
        const last = open.at(-1);
        if (last && levels[0]) last.level = levels[0];
      }
      continue;
    }
    const fresh = named.filter(
      ({ language }) =>
        !found.some((known) => languageKey(known.language.text) === languageKey(language.text)),
    );
    found.push(...fresh);
    above = fresh;
  }
  return found;
}

function namedIn(line: Line): LanguageFact[] {
  const text = line.text.slice(0, 400);
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  const hits = words.filter((word) => LANGUAGES.has(folded(word[0])) && !LEVEL.test(`${word[0]} `.trim()));
  const ends = hits.map((hit) => hit.index + hit[0].length);
  // "Fluent in Spanish, native English": where the first level stands before the first language, all do.
  const first = LEVEL.exec(text)?.index ?? -1;
  const areBefore = hits.length > 0 && first >= 0 && first < (hits[0]?.index ?? 0);
  return hits.map((hit, index) => {
    const beside = areBefore
      ? text.slice(ends[index - 1] ?? 0, hit.index)
      : text.slice(ends[index], hits[index + 1]?.index ?? text.length);
    const start = line.start + hit.index;
    const span = { page: line.page, start, end: start + hit[0].length };
    return { language: { text: hit[0], span, confidence: 0.9 }, level: levelsIn(beside)[0] ?? barIn(beside) };
  });
}

// A capital I with its dot becomes two characters in lower case.
function folded(text: string): string {
  return text.toLowerCase().replace(/i\u0307/g, "i");
}

function barIn(text: string): string | null {
  const bar = BAR.exec(text);
  return bar ? `${bar[1]?.length ?? 0}/${bar[0].length}` : null;
}

function levelsIn(text: string): string[] {
  return [...text.matchAll(new RegExp(LEVEL.source, "giu"))].map((match) => match[0].trim());
}
