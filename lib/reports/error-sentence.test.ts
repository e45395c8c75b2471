import { expect, it } from "vitest";
import { errorSentence } from "./error-sentence.ts";

it.each([
  [{ message: "The reader ran out of memory." }, "The reader ran out of memory."],
  [{ name: "TypeError", message: "fetch failed\n    at node:internal/deps:1:2" }, "fetch failed"],
  [
    { message: `Unexpected token 'D', "Dana Whitfield, 1990" is not valid JSON` },
    "Unexpected token “…”, “…” is not valid JSON",
  ],
  [{ message: "No mail for dana@example.com, call +1 555-010-0142" }, "No mail for … call …"],
  [
    { message: 'Failed query: insert into "resumes" values ($1)\nparams: Dana' },
    "A statement to the database failed.",
  ],
  [{ message: "The process can't go on" }, "The process can't go on"],
  [{ name: "RangeError", message: " " }, "RangeError without a message."],
  [null, "The error was not recorded."],
])("says %j without what it quotes", (error, sentence) => {
  expect(errorSentence(error)).toBe(sentence);
});

it("is never longer than 200 characters", () => {
  expect(errorSentence({ message: "word ".repeat(100) })).toHaveLength(200);
});
