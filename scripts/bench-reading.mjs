// node scripts/bench-reading.mjs --data DIR [--rounds N]: milliseconds and peak memory per PDF in DIR, for pdf.js's own
// text extraction (the floor), for reading, for the whole way from bytes to a profile and for the rules alone; beside
// them poppler's pdftotext, a process per document, where it is installed. In one run, warm.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { openReaderPool } from "../lib/documents/reader-pool.ts";
import { extractResume } from "../lib/extraction/resume.ts";
import { normalizeProfile } from "../lib/normalization/profile.ts";
import { readDocument } from "../lib/reading/read-document.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, rounds: { type: "string", default: "5" } },
});
if (values.data === undefined) {
  console.error("usage: npm run bench:reading -- --data DIR [--rounds N]");
  process.exit(2);
}
// pdf.js rejects promises that nobody holds; a damaged file must not end the measurement.
process.on("unhandledRejection", () => undefined);

const today = { today: "2026-01-01" };
const poppler = spawnSync("pdftotext", ["-v"]).error === undefined;
let document = null;
const home = `${dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))}/`;
const ways = {
  "pdf.js text": floor,
  reading: async (bytes) => {
    document = await readDocument(bytes);
  },
  "rules alone": async () => normalizeProfile(extractResume(document, today), document),
  "bytes to profile": async (bytes) => {
    const read = await readDocument(bytes);
    return normalizeProfile(extractResume(read, today), read);
  },
  ...(poppler && {
    pdftotext: async (_, path) => {
      if (spawnSync("pdftotext", ["-layout", path, "-"]).status !== 0) throw new Error("not read");
    },
  }),
};
const files = readdirSync(values.data, { recursive: true })
  .filter((name) => name.toLowerCase().endsWith(".pdf"))
  .map((name) => ({ name, path: join(values.data, name), best: {} }))
  .map((file) => ({ ...file, bytes: readFileSync(file.path) }));

for (let round = 0; round <= Number(values.rounds); round++) {
  for (const file of files) {
    for (const [way, run] of Object.entries(ways)) {
      const start = performance.now();
      const isRead = await run(file.bytes, file.path).then(
        () => true,
        () => false,
      );
      const ms = performance.now() - start;
      if (isRead && way === "reading") file.pages = document.pages.length;
      // The first round warms up; of the others the quickest is the least disturbed.
      if (round > 0 && isRead) file.best[way] = Math.min(file.best[way] ?? Number.POSITIVE_INFINITY, ms);
    }
  }
}

const read = files.filter(({ best }) => Object.keys(best).length === Object.keys(ways).length);
console.log(`${read.length} of ${files.length} PDFs read in every way; best of ${values.rounds} rounds, ms`);
const [reference] = Object.keys(ways);
const twoPages = read.filter(({ pages }) => pages === 2).map(({ best }) => best["rules alone"]);
for (const way of Object.keys(ways)) {
  const times = read.map(({ best }) => best[way]);
  const ratio = quantile(
    read.map(({ best }) => best[way] / best[reference]),
    0.5,
  );
  const medians =
    quantile(times, 0.5) /
    quantile(
      read.map(({ best }) => best[reference]),
      0.5,
    );
  console.log(
    `  ${way.padEnd(18)} p50 ${quantile(times, 0.5).toFixed(1).padStart(6)}  p95 ${quantile(times, 0.95).toFixed(1).padStart(6)}` +
      `  of the floor: medians ${medians.toFixed(2)}, median of ratios ${ratio.toFixed(2)}`,
  );
}
if (poppler) {
  const [whole, other] = ["bytes to profile", "pdftotext"].map((way) => read.map(({ best }) => best[way]));
  console.log(
    `  bytes to profile of pdftotext: medians ${(quantile(whole, 0.5) / quantile(other, 0.5)).toFixed(2)}`,
  );
}
if (twoPages.length > 0)
  console.log(`  the rules alone, two pages: p50 ${quantile(twoPages, 0.5).toFixed(1)} ms`);
for (const { name, best } of read.toSorted((a, b) => b.best.reading - a.best.reading).slice(0, 5)) {
  console.log(`  slowest: ${name} ${best.reading.toFixed(0)} ms (floor ${best[reference].toFixed(0)})`);
}

await measureReader();

/** Memory of one reader, as the server runs it, after each document; the floor's would be mixed into this process's. */
async function measureReader() {
  const pool = openReaderPool({ size: 1, root: join(import.meta.dirname, "..") });
  const memory = [];
  for (const { bytes } of files) {
    await pool.run("read", { bytes }).catch(() => undefined);
    memory.push(residentMb());
  }
  await pool.close();
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => quantile(memory, share).toFixed(0));
  console.log(`  a reader's resident memory: p50 ${p50} MB  p95 ${p95} MB  most ${most} MB`);
}

/** What the children of this process have resident at present. */
function residentMb() {
  const children = spawnSync("ps", ["-o", "rss=", "--ppid", String(process.pid)], {
    encoding: "utf8",
  }).stdout;
  return Math.max(0, ...children.trim().split(/\s+/).map(Number)) / 1024;
}

async function floor(bytes) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapPacked: true,
    cMapUrl: `${home}cmaps/`,
    standardFontDataUrl: `${home}standard_fonts/`,
    wasmUrl: `${home}wasm/`,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number++) await (await pdf.getPage(number)).getTextContent();
  } finally {
    await task.destroy();
  }
}

function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
