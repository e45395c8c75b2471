import type { Fact } from "./facts.ts";
import type { Line } from "./lines.ts";

const LONGEST = 400; // characters of a line in which a spelled-out address is sought
const TOP_DOMAIN = "(?:com?|org|net|edu|gov|info|biz|io|me|dev|ac|eu|\\p{Script=Latin}{2})";
const USER_SIGN = /[A-Za-z\u00c0-\u024f0-9._%+'’-]/;
// An address glued to the web address before it.
const AFTER_HOST = /^\S*\.(?:com|org|net|io|dev|me|edu|info|de|fr|uk)(?=[a-z0-9])/i;
const AT =
  "\\s{0,2}[([{<]\\s?(?:at|ät|arroba|chiocciola|@)\\s?[)\\]}>]\\s{0,2}|\\s{1,2}@\\s{1,2}|@\\s{1,2}|\\s{1,2}@";
const DOT = "\\s{0,2}[([{<]\\s?(?:dot|punkt|point|punto|ponto|\\.)\\s?[)\\]}>]\\s{0,2}|\\.";
/** "jane [at] example [dot] com", "jane @ example.com" */
const SPELLED = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63})(?:${AT}|@)([\\p{L}\\p{N}-]{1,63}(?:(?:${DOT})[\\p{L}\\p{N}-]{2,63}){1,3})(?![\\p{L}\\p{N}])`,
  "iu",
);
const IN_WORDS =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63})\s{1,2}at\s{1,2}([\p{L}\p{N}-]{1,63}(?:\s{1,2}dot\s{1,2}[\p{L}\p{N}-]{2,20}){1,3})(?![\p{L}\p{N}])/iu;
const CUE =
  /(?:e-?mail|mail|e-?posta|correo|courriel|пошта|почта|邮箱|郵箱|メール|이메일)[^\p{L}\p{N}]{0,6}$/iu;

/** The e-mail address in a line: grown from its "@", so that the work stays linear in hostile text. */
export function findEmail(line: Line): Fact | null {
  const { text } = line;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let from = at;
    while (from > 0 && at - from < 65 && USER_SIGN.test(text[from - 1] ?? "")) from -= 1;
    const domain =
      /^@\s?[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,200}[\p{L}\p{N}])?/u.exec(text.slice(at, at + 260))?.[0] ?? "";
    const host = domain.replace(/(\.[a-z]{2,4})(?=[A-Z][a-z]).*$/, "$1");
    const isInUrl = /(?:\/|www)$/.test(text.slice(0, from)) || text.startsWith("www.", from);
    const user = (isInUrl ? text.slice(from, at).replace(AFTER_HOST, "") : text.slice(from, at)).replace(
      /^[._%+'’-]+/,
      "",
    );
    if (user === "" || !/\.\p{L}{2,}$/u.test(host)) continue;
    const start = at - user.length;
    return factAt(line, (user + host).replace(/\s/g, ""), start, at + host.length, 0.97);
  }
  return null;
}

/** An address that is spelled out, spaced, broken over two lines, or lost its dots behind "E-mail:". */
export function findHiddenEmail(line: Line, next: Line | undefined): Fact | null {
  const text = line.text.slice(0, LONGEST);
  const spelled = SPELLED.exec(text) ?? IN_WORDS.exec(text);
  // "Engineer @ example.com" is where somebody works.
  const lead = text.slice(0, spelled?.index ?? 0);
  const isSpaced = spelled !== null && /\s@|@\s/.test(spelled[0]) && !CUE.test(lead);
  const isLoose = isSpaced && (/\p{L}/u.test(lead) || /^\p{Lu}/u.test(spelled[0]));
  if (spelled && !isLoose) {
    const host = (spelled[2] ?? "").replace(
      /\s*[([{<]\s?(?:dot|punkt|point|punto|ponto|\.)\s?[)\]}>]\s*|\s+dot\s+/giu,
      ".",
    );
    if (new RegExp(`\\.${TOP_DOMAIN}$|\\.\\p{L}{2,}$`, "iu").test(host))
      return factAt(line, `${spelled[1]}@${host}`, spelled.index, spelled.index + spelled[0].length, 0.9);
  }
  return brokenEmail(line, next) ?? dotlessEmail(line, text);
}

/** "jane.doe@" above "example.com" */
function brokenEmail(line: Line, next: Line | undefined): Fact | null {
  if (!next || next.page !== line.page || next.column !== line.column || next.gap > 2.2) return null;
  const head = /([\p{L}\p{N}._%+-]{1,64})(@[\p{L}\p{N}.-]{0,80})?$/u.exec(line.text.slice(-150));
  if (!head) return null;
  const tail = /^(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63}){1,3}|[\p{L}\p{N}.-]{2,80})$/u.exec(
    next.text,
  )?.[0];
  if (!tail || (head[2] === undefined) !== tail.startsWith("@")) return null;
  const email = head[0] + tail;
  if (!/^[^@]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(email)) return null;
  return factAt(line, email, line.text.length - head[0].length, next.end - line.start, 0.9);
}

/** "E-mail: jane d@example co.uk", as a picture's text is read: an address has no spaces, so dots were lost. */
function dotlessEmail(line: Line, text: string): Fact | null {
  const at = text.indexOf("@");
  const before =
    at < 0 ? null : /((?:[\p{L}\p{N}_-]{1,30}[\s.]){0,2}[\p{L}\p{N}_-]{1,30})$/u.exec(text.slice(0, at));
  if (!before || !CUE.test(text.slice(0, before.index))) return null;
  const host = new RegExp(
    `^@([\\p{L}\\p{N}-]{2,40}[\\s.](?:(?:co|com|ac|org)[\\s.])?${TOP_DOMAIN})(?![\\p{L}\\p{N}])`,
    "iu",
  ).exec(text.slice(at))?.[1];
  if (!host) return null;
  const email = `${before[0]}@${host}`.replace(/\s/g, ".");
  return factAt(line, email, before.index, at + 1 + host.length, 0.7);
}

function factAt(line: Line, text: string, from: number, to: number, confidence: number): Fact {
  return {
    text,
    span: { page: line.page, start: line.start + from, end: line.start + to },
    confidence,
  };
}
