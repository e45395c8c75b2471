import { parseArgs } from "node:util";
import { db } from "#db/client.ts";
import { verifyChain } from "#lib/audit/verify-chain.ts";
import { replayScores } from "#lib/matches/replay-scores.ts";
import type { Command } from "../command.ts";
import { withDatabase } from "../with-database.ts";

export const auditVerify: Command = {
  usage: "candor audit verify [--event ID]",
  summary: "Proves that no event was altered and computes every recorded score, or one event's, again.",
  async run(words) {
    const { values } = parseArgs({ args: words, options: { event: { type: "string" } } });
    const { chain, scores } = await withDatabase(async () => ({
      chain: await verifyChain(db()),
      scores: await replayScores(values.event),
    }));
    process.stdout.write(`${JSON.stringify({ chain, scores })}\n`);
    process.stderr.write(`${inWords(chain, scores)}\n`);
    return chain.ok && scores.ok ? 0 : 1;
  },
};

function inWords(
  chain: Awaited<ReturnType<typeof verifyChain>>,
  scores: Awaited<ReturnType<typeof replayScores>>,
): string {
  const events = chain.firstBad
    ? `Event ${chain.firstBad.sequence} was altered: ${chain.firstBad.why}.`
    : `${chain.count} events, none altered.`;
  const [fault] = scores.different;
  const computed = fault
    ? `A score of event ${fault.sequence} differs: ${fault.why}.`
    : `${scores.equal} scores computed again, all equal.`;
  const left = [
    scores.erased > 0 && `${scores.erased} left with an erased person`,
    scores.other_version > 0 && `${scores.other_version} are of another version of the algorithm`,
  ].filter(Boolean);
  return [events, computed, left.length > 0 ? `Not computed: ${left.join(", ")}.` : ""].join(" ").trim();
}
