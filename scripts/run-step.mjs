import { spawn } from "node:child_process";

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

/** The path of a tool that npm installed for this project. */
export function tool(name) {
  return new URL(`../node_modules/.bin/${name}`, import.meta.url).pathname;
}
