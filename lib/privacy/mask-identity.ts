/** Who somebody is, as far as it is known. */
export type Identity = {
  name: string | null;
  email: string | null;
  phone: string | null;
  links: readonly string[];
};

/** A text without identity, and the way back for what a model says about it. */
export type MaskedText = { text: string; unmask(said: string): string };

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu;
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s|,;()<>]{1,200}|\b(?:linkedin|github|gitlab|bitbucket|xing)\.(?:com|org|io)\/[^\s|,;()<>]{1,200}/giu;
/** Nine digits and more with what people put between them, not a range of years. */
const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().·–/-]{0,3}\d){8,14}(?!\p{N})/gu;
const YEARS = /^\(?(?:19|20)\d{2}\D+(?:19|20)\d{2}\)?$/;
const SHORTEST_NAME = 3;

/**
 * Replaces name, e-mail, telephone and web addresses by marks before a text leaves this machine. Each different
 * value has a mark of its own, so that an employer called after its founder can be put back together by `unmask`.
 */
export function maskIdentity(text: string, identity: Identity): MaskedText {
  const values = new Map<string, string>();
  const markOf = (kind: string, value: string): string => {
    const known = [...values].find(([, kept]) => kept === value)?.[0];
    const mark = known ?? `[${kind}_${values.size + 1}]`;
    values.set(mark, value);
    return mark;
  };
  let masked = text
    .replace(EMAIL, (value) => markOf("EMAIL", value))
    .replace(ADDRESS, (value) => markOf("LINK", value))
    .replace(PHONE, (value) => (YEARS.test(value) ? value : markOf("PHONE", value)));
  for (const value of [identity.email, identity.phone, ...identity.links]) {
    if (value && value.length > SHORTEST_NAME)
      masked = replaceAll(masked, value, () => markOf("CONTACT", value));
  }
  for (const part of nameParts(identity.name))
    masked = replaceAll(masked, part, (found) => markOf("NAME", found));
  return {
    text: masked,
    unmask: (said) => said.replace(/\[[A-Z]+_\d+\]/g, (mark) => values.get(mark) ?? ""),
  };
}

/** The whole name first, then each part that is long enough to be recognized as one. */
function nameParts(name: string | null): string[] {
  if (name === null) return [];
  const parts = name.split(/[\s,]+/).filter((part) => [...part].length >= SHORTEST_NAME);
  const isCompact = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(
    name,
  );
  return [...(isCompact || /\s/.test(name) ? [name] : []), ...parts];
}

function replaceAll(text: string, value: string, mark: (found: string) => string): string {
  const flexible = value
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("\\s+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])${flexible}(?![\\p{L}\\p{N}_])`, "giu");
  return text.replace(pattern, mark);
}
