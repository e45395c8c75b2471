import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { createAdmin } from "#lib/users/commands.ts";
import { type Command, UsageError } from "../command.ts";
import { withDatabase } from "../with-database.ts";

export const adminCreate: Command = {
  usage: "candor admin create --email E --name N",
  summary: "Creates an admin account; reads the password from standard input, or asks for it.",
  async run(words) {
    const { values } = parseArgs({
      args: words,
      options: { email: { type: "string" }, name: { type: "string" } },
    });
    const { email, name } = values;
    if (email === undefined || name === undefined) throw new UsageError("Name both --email and --name.");
    const password = await readPassword();
    const admin = await withDatabase(() => createAdmin({ email, name, password }));
    process.stderr.write(`${admin.email} is now an admin and can sign in.\n`);
    return 0;
  },
};

async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: process.stdin,
    output: isTerminal ? silent : undefined,
    terminal: isTerminal,
  });
  try {
    if (!isTerminal) {
      for await (const line of lines) return line;
      throw new UsageError("Standard input holds no password.");
    }
    process.stderr.write("Password (8 characters or more, not shown): ");
    const password = await lines.question("");
    process.stderr.write("\n");
    return password;
  } finally {
    lines.close();
  }
}
