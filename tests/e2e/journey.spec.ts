import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "#lib/users/demo-accounts.ts";
import { expectAccessible } from "./axe.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** Where the README's pictures go: `SCREENSHOTS=docs/images npx playwright test journey` renews them. */
const PICTURES = resolve(ROOT, process.env.SCREENSHOTS ?? "test-results/pictures");
const PASSWORD = "long-ladder-7-blue";
// A server that is already running may have seen this story before.
const RUN = Date.now().toString(36);
const JOB_TITLE = "Payments Engineer";
const JOB_TEXT = `Alder & Finch Payments moves 40 million invoices a year between small companies and their banks. The ledger team looks for an engineer who cares about correctness.

What you will do
- Build services that never lose a booking
- Review code and write down decisions

Requirements
- 2 to 5 years of experience with TypeScript or Java
- PostgreSQL
- REST APIs
- Bachelor's degree in Computer Science or equivalent experience

Nice to have
- Docker
- Kubernetes

We offer 55,000 to 68,000 EUR a year, full-time, hybrid in Leiden, 28 days of vacation. You will be a young rockstar in our team.`;

test.describe.configure({ mode: "serial" });

let candidate: Page;
let recruiter: Page;
let admin: Page;
const problems: string[] = [];

test.beforeAll(async ({ browser }) => {
  mkdirSync(PICTURES, { recursive: true });
  candidate = await newPage(browser);
  recruiter = await newPage(browser);
  admin = await newPage(browser);
});

test.afterAll(() => {
  expect(problems, "errors in the browser's console and requests to other hosts").toEqual([]);
});

test("a stranger reads the front page and how a score is made", async () => {
  await candidate.goto("/");
  await expectAccessible(candidate);
  await candidate.goto("/how-it-works");
  await expectAccessible(candidate);
  await candidate.goto("/privacy");
  await expectAccessible(candidate);
});

test("a candidate registers, uploads one PDF and sees the profile that was read from it", async () => {
  await register(candidate, "candidate", "Nora Hallström", `nora.hallstrom.${RUN}@example.com`);
  await candidate.goto("/candidate/resume");
  await expectAccessible(candidate);
  await candidate.locator('input[type="file"]').setInputFiles(resumeFile());
  await expect(candidate.getByRole("heading", { level: 1, name: "Your profile" })).toBeVisible({
    timeout: 60_000,
  });
  await expect(candidate.getByRole("heading", { name: "Skills", exact: true })).toBeVisible();
  if (!process.env.EVAL_DIR) {
    await expect(candidate.getByText("nora.hallstrom@example.com").first()).toBeVisible();
  }
  await expectAccessible(candidate);
});

test("the candidate sees jobs with explained scores, best match first", async () => {
  await candidate.goto("/candidate/jobs");
  await expect(candidate.getByRole("heading", { level: 1, name: "Jobs" })).toBeVisible();
  const scores = await candidate
    .locator("main")
    .getByText(/of 100/)
    .count();
  expect(scores).toBeGreaterThan(5);
  await expectAccessible(candidate);
});

test("a recruiter registers, posts a job and sees its analysis", async () => {
  await register(
    recruiter,
    "recruiter",
    "Ravi Kannan",
    `ravi.kannan.${RUN}@example.com`,
    "Alder & Finch Payments",
  );
  await recruiter.goto("/recruiter/jobs");
  await expectAccessible(recruiter);
  await recruiter.goto("/recruiter/jobs/new");
  await recruiter.getByLabel("Title", { exact: true }).fill(JOB_TITLE);
  await recruiter.getByLabel("Text", { exact: true }).fill(JOB_TEXT);
  await expect(recruiter.getByText("PostgreSQL").first()).toBeVisible();
  await expect(recruiter.getByText(/rockstar/i).last()).toBeVisible();
  await expectAccessible(recruiter);
  await recruiter.getByRole("button", { name: "Publish" }).click();
  await expect(recruiter.getByRole("heading", { level: 1, name: JOB_TITLE })).toBeVisible();
  await expectAccessible(recruiter);
});

test("the candidate finds the job, reads the breakdown and applies with one click", async () => {
  await candidate.goto(`/candidate/jobs?q=${encodeURIComponent(JOB_TITLE)}`);
  await candidate.getByRole("link", { name: JOB_TITLE, exact: true }).first().click();
  await expect(candidate.getByRole("heading", { level: 1, name: JOB_TITLE })).toBeVisible();
  await expect(candidate.getByText("Your match")).toBeVisible();
  await expect(candidate.getByText("Required skills").first()).toBeVisible();
  await expectAccessible(candidate);
  await candidate.screenshot({ path: join(PICTURES, "candidate.png") });
  await candidate.getByRole("button", { name: "Apply with this resume" }).click();
  await expect(candidate.getByText(/^Sent\./)).toBeVisible();
  await candidate.goto("/candidate/applications");
  await expect(candidate.getByText("Applied").first()).toBeVisible();
  await expectAccessible(candidate);
});

