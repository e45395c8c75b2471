// Letters beside a–z that a language writes. One text is in one or two languages, so the right decoding is the one
// whose odd letters all belong to one alphabet; a wrong one mixes alphabets and puts signs into words.
const WESTERN = ["àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü", "àáâãçéêíóôõú", "àèéìíòóùú", "åäöæøéü", "áðéíóúýþæö"];
const CENTRAL = ["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž"];
const CYRILLIC = [
  "абвгдежзийклмнопрстуфхцчшщъыьэюяё",
  "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяў",
  "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ",
];
const GREEK = ["αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ"];
const TURKISH = ["çğıöşüâîûi\u0307"];
const BALTIC = ["āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"];

/** Single-byte encodings, the common ones first; where two explain a text equally well the first is meant. */
const SINGLE_BYTE: readonly (readonly [encoding: string, alphabets: readonly string[]])[] = [
  ["windows-1252", WESTERN],
  ["windows-1251", CYRILLIC],
  ["windows-1250", CENTRAL],
  ["windows-1253", GREEK],
  ["windows-1254", TURKISH],
  ["windows-1257", BALTIC],
  ["windows-1255", ["אבגדהוזחטיךכלםמןנסעףפץצקרשת"]],
  ["windows-1256", ["ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ"]],
  ["iso-8859-2", CENTRAL],
  ["iso-8859-5", CYRILLIC],
  ["koi8-r", CYRILLIC],
  ["koi8-u", CYRILLIC],
  ["ibm866", CYRILLIC],
  ["macintosh", WESTERN],
];

const MULTI_BYTE: readonly (readonly [encoding: string, own: RegExp, leastShare: number])[] = [
  // Japanese is known by its kana, Korean by its syllables; Chinese bytes read as Korean are mixed with Han.
  ["shift_jis", /[\u3041-\u30FE]/g, 0.2],
  ["euc-jp", /[\u3041-\u30FE]/g, 0.2],
  ["euc-kr", /[\uAC00-\uD7A3]/g, 0.95],
];

const SAMPLE_BYTES = 65_536;
const CLEARLY_BETTER = 0.02;
// Signs of typesetting stand in texts of every language and say nothing about it.
const TYPESETTING =
  /[\s\u00A0-\u00BF\u2010-\u2027\u2030\u2039\u203A\u20AC\u2122\u2190-\u21FF\u2500-\u27BF\u3000-\u303F\uFF00-\uFFEF]/;

/** The encoding of bytes that are no Unicode, as `TextDecoder` names it: the one that makes words of them. */
export function legacyEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  return eastAsian(sample) ?? singleByte(sample);
}

function eastAsian(sample: Uint8Array): string | null {
  for (const [encoding, own, leastShare] of MULTI_BYTE) {
    const text = strictly(sample, encoding);
    const letters = text === null ? 0 : lettersOf(text);
    if (text !== null && letters > 0 && (text.match(own)?.length ?? 0) >= letters * leastShare)
      return encoding;
  }
  // Chinese has no letters of its own; its common characters are those of the first rows of its standards.
  if (strictly(sample, "gb18030") !== null && commonPairs(sample, 0xb0, 0xd7, 0xa1) > 0.7) return "gb18030";
  if (strictly(sample, "big5") !== null && commonPairs(sample, 0xa4, 0xc6, 0x40) > 0.7) return "big5";
  return null;
}

function strictly(sample: Uint8Array, encoding: string): string | null {
  try {
    // The sample may end inside of a character; what streams may go on.
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return null;
  }
}

function lettersOf(text: string): number {
  return text.match(/[^\p{ASCII}\u3000-\u303F\uFF00-\uFFEF]/gu)?.length ?? 0;
}

/** The share of two-byte characters whose first byte lies in a range. */
function commonPairs(sample: Uint8Array, first: number, last: number, leastTrail: number): number {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at] ?? 0;
    if (lead < 0x81) continue;
    // Punctuation has rows of its own.
    if (lead < 0xa1 || lead > 0xa3) {
      pairs++;
      if (lead >= first && lead <= last && (sample[at + 1] ?? 0) >= leastTrail) common++;
    }
    at++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

function singleByte(sample: Uint8Array): string {
  let best = { encoding: "windows-1252", score: -1 };
  for (const [encoding, alphabets] of SINGLE_BYTE) {
    const text = new TextDecoder(encoding).decode(sample);
    const score = Math.max(...alphabets.map((alphabet) => shareIn(text, new Set(alphabet))));
    if (score > best.score + CLEARLY_BETTER) best = { encoding, score };
  }
  return best.encoding;
}

/** The share of odd characters that are letters of an alphabet, in words of one script and in an order of case that words have. */
function shareIn(text: string, alphabet: ReadonlySet<string>): number {
  let odd = 0;
  let fitting = 0;
  let before = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0x7f && !isTypesetting(character, before)) {
      odd++;
      const lower = character.toLowerCase();
      const isTurned = character !== lower && /\p{Ll}/u.test(before);
      const isMixed = code > 0x36f && /[a-z]/i.test(before);
      if (alphabet.has(lower) && !isTurned && !isMixed) fitting++;
    }
    before = character;
  }
  return odd === 0 ? 1 : fitting / odd;
}

/** Signs between words; directly after a letter, those of Latin-1 are letters that were decoded wrongly. */
function isTypesetting(character: string, before: string): boolean {
  if (!TYPESETTING.test(character)) return false;
  return (
    !(/[\u00A1-\u00BF]/.test(character) && /\p{L}/u.test(before)) ||
    /[\u00AE\u00B7\u00BB\u00BA\u00AA]/.test(character)
  );
}
