import { Inngest } from "inngest";
import * as z from "zod";
import { env } from "#lib/env.ts";
import { log } from "#lib/telemetry/logger.ts";
import { embeddedFetch, embeddedSigningKey } from "./embedded/bridge.ts";

const levels = {
  debug: (...words: unknown[]) => log().debug(words[0], String(words[1] ?? "")),
  info: (...words: unknown[]) => log().info(words[0], String(words[1] ?? "")),
  warn: (...words: unknown[]) => log().warn(words[0], String(words[1] ?? "")),
};
const failure = z.object({ err: z.object({ cause: z.object({ code: z.string() }) }) });

/** The Inngest client: of a server when one is configured, else of the embedded runner in this process. */
export const inngest = new Inngest({
  id: "candor",
  // Development mode would leave /api/inngest open to anyone: calls are always signed, by whichever runs us.
  isDev: false,
  logger: { ...levels, error: logFailure },
  ...(env().usesInngestServer ? server() : embedded()),
});

/** A document that cannot be used is an answer to a person, not a failure of ours: one line, and no stack. */
function logFailure(...words: unknown[]): void {
  const [entry, message] = words;
  const cause = failure.safeParse(entry).data?.err.cause.code;
  if (cause) log().info({ code: cause }, "A run ended: what it was given cannot be used.");
  else log().error(entry, typeof message === "string" ? message : undefined);
}

function server() {
  const { INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, INNGEST_BASE_URL } = env();
  return { eventKey: INNGEST_EVENT_KEY, signingKey: INNGEST_SIGNING_KEY, baseUrl: INNGEST_BASE_URL };
}

function embedded() {
  return { eventKey: "embedded", signingKey: embeddedSigningKey(), fetch: embeddedFetch };
}
