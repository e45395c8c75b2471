/**
 * Candor without its pages, to be stopped and killed: the database in DATA_DIR or at DATABASE_URL, the readers, the
 * background work, and the route handlers of the API behind a port. `/fault/…` makes people and arms a death.
 */
import { createServer, type IncomingMessage } from "node:http";
import { resolve } from "node:path";
import { isNotNull, isNull } from "drizzle-orm";
import * as z from "zod";
import { endpoints } from "#app/api/endpoints.ts";
import { closeDatabase, db, openDatabase, rawDatabase } from "#db/client.ts";
import { one, rowsOf } from "#db/results.ts";
import { outboxEvents, users, workSteps } from "#db/schema/index.ts";
import { backgroundEndpoint } from "#inngest/serve.ts";
import { startBackgroundWork } from "#inngest/start-background-work.ts";
import { openSession } from "#lib/auth/sessions.ts";
import { issueTokens } from "#lib/auth/tokens.ts";
import { closeReaders, configureReaders, warmReaders } from "#lib/documents/read-in-child.ts";
import { env } from "#lib/env.ts";
import { loadTaxonomy } from "#lib/skills/commands.ts";
import { ROLES } from "#lib/vocabulary.ts";
import { armDeath, traced, writeTrace } from "./traced-endpoint.ts";

const READERS = 2;
const death = z.object({ fn: z.string(), known: z.int(), when: z.enum(["before", "during", "after"]) });
const wanted = z.object({ role: z.enum(ROLES), count: z.int() });

const { DATABASE_URL: url, DATA_DIR: dataDir, CANDOR_ROOT: root } = env();
await openDatabase({ url, dataDir, root });
configureReaders({ count: READERS, root });
await loadTaxonomy();
writeTrace({ what: "boot", behind: await finishedSteps() });
// Without work, uploads wait in the outbox: that is how many come to be queued at once.
const work =
  process.env.FAULT_WORK === "off"
    ? null
    : await startBackgroundWork(rawDatabase(), traced(backgroundEndpoint));
warmReaders();

const routes = [
  ...endpoints.map((each) => ({ path: each.path, method: each.method })),
  ...["GET", "POST", "PUT"].map((method) => ({ path: "/api/inngest", method })),
].map(({ path, method }) => ({
  method,
  file: resolve(import.meta.dirname, `../../app${path.replaceAll(/\{(\w+)\}/g, "[$1]")}/route.ts`),
  pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
}));

const server = createServer(async (incoming, outgoing) => {
  try {
    const response = await answer(await requestOf(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch (error) {
    outgoing.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address !== null ? address.port : "no port");
});
process.once("SIGTERM", async () => {
  server.close();
  server.closeAllConnections();
  await work?.stop();
  await closeReaders();
  await closeDatabase();
  process.exit(0);
});

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/fault/people") return Response.json(await people(wanted.parse(await request.json())));
  if (pathname === "/fault/death") return Response.json(armDeath(death.parse(await request.json())) ?? {});
  if (pathname === "/fault/sql") return Response.json(rowsOf(await db().execute(await request.json())));
  if (pathname === "/fault/depth") {
    const unsent = await db().$count(outboxEvents, isNull(outboxEvents.sentAt));
    return Response.json({ depth: await work?.depth(), unsent, rss: process.memoryUsage.rss() });
  }
  for (const { method, file, pattern } of routes) {
    const params = method === request.method ? pattern.exec(pathname) : null;
    if (!params) continue;
    const handlers = await import(file);
    return handlers[method](request, { params: Promise.resolve({ ...params.groups }) });
  }
  return new Response(null, { status: 404 });
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers({ "x-candor-client": incoming.socket.remoteAddress ?? "unknown" });
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const { method = "GET", url: path = "/" } = incoming;
  const body = method === "GET" ? undefined : Buffer.concat(chunks);
  return new Request(`http://${headers.get("host")}${path}`, { method, headers, body });
}

async function people({ role, count }: z.infer<typeof wanted>): Promise<{ id: string; token: string }[]> {
  const made = [];
  for (let number = 0; number < count; number++) {
    const email = `${role}-${crypto.randomUUID()}@example.com`;
    const values = { name: `Test ${role}`, email, role, passwordHash: "!" };
    const { id } = one(await db().insert(users).values(values).returning({ id: users.id }));
    const sessionId = await openSession(db(), id, { userAgent: null, address: "unknown" });
    const tokens = await issueTokens(db(), { id, role, name: values.name, email, sessionId });
    made.push({ id, token: tokens.access_token });
  }
  return made;
}

async function finishedSteps(): Promise<Record<string, string[]>> {
  const done = await db()
    .select({ run: workSteps.runId, id: workSteps.id })
    .from(workSteps)
    .where(isNotNull(workSteps.result));
  const runs = Map.groupBy(done, ({ run }) => run);
  return Object.fromEntries([...runs].map(([run, steps]) => [run, steps.map(({ id }) => id)]));
}
