import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyPdfViewer } from "./copy-pdf-viewer.mjs";
import { runTool } from "./run-step.mjs";

const MARK = ".next/candor-sources.sha256";
const SOURCES = ["app", "components", "lib", "db", "inngest", "prompts", "public"];
const FILES = [
  "package.json",
  "package-lock.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-node.ts",
  "tsconfig.json",
];

/** Builds the server unless the sources are those of the last build. Resolves to the exit code. */
export async function buildIfChanged() {
  copyPdfViewer(); // before the digest, which covers it
  const digest = digestOfSources();
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === digest) return 0;
  const code = await runTool("Building the pages (about a minute, only after a change)", "next", ["build"], {
    quiet: true,
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (code === 0) writeFileSync(MARK, digest);
  return code;
}

function digestOfSources() {
  const hash = createHash("sha256").update(process.version);
  const files = [...FILES.filter(existsSync), ...SOURCES.filter(existsSync).flatMap(filesBelow)];
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
