import { join, resolve } from "node:path";
import { type Browser, expect, type Locator, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PASSWORD = "long-ladder-7-blue";
// A server that is already running may have seen these people before.
const RUN = Date.now().toString(36);

test.describe.configure({ mode: "serial" });

let page: Page;
const problems: string[] = [];

test.beforeAll(async ({ browser }) => {
  page = await readProfile(browser, "nora.hallstrom.pdf");
});

test.afterAll(() => {
  expect(problems, "errors in the browser's console and requests to other hosts").toEqual([]);
});

test("the first page of the file is drawn beside the profile, in a box that was there before", async () => {
  const sheet = page.getByRole("document", { name: /^Resume, page 1 of/ });
  await expect(sheet).toBeVisible();
  await expect.poll(() => inkOf(sheet)).toBeGreaterThan(500);
  await expect(sheet.locator(".pdf-text")).toContainText("Nora");
  await expectAccessible(page);
});

test("pointing at a skill lights its places on the page, where its letters are", async () => {
  await fieldOf("TypeScript").hover();
  const mark = page.getByRole("button", { name: /^TypeScript, 1 of \d+, page 1$/ });
  await expect(mark).toBeVisible();
  const box = await boxOf(mark);
  const words = await page
    .locator(".pdf-text span", { hasText: "TypeScript" })
    .evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().toJSON()));
  const isOnItsWord = words.some(
    (word) =>
      box.x >= word.x - 3 &&
      box.x + box.width <= word.x + word.width + 3 &&
      Math.abs(box.y + box.height / 2 - (word.y + word.height / 2)) < word.height,
  );
  expect(isOnItsWord, "the mark lies on a word of the page that says so").toBe(true);
});

test("the keyboard goes from a field to its places, round them, and back", async () => {
  await page.getByRole("button", { name: /^Show TypeScript in the document/ }).focus();
  await page.keyboard.press("e");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^TypeScript, 1 of/);
  const places = Number(
    /of (\d+)/.exec((await page.locator(":focus").getAttribute("aria-label")) ?? "")?.[1],
  );
  expect(places).toBeGreaterThan(1);
  await page.keyboard.press("]");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^TypeScript, 2 of/);
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await expect(page.locator(":focus")).toHaveAccessibleName(new RegExp(`^TypeScript, ${places} of`));
  await page.keyboard.press("Enter");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Show TypeScript in the document/);
});

test("a press on the page lights and focuses the field that was read there", async () => {
  const word = page.locator(".pdf-text span", { hasText: "nora.hallstrom@example.com" }).first();
  const { x, y, width, height } = await boxOf(word);
  const text = (await word.textContent()) ?? "";
  const share = (text.indexOf("nora.hallstrom@") + 8) / text.length;
  await page.mouse.click(x + width * share, y + height / 2);
  await expect(page.locator(":focus")).toHaveAccessibleName(/^Show E-mail in the document/);
});

test("the text is an equal view, with the same places", async () => {
  await page.getByRole("tab", { name: "Text" }).click();
  await fieldOf("TypeScript").hover();
  await expect(page.getByRole("button", { name: /^TypeScript \(TypeScript, 1 of/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "Page" }).click();
});

test("a fact is corrected in place, and what was read can be had back", async () => {
  const edit = page.getByRole("button", { name: "Correct Phone" });
  await edit.click();
  const input = page.getByLabel("Phone", { exact: true });
  const before = await input.inputValue();
  await input.fill("+1 555-0188");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByText(before).first()).toBeVisible();
  await expect(edit).toBeFocused();
  await edit.click();
  await input.fill("+1 555-0188");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You changed this")).toBeVisible();
  await expect(page.getByText("+1 555-0188")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Use what was read for Phone" }).click();
  await expect(page.getByText("You changed this")).toBeHidden();
  await expect(page.getByText(before).first()).toBeVisible();
});

test("a wrong value is refused at its field, and what was typed stays", async () => {
  await page.getByRole("button", { name: "Correct E-mail" }).click();
  await page.getByLabel("E-mail", { exact: true }).fill("nora at example");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Error: Write an address/)).toBeVisible();
  await expect(page.getByLabel("E-mail", { exact: true })).toHaveValue("nora at example");
  await page.keyboard.press("Escape");
});

test("a skill is added and removed", async () => {
  await page.getByRole("button", { name: "Add a skill" }).click();
  await page.getByLabel("Add a skill").fill("Terraform");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Added by the candidate, not in the resume")).toBeVisible();
  await page.getByRole("button", { name: "Remove Terraform" }).click();
  await expect(page.getByText("Added by the candidate, not in the resume")).toBeHidden();
});

