/**
 * A process of its own for tests: opens the database in DATA_DIR or at DATABASE_URL, says `open`, records events
 * until it is killed and prints the id of each after its commit. With the argument `once` it closes after opening.
 */
import { randomUUID } from "node:crypto";
import { closeDatabase, db, openDatabase } from "#db/client.ts";
import { recordEvent } from "#lib/audit/record-event.ts";
import { env } from "#lib/env.ts";
import { isStartError } from "#lib/errors.ts";

const { DATABASE_URL: url, DATA_DIR: dataDir, CANDOR_ROOT: root } = env();
try {
  await openDatabase({ url, dataDir, root });
} catch (error) {
  if (!isStartError(error)) throw error;
  console.log(`refused ${error.message}`);
  process.exit(1);
}
console.log("open");
if (process.argv.includes("once")) await closeDatabase();
else for (;;) console.log(await record());

function record(): Promise<string> {
  const subject = { entityType: "demo", entityId: randomUUID() };
  return db().transaction((tx) => recordEvent(tx, "system", "demo_seeded", subject));
}
