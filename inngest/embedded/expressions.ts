import { parse } from "@marcbachmann/cel-js";

type Evaluate = (context: Record<string, unknown>) => unknown;

const parsed = new Map<string, Evaluate>();

/** The value of a CEL expression, as used in `if`, `idempotency`, `concurrency.key` and `priority.run`. */
export function evaluate(expression: string, context: Record<string, unknown>): unknown {
  let run = parsed.get(expression);
  if (!run) {
    run = parse(expression);
    parsed.set(expression, run);
  }
  return run(context);
}

/** Whether the condition holds. An event that lacks the fields the condition names does not meet it. */
export function holds(expression: string | undefined, context: Record<string, unknown>): boolean {
  if (!expression) return true;
  try {
    return evaluate(expression, context) === true;
  } catch {
    return false;
  }
}

/** Throws with the parser's own words when the expression cannot be read. */
export function checkExpression(expression: string): void {
  parse(expression);
}
