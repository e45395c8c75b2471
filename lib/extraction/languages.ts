import type { LanguageFact } from "./facts.ts";
import type { Line } from "./lines.ts";

const NAMES =
  "english anglais inglés ingles englisch inglese inglês engels engelska engelsk ingilizce angielski angličtina engleză английский английська 英语 英語 영어|french français francais francés französisch francese francês frans franska fransızca francuski французский 法语|german allemand alemán deutsch tedesco alemão duits tyska almanca niemiecki немецкий 德语|spanish espagnol español espanol spanisch spagnolo espanhol spaans spanska ispanyolca hiszpański castellano испанский 西班牙语|italian italien italiano italienisch italiaans italienska italyanca włoski итальянский|portuguese portugais portugués portugiesisch portoghese português portugees|dutch néerlandais neerlandés niederländisch olandese holandês nederlands flemish|swedish svenska|norwegian norsk|danish dansk|finnish suomi|icelandic|polish polski polonais polaco polnisch|czech čeština|slovak slovenčina|hungarian magyar|romanian română roumain|bulgarian|greek|turkish türkçe turc turco türkisch|russian russe ruso russisch russo русский 俄语|ukrainian українська|serbian|croatian|bosnian|slovenian|albanian|arabic arabe árabe arabisch arabo|hebrew|persian farsi|urdu|hindi|bengali bangla|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|sinhala|nepali|chinese mandarin chinois chino chinesisch cinese chinês çince 中文 普通话 汉语|cantonese 粤语|japanese japonais japonés japanisch giapponese japonca 日语 日本語|korean coréen coreano koreanisch 한국어 韩语|vietnamese|thai|indonesian|malay|tagalog filipino|swahili|amharic|yoruba|zulu|afrikaans|latin|catalan català catalán|basque euskera|galician|irish|welsh|esperanto|estonian|latvian|lithuanian|georgian|armenian|kazakh|uzbek|azerbaijani|mongolian|asl";
const LANGUAGES: ReadonlySet<string> = new Set(NAMES.split(/[| ]/));
const LEVEL =
  /\b(?:native(?: speaker| or bilingual| proficiency)*|mother tongue|bilingual|fluent|proficient|professional(?: working)?(?: proficiency)?|full professional|limited working|advanced|upper[- ]intermediate|intermediate|conversational|basic|beginner|elementary|working (?:knowledge|proficiency)|[abc][12]\+?|langue maternelle|courant|bilingue|intermédiaire|débutant|notions|nativo|fluido|avanzado|intermedio|básico|muttersprache|muttersprachler|fließend|verhandlungssicher|gute kenntnisse|grundkenntnisse|madrelingua|fluente|avançado|intermediário|moedertaal|vloeiend|modersmål|flytande|ana dil|anadil|ileri|orta|başlangıç|iyi|ojczysty|biegły|toefl[\s:]*\d+|ielts[\s:]*[\d.]+|родной|свободный|母语|流利|熟练|cet-?[46])(?![\p{L}])/iu;

/** Whether an entry of a list is a spoken language with or without its level, and nothing else. */
export function isLanguage(text: string): boolean {
  const rest =
    text
      .toLowerCase()
      .replace(LEVEL, " ")
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return rest.length > 0 && rest.length <= 2 && rest.every((word) => LANGUAGES.has(word) && word !== "latin");
}

/** The spoken languages of a languages section, with the level that stands beside each. */
export function findLanguages(lines: Line[]): LanguageFact[] {
  const found: LanguageFact[] = [];
  for (const line of lines.slice(0, 40)) {
    const words = [...line.text.slice(0, 400).matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
    const hits = words.filter(
      (word) => LANGUAGES.has(word[0].toLowerCase()) && !LEVEL.test(`${word[0]} `.trim()),
    );
    hits.forEach((hit, index) => {
      if (found.some(({ language }) => language.text.toLowerCase() === hit[0].toLowerCase())) return;
      const end = hits[index + 1]?.index ?? line.text.length;
      const level = LEVEL.exec(line.text.slice(hit.index + hit[0].length, end))?.[0] ?? null;
      const start = line.start + hit.index;
      const span = { page: line.page, start, end: start + hit[0].length };
      found.push({ language: { text: hit[0], span, confidence: 0.9 }, level });
    });
    if (hits.length === 0) {
      const level = LEVEL.exec(line.text.slice(0, 200))?.[0];
      const last = found.at(-1);
      if (level && last && last.level === null) last.level = level;
    }
  }
  return found;
}
