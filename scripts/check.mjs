// Everything that can be said about the code without running it. The first failure ends the run.
import { runTool } from "./run-step.mjs";

const steps = [
  ["Format, lint, import cycles", "@biomejs/biome", ["check", "--error-on-warnings", "."]],
  ["Types", "typescript", ["-p", "."]],
  ["Import directions", "dependency-cruiser", ["--config", ".dependency-cruiser.mjs", "."], "depcruise"],
  ["Unused files, exports and dependencies", "knip", []],
];

for (const [title, name, args, bin] of steps) {
  const code = await runTool(title, name, args, { quiet: true, bin });
  if (code !== 0) process.exit(code);
}
