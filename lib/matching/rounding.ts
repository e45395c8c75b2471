// Sums of decimal fractions miss a half by a hair; a hair of this width is still a half.
const HAIR = 1e-9;

/** A score as it is stored and shown: a whole number, half up. */
export function roundScore(score: number): number {
  return Math.floor(score + 0.5 + HAIR);
}

/** Points as they are shown: one decimal, half up. */
export function roundPoints(points: number): number {
  return Math.floor(points * 10 + 0.5 + HAIR) / 10;
}
