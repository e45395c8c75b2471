import { hash, verify } from "@node-rs/argon2";

// Argon2id (the library's default kind) with 64 MB, three passes and four lanes, as the security chapter asks.
const ARGON2 = { memoryCost: 65_536, timeCost: 3, parallelism: 4 };

// The hash of a random text nobody kept: checking against it costs what checking against a real one costs.
const NOBODYS_HASH =
  "$argon2id$v=19$m=65536,t=3,p=4$gJHznxuYjWN2uPpTcaIN1w$dLTbV8Y7a8RlNN+cMreoAPK716oU6yYYTki41VCoP2U";

/** The Argon2id hash of a password, salted, in PHC form. About 0.1–0.3 s of one core and 64 MB. */
export async function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

/**
 * Whether a password belongs to a hash. Without a hash (no such account) it works as long and says no, so that
 * the time of an answer does not tell which e-mail addresses have an account.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const isRight = await verify(passwordHash ?? NOBODYS_HASH, password);
  return isRight && passwordHash !== null;
}
