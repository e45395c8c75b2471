/** One command of `candor`. `run` gets the words after its name and resolves to the exit code. */
export type Command = { usage: string; summary: string; run(words: string[]): Promise<number> };

/** The command was called with the wrong words; the message says which. */
export class UsageError extends Error {}
