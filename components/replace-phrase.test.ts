import { expect, it } from "vitest";
import { replacePhrase } from "./replace-phrase.ts";

const text = "We want a young team. Rockstar wanted.";

it("puts the replacement where the phrase stood", () => {
  expect(replacePhrase(text, { start: 10, end: 15 }, "motivated")).toBe(
    "We want a motivated team. Rockstar wanted.",
  );
});

it("keeps the capital at the beginning of a sentence", () => {
  expect(replacePhrase(text, { start: 22, end: 30 }, "experienced engineer")).toBe(
    "We want a young team. Experienced engineer wanted.",
  );
});

it("leaves no double space behind a phrase that is left out", () => {
  expect(replacePhrase(text, { start: 10, end: 15 }, "")).toBe("We want a team. Rockstar wanted.");
});
