// Everything that can be said about the code without running it. The first failure ends the run.
import { runStep, tool } from "./run-step.mjs";

const steps = [
  ["Format, lint, import cycles", "biome", ["check", "--error-on-warnings", "."]],
  ["Types", "tsc", ["-p", "."]],
  ["Import directions", "depcruise", ["--config", ".dependency-cruiser.mjs", "."]],
  ["Unused files, exports and dependencies", "knip", []],
];

for (const [title, name, args] of steps) {
  const code = await runStep(title, tool(name), args, { quiet: true });
  if (code !== 0) process.exit(code);
}
