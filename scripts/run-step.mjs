import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs a command and resolves to its exit code. Output goes straight through, or, with `quiet`,
 * is kept and printed only when the command fails.
 */
export function runStep(title, command, args, { quiet = false, env = {} } = {}) {
  const startedAt = Date.now();
  process.stderr.write(`▸ ${title}\n`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    const kept = [];
    child.stdout?.on("data", (chunk) => kept.push(chunk));
    child.stderr?.on("data", (chunk) => kept.push(chunk));
    const passOn = (signal) => child.kill(signal);
    process.once("SIGINT", passOn);
    process.once("SIGTERM", passOn);
    const end = (code) => {
      process.off("SIGINT", passOn);
      process.off("SIGTERM", passOn);
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
      if (code !== 0) process.stderr.write(Buffer.concat(kept));
      process.stderr.write(`${code === 0 ? "✓" : "✗"} ${title} (${seconds} s)\n`);
      resolve(code);
    };
    child.on("error", (error) => {
      kept.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.on("exit", (code, signal) => end(code ?? (signal === "SIGINT" ? 130 : 1)));
  });
}

/**
 * How to run a tool that npm installed for this project: as a script of this very Node, which needs no shell and
 * works on every system. `bin` is its name where a package brings several.
 */
export function runTool(title, packageName, args, options = {}) {
  const folder = new URL(`../node_modules/${packageName}/`, import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const script = typeof bin === "string" ? bin : (bin[options.bin] ?? Object.values(bin)[0]);
  return runStep(title, process.execPath, [fileURLToPath(new URL(script, folder)), ...args], options);
}
