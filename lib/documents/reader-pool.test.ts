import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, describe, expect, it } from "vitest";
import { pdfOf } from "#tests/fixtures/pdf-of.ts";
import { openReaderPool } from "./reader-pool.ts";

const root = process.cwd();
const pools: ReturnType<typeof openReaderPool>[] = [];
const open = (options: Partial<Parameters<typeof openReaderPool>[0]> = {}) => {
  const pool = openReaderPool({ size: 1, root, ...options });
  pools.push(pool);
  return pool;
};

afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const TEXT = Buffer.from("Ada Example\nada@example.com");

/** A PDF whose page says the same again and again: quick to open, long to read. */
const endless = () =>
  pdfOf(
    (pdf) => {
      for (let at = 0; at < 30_000; at++)
        pdf.fontSize(9).text("again", at % 500, at % 700, { lineBreak: false });
    },
    { compress: false },
  );

describe("openReaderPool", () => {
  it("reads in a child and hands back what was read", async () => {
    const document = await open().run("read", { bytes: TEXT });
    expect(document.text).toBe("Ada Example\nada@example.com");
  });

  it("passes refusals on with their sentence", async () => {
    const reading = open().run("read", { bytes: new Uint8Array() });
    await expect(reading).rejects.toMatchObject({
      code: "empty_file",
      message: "The file is empty. Choose another file.",
    });
  });

  it("stops a reading that takes too long and goes on with the next document", async () => {
    const pool = open({ timeoutMs: 150 });
    await expect(pool.run("read", { bytes: await endless() })).rejects.toMatchObject({
      code: "reading_timed_out",
    });
    const patient = open();
    expect((await patient.run("read", { bytes: TEXT })).text).toContain("Ada");
    await expect(pool.run("read", { bytes: new Uint8Array() })).rejects.toMatchObject({ code: "empty_file" });
  }, 30_000);

  it("stops a reading that swells", async () => {
    const pool = open({ maxMemoryMb: 60 });
    await expect(pool.run("read", { bytes: await endless() })).rejects.toMatchObject({
      code: "reading_ran_out_of_memory",
    });
  }, 30_000);

  it("has its readers end with a parent that was killed", async () => {
    const script = `import { openReaderPool } from "#lib/documents/reader-pool.ts";
      const pool = openReaderPool({ size: 1, root: process.cwd() });
      await pool.run("read", { bytes: Buffer.from("Ada Example") });
      console.log("ready"); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(parent.stdout, "data");
    const readers = await childrenOf(parent.pid);
    expect(readers).toHaveLength(1);
    parent.kill("SIGKILL");
    await expect.poll(() => readers.filter(isAlive), { timeout: 5000 }).toEqual([]);
  }, 30_000);
});

async function childrenOf(pid: number | undefined): Promise<number[]> {
  const list = spawn("ps", ["-o", "pid=", "--ppid", String(pid)]);
  const chunks: string[] = [];
  for await (const chunk of list.stdout) chunks.push(String(chunk));
  return chunks.join("").trim().split(/\s+/).filter(Boolean).map(Number);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
