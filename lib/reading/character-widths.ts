import type { TextRun } from "./document.ts";

// Advance widths common to most text faces, in thousandths of the size; a letter that is not listed has the mean.
const WIDTHS = new Map<string, number>();
for (const [width, characters] of [
  [225, "ijlI'|"],
  [270, " .,:;!/\\ft[]·’‘"],
  [340, 'r-()"{}“”*°'],
  [490, "cksvxyzJ?"],
  [550, "abdeghnopquL0123456789_$#+=<>~^•"],
  [640, "FTEPSZ–"],
  [690, "ABKVXYRCH&"],
  [740, "DGNOQUw"],
  [850, "mMW%"],
  [960, "@—"],
] as const) {
  for (const character of characters) WIDTHS.set(character, width);
}
const MEAN_WIDTH = 560;
const FULL_WIDTH = 1000;
const MONOSPACED = /mono|courier|consol|typewriter|cmtt|menlo|terminal/i;
const IDEOGRAPH = /[\u2E80-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\uFF00-\uFF60]/;

/**
 * The share (0–1) of a run's width that its first `count` characters take. It is estimated from common advance
 * widths: a document that kept each glyph's own would be several times as large.
 */
export function shareOfWidth({ text, fontName }: Pick<TextRun, "text" | "fontName">, count: number): number {
  if (MONOSPACED.test(fontName)) return count / text.length;
  let before = 0;
  let whole = 0;
  for (let at = 0; at < text.length; at++) {
    const width = widthOf(text[at] ?? "");
    whole += width;
    if (at < count) before += width;
  }
  return whole === 0 ? 0 : before / whole;
}

function widthOf(character: string): number {
  const known = WIDTHS.get(character);
  if (known !== undefined) return known;
  if (IDEOGRAPH.test(character)) return FULL_WIDTH;
  // An accent leaves a letter as wide as it is.
  return WIDTHS.get(character.normalize("NFD")[0] ?? "") ?? MEAN_WIDTH;
}
