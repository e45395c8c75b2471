import { type FoundPeriod, findPeriods } from "./dates.ts";
import { companyScore } from "./entry-parts.ts";
import type { CertificationFact, Fact } from "./facts.ts";
import { type Line, withoutBullet } from "./lines.ts";

const MOST_LINES = 80;
/** Who issues certificates and courses to people of many professions. */
const ISSUERS =
  /^(?:the )?(?:aws|amazon(?: web services)?|google(?: cloud)?|microsoft|oracle|ibm|cisco|comptia|red hat|suse|vmware|salesforce|hashicorp|linux foundation|cncf|isc2|\(isc\)²|isaca|ec-council|pmi|project management institute|scrum alliance|scrum\.org|axelos|peoplecert|istqb|adobe|autodesk|sap|meta|hubspot|udemy|coursera|edx|udacity|pluralsight|linkedin(?: learning)?|datacamp|codecademy|freecodecamp|hackerrank|khan academy|skillshare|alison|futurelearn|deeplearning\.ai|nptel|unity technologies|epic games|american (?:red cross|heart association)|red cross|cfa institute|aicpa|acca|cima|shrm|hrci|cipd|state of \p{L}+|state board.*|goethe.institut|cambridge.*|british council|ets|servsafe|national restaurant association|nasm|ace|osha|(?:[\p{L}.]+ ){0,4}board of [\p{L} ]{3,40}|(?:[\p{L}.]+ ){1,4}council|ihk(?: \p{L}+)?|hwk(?: \p{L}+)?|handwerkskammer|dekra|tüv|drk|deutsches rotes kreuz|malteser|johanniter|croix[- ]rouge(?: française)?|cruz roja(?: española)?|croce rossa(?: italiana)?|rode kruis|punainen risti|czerwony krzyż|красный крест|institut français|instituto cervantes|österreichisches rotes kreuz|nhs|nmc|gmc|hcpc|aacn|ancc|naui|padi|aha|nremt|nccer|ase|iata|imo|faa|easa|caa|finra|naifa|iiba|itil|apmg|bcs|ciob|rics|iosh|nebosh|citb|cscs|state of [\p{L} ]+|city (?:&|and) guilds)(?:[\s,].{0,40})?$/iu;
const BY =
  /^(?:(?:issued |offered |provided )?(?:by|from|through|via)|issuer|issuing authority|organi[sz]ation)\s*:?\s+/iu;
const NO_CERTIFICATE =
  /^\(?(?:kw|keywords?|skills|topics?|tools|technologies|credential(?: id)?|id|license (?:no|number)|certificate (?:no|number)|link|url|see|view|show)\b\s*[:#.]?/iu;
const EXPIRES = /^(?:exp(?:ires?|iry|iration)?|valid|renew\p{L}*|issued|since|gültig|válid\p{L}|valable)\b/iu;
const OPEN_END = /(?:(?<!\p{L})(?:in|of|and|for|the|de|del|und|et|y|at|with|to)|[,&/–:-])$/iu;

type Entry = { text: string; start: number; end: number; page: number; line: Line };

/** The certificates and courses of a section, with issuer and date where the lines name them. */
export function findCertifications(lines: Line[]): CertificationFact[] {
  const found: CertificationFact[] = [];
  for (const entry of joined(lines.slice(0, MOST_LINES))) {
    const periods = findPeriods(entry.text);
    const [name, ...rest] = partsOf(entry, periods);
    const date = periods[0]?.end ?? periods[0]?.start ?? null;
    const last = found.at(-1);
    if (!name) {
      if (last && date && last.date === null) last.date = date;
      continue;
    }
    const isList = /\s[•·]\s/u.test(entry.text);
    const isIssuer = isOrganization(name.text) || BY.test(name.text);
    if (isIssuer && rest.length === 0 && last && last.issuer === null && !entry.line.isBullet) {
      last.issuer = factOf(withoutBy(name), 0.7);
      last.date ??= date;
      continue;
    }
    if (NO_CERTIFICATE.test(name.text) || !/\p{L}{2}/u.test(name.text)) continue;
    const issuer = rest.find((part) => isOrganization(part.text) || BY.test(part.text)) ?? null;
    found.push({ name: factOf(name, 0.8), issuer: issuer && factOf(withoutBy(issuer), 0.7), date });
    // "ServSafe • Forklift Operator" names two in one line.
    for (const part of isList ? rest : []) {
      if (
        part !== issuer &&
        part.text.length > 5 &&
        !NO_CERTIFICATE.test(part.text) &&
        !EXPIRES.test(part.text)
      )
        found.push({ name: factOf(part, 0.7), issuer: null, date });
    }
  }
  return found;
}

/** Lines with what wraps from them put back; long sentences are left out. */
function joined(lines: Line[]): Entry[] {
  const entries: Entry[] = [];
  const areBullets = lines.filter(({ isBullet }) => isBullet).length > lines.length * 0.3;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = entries.at(-1);
    const text = withoutBullet(line.text);
    const isNext = before && before.page === line.page && before.column === line.column && line.gap < 2;
    const isIndented =
      areBullets && !line.isBullet && before && line.left > before.left + (before.isBullet ? 1.5 : -1.5);
    const isOpen = last && (OPEN_END.test(last.text) || isUnclosed(last.text));
    const wraps = isIndented || isOpen || /^\p{Ll}/u.test(text);
    if (last && isNext && !line.isBullet && wraps && line.isBold === last.line.isBold) {
      last.text = `${last.text} ${text}`;
      last.end = line.end;
    } else entries.push({ text, start: line.end - text.length, end: line.end, page: line.page, line });
  });
  return entries.filter(
    ({ text }) => text.length > 1 && text.length <= 200 && text.split(/\s+/).length <= 24,
  );
}

