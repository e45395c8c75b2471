const SMALL_WORDS = new Set([
  "of",
  "and",
  "the",
  "for",
  "in",
  "at",
  "de",
  "des",
  "du",
  "la",
  "und",
  "y",
  "e",
  "to",
  "a",
  "an",
]);
const KEPT =
  /^(?:[IVX]{1,4}|IT|QA|HR|UX|UI|VP|CEO|CTO|CFO|COO|CIO|CMO|SEO|PR|ML|AI|BI|RN|SRE|DBA|SAP|ERP|CRM|AWS|PHP|\.NET|iOS|R&D|US|UK|EU|USA|LLC|LLP|GMBH|SA|AG|IBM|NASA|NGO|MIT|UCLA)$/;

/**
 * A role or name in plain letter case: what a document sets in capitals for looks need not be shouted elsewhere.
 * Names that mix cases already are left alone; known abbreviations stay capital.
 */
export function plainCase(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, "");
  const isShouted =
    letters.length > 5 &&
    /\s/.test(text.trim()) &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase();
  if (!isShouted) return text;
  return text
    .split(/(\s+|[-/(),]+)/)
    .map((word, index) => {
      if (KEPT.test(word) || !/\p{L}/u.test(word)) return word;
      const lower = word.toLowerCase();
      return index > 0 && SMALL_WORDS.has(lower) ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
    })
    .join("");
}
