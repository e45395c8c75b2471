// What the socket, the drivers and PostgreSQL itself say when the database is not there (PostgreSQL, appendix A: class 08 are
// connection exceptions, 57P the server stops or starts, 53300 has no connection left, 25P03 was idle in a transaction).
const CODES = /^(08...|57P0[1-3]|53300|25P03|ECONN.*|EPIPE|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN)$/;
// The driver gives these errors no code.
const SENTENCES =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end)/;

/** Whether an error, or what caused it, says that the database cannot be reached. */
export function isConnectionLoss(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string" && CODES.test(cause.code)) return true;
    if (SENTENCES.test(cause.message)) return true;
  }
  return false;
}