test("a job is added, corrected and taken away", async () => {
  const section = page.getByRole("region", { name: "Experience" });
  const count = await section
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading") })
    .count();
  await section.getByRole("button", { name: "Add a job" }).click();
  await expect(section.getByLabel("Role", { exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(section.getByText(/Error: Write something/)).toBeVisible();
  await section.getByLabel("Role", { exact: true }).fill("Lighthouse Keeper");
  await section.getByLabel("Start", { exact: true }).fill("2011-02");
  await section.getByLabel("End", { exact: true }).fill("2012-01");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(section.getByRole("heading", { name: "Lighthouse Keeper" })).toBeVisible();
  await expect(section.getByText("You added this")).toBeVisible();
  await expect(section.getByText("1 y", { exact: true })).toBeVisible();
  await expect(section.getByRole("button", { name: "Add a job" })).toBeFocused();
  await section.getByRole("button", { name: "Correct Lighthouse Keeper" }).click();
  await section.getByLabel("Company", { exact: true }).fill("Example Coast Guard");
  await page.keyboard.press("Enter");
  await expect(section.getByText("Example Coast Guard")).toBeVisible();
  await section.getByRole("button", { name: "Remove Lighthouse Keeper" }).click();
  await expect(section.getByRole("heading", { name: "Lighthouse Keeper" })).toBeHidden();
  expect(
    await section
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading") })
      .count(),
  ).toBe(count);
});

test("an entry that was read is removed and put back", async () => {
  const section = page.getByRole("region", { name: "Education" });
  const degree = section.getByRole("heading", { level: 3 }).first();
  const name = ((await degree.textContent()) ?? "").replace(/ ?Show .*$/, "").trim();
  await section.getByRole("button", { name: `Remove ${name}` }).click();
  await expect(section.getByText("You removed this")).toBeVisible();
  await expect(section).toBeFocused();
  await expectAccessible(page);
  await section.getByRole("button", { name: /^Put back/ }).click();
  await expect(section.getByText("You removed this")).toBeHidden();
  await expect(section.getByRole("heading", { level: 3 }).first()).toContainText(name);
});

test("certificates, languages and links are added and corrected with the keyboard alone", async () => {
  for (const [add, label, value] of [
    ["Add a certificate", "Name", "First Aid"],
    ["Add a language", "Language", "Faroese"],
    ["Add a link", "Address", "example.com/nora-h"],
  ] as const) {
    await page.getByRole("button", { name: add }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel(label, { exact: true })).toBeFocused();
    await page.keyboard.type(value);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: `Correct ${value}` })).toBeVisible();
  }
  await page.getByRole("button", { name: "Correct Faroese" }).press("Enter");
  await page.getByLabel("Level", { exact: true }).fill("B2");
  await page.keyboard.press("Enter");
  await expect(page.getByText("B2", { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("on a phone the two take turns, the text first", async () => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.reload();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Document", exact: true }).click();
  await expect(page.getByRole("document", { name: "Resume, text" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Profile", exact: true }).click();
  await page.getByRole("button", { name: /^Show E-mail in the document/ }).click();
  await expect(page.locator(":focus")).toHaveAccessibleName(/\(E-mail, 1 of 1\)/);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(isWider, "the page scrolls sideways").toBe(false);
});

/** A new candidate whose resume has just been read. */
async function readProfile(browser: Browser, file: string): Promise<Page> {
  const opened = await (await browser.newContext()).newPage();
  opened.on("pageerror", (error) => problems.push(error.message));
  opened.on("console", (message) => {
    // The browser itself reports every refused request; one refusal is part of this story.
    if (message.type() === "error" && !/status of 400/.test(message.text())) problems.push(message.text());
  });
  opened.on("request", (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url()))
      problems.push(`request to ${request.url()}`);
  });
  await opened.goto("/register?role=candidate");
  await opened.getByLabel("Name", { exact: true }).fill("Nora Hallström");
  await opened.getByLabel("E-mail").fill(`nora.profile.${RUN}@example.com`);
  await opened.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await opened.getByRole("button", { name: "Create account" }).click();
  await opened.waitForURL("**/candidate**");
  await opened.goto("/candidate/resume");
  await opened.locator('input[type="file"]').setInputFiles(join(ROOT, "tests/fixtures/resumes", file));
  await expect(opened.getByRole("heading", { level: 1, name: "Your profile" })).toBeVisible({
    timeout: 60_000,
  });
  return opened;
}

function fieldOf(skill: string): Locator {
  return page.locator(`[data-field="skills.${skill}"]`);
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error("The element is not on the page.");
  return box;
}

/** How many of the drawn points of a page are dark. */
function inkOf(sheet: Locator): Promise<number> {
  return sheet.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const points = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    let dark = 0;
    for (let at = 0; at < points.length; at += 4)
      if ((points[at + 3] ?? 0) > 0 && (points[at] ?? 255) < 128) dark++;
    return dark;
  });
}
