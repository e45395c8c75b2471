/**
 * How many tokens a text takes, estimated from above. A tokenizer of its own is 2 MB of ranks for each family of models;
 * what was really used comes back with each answer and is what is charged.
 */
export function countTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(/\p{Script=Latin}+|\p{N}{1,3}|[^\S\n]?\p{P}|\n+|\p{L}|\p{S}/gu)) {
    tokens += /^\p{Script=Latin}/u.test(piece) ? Math.ceil(piece.length / 5.2) : 1;
  }
  return tokens;
}
