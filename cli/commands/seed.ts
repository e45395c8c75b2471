import { parseArgs } from "node:util";
import { seedDemo } from "#db/seed/seed-demo.ts";
import { closeReaders } from "#lib/documents/read-in-child.ts";
import { env } from "#lib/env.ts";
import { type Command, UsageError } from "../command.ts";
import { withDatabase } from "../with-database.ts";

export const seed: Command = {
  usage: "candor seed",
  summary: "Fills an empty embedded database with demo jobs, candidates and applications.",
  async run(words) {
    parseArgs({ args: words, options: {} });
    refuseOwnDatabase();
    try {
      const isSeeded = await withDatabase(() =>
        seedDemo({ today: new Date(), log: (line) => process.stderr.write(`${line}\n`) }),
      );
      process.stderr.write(isSeeded ? "The demo data is in place.\n" : "The demo data was there already.\n");
    } finally {
      await closeReaders();
    }
    return 0;
  },
};

/** The demo's accounts have a password that everybody knows: they must never get into a real database. */
function refuseOwnDatabase(): void {
  if (env().DATABASE_URL !== undefined) {
    throw new UsageError("Demo data is for the embedded database alone, and DATABASE_URL names another one.");
  }
}