test("the recruiter sees the applicant ranked with evidence, moves and rejects with a reason", async () => {
  await recruiter.goto("/recruiter/jobs");
  await recruiter.getByRole("link", { name: JOB_TITLE, exact: true }).first().click();
  await expect(recruiter.getByRole("link", { name: /Nora Hallström/ })).toBeVisible();
  await expectAccessible(recruiter);
  await recruiter.getByRole("link", { name: /Nora Hallström/ }).click();
  await expect(recruiter.getByRole("heading", { level: 1, name: /Nora Hallström/ })).toBeVisible();
  await expectAccessible(recruiter);
  await recruiter
    .getByRole("button", { name: /Move to/ })
    .first()
    .click();
  await recruiter.getByRole("menuitem", { name: "Reviewed" }).click();
  await expect(recruiter.getByText("Reviewed").first()).toBeVisible();
  await recruiter
    .getByRole("button", { name: /Reject/ })
    .first()
    .click();
  const dialog = recruiter.getByRole("dialog");
  await dialog.getByLabel("Required skills").check();
  await expectAccessible(recruiter);
  await dialog.getByRole("button", { name: "Reject and send" }).click();
  await expect(dialog).toBeHidden();
  await expect(recruiter.getByText("Rejected").first()).toBeVisible();
});

test("the candidate reads who decided and why", async () => {
  await candidate.goto("/candidate/applications?tab=closed");
  await expect(candidate.getByText("Not moving forward").first()).toBeVisible();
  await expect(candidate.getByText(/Ravi Kannan/).first()).toBeVisible();
  await expectAccessible(candidate);
});

test("the demo recruiter's applicants come best match first", async () => {
  await signIn(recruiter, "recruiter@example.com");
  await recruiter.goto("/recruiter/jobs");
  await recruiter.getByRole("link", { name: "Full-Stack Developer", exact: true }).click();
  await expect(recruiter.getByRole("table").first()).toBeVisible();
  await expectAccessible(recruiter);
  await recruiter.screenshot({ path: join(PICTURES, "recruiter.png") });
});

test("the recruiter tries other weights, and the official scores stay", async () => {
  await recruiter.getByRole("link", { name: "Insights" }).click();
  await expect(recruiter.getByRole("heading", { name: "Try other weights" })).toBeVisible();
  const official = recruiter.getByRole("table").first().getByRole("cell").nth(0);
  const before = await official.textContent();
  await recruiter.getByRole("slider", { name: /Required skills/ }).fill("0");
  await recruiter.getByRole("slider", { name: /Education/ }).fill("100");
  await expect(recruiter.getByText("In the order of the weights you try, not official")).toBeVisible();
  await expectAccessible(recruiter);
  await recruiter.getByRole("button", { name: "Back to the published weights" }).click();
  await expect(official).toHaveText(before ?? "");
});

test("the candidate sees what years and a degree would add", async () => {
  await signIn(candidate, "candidate@example.com");
  await candidate.goto("/candidate/jobs?q=Full-Stack");
  await candidate.getByRole("link", { name: "Full-Stack Developer", exact: true }).first().click();
  await candidate.getByLabel("More years of work").fill("3");
  await expect(
    candidate.getByText(/With 3 more years (?:you would score|the score stays)/).first(),
  ).toBeVisible();
  await expectAccessible(candidate);
});

test("an admin sees the events of all that, and that nobody altered them", async () => {
  await signIn(admin, "admin@example.com");
  await admin.goto("/admin");
  await expectAccessible(admin);
  await admin.goto("/admin/audit");
  await expect(admin.getByText("Ravi Kannan").first()).toBeVisible();
  await admin.getByRole("button", { name: "Verify now" }).click();
  await expect(admin.getByText(/intact/i).first()).toBeVisible();
  await expectAccessible(admin);
  await admin.screenshot({ path: join(PICTURES, "admin.png") });
});

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!/^(http:\/\/localhost:|data:|blob:)/.test(request.url()))
      problems.push(`request to ${request.url()}`);
  });
  return page;
}

async function register(
  page: Page,
  role: string,
  name: string,
  email: string,
  company?: string,
): Promise<void> {
  await page.goto(`/register?role=${role}`);
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill(name);
  if (company) await page.getByLabel(/^Company/).fill(company);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.waitForURL(`**/${role}**`);
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/login");
  await expectAccessible(page);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/login"));
}

/** Our own fixture, or the first PDF of a folder of resumes that nobody here has seen. */
function resumeFile(): string {
  if (!process.env.EVAL_DIR) return join(ROOT, "tests/fixtures/resumes/nora.hallstrom.pdf");
  const folder = join(process.env.EVAL_DIR, "resumes");
  const name =
    readdirSync(folder)
      .filter((file) => file.endsWith(".pdf"))
      .sort()[0] ?? "";
  return join(folder, name);
}
