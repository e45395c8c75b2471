import type { Role } from "#lib/vocabulary.ts";

/** The accounts of the demo, one per role (SPEC section 2). They exist only where demo data is on. */
export const DEMO_ACCOUNTS: readonly { role: Role; email: string; password: string }[] = [
  { role: "candidate", email: "candidate@example.com", password: "candor-demo-2026" },
  { role: "recruiter", email: "recruiter@example.com", password: "candor-demo-2026" },
  { role: "admin", email: "admin@example.com", password: "candor-demo-2026" },
];
