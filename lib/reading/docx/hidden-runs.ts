import type { HiddenText } from "../document.ts";

const RUN = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/g;
const PROPERTIES = /<w:rPr>[\s\S]*?<\/w:rPr>/;
const VANISH = /<w:(?:vanish|specVanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const WHITE = /<w:color\s[^>]*w:val="(?:FFFFFF|FEFEFE|FDFDFD|FCFCFC)"/i;
const SIZE = /<w:sz\s[^>]*w:val="(\d+)"/;
// White text is hidden on paper; on a shaded cell or a drawn shape it is design.
const DARK_GROUND =
  /w:fill="(?!auto|FFFFFF)[0-9A-F]{6}"|<w:background|<a:solidFill|<wps:|<v:(?:rect|shape|roundrect)|<w:highlight/i;

/** `word/document.xml` without the runs that a person cannot see, and the text of those. */
export function takeHiddenRuns(xml: string): { xml: string; hidden: Omit<HiddenText, "page">[] } {
  const isPaper = !DARK_GROUND.test(xml);
  const hidden: Omit<HiddenText, "page">[] = [];
  const kept = xml.replace(RUN, (run) => {
    const way = hidingWay(PROPERTIES.exec(run)?.[0] ?? "", isPaper);
    if (way === null) return run;
    const text = runText(run);
    if (text.trim() !== "") hidden.push({ text, way, box: null });
    return "";
  });
  return { xml: kept, hidden };
}

function hidingWay(properties: string, isPaper: boolean): HiddenText["way"] | null {
  if (VANISH.test(properties)) return "invisible";
  const halfPoints = Number(SIZE.exec(properties)?.[1] ?? Number.NaN);
  if (halfPoints < 4) return "too_small";
  return isPaper && WHITE.test(properties) ? "same_color" : null;
}

/** The text of a stretch of WordprocessingML. */
export function runText(xml: string): string {
  return [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\s*\/>/g)]
    .map(([, text, mark]) => (mark === undefined ? decodeEntities(text ?? "") : mark === "tab" ? "\t" : "\n"))
    .join("");
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
