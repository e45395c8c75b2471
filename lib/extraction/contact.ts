import { isPossiblePhoneNumber } from "libphonenumber-js/min";
import type { DocumentLink, ReadDocument } from "#lib/reading/document.ts";
import { findEmail, findHiddenEmail } from "./email.ts";
import { companyScore, placeScore } from "./entry-parts.ts";
import type { Fact } from "./facts.ts";
import type { Line } from "./lines.ts";
import { findLinks } from "./links.ts";
import { findName, nameInEmail } from "./name.ts";
import type { Section } from "./sections.ts";

export type Contact = {
  name: Fact | null;
  email: Fact | null;
  phone: Fact | null;
  location: Fact | null;
  links: Fact[];
};

const PHONE = /(?:\+|00|\(\+?)?\(?\d[\d\s().\u00a0·/–‑-]{5,24}\d(?:\s?(?:x|ext\.?|#)\s?\d{1,6})?/giu;
const PHONE_CUE =
  /(?:phone|tel|mobile|cell|mob|handy|telefon|teléfono|téléphone|telefono|telefoon|gsm|home|work|office|contact(?: (?:no|number))?|no|number|celular|cel|cep|puh|tlf|tfno|tlfn|kom|tél|sđt|điện thoại|h\/p|hp|ph|κινητό|κιν|τηλ|тел|телефон|моб|휴대폰|연락처|手机号?|联系电话|聯絡電話|携帯|電話|móvil|portable|whatsapp|电话|手机|전화|☎|✆|📞|📱|^[mtpc]\b)[\s.:)]*$/iu;
const NO_PHONE =
  /(?<!\p{L})(?:fax|telefax|c\.?c\.?|d\.?n\.?i\.?|n\.?i\.?[efk]\.?|cpf|rg|cnpj|c\.?i\.?|rut|curp|pesel|nip|cedula|cédula|documento|passport|id|ssn|license|licence|reg|registration|orcid|zip|steuer\p{L}*)(?: (?:no|nr|number|card))?[\s.:#№°-]{0,4}$/iu;
const PLACE_CUE =
  /^(?:address|location|based in|lives in|residence|adresse|anschrift|wohnort|dirección|direccion|indirizzo|endereço|adres|adress|ville|città|ciudad|地址|所在地|현재 주소|адрес|город)\s*[:：]\s*/iu;

/** Who the resume is of and how to reach them; the top of the document outweighs the rest of it. */
export function findContact(document: ReadDocument, lines: Line[], sections: Section[]): Contact {
  const near = sections
    .filter(({ kind }) => kind === "header" || kind === "contact")
    .flatMap((part) => part.lines);
  const written =
    firstOf(near, findEmail) ??
    firstOf(near, findHiddenEmail) ??
    firstOf(lines, findEmail) ??
    firstOf(lines, findHiddenEmail);
  const email = chooseEmail(written, emailFromLinks(document));
  const name = findName(lines, near, email?.text ?? null) ?? nameInEmail(email);
  return {
    email,
    name,
    phone:
      phoneFromLines(near, 1) ?? phoneFromLines(lines.slice(0, 400), 0) ?? phoneFromLinks(document.links),
    location: findLocation(near),
    links: findLinks(document, near, ownWords(name, email)),
  };
}

/** Words by which a web address shows whose it is: those of the name and the user of the e-mail address. */
function ownWords(name: Fact | null, email: Fact | null): string[] {
  const words = [...(name?.text.split(/\s+/) ?? []), email?.text.split("@")[0] ?? ""];
  return words
    .map((word) =>
      word
        .normalize("NFKD")
        .replace(/[^\p{L}\p{N}]/gu, "")
        .toLowerCase(),
    )
    .filter((word) => word.length > 4);
}

// What a person reads counts, unless signs beside it were read into it: then the link knows where it begins and ends.
function chooseEmail(written: Fact | null, linked: Fact | null): Fact | null {
  if (!written || !linked) return written ?? linked;
  const [text, link] = [written.text.toLowerCase(), linked.text.toLowerCase()];
  if (text === link) return { ...written, confidence: 0.99 };
  return text.includes(link) || link.includes(text) ? linked : written;
}

function firstOf<T>(lines: Line[], find: (line: Line, next: Line | undefined) => T | null): T | null {
  for (const [index, line] of lines.entries()) {
    const found = find(line, lines[index + 1]);
    if (found) return found;
  }
  return null;
}

function emailFromLinks({ links, text }: ReadDocument): Fact | null {
  for (const link of links) {
    const address = /^mailto:([^?\s]{3,200})/i.exec(link.url)?.[1];
    if (!address?.includes("@")) continue;
    const plain = decoded(address);
    const at = text.toLowerCase().indexOf(plain.toLowerCase());
    if (at >= 0) return fact(text.slice(at, at + plain.length), link.page, at, at + plain.length, 0.99);
    // A text that shows another address than its link does: what a person reads counts.
    if (text.includes("@")) continue;
    return fact(plain, link.page, link.start ?? 0, link.end ?? 0, 0.85);
  }
  return null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function phoneFromLines(lines: Line[], trust: number): Fact | null {
  let best: { fact: Fact; score: number } | null = null;
  for (const line of lines) {
    if (!/\d/.test(line.text)) continue;
    for (const match of line.text.slice(0, 400).matchAll(PHONE)) {
      const score = phoneScore(line.text, match.index, match[0], trust);
      if (score <= 0 || (best && best.score >= score)) continue;
      const start = line.start + match.index;
      best = {
        score,
        fact: fact(
          tidyPhone(match[0]),
          line.page,
          start,
          start + match[0].length,
          Math.min(0.98, 0.6 + score / 10),
        ),
      };
    }
  }
  return best?.fact ?? null;
}

// A validator rejects numbers people do dial; it only speaks for a number here, never against it.
function phoneScore(text: string, index: number, written: string, trust: number): number {
  const digits = written.replace(/(?:x|ext\.?|#)\s?\d+$/i, "").replace(/\D/g, "");
  const before = text.slice(Math.max(0, index - 24), index);
  const isCued = PHONE_CUE.test(before);
  if (NO_PHONE.test(before)) return 0;
  // "CEP" is a Brazilian postal code as well as a Turkish mobile phone.
  if (/(?<!\p{L})cep[\s.:]*$/iu.test(before) && digits.length < 9) return 0;
  // "Porto+351 …": a town may stand glued to the plus, but no digit or address does.
  const isGlued = (written.startsWith("+") ? /[\p{N}/=_-]$/u : /[\p{L}\p{N}/=_.-]$/u).test(
    before.replace(PHONE_CUE, ""),
  );
  if (digits.length < 7 || digits.length > 15 || isGlued) return 0;
  if (
    /^\D*(?:19|20)\d\d\D+(?:19|20)\d\d\D*$/.test(written) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(written)
  )
    return 0;
  if (
    /^(?:19|20)\d\d[./-]\d{1,2}\b/.test(written) ||
    /\b(?:19|20)\d\d\b.*[–—-].*\b(?:19|20)\d\d\b/.test(written)
  )
    return 0;
  if (digits.length > 9 && /^\d{1,2}[./]\d{4}\s?[–-]/.test(written)) return 0;
  const isShaped = /^[+(]|^00/.test(written) || /\d[\s.)·/–‑-]+\d/.test(written);
  const isValid = isPossiblePhoneNumber(written, "US") || isPossiblePhoneNumber(`+${digits}`);
  const score =
    (isCued ? 3 : 0) +
    (isShaped ? 1.5 : 0) +
    (isValid ? 1 : 0) +
    (digits.length >= 9 ? 0.8 : 0) +
    (/^[+(]|^00/.test(written) ? 0.7 : 0);
  return score + trust >= 2.2 || (digits.length === 11 && isValid) ? score : 0;
}

function tidyPhone(raw: string): string {
  // A lone digit after a long group is the number of a footnote or box, not of the phone.
  const written = raw.replace(/(\d{4,})\s+\d$/, "$1");
  const opens = (written.match(/\(/g) ?? []).length;
  const closes = (written.match(/\)/g) ?? []).length;
  return (opens > closes && written.startsWith("(") ? written.slice(1) : written).replace(/\s+/g, " ").trim();
}

function phoneFromLinks(links: DocumentLink[]): Fact | null {
  for (const link of links) {
    const number = /^(?:tel|callto):([+\d][\d\s().-]{5,24})/i.exec(decoded(link.url))?.[1];
    if (number) return fact(number.trim(), link.page, link.start ?? 0, link.end ?? 0, 0.9);
  }
  return null;
}

function findLocation(lines: Line[]): Fact | null {
  let best: { fact: Fact; score: number } | null = null;
  for (const line of lines.slice(0, 40)) {
    for (const part of line.parts) {
      for (const bit of bitsOf(part.text)) {
        const cue = PLACE_CUE.exec(bit.text);
        const text = bit.text
          .slice(cue?.[0].length ?? 0)
          .replace(/^[^\p{L}\p{N}]+/u, "")
          .trim();
        const score =
          cue && text.length > 2 && text.length < 120 ? 4 : companyScore(text) >= 2 ? 0 : placeScore(text);
        if (score <= 0 || (best && best.score >= score)) continue;
        const start = part.start + bit.from + bit.text.indexOf(text);
        best = { score, fact: fact(text, line.page, start, start + text.length, 0.5 + score / 10) };
      }
    }
  }
  return best?.fact ?? null;
}

function bitsOf(text: string): { text: string; from: number }[] {
  const bits: { text: string; from: number }[] = [];
  let from = 0;
  for (const bit of text.split(/([|•·◦⋄∙;]|\s[–—]\s|[\u{e000}-\u{f8ff}])/u)) {
    if (bit.trim().length > 2) bits.push({ text: bit, from });
    from += bit.length;
  }
  return bits;
}

function fact(text: string, page: number, start: number, end: number, confidence: number): Fact {
  return { text, span: { page, start, end }, confidence };
}
