import { privateLetters } from "./private-use.ts";

const LIGATURES: Record<string, string> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
  "\uFB05": "st",
  "\uFB06": "st",
  "\u0132": "IJ",
  "\u0133": "ij",
};

// Fonts of East Asia share one glyph between a character and its radical, and PDFs then name the radical. Kangxi
// radicals have a standard mapping; those of the Radicals Supplement that print like a character have none.
const RADICALS = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;
const SUPPLEMENT = new Map(
  [
    ..."⺎兀⺒巳⺛旡⺟母⺠民⺪疋⺫罒⺭礻⻄西⻅见⻆角⻈讠⻉贝⻋车⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟",
  ].reduce<[string, string][]>((pairs, character, index, all) => {
    if (index % 2 === 0) pairs.push([character, all[index + 1] ?? character]);
    return pairs;
  }, []),
);

/** Fonts whose glyphs are pictures: what they stand for is not text. */
const ICON_FONT =
  /awesome|icon|fontello|icomoon|entypo|octicon|ionic|marvosym|wasysym|ifsym|bbding|phosphor|lucide|feather|nerdfont|symbolsnf/i;
const SYMBOL_FONT = /wingding|webding|zapfdingbat|dingbat/i;
const BULLET = "\u2022";

// Bullets of the Symbol and Wingdings fonts, as Word maps them into the private use area.
const PRIVATE_BULLETS =
  /[\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC\uF076\uF06C\uF06E\uF071\uF075\uF077\uF0D2\uF09F\uF0E0]/;
const PRIVATE_USE = /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f]/g;
// What Windows-1252 has where Latin-1 has control characters: programs that confuse the two lose dashes and quotes.
const WINDOWS_SIGNS = /[\u0080\u0085\u0091-\u0097]/g;
const UNSEEN = /[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFF9-\uFFFB]/gu;
const WINDOWS = new TextDecoder("windows-1252");
const SPECIAL = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u0131\u0134-\u02AF]/;

/**
 * One line of text with ligatures spelled out, every space a plain one, and nothing unseen in it, soft hyphens
 * included: where a program has not broken a line at them they are not there.
 */
export function mendCharacters(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\uFB00-\uFB06\u0132\u0133]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(RADICALS, (radical) => SUPPLEMENT.get(radical) ?? radical.normalize("NFKC"))
    .replace(WINDOWS_SIGNS, (sign) => WINDOWS.decode(Uint8Array.of(sign.charCodeAt(0))))
    .replace(ODD_SPACES, " ")
    .replace(UNSEEN, "")
    .replace(PRIVATE_USE, (character) => (PRIVATE_BULLETS.test(character) ? BULLET : " "))
    .toWellFormed();
}

/** The text of a glyph set in `fontName`: "" for nothing, " " for a picture that only parts words. */
export function mendGlyph(unicode: string, fontName: string): string {
  if (ICON_FONT.test(fontName)) return " ";
  if (SYMBOL_FONT.test(fontName) && unicode.trim() !== "" && !/[\u2010-\u2BFF]/.test(unicode)) return BULLET;
  const letters = privateLetters(unicode, fontName);
  if (letters !== null) return letters;
  // Fonts that call their hyphen a soft one paint it all the same.
  return mendCharacters(unicode.replaceAll("\u00AD", "-"));
}

const COMBINING: Record<string, string> = {
  "\u0060": "\u0300",
  "\u00B4": "\u0301",
  "\u02C6": "\u0302",
  "\u02DC": "\u0303",
  "\u00AF": "\u0304",
  "\u02D8": "\u0306",
  "\u02D9": "\u0307",
  "\u00A8": "\u0308",
  "\u02DA": "\u030A",
  "\u02DD": "\u030B",
  "\u02C7": "\u030C",
  "\u00B8": "\u0327",
  "\u02DB": "\u0328",
};

/** The letter with a free-standing accent put on it, or null where the two make no letter. */
export function putAccent(letter: string, accent: string): string | null {
  const combining = COMBINING[accent] ?? (/^\p{M}$/u.test(accent) ? accent : undefined);
  if (combining === undefined) return null;
  const plain = letter === "\u0131" ? "i" : letter === "\u0237" ? "j" : letter;
  const composed = (plain + combining).normalize("NFC");
  return composed.length === plain.length ? composed : null;
}
