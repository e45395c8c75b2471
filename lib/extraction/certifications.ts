import { findPeriods } from "./dates.ts";
import type { CertificationFact } from "./facts.ts";
import { type Line, withoutBullet } from "./lines.ts";

const PARTS = /\s*(?:\||\s[–—-]\s|•|·|\t|\s{3,})\s*|,\s+|\s+(?:by|from|issued by)\s+/u;

/** The certificates of a section, one to a line; issuer and date where the line names them. */
export function findCertifications(lines: Line[]): CertificationFact[] {
  return lines.slice(0, 60).flatMap((line) => {
    const text = withoutBullet(line.text);
    if (text.length > 160 || text.length < 3) return [];
    const period = findPeriods(text)[0];
    const plain = period ? `${text.slice(0, period.from)} ${text.slice(period.to)}` : text;
    const [name, issuer] = plain
      .split(PARTS)
      .map((part) => part.replace(/^[\s(),.:–—-]+|[\s(),:–—-]+$/g, ""))
      .filter((part) => part.length > 1);
    if (!name || !/\p{L}{2}/u.test(name)) return [];
    const start = line.start + Math.max(0, line.text.indexOf(name));
    const place = { page: line.page, start, end: start + name.length };
    return [
      {
        name: { text: name, span: place, confidence: 0.7 },
        issuer: issuer
          ? { text: issuer, span: { page: line.page, start: line.start, end: line.end }, confidence: 0.5 }
          : null,
        date: period?.end ?? period?.start ?? null,
      },
    ];
  });
}
