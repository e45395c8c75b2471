import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { releasedPrompts } from "./released.ts";

const names = releasedPrompts.map(({ name, version }) => `${name}-${version.split(".")[0]}.ts`);

it("lists the prompt of every file", () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /-\d+\.ts$/.test(file));
  expect([...names].sort()).toEqual(files.sort());
});

it("has a line in the changelog for every version, in its own words", () => {
  const changelog = readFileSync(`${import.meta.dirname}/README.md`, "utf8");
  for (const { name, version, released, change } of releasedPrompts)
    expect(changelog).toContain(`| ${name} | ${version} | ${released} | ${change} |`);
});

it("shares the inputs of each use out completely", () => {
  for (const versions of Map.groupBy(releasedPrompts, ({ name }) => name).values())
    expect(versions.reduce((sum, { share }) => sum + share, 0)).toBe(100);
});

it("shows no example that breaks its own schema", () => {
  for (const { schema, examples, name } of releasedPrompts)
    for (const { output } of examples) expect(schema.safeParse(output).success, name).toBe(true);
});
