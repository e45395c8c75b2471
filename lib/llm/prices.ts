/**
 * Millionths of a US dollar per token, in and out: Groq's list prices (groq.com/pricing, November 2025). A model that
 * is not listed is charged like the dearest, so that a budget never lasts longer than it should.
 */
const PRICES: Record<string, { input: number; output: number }> = {
  "openai/gpt-oss-120b": { input: 0.15, output: 0.6 },
  "openai/gpt-oss-20b": { input: 0.075, output: 0.3 },
  "llama-3.3-70b-versatile": { input: 0.59, output: 0.79 },
  "llama-3.1-8b-instant": { input: 0.05, output: 0.08 },
};
const DEAREST = { input: 1, output: 3 };

/** What a call costs, in millionths of a US dollar, rounded up. What runs on one's own machine costs nothing. */
export function costOf(
  { provider, model }: { provider: string; model: string },
  tokens: { input: number; output: number },
): number {
  if (provider === "ollama") return 0;
  const price = PRICES[model] ?? DEAREST;
  return Math.ceil(tokens.input * price.input + tokens.output * price.output);
}
