/** Where the runner says what went wrong. */
export type Log = {
  error(message: string, error?: unknown): void;
  warn(message: string, error?: unknown): void;
};
