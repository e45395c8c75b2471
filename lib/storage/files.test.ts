import { randomBytes } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { env } from "#lib/env.ts";
import { loadFile, removeFile, storeFile } from "./files.ts";

const onDisk = (path: string) => join(env().DATA_DIR, "files", path);
afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }));

describe("a stored file", () => {
  it.each([0, 1, 4096, 5 * 1024 * 1024])("of %i bytes comes back as it was", async (size) => {
    const bytes = randomBytes(size);
    expect((await loadFile(await storeFile(bytes))).equals(bytes)).toBe(true);
  });

  it("is unreadable on the disk, and readable by the owner alone", async () => {
    const path = await storeFile(Buffer.from("canary ".repeat(50)));
    expect((await readFile(onDisk(path))).includes("canary")).toBe(false);
    expect((await stat(onDisk(path))).mode & 0o777).toBe(0o600);
  });

  it("never looks the same twice", async () => {
    const [first, second] = [await storeFile(Buffer.from("same")), await storeFile(Buffer.from("same"))];
    expect(first).not.toBe(second);
    expect(await readFile(onDisk(first))).not.toEqual(await readFile(onDisk(second)));
  });

  it("leaves no temporary file beside it", async () => {
    await storeFile(Buffer.from("x"));
    const names = await readdir(join(env().DATA_DIR, "files"), { recursive: true });
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("is refused where one byte was altered, cut off, or put in the place of another", async () => {
    const [path, other] = [await storeFile(Buffer.from("first")), await storeFile(Buffer.from("second"))];
    const sealed = await readFile(onDisk(path));
    for (const at of [0, 7, 20, sealed.length - 1]) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await writeFile(onDisk(path), altered);
      await expect(loadFile(path)).rejects.toMatchObject({ code: "file_damaged" });
    }
    await writeFile(onDisk(path), sealed.subarray(0, 10));
    await expect(loadFile(path)).rejects.toMatchObject({ code: "file_damaged" });
    await rename(onDisk(other), onDisk(path));
    await expect(loadFile(path)).rejects.toMatchObject({ code: "file_damaged" });
  });

  it("is gone after removal, and removing it again does no harm", async () => {
    const path = await storeFile(Buffer.from("x"));
    await removeFile(path);
    await removeFile(path);
    await expect(loadFile(path)).rejects.toMatchObject({ status: 404, code: "file_missing" });
  });

  it.each(["../secrets.json", "/etc/passwd", "aa/../../secrets.json", ""])(
    "is never reached by the path '%s'",
    async (path) => {
      await expect(loadFile(path)).rejects.toMatchObject({ code: "file_missing" });
      await expect(removeFile(path)).rejects.toMatchObject({ code: "file_missing" });
    },
  );
});
