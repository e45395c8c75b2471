import type { LanguageFact } from "./facts.ts";
import type { Line } from "./lines.ts";

const NAMES =
  "english anglais inglés ingles englisch inglese inglês engels engelska engelsk ingilizce angielski angličtina engleză английский английська 英语 英語 영어|french français francais francés französisch francese francês frans franska fransızca francuski французский 法语|german allemand alemán deutsch tedesco alemão duits tyska almanca niemiecki немецкий 德语|spanish espagnol español espanol spanisch spagnolo espanhol spaans spanska ispanyolca hiszpański castellano испанский 西班牙语|italian italien italiano italienisch italiaans italienska italyanca włoski итальянский|portuguese portugais portugués portugiesisch portoghese português portugees|dutch néerlandais neerlandés niederländisch olandese holandês nederlands flemish|swedish svenska|norwegian norsk|danish dansk|finnish suomi|icelandic|polish polski polonais polaco polnisch|czech čeština|slovak slovenčina|hungarian magyar|romanian română roumain|bulgarian|greek|turkish türkçe turc turco türkisch|russian russe ruso russisch russo русский 俄语|ukrainian українська|serbian|croatian|bosnian|slovenian|albanian|arabic arabe árabe arabisch arabo|hebrew|persian farsi|urdu|hindi|bengali bangla|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|sinhala|nepali|chinese mandarin chinois chino chinesisch cinese chinês çince 中文 普通话 汉语|cantonese 粤语|japanese japonais japonés japanisch giapponese japonca 日语 日本語|korean coréen coreano koreanisch 한국어 韩语|vietnamese|thai|indonesian|malay|tagalog filipino|swahili|amharic|yoruba|zulu|afrikaans|latin|catalan català catalán|basque euskera|galician|irish|welsh|esperanto|estonian|latvian|lithuanian|georgian|armenian|kazakh|uzbek|azerbaijani|mongolian|asl";
const GROUPS = NAMES.split("|").map((group) => group.split(" "));
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => group.map((name): [string, string] => [name, group[0] ?? name])),
);
const LEVEL =
  /\b(?:native(?: speaker| or bilingual| proficiency| level)*|mother[- ]tongue|first language|near[- ]native|bilingual|fluent|proficient|professional(?: working)?(?: proficiency)?|full professional|limited working|advanced|upper[- ]intermediate|intermediate|conversational|basic|beginner|elementary|working (?:knowledge|proficiency)|[abc][12]\+?|langue maternelle|courant|bilingue|lu, (?:écrit|parlé)[^|;]{0,20}|niveau (?:scolaire|\p{L}+)|intermédiaire|débutant|notions|nativo|fluido|avanzado|intermedio|básico|muttersprache|muttersprachler|fließend|verhandlungssicher|gute kenntnisse|grundkenntnisse|schulkenntnisse|sehr gut(?:e kenntnisse)?|fortgeschritten|gut\b|konversationssicher|madrelingua|fluente|avançado|intermediário|moedertaal|vloeiend|uitstekend|goed\b|redelijk|modersmål|flytande|ana dil|anadil|ileri|orta|başlangıç|iyi|ojczysty|biegły|toefl[\s:]*\d+|ielts[\s:]*[\d.]+|родной|свободный|母语|流利|熟练|cet-?[46])(?![\p{L}])/iu;

/** Whether an entry of a list is a spoken language with or without its level, and nothing else. */
export function isLanguage(text: string): boolean {
  const rest =
    text
      .toLowerCase()
      .replace(LEVEL, " ")
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return rest.length > 0 && rest.length <= 2 && rest.every((word) => LANGUAGES.has(word) && word !== "latin");
}

/** One name for a language, whatever the language it is named in: "Deutsch" and "German" are the same. */
export function languageKey(text: string): string {
  const name = text.toLowerCase();
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
  const hits = words.filter(
    (word) => LANGUAGES.has(word[0].toLowerCase()) && !LEVEL.test(`${word[0]} `.trim()),
  );
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
    return { language: { text: hit[0], span, confidence: 0.9 }, level: levelsIn(beside)[0] ?? null };
  });
}

function levelsIn(text: string): string[] {
  return [...text.matchAll(new RegExp(LEVEL.source, "giu"))].map((match) => match[0].trim());
}
