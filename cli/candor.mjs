#!/usr/bin/env node
// The command line is TypeScript and needs Node 24; npm brings that Node along, so hand over to it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const isRecent = Number(process.versions.node.split(".")[0]) >= 24;
const brought = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
if (!isRecent && !existsSync(brought)) {
  process.stderr.write(
    `Candor needs Node 24 or newer; this is ${process.version}. Run "npm ci" in the project first.\n`,
  );
  process.exit(2);
}
if (isRecent) {
  await import("./main.ts");
} else {
  const main = fileURLToPath(new URL("./main.ts", import.meta.url));
  const child = spawn(brought, ["--disable-warning=ExperimentalWarning", main, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}
