import { type Command, UsageError } from "./command.ts";
import { adminCreate } from "./commands/admin-create.ts";
import { analyze } from "./commands/analyze.ts";
import { auditVerify } from "./commands/audit-verify.ts";
import { match } from "./commands/match.ts";
import { parse } from "./commands/parse.ts";
import { rank } from "./commands/rank.ts";
import { seed } from "./commands/seed.ts";

const COMMANDS: Record<string, Command> = {
  parse,
  analyze,
  match,
  rank,
  seed,
  "admin create": adminCreate,
  "audit verify": auditVerify,
};

process.exitCode = await main(process.argv.slice(2));

/** Runs one command; resolves to the exit code: 0 done, 1 something failed, 2 wrong usage. */
async function main(words: string[]): Promise<number> {
  const [first = "", second = ""] = words;
  const name = first in COMMANDS ? first : `${first} ${second}`;
  const command = COMMANDS[name];
  if (command === undefined || words.includes("--help") || words.includes("-h")) {
    process.stderr.write(usage(command === undefined ? undefined : name));
    return first === "" || first === "help" || words.includes("--help") || words.includes("-h") ? 0 : 2;
  }
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    return await command.run(words.slice(name.split(" ").length));
  } catch (error) {
    const isUsage = error instanceof UsageError || isArgumentError(error);
    process.stderr.write(`candor ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    if (isUsage) process.stderr.write(`\n  ${command.usage}\n`);
    return isUsage ? 2 : 1;
  }
}

function isArgumentError(error: unknown): boolean {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function usage(only: string | undefined): string {
  const lines = Object.entries(COMMANDS)
    .filter(([name]) => only === undefined || name === only)
    .map(([, command]) => `  ${command.usage}\n      ${command.summary}`);
  return `Usage: candor COMMAND\n\n${lines.join("\n")}\n\nA file named - is standard input. JSON goes to standard output, everything else to standard error.\n`;
}
