import { closeDatabase, openDatabase } from "#db/client.ts";
import { seedDemo } from "#db/seed/seed-demo.ts";
import { type BackgroundWork, startBackgroundWork } from "#inngest/start-background-work.ts";
import { closeReaders, configureReaders, warmReaders } from "#lib/documents/read-in-child.ts";
import { env } from "#lib/env.ts";
import { isStartError } from "#lib/errors.ts";
import { loadTaxonomy } from "#lib/skills/commands.ts";
import { watchWorkers } from "#lib/telemetry/health.ts";

const READERS = 2;

// What the start script reads: it runs outside of Next's bundle, and shares nothing else with it.
const shared = globalThis as {
  candorStarted?: Promise<void>;
  candorStartError?: string;
  candorShutDown?: () => Promise<void>;
};

/**
 * Opens the database, fills it with demo data where that is wanted, and starts background work. What stops the
 * start is left on `globalThis` as one sentence for the terminal.
 */
export function startServer(): Promise<void> {
  shared.candorStarted ??= start();
  return shared.candorStarted;
}

async function start(): Promise<void> {
  try {
    const { DATABASE_URL, DATA_DIR, CANDOR_ROOT, DEMO_DATA } = env();
    await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR, root: CANDOR_ROOT });
    configureReaders({ count: READERS, root: CANDOR_ROOT });
    await loadTaxonomy();
    if (DEMO_DATA) await seedDemo({ today: new Date(), log: say });
    const background = await startBackgroundWork();
    watchWorkers(() => true);
    shared.candorShutDown = () => shutDown(background);
    warmReaders(); // last: they take the cores that the start needs
  } catch (error) {
    shared.candorStartError = isStartError(error) ? error.message : `Candor could not start: ${words(error)}`;
  }
}

async function shutDown(background: BackgroundWork): Promise<void> {
  watchWorkers(() => false);
  await background.stop();
  await closeReaders();
  await closeDatabase();
}

function say(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

function words(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
