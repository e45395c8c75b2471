// `npm start`: builds what has changed, then serves in this one process until Ctrl-C or SIGTERM.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createProbe } from "node:net";
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const isDev = process.argv.includes("--dev");

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (Number(process.versions.node.split(".")[0]) < 24) {
  stop(
    `Candor needs Node 24 or newer; this is ${process.version}. Run "npm ci" first: it brings its own on Linux and Windows.`,
  );
}

process.chdir(root);
process.env.CANDOR_ROOT = root;
process.env.NEXT_MANUAL_SIG_HANDLE = "true";
process.env.NEXT_TELEMETRY_DISABLED = "1";
if (!isDev) process.env.NODE_ENV = "production";

const { loadEnvironmentFile } = await import("./environment-file.mjs");
loadEnvironmentFile(root);

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  stop(`PORT is "${process.env.PORT}"; it must be a whole number from 1 to 65535.`);
}
const dataDir = resolve(process.env.DATA_DIR || ".data");
try {
  makeFolder(dataDir);
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
} catch {
  stop(
    `The data folder ${dataDir} cannot be written. Change its permissions, or set DATA_DIR to another folder.`,
  );
}
try {
  (await import("../lib/env.ts")).env(); // every other variable: one sentence that names the one at fault
} catch (error) {
  stop(error.message);
}
if (!(await isFree(port))) {
  stop(
    `Port ${port} is in use by another program. Stop it, or choose another one: PORT=${port + 1} npm start`,
  );
}

if (isDev) {
  const { copyPdfViewer } = await import("./copy-pdf-viewer.mjs");
  copyPdfViewer();
} else {
  const { buildIfChanged } = await import("./build.mjs");
  const code = await buildIfChanged();
  if (code !== 0) process.exit(code);
}

let server;
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void shutDown());

process.stderr.write("▸ Opening the database and starting background work\n");
const { default: next } = await import("next");
const app = next({ dev: isDev, dir: root, port, hostname: "localhost", quiet: true });
try {
  await app.prepare();
} catch (error) {
  stop(error?.name === "StartError" ? error.message : `Candor could not start: ${error?.stack ?? error}`);
}
// Next calls instrumentation.ts in its own time; nobody is served before that is done.
for (let waited = 0; !globalThis.candorStarted; waited += 20) {
  if (waited > 30_000) stop("Candor could not start: the server did not begin its work within 30 seconds.");
  await pause(20);
}
await globalThis.candorStarted;
if (globalThis.candorStartError) stop(globalThis.candorStartError);

const answer = app.getRequestHandler();
server = createServer(
  { requestTimeout: 60_000, headersTimeout: 15_000, keepAliveTimeout: 10_000 },
  (request, response) => {
    // The address of the socket is the only one that a client cannot choose.
    request.headers["x-candor-client"] = request.socket.remoteAddress ?? "unknown";
    void answer(request, response);
  },
);
server.on("error", (error) =>
  stop(error.code === "EADDRINUSE" ? `Port ${port} is in use by another program.` : error.message),
);
server.listen(port, () => {
  process.stderr.write(`✓ Candor is ready: http://localhost:${port}\n`);
});

async function shutDown() {
  if (isStopping) return;
  isStopping = true;
  process.stderr.write("\n▸ Stopping: finishing what has begun\n");
  setTimeout(() => process.exit(1), 15_000).unref();
  const closed = new Promise((done) => (server ? server.close(done) : done()));
  server?.closeIdleConnections();
  setTimeout(() => server?.closeAllConnections(), 3_000).unref();
  await closed;
  await globalThis.candorShutDown?.();
  process.stderr.write("✓ Stopped\n");
  process.exit(0);
}

/** Like `mkdir -p`; Node's own never comes back from a file system that takes no folders, such as /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function isFree(wanted) {
  return new Promise((done) => {
    const probe = createProbe();
    probe.once("error", () => done(false));
    probe.listen(wanted, () => probe.close(() => done(true)));
  });
}
