// `npm test`: the checks, every unit and API test, and the browser tests over the production build.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildIfChanged } from "./build.mjs";
import { runStep, runTool } from "./run-step.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const steps = [
  () => runStep("Checks", process.execPath, ["scripts/check.mjs"]),
  () => runTool("Unit and API tests", "vitest", ["run"]),
  () => buildIfChanged(),
  () => findChromium(),
  () => runTool("Browser tests", "@playwright/test", ["test"]),
];

for (const step of steps) {
  const code = await step();
  if (code !== 0) process.exit(code);
}
process.stderr.write("✓ Everything passed\n");

/** The system's Chromium, else Playwright's own: on Debian and its kin the package, elsewhere the download. */
async function findChromium() {
  if (["/usr/bin/chromium", "/usr/bin/chromium-browser"].some(existsSync)) return 0;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const code = await runStep("Refreshing the package list", "apt-get", ["update", "-qq"], { quiet: true });
    if (code === 0) {
      return runStep("Installing Chromium", "apt-get", ["install", "-y", "-qq", "chromium"], {
        quiet: true,
        env: { DEBIAN_FRONTEND: "noninteractive" },
      });
    }
  }
  return runTool("Fetching Chromium for the browser tests", "@playwright/test", ["install", "chromium"]);
}
