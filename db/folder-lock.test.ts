import { mkdir, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "#tests/setup/temporary-folder.ts";
import { lockFolder } from "./folder-lock.ts";

const lockOf = async (folder: string) => JSON.parse(await readFile(join(folder, "lock.json"), "utf8"));

/** A folder whose lock was left by `owner`, last touched `ageMs` ago. */
async function lockedBy(owner: Record<string, unknown>, ageMs = 0): Promise<string> {
  const folder = await temporaryFolder();
  const path = join(folder, "lock.json");
  await writeFile(path, JSON.stringify({ host: hostname(), startedAt: "", token: "theirs", ...owner }));
  const touched = new Date(Date.now() - ageMs);
  await utimes(path, touched, touched);
  return folder;
}

describe("the lock of a data folder", () => {
  it("names this process, and is gone after it is freed", async () => {
    const folder = join(await temporaryFolder(), "new", "folder");
    const unlock = await lockFolder(folder);
    expect(await lockOf(folder)).toMatchObject({ pid: process.pid, host: hostname() });
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it("is refused while its owner lives, in this process too", async () => {
    const folder = await temporaryFolder();
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toMatchObject({ name: "StartError" });
    await unlock();
    await (await lockFolder(folder))();
  });

  it("is taken over from a process that has ended", async () => {
    const folder = await lockedBy({ pid: 2 ** 22 + 1 });
    const unlock = await lockFolder(folder);
    expect(await lockOf(folder)).toMatchObject({ pid: process.pid });
    expect(await readdir(folder)).toEqual(["lock.json"]);
    await unlock();
  });

  it.runIf(process.platform === "linux")(
    "is taken over where another process has its number by now",
    async () => {
      const folder = await lockedBy({ pid: process.pid, startedAt: "an earlier boot:17" });
      await (await lockFolder(folder))();
    },
  );

  it("is respected while another machine touches it, and taken over when that falls silent", async () => {
    await expect(lockFolder(await lockedBy({ pid: 1, host: "elsewhere" }, 5_000))).rejects.toThrow(
      "is in use by process 1 on elsewhere",
    );
    await (await lockFolder(await lockedBy({ pid: 1, host: "elsewhere" }, 60_000)))();
  });

  it("is taken over where it was never finished", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "lock.json"), "");
    await (await lockFolder(folder))();
  });

  it("goes to exactly one of many who find it stale at once", async () => {
    const folder = await lockedBy({ pid: 2 ** 22 + 1 });
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
    expect(attempts.filter((attempt) => attempt.status === "fulfilled")).toHaveLength(1);
  });

  it("leaves the lock of a successor alone when it is freed late", async () => {
    const folder = await temporaryFolder();
    const unlock = await lockFolder(folder);
    await writeFile(
      join(folder, "lock.json"),
      JSON.stringify({ pid: 1, host: "elsewhere", startedAt: "", token: "new" }),
    );
    await unlock();
    expect(await lockOf(folder)).toMatchObject({ token: "new" });
  });

  it("says why a folder cannot be written", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "lock.json"));
    await expect(lockFolder(folder)).rejects.toThrow(/cannot be written \(EISDIR\)/);
  });
});
