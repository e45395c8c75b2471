/** What an event of the audit log can be about. */
export const ENTITY_TYPES = [
  "application",
  "job",
  "resume",
  "user",
  "endpoint",
  "demo",
  "run",
  "system",
] as const;
