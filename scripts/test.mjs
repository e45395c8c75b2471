// `npm test`: the checks, every unit and API test, and the browser tests over the production build.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { runStep, tool } from "./run-step.mjs";

process.chdir(resolve(new URL("..", import.meta.url).pathname));

const steps = [
  () => runStep("Checks", process.execPath, ["scripts/check.mjs"]),
  () => runStep("Unit and API tests", tool("vitest"), ["run"]),
  () => buildIfChanged(),
  () => findChromium(),
  () => runStep("Browser tests", tool("playwright"), ["test"]),
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
  return runStep("Fetching Chromium for the browser tests", tool("playwright"), ["install", "chromium"]);
}
