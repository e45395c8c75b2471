import { describe, expect, it } from "vitest";
import { maskIdentity } from "./mask-identity.ts";

const TEXT = `DANA WHITFIELD
dana.whitfield@example.com · +44 (0)20 7946 0018 · linkedin.com/in/dana-w · https://dana.example.com
Dana led sales at Whitfield & Sons from 2015 - 2019, 12 000 000 in revenue.`;
const IDENTITY = {
  name: "Dana Whitfield",
  email: "dana.whitfield@example.com",
  phone: "+44 (0)20 7946 0018",
  links: ["linkedin.com/in/dana-w"],
};

describe("masking", () => {
  it("takes name, contact and addresses out of a text and leaves years and figures", () => {
    const { text } = maskIdentity(TEXT, IDENTITY);
    expect(text).not.toMatch(/dana|whitfield|7946|linkedin|example\.com/i);
    expect(text).toMatch(/led sales at \[NAME_\d\] & Sons from 2015 - 2019, 12 000 000 in revenue/);
  });

  it("puts a company named after its founder back together in what a model says", () => {
    const { text, unmask } = maskIdentity(TEXT, IDENTITY);
    const company = /at (.+ & Sons)/.exec(text)?.[1] ?? "";
    expect(unmask(company)).toBe("Whitfield & Sons");
    expect(unmask("made up [NAME_99]")).toBe("made up ");
  });

  it("finds a name across a line's end and in scripts without spaces, and none inside of another word", () => {
    const masked = maskIdentity("Ana\nLee wrote Analysis for 王小明 and 王小明组", {
      ...IDENTITY,
      name: "Ana Lee",
    });
    expect(masked.text).toMatch(/^\[NAME_\d\] wrote Analysis/);
    expect(maskIdentity("王小明 电话", { ...IDENTITY, name: "王小明" }).text).toBe("[NAME_1] 电话");
  });

  it("masks contact that the rules did not find", () => {
    const nobody = { name: null, email: null, phone: null, links: [] };
    expect(maskIdentity("me@example.org, 555-0142-8890-1", nobody).text).toBe("[EMAIL_1], [PHONE_2]");
  });
});
