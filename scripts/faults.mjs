// `npm run faults -- --rows F1,F2 --scale 0.2 --out faults.json`: the fault table of docs/reliability.md at full length.
import { fileURLToPath } from "node:url";
import { runStep } from "./run-step.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const program = ["tests/faults/rows-process.ts", ...process.argv.slice(2)];
process.exit(await runStep("Faults", process.execPath, program));
