import type { ReadDocument, Span } from "#lib/reading/document.ts";
import type { Fact } from "./facts.ts";
import type { Line } from "./lines.ts";

const MOST_LINKS = 30;
const URL_SHAPE =
  /(?:https?:\/\/[^\s|,;()<>]{3,200})|(?<![\p{L}\p{N}@._-])(?:www\.)?[a-z0-9-]{2,63}(?:\.[a-z0-9-]{2,63}){0,2}\.(?:com|org|net|io|dev|me|co|app|edu|info|in|de|fr|uk|es|it|eu|us|ca|ch|nl|ai|tech|design|page|site|xyz|blog|cn|ru|br|pl|se|at|be|fi|no|dk|cz|pt|art|studio|world|pro)(?:\/[^\s|,;()<>]{0,200})?(?![\p{L}@])/giu;
// The page of a person, wherever in the document it is linked.
const PROFILE =
  /^(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:in|pub)\/[^/]+|(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[\w.-]+|(?:twitter|x|instagram|facebook|medium|dribbble|behance|kaggle|codepen|leetcode|hackerrank|vimeo|youtube|t\.me|xing|keybase|mastodon|bsky)\.[a-z]{2,6}\/(?:@|u\/|user\/|profile\/|channel\/|c\/)?[\w.@-]+|t\.me\/[\w.]+|stackoverflow\.com\/users\/.+|orcid\.org\/[\dX-]+|scholar\.google\.[a-z.]+\/citations.+|researchgate\.net\/profile\/.+|[\w-]+\.(?:github|gitlab)\.io|[\w-]+\.(?:medium|substack|wordpress|behance|dribbble)\.(?:com|net))$/iu;
const NOBODYS =
  /^(?:(?:www\.)?(?:github|gitlab|linkedin|twitter|x|facebook|google|instagram|medium)\.com\/?$|(?:dx\.)?doi\.org\/|(?:www\.)?google\.[a-z.]+\/maps|maps\.|goo\.gl\/maps|creativecommons\.org)/iu;

/**
 * The addresses of the person's own pages: what is linked or written where they say how to reach them, and profiles
 * on known sites anywhere. Links to papers, employers and projects in the text are no contact.
 */
export function findLinks(document: ReadDocument, near: Line[], own: string[]): Fact[] {
  const found = new Map<string, Fact>();
  const add = (raw: string, span: Span, confidence: number) => {
    const url = tidyUrl(raw);
    const key = keyOf(url);
    if (key.length > 3 && !NOBODYS.test(key) && !found.has(key) && found.size < MOST_LINKS)
      found.set(key, { text: url, span, confidence });
  };
  for (const link of document.links) {
    if (!/^https?:\/\//i.test(link.url)) continue;
    const isNear = near.some(
      (line) =>
        line.page === link.page &&
        (link.start === null
          ? isBeside(line, link.box)
          : link.start < line.end && (link.end ?? 0) > line.start),
    );
    const key = keyOf(tidyUrl(link.url));
    if (isNear || PROFILE.test(key) || isOwn(key, own))
      add(link.url, { page: link.page, start: link.start ?? 0, end: link.end ?? 0 }, 0.95);
  }
  near.forEach((line, index) => {
    for (const match of line.text.slice(0, 600).matchAll(URL_SHAPE)) {
      const start = line.start + match.index;
      const whole = wrapped(match[0], match.index, line, near[index + 1]);
      add(whole.url, { page: line.page, start, end: start + whole.length }, 0.9);
    }
  });
  // "itch.io" beside "itch.io/jane" is half of the same address.
  const keys = [...found.keys()];
  return keys.flatMap((key) => {
    const isHalf = !key.includes("/") && keys.some((other) => other.startsWith(`${key}/`));
    const fact = found.get(key);
    return fact && !isHalf ? [fact] : [];
  });
}

/** A host or first step of the path that bears the person's name: a site of their own. */
function isOwn(key: string, own: string[]): boolean {
  const [host = "", user = "", ...more] = key.split("/");
  const plainHost = host.replace(/[^\p{L}\p{N}]/gu, "");
  return (
    more.length === 0 &&
    own.some((word) => plainHost.includes(word) || user.replace(/\W/g, "").includes(word))
  );
}

/** An icon without text beside a line of the contact block. */
function isBeside(line: Line, box: readonly number[] | null): boolean {
  const [, bottom, , top] = box ?? [];
  return bottom !== undefined && top !== undefined && bottom < line.top && top > line.top - line.size * 1.4;
}

function keyOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "")
    .toLowerCase();
}

/** "https://github.com/https://github.com/jane" and a bracket or full stop at the end are slips of the template. */
function tidyUrl(raw: string): string {
  let url = raw;
  if (/%3a%2f%2f|%20/i.test(url)) url = decoded(url);
  const last = url.toLowerCase().lastIndexOf("http", url.length - 9);
  if (last > 8 && /^https?:\/\//i.test(url.slice(last))) url = url.slice(last);
  return url.trim().replace(/[\].,;:'"’”»]+$/u, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that runs on in the next line. */
function wrapped(
  text: string,
  index: number,
  line: Line,
  next: Line | undefined,
): { url: string; length: number } {
  const url = text.replace(/[.,;:]+$/, "");
  const isAtEnd = index + text.length === line.text.length;
  const rest = isAtEnd && /[-/_]$/.test(url) && /\/./.test(url) ? next?.text.trim() : undefined;
  if (
    !rest ||
    !/^[a-z0-9][\w./-]{2,60}$/i.test(rest) ||
    next?.page !== line.page ||
    next.column !== line.column
  )
    return { url, length: url.length };
  return { url: url + rest, length: next.start + rest.length - line.start - index };
}
