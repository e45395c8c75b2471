import { expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "#lib/users/demo-accounts.ts";
import { UNSURE_RESUME } from "../api/unsure-resume.ts";
import { expectAccessible } from "./axe.ts";

const PASSWORD = "long-ladder-7-blue";
const RUN = Date.now().toString(36);
const NAME = `Dana Whitfield ${RUN}`;

test.describe.configure({ mode: "serial" });

let candidate: Page;
let admin: Page;
const problems: string[] = [];

test.beforeAll(async ({ browser }) => {
  candidate = await (await browser.newContext()).newPage();
  admin = await (await browser.newContext()).newPage();
  for (const page of [candidate, admin]) page.on("pageerror", (error) => problems.push(error.message));
  await candidate.goto("/register?role=candidate");
  await candidate.getByLabel("Name", { exact: true }).fill(NAME);
  await candidate.getByLabel("E-mail").fill(`dana.${RUN}@example.com`);
  await candidate.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await candidate.getByRole("button", { name: "Create account" }).click();
  await candidate.waitForURL("**/candidate**");
  await upload("resume.txt", "text/plain", UNSURE_RESUME);
  await expect(candidate.getByRole("heading", { level: 1, name: "Your profile" })).toBeVisible({
    timeout: 60_000,
  });
  await admin.goto("/login");
  await admin.getByLabel("E-mail").fill("admin@example.com");
  await admin.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await admin.getByRole("button", { name: "Sign in", exact: true }).click();
  await admin.waitForURL("**/admin**");
});

test.afterAll(() => {
  expect(problems, "errors in the browser").toEqual([]);
});

test("the overview and the navigation lead to what waits for a reviewer", async () => {
  await admin.goto("/admin");
  await expect(admin.getByRole("link", { name: /readings? to review/ })).toBeVisible();
  await expectAccessible(admin);
  await admin.getByRole("link", { name: /^Review queue/ }).click();
  await expect(admin.getByRole("heading", { level: 1, name: "Review queue" })).toBeVisible();
  await expect(admin.getByRole("link", { name: NAME })).toBeVisible();
  await expectAccessible(admin);
});

test("filters stand in the address, and an empty answer leads back", async () => {
  await admin.getByLabel("Status").selectOption("Dismissed");
  await admin.getByRole("button", { name: "Apply" }).click();
  await expect(admin).toHaveURL(/status=dismissed/);
  await expect(admin.getByRole("heading", { name: "No reading matches" })).toBeVisible();
  await expectAccessible(admin);
  await admin.getByRole("link", { name: "Show what is open" }).click();
});

test("a reviewer notes corrections beside the document, drops one, and saves the rest", async () => {
  await admin.getByRole("link", { name: NAME }).click();
  await expect(admin.getByRole("heading", { level: 1, name: NAME })).toBeVisible();
  await expect(admin.getByRole("document", { name: "Resume, text" })).toContainText("Crane things");
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Correct Name" }).click();
  await admin.getByLabel("Name", { exact: true }).fill("Dana Whitfield");
  await admin.keyboard.press("Enter");
  await expect(admin.getByText("1 correction, not saved yet")).toBeVisible();
  await admin.getByRole("button", { name: "Remove Welding" }).click();
  await expect(admin.getByText("2 corrections, not saved yet")).toBeVisible();
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Drop the correction of Welding" }).click();
  await admin.getByRole("button", { name: "Correct Name" }).click();
  await expect(admin.getByLabel("Name", { exact: true })).toHaveValue("Dana Whitfield");
  await admin.keyboard.press("Escape");
  const address = admin.url();
  await admin.getByRole("button", { name: "Save corrections" }).click();
  await expect(admin).not.toHaveURL(address);
  await admin.goto(address);
  await expect(admin.getByText(/^Corrected by /)).toBeVisible();
  await expect(admin.getByText("Corrected in review")).toBeVisible();
  await expectAccessible(admin);
});

test("the candidate sees the better reading, and is told that they changed nothing", async () => {
  await candidate.reload();
  await expect(candidate.getByRole("heading", { level: 2, name: "Dana Whitfield" })).toBeVisible();
  await expect(candidate.getByText("You changed this")).toBeHidden();
});

test("a reviewer decides by keyboard, and is refused where somebody was faster", async () => {
  await upload("later.txt", "text/plain", `${UNSURE_RESUME}\nForklift license 2015\n`, "?upload");
  // It stands in the queue once it has been read.
  await expect(async () => {
    await admin.goto("/admin/review");
    await expect(admin.getByRole("link", { name: NAME })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await admin.getByRole("link", { name: NAME }).click();
  await expect(admin.getByRole("button", { name: "Dismiss" })).toBeVisible();
  const id = admin.url().split("/").at(-1);
  const answer = await admin.request.patch(`/api/admin/review-queue/${id}`, {
    data: { decision: "accept" },
    headers: { origin: new URL(admin.url()).origin },
  });
  expect(answer.status()).toBe(200);
  await admin.keyboard.press("d");
  await expect(admin.getByText("Somebody has decided about this reading already.")).toBeVisible();
});

test("the review fits a phone", async () => {
  await admin.setViewportSize({ width: 360, height: 780 });
  for (const path of ["/admin/review", "/admin/queues", "/admin"]) {
    await admin.goto(path);
    await expectAccessible(admin);
    const isWider = await admin.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWider, `${path} scrolls sideways`).toBe(false);
  }
  await admin.setViewportSize({ width: 1280, height: 900 });
});

test("a run that failed for good is replayed, fails again, and is dismissed", async () => {
  await upload("broken.pdf", "application/pdf", "%PDF-1.7\nnothing of a document\n", "?upload");
  await expect(candidate.getByText("broken.pdf could not be read")).toBeVisible({ timeout: 60_000 });
  await admin.goto("/admin/queues");
  const dead = admin.getByRole("region", { name: "Failed for good" });
  await expect(dead.getByText("parse-resume").first()).toBeVisible();
  await expectAccessible(admin);
  await dead
    .getByRole("button", { name: /^Replay…/ })
    .first()
    .click();
  await expectAccessible(admin);
  await admin.getByRole("button", { name: "Replay run" }).click();
  await expect(dead.getByText("parse-resume was started again.")).toBeVisible();
  await expect(async () => {
    await admin.reload();
    await expect(dead.getByRole("button", { name: /^Dismiss…/ }).first()).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
  await dead
    .getByRole("button", { name: /^Dismiss…/ })
    .first()
    .click();
  await admin.getByRole("button", { name: "Dismiss run" }).click();
  await expect(dead.getByText("No run waits for you.")).toBeVisible();
  await expectAccessible(admin);
});

async function upload(name: string, mimeType: string, text: string, query = ""): Promise<void> {
  await candidate.goto(`/candidate/resume${query}`);
  const file = { name, mimeType, buffer: Buffer.from(text) };
  await candidate.locator('input[type="file"]').setInputFiles(file);
  await expect(candidate.locator('input[type="file"]')).toBeHidden({ timeout: 60_000 });
}
