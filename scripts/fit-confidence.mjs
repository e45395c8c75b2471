// Fits lib/normalization/confidence-weights.json to labelled documents:
//   node scripts/fit-confidence.mjs LABELS.jsonl FOLDER [--dry]
// A label is one JSON object per line: { file, repo, content_group, name, email, phone, skills, experience: [{ company,
// role }], education: [{ institution, degree }] }; `file` is read from FOLDER. Absent and null fields are not used.
// Prints how often values given 90 are right, with every source left out of the fit that judges it.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extractResume } from "#lib/extraction/resume.ts";
import { chance } from "#lib/normalization/confidence.ts";
import { CONFIDENCE_FIELDS, signalsOf } from "#lib/normalization/confidence-signals.ts";
import { normalizeProfile } from "#lib/normalization/profile.ts";
import { readDocument } from "#lib/reading/read-document.ts";

const FOLDS = 5;
const PRIOR = 1; // how strongly weights are held to "the rules' own confidence, unchanged"
const BLANKED = 0.08; // how often a name is missing from real documents, as weight of a document with its name blanked
const OUTPUT = new URL("../lib/normalization/confidence-weights.json", import.meta.url);

const fold = (text) =>
  String(text ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}+#.]+/gu, " ")
    .replace(/(^|\s)\.+|\.+(?=\s|$)/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Same words, or one within the other: how a person would call two spellings the same. */
function isAlike(a, b) {
  const [left, right] = [new Set(fold(a).split(" ")), new Set(fold(b).split(" "))];
  if (fold(a) === "" || fold(b) === "") return false;
  const shared = [...left].filter((word) => right.has(word)).length;
  const smaller = Math.min(left.size, right.size);
  return (
    shared / (left.size + right.size - shared) >= 0.6 ||
    (shared === smaller && smaller >= 2) ||
    fold(a) === fold(b)
  );
}

const digits = (text) =>
  String(text ?? "")
    .replace(/\D/g, "")
    .slice(-9);
const agrees = (label, value) => label === null || label === undefined || isAlike(label, value);

/** For each value found: 1 where it is right, 0 where it is wrong; null where the label does not say. */
function judged(label, facts, skills) {
  const listed = skills.filter(({ evidence }) => evidence.includes("listed"));
  const wanted = new Set((label.skills ?? []).map(fold));
  const isWanted = ({ skill, as_written }) => [skill, ...as_written].some((form) => wanted.has(fold(form)));
  return {
    name: facts.name && label.name ? [Number(fold(facts.name.text) === fold(label.name))] : null,
    email:
      facts.email && label.email
        ? [Number(facts.email.text.toLowerCase() === label.email.toLowerCase())]
        : null,
    phone: facts.phone && label.phone ? [Number(digits(facts.phone.text) === digits(label.phone))] : null,
    experience:
      label.experience &&
      facts.experience.map(({ company, role }) =>
        Number(
          label.experience.some((job) => agrees(job.company, company?.text) && agrees(job.role, role?.text)),
        ),
      ),
    education:
      label.education &&
      facts.education.map(({ institution, degree, major }) => {
        const title = [degree?.text, major?.text].filter(Boolean).join(" ");
        return Number(
          label.education.some(
            (study) =>
              agrees(study.institution, institution?.text) &&
              (agrees(study.degree, title) || agrees(study.degree, degree?.text)),
          ),
        );
      }),
    skills: label.skills && listed.length > 0 ? [listed.filter(isWanted).length / listed.length] : null,
  };
}

/** The document without the lines that hold the name: what is then found as a name is wrong. */
function withoutName(document, name) {
  const blanked = (line) => fold(document.text.slice(line.start, line.end)).includes(fold(name));
  return {
    ...document,
    pages: document.pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !blanked(line)) })),
  };
}

const samples = Object.fromEntries(CONFIDENCE_FIELDS.map((field) => [field, []]));

function collect(label, document, weight, fields) {
  const facts = extractResume(document, { today: "2026-01-01" });
  const { skills } = normalizeProfile(facts);
  const signals = signalsOf(facts, skills);
  const right = judged(label, facts, skills);
  const source =
    createHash("sha1")
      .update(label.repo ?? label.id ?? label.file)
      .digest()[0] % FOLDS;
  for (const field of fields) {
    const rows = signals[field];
    rows.forEach((row, index) => {
      const target = right[field]?.[index];
      if (target !== undefined) samples[field].push({ row, target, weight: weight / rows.length, source });
    });
  }
}

/** Weighted logistic regression by gradient steps, held to the prior (0, 1, 0, …). */
function regress(list) {
  const size = (list[0]?.row.length ?? 0) + 1;
  const prior = Array.from({ length: size }, (_, index) => (index === 1 ? 1 : 0));
  const model = [...prior];
  const total = list.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (let step = 0; step < 6000; step += 1) {
    const slope = model.map((value, index) => PRIOR * (value - prior[index]));
    for (const { row, target, weight } of list) {
      const error = weight * (chance(model, row) - target);
      [1, ...row].forEach((value, index) => {
        slope[index] += error * value;
      });
    }
    model.forEach((_, index) => {
      model[index] -= (0.6 / total) * slope[index];
    });
  }
  return model.map((value) => Math.round(value * 1000) / 1000);
}

function report(field, judgedRows) {
  const bands = [0, 0.5, 0.7, 0.8, 0.9, 1.01];
  const parts = bands.slice(1).flatMap((top, index) => {
    const inside = judgedRows.filter(({ given }) => given >= bands[index] && given < top);
    const weight = inside.reduce((sum, item) => sum + item.weight, 0);
    if (weight === 0) return [];
    const mean = (key) => inside.reduce((sum, item) => sum + item[key] * item.weight, 0) / weight;
    return [
      `${bands[index]}+: ${weight.toFixed(1)} given ${mean("given").toFixed(2)} right ${mean("target").toFixed(2)}`,
    ];
  });
  console.log(field.padEnd(11), parts.join(" | "));
}

const [labelFile, folder, ...flags] = process.argv.slice(2);
if (!labelFile || !folder) {
  console.error("usage: node scripts/fit-confidence.mjs LABELS.jsonl FOLDER [--dry]");
  process.exit(2);
}
const labels = readFileSync(labelFile, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const groups = new Map();
for (const { content_group: group } of labels) groups.set(group, (groups.get(group) ?? 0) + 1);
for (const label of labels) {
  const path = join(folder, label.file);
  if (!existsSync(path) || label.text_layer === false) continue;
  const document = await readDocument(new Uint8Array(readFileSync(path))).catch(() => null);
  if (document === null) continue; // what cannot be read has no confidence
  const weight = 1 / (groups.get(label.content_group) ?? 1);
  collect(label, document, weight, CONFIDENCE_FIELDS);
  if (label.name) collect(label, withoutName(document, label.name), weight * BLANKED, ["name"]);
}
const weights = {};
for (const field of CONFIDENCE_FIELDS) {
  const judgedRows = [];
  for (let source = 0; source < FOLDS; source += 1) {
    const model = regress(samples[field].filter((sample) => sample.source !== source));
    for (const sample of samples[field].filter((item) => item.source === source))
      judgedRows.push({ ...sample, given: chance(model, sample.row) });
  }
  report(field, judgedRows);
  weights[field] = regress(samples[field]);
}
if (!flags.includes("--dry")) {
  const lines = Object.entries(weights).map(([field, model]) => `  "${field}": [${model.join(", ")}]`);
  writeFileSync(OUTPUT, `{\n${lines.join(",\n")}\n}\n`);
}
process.exit(0);
