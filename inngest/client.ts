import { Inngest } from "inngest";
import { env } from "#lib/env.ts";
import { log } from "#lib/telemetry/logger.ts";
import { embeddedFetch, embeddedSigningKey } from "./embedded/bridge.ts";

/** The Inngest client: of a server when one is configured, else of the embedded runner in this process. */
export const inngest = new Inngest({
  id: "candor",
  // Development mode would leave /api/inngest open to anyone: calls are always signed, by whichever runs us.
  isDev: false,
  logger: log(),
  ...(env().usesInngestServer ? server() : embedded()),
});

function server() {
  const { INNGEST_EVENT_KEY, INNGEST_SIGNING_KEY, INNGEST_BASE_URL } = env();
  return { eventKey: INNGEST_EVENT_KEY, signingKey: INNGEST_SIGNING_KEY, baseUrl: INNGEST_BASE_URL };
}

function embedded() {
  return { eventKey: "embedded", signingKey: embeddedSigningKey(), fetch: embeddedFetch };
}
