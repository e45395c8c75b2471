import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadEnvFile } from "node:process";

/**
 * Reads `.env` in the project's root where there is one; what is already set wins.
 * @param {string} root
 */
export function loadEnvironmentFile(root) {
  const file = join(root, ".env");
  if (existsSync(file)) loadEnvFile(file);
}
