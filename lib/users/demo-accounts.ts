import type { Role } from "#lib/vocabulary.ts";

/** The password of every demo account (SPEC section 2). */
export const DEMO_PASSWORD = "candor-demo-2026";

/** The accounts of the demo, one per role (SPEC section 2). They exist only where demo data is on. */
export const DEMO_ACCOUNTS: readonly { role: Role; email: string; password: string }[] = [
  { role: "candidate", email: "candidate@example.com", password: DEMO_PASSWORD },
  { role: "recruiter", email: "recruiter@example.com", password: DEMO_PASSWORD },
  { role: "admin", email: "admin@example.com", password: DEMO_PASSWORD },
];
