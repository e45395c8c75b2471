// `npm run eval -- --data DIR`: reads the labelled documents of a folder and scores what was found, field by field
// and layout by layout, beside the last committed result. DIR brings documents, labels and scorers of its own:
// resumes/, gold/resumes.jsonl, gold/jobs.jsonl, score/resumes.mjs, score/jobs.mjs. `--save` keeps the result.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const WORSE = 0.005;
const KEPT = fileURLToPath(new URL("../docs/eval/last.json", import.meta.url));
const CLI = fileURLToPath(new URL("../cli/main.ts", import.meta.url));

const { values } = parseArgs({ options: { data: { type: "string" }, save: { type: "boolean" } } });
if (values.data === undefined) {
  process.stderr.write("Name the folder of labelled documents: npm run eval -- --data DIR\n");
  process.exit(2);
}
const data = resolve(values.data);
const scratch = mkdtempSync(join(tmpdir(), "candor-eval-"));

const result = { resumes: scoreResumes(), jobs: scoreJobs() };
const before = existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, "utf8")) : { resumes: {}, jobs: {} };
const worse = [...show("resumes", result.resumes, before.resumes), ...show("jobs", result.jobs, before.jobs)];
if (worse.length > 0) process.stdout.write(`\nWorse than the last committed result:\n${worse.join("\n")}\n`);
if (values.save) {
  mkdirSync(fileURLToPath(new URL("../docs/eval", import.meta.url)), { recursive: true });
  writeFileSync(KEPT, `${JSON.stringify(result, null, 2)}\n`);
}
process.exit(worse.length > 0 && !values.save ? 1 : 0);

function scoreResumes() {
  const files = readdirSync(join(data, "resumes")).map((name) => join(data, "resumes", name));
  const parsed = join(scratch, "parsed.jsonl");
  candor(["parse", ...files], parsed);
  const gold = join(data, "gold/resumes.jsonl");
  return tableOf(node([join(data, "score/resumes.mjs"), gold, parsed, "--by", "layout"]));
}

function scoreJobs() {
  const gold = join(data, "gold/jobs.jsonl");
  const texts = join(scratch, "jobs");
  node([join(data, "score/jobs.mjs"), "--write", gold, texts]);
  const analyzed = join(scratch, "analyzed.jsonl");
  candor(["analyze", ...readdirSync(texts).map((name) => join(texts, name))], analyzed);
  return tableOf(node([join(data, "score/jobs.mjs"), gold, analyzed]));
}

/** Runs the command line with its output in a file. Documents that cannot be read are part of the result. */
function candor(args, output) {
  spawnSync(process.execPath, [CLI, ...args], { stdio: ["ignore", openSync(output, "w"), "inherit"] });
}

function node(args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(1);
  return stdout;
}

/** The figures of a printed table, 0–1, as `section / field` → value; a section begins at "layout = …". */
function tableOf(text) {
  const figures = {};
  let section = "all";
  for (const line of text.split("\n")) {
    const head = /^(\w+ = [\w-]+)/.exec(line);
    if (head) section = head[1];
    const row = /^\s+([\w~]+)\s+(?:acc ([\d.]+)%|F1 ([\d.]+))/.exec(line);
    if (row) figures[`${section} / ${row[1]}`] = row[2] === undefined ? Number(row[3]) : Number(row[2]) / 100;
  }
  return figures;
}

/** Prints one table beside the last one; returns the lines of what got worse. */
function show(title, now, last = {}) {
  process.stdout.write(`\n${title.padEnd(44)}   now    last\n`);
  const worse = [];
  for (const [name, value] of Object.entries(now)) {
    const kept = last[name];
    const line = `${name.padEnd(44)} ${value.toFixed(3)}   ${kept === undefined ? "–" : kept.toFixed(3)}`;
    process.stdout.write(`${line}\n`);
    if (kept !== undefined && value < kept - WORSE) worse.push(line);
  }
  return worse;
}
