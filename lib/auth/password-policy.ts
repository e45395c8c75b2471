import { isCommonPassword } from "./common-passwords.ts";

/**
 * Why a new password is refused, as a sentence, or null when it is fine: 8–128 characters, a letter and a number,
 * no well-known password, not built on the person's own name or e-mail address.
 */
export function passwordProblem(password: string, owner: { email: string; name: string }): string | null {
  const length = [...password].length;
  if (length < 8) return "Use at least 8 characters.";
  if (length > 128) return "Use at most 128 characters.";
  if (!/\p{L}/u.test(password) || !/\p{N}/u.test(password)) return "Use at least one letter and one number.";
  if (isCommonPassword(password)) {
    return "This password is too easy to guess. Three unrelated words and a number are hard.";
  }
  if (isBuiltOnOwner(password, owner)) return "Do not build the password on your name or e-mail address.";
  return null;
}

function isBuiltOnOwner(password: string, { email, name }: { email: string; name: string }): boolean {
  const bare = lettersOf(password);
  const own = [email.split("@")[0] ?? "", name, ...name.split(/\s+/)].map(lettersOf);
  // Short names stand inside many honest words; a password is built on a name when little else is in it.
  return own.some((part) => part.length >= 4 && bare.includes(part) && bare.length - part.length < 4);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, "");
}
