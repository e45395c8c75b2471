import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { generatedSecrets, readEnvironment } from "./env.ts";

const made = { AUTH_SECRET: "a".repeat(64), FILE_ENCRYPTION_KEY: "b".repeat(64) };
const read = (source: Record<string, string | undefined>) => readEnvironment(source, () => made);
const readWithoutFolder = (source: Record<string, string>) =>
  readEnvironment(source, () => {
    throw new Error("the data folder was asked");
  });

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://db.example.com/candor",
  AUTH_SECRET: "s".repeat(32),
  FILE_ENCRYPTION_KEY: "0f".repeat(32),
};

describe("the configuration", () => {
  it("needs no variable at all", () => {
    expect(read({})).toMatchObject({
      PORT: 3000,
      DATA_DIR: resolve(".data"),
      APP_URL: "http://localhost:3000",
      DEMO_DATA: true,
      MAX_FILE_SIZE_MB: 5,
      usesInngestServer: false,
      RATE_LIMIT_LOGIN: { requests: 5, seconds: 900 },
      RATE_LIMIT_REGISTER: { requests: 3, seconds: 3600 },
      RATE_LIMIT_API: { requests: 100, seconds: 60 },
      ...made,
    });
  });

  it("takes an empty value for an absent one", () => {
    expect(read({ PORT: "", DATABASE_URL: "", DATA_DIR: undefined })).toEqual(read({}));
  });

  it.each([
    ["PORT", "80a"],
    ["PORT", "70000"],
    ["NODE_ENV", "staging"],
    ["LOG_LEVEL", "loud"],
    ["MAX_FILE_SIZE_MB", "0"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["APP_URL", "candor.example.com"],
    ["INNGEST_BASE_URL", "ftp://example.com"],
    ["DEMO_DATA", "maybe"],
    ["AUTH_SECRET", "short"],
    ["FILE_ENCRYPTION_KEY", "zz"],
    ["RATE_LIMIT_LOGIN", "5 per minute"],
    ["RATE_LIMIT_LOGIN", "0/m"],
    ["RATE_LIMIT_UPLOAD", "5/0m"],
    ["RATE_LIMIT_API", "-1/m"],
  ])("stops in one line that names %s for the value '%s', and does not repeat it", (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} is wrong: [^\\n]+\\.$`));
    expect(() => read({ [name]: value })).toThrow(expect.objectContaining({ name: "StartError" }));
    expect(() => read({ AUTH_SECRET: "hunter2" })).not.toThrow(/hunter2/);
  });

  it.each([
    ["10/s", { requests: 10, seconds: 1 }],
    ["1/2d", { requests: 1, seconds: 172_800 }],
    ["20/90s", { requests: 20, seconds: 90 }],
  ])("reads the limit %s", (text, limit) => {
    expect(read({ RATE_LIMIT_JOBS: text }).RATE_LIMIT_JOBS).toEqual(limit);
  });

  it("makes no demo data beside a database of one's own, even when asked to", () => {
    expect(read({ DATABASE_URL: "postgres://localhost/x", DEMO_DATA: "on" }).DEMO_DATA).toBe(false);
    expect(read({ DEMO_DATA: "off" }).DEMO_DATA).toBe(false);
  });

  it.each(["AUTH_SECRET", "FILE_ENCRYPTION_KEY"])(
    "stops in production with a database and without %s",
    (name) => {
      expect(() => readWithoutFolder({ ...production, [name]: "" })).toThrow(`${name} is missing`);
    },
  );

  it("stops in production with an Inngest server and without its signing key", () => {
    expect(() => readWithoutFolder({ ...production, INNGEST_EVENT_KEY: "k" })).toThrow(
      "INNGEST_SIGNING_KEY is missing",
    );
  });

  it("derives the other keys from the secret, each its own, the same at every start", () => {
    const [first, second] = [readWithoutFolder(production), readWithoutFolder(production)];
    expect(second).toEqual(first);
    const keys = [
      first.AUTH_SECRET,
      first.JWT_SECRET,
      first.INNGEST_SIGNING_KEY.replace("signkey-prod-", ""),
    ];
    expect(new Set(keys).size).toBe(3);
  });
});

describe("generated secrets", () => {
  const folder = async () => {
    const path = await mkdtemp(join(tmpdir(), "candor-env-"));
    onTestFinished(() => rm(path, { recursive: true, force: true }));
    return path;
  };

  it("are made once per data folder, readable by the owner alone", async () => {
    const dataDir = join(await folder(), "new");
    const first = generatedSecrets(dataDir);
    expect(generatedSecrets(dataDir)).toEqual(first);
    expect(generatedSecrets(await folder())).not.toEqual(first);
    expect((await stat(join(dataDir, "secrets.json"))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(dataDir, "secrets.json"), "utf8"))).toEqual(first);
  });

  it("are never replaced where their file is damaged", async () => {
    const dataDir = await folder();
    await writeFile(join(dataDir, "secrets.json"), "{");
    expect(() => generatedSecrets(dataDir)).toThrow("cannot be read");
    expect(await readFile(join(dataDir, "secrets.json"), "utf8")).toBe("{");
  });

  it("say which folder cannot be written", async () => {
    const file = join(await folder(), "file");
    await writeFile(file, "");
    expect(() => generatedSecrets(join(file, "data"))).toThrow(/^DATA_DIR: the folder .* cannot be written/);
  });
});

describe(".env.example", () => {
  it("names every variable that is read, and is a valid configuration", async () => {
    const text = await readFile(new URL("../.env.example", import.meta.url), "utf8");
    const example = Object.fromEntries(
      [...text.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
    const computed = ["usesInngestServer"];
    const known = Object.keys(
      read({ ...production, INNGEST_EVENT_KEY: "k", INNGEST_SIGNING_KEY: "k" }),
    ).filter((name) => !computed.includes(name));
    expect(Object.keys(example)).toEqual(expect.arrayContaining(known));
    expect(read(example)).toEqual(read({}));
  });
});
