import pino from "pino";
import { env } from "#lib/env.ts";

const SECRETS = [
  "password",
  "token",
  "access_token",
  "refresh_token",
  "authorization",
  "cookie",
  "secret",
  "api_key",
];

let made: pino.Logger | undefined;

/**
 * The log: one JSON object per line on standard error, so that standard output stays free for results.
 * Secrets are masked by name, at the top and one level down; texts of resumes are never passed to it.
 */
export function log(): pino.Logger {
  made ??= pino(
    {
      level: env().LOG_LEVEL,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: "[masked]" },
    },
    pino.destination(2),
  );
  return made;
}