function isUnclosed(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return count("(") > count(")") || count("“") > count("”") || count('"') % 2 === 1;
}

/** The parts of an entry without its dates; a dash or comma parts only where an organization follows. */
function partsOf(entry: Entry, periods: FoundPeriod[]): Entry[] {
  const cuts: [number, number][] = periods.map(({ from, to }) => [from, to]);
  const { text } = entry;
  for (const match of text.matchAll(
    /\s*(?:[|•·\t]|\s{3,})\s*|\s+(?=(?:issued )?by\s\p{Lu})|\s+(?=from\s\p{Lu})/gu,
  ))
    cuts.push([match.index, match.index + match[0].length]);
  for (const match of text.matchAll(/\s+[–—-]+\s+|,\s+|\s*\((?=[^)]*\)?\s*$)/gu)) {
    const rest = text.slice(match.index + match[0].length).split(/\s+[–—|-]\s+|[,)]|\s\(/)[0] ?? "";
    if (isOrganization(rest.trim())) cuts.push([match.index, match.index + match[0].length]);
  }
  cuts.sort((a, b) => a[0] - b[0]);
  const parts: Entry[] = [];
  let from = 0;
  for (const [start, end] of [...cuts, [text.length, text.length] as const]) {
    const part = tidied(entry, from, Math.max(from, start));
    if (part) parts.push(part);
    from = Math.max(from, end);
  }
  return parts;
}

function tidied(entry: Entry, from: number, to: number): Entry | null {
  const raw = entry.text.slice(from, to);
  const lead = /^[\s(),.:;–—|-]*/u.exec(raw)?.[0].length ?? 0;
  let text = raw.slice(lead).replace(/[\s,:;(–—|-]+$/u, "");
  if (/^[^(]*\)\.?$/u.test(text)) text = text.replace(/\)\.?$/u, "");
  if (isUnclosed(text) && text.endsWith('"')) text = text.slice(0, -1);
  const start = entry.start + from + lead;
  return text.length > 1 ? { ...entry, text, start, end: Math.min(entry.end, start + text.length) } : null;
}

function isOrganization(text: string): boolean {
  const plain = text.replace(BY, "").trim();
  return (
    plain.length > 1 &&
    plain.length < 60 &&
    (ISSUERS.test(plain) || companyScore(plain) >= 1.4) &&
    !/\bcertifi/i.test(plain)
  );
}

function withoutBy(part: Entry): Entry {
  const lead = BY.exec(part.text)?.[0].length ?? 0;
  return { ...part, text: part.text.slice(lead), start: part.start + lead };
}

function factOf({ text, page, start, end }: Entry, confidence: number): Fact {
  return { text: text.replace(/\s+/g, " "), span: { page, start, end }, confidence };
}
