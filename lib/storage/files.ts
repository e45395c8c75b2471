import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { env } from "#lib/env.ts";
import { Problem } from "#lib/errors.ts";

const MAGIC = Buffer.from("CNDR1");
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Stores bytes under a random name, encrypted (AES-256-GCM), and returns the path to keep. When it returns, the file
 * is whole and on the disk. Throws a `Problem` `storage_full` (507) where there is no room; nothing is left behind.
 */
export async function storeFile(bytes: Uint8Array): Promise<string> {
  const name = randomUUID();
  const path = `${name.slice(0, 2)}/${name}`;
  const target = join(folder(), path);
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    await writeSynced(temporary, encrypt(bytes, path));
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return path;
  } catch (error) {
    await rm(temporary, { force: true });
    throw storageProblem(error);
  }
}

/** The bytes behind a path. Throws a `Problem` `file_missing` (404), or `file_damaged` where they were altered. */
export async function loadFile(path: string): Promise<Buffer> {
  let sealed: Buffer;
  try {
    sealed = await readFile(locate(path));
  } catch (error) {
    throw storageProblem(error);
  }
  return decrypt(sealed, path);
}

/** Removes a stored file; one that is gone already is no error. */
export async function removeFile(path: string): Promise<void> {
  await rm(locate(path), { force: true });
}

function folder(): string {
  return join(env().DATA_DIR, "files");
}

// Paths come out of the database; one that this module did not make never reaches the disk.
function locate(path: string): string {
  if (!/^[0-9a-f]{2}\/[0-9a-f-]{36}$/.test(path)) throw missing();
  return join(folder(), path);
}

function encrypt(bytes: Uint8Array, path: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", Buffer.from(env().FILE_ENCRYPTION_KEY, "hex"), iv);
  cipher.setAAD(Buffer.from(path)); // a file that is put in the place of another is refused
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([MAGIC, iv, cipher.getAuthTag(), content]);
}

function decrypt(sealed: Buffer, path: string): Buffer {
  const [iv, tag] = [MAGIC.length, MAGIC.length + IV_BYTES];
  const content = tag + TAG_BYTES;
  try {
    if (!sealed.subarray(0, iv).equals(MAGIC))
      throw new Error("The file does not start with the mark of the store.");
    const key = Buffer.from(env().FILE_ENCRYPTION_KEY, "hex");
    const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(iv, tag), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(path));
    decipher.setAuthTag(sealed.subarray(tag, content));
    return Buffer.concat([decipher.update(sealed.subarray(content)), decipher.final()]);
  } catch (error) {
    throw new Problem(500, "file_damaged", "The stored file is damaged, or its key has changed.", {
      cause: error,
    });
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// Without it a power cut may forget the name of a file whose bytes are safe.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function storageProblem(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return missing(error);
  if (code !== "ENOSPC" && code !== "EDQUOT") return error;
  const message = "There is no room left to store the file. Try again later.";
  return new Problem(507, "storage_full", message, { cause: error });
}

function missing(cause?: unknown): Problem {
  return new Problem(404, "file_missing", "The stored file is no longer there.", { cause });
}
