import { db } from "#db/client.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import type { Actor } from "#lib/auth/actor.ts";
import { mayTakeFrom } from "#lib/cache/rate-limits.ts";
import type { Problem } from "#lib/errors.ts";
import { log } from "#lib/telemetry/logger.ts";
import { clientAddress } from "./client-address.ts";
import type { Endpoint } from "./endpoint.ts";

type Refusal = {
  actor: Actor | null;
  endpoint: Endpoint;
  problem: Problem;
  request: Request;
  requestId: string;
};

/**
 * Writes a refused call (401 or 403) to the log, and to the audit while the caller's budget of refusals lasts:
 * the audit is append-only, and nobody may fill it by knocking. Never throws.
 */
export async function recordRefusal({
  actor,
  endpoint,
  problem,
  request,
  requestId,
}: Refusal): Promise<void> {
  const refusal = {
    request_id: requestId,
    method: endpoint.method,
    path: endpoint.path,
    status: problem.status,
    code: problem.code,
  };
  log().warn({ ...refusal, user_id: actor?.id }, "access denied");
  if (problem.code === "wrong_credentials") return; // has an event of its own
  try {
    if (!(await mayTakeFrom("refusals", actor?.id ?? clientAddress(request.headers)))) return;
    await recordEvent(db(), actor ?? "system", "access_denied", {
      entityType: "endpoint",
      entityId: null,
      payload: refusal,
    });
  } catch (error) {
    // The caller gets the refusal all the same; that it is missing in the audit stands in the log.
    log().error({ request_id: requestId, err: error }, "a refusal could not be recorded");
  }
}
