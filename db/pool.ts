import pg from "pg";

const CONNECT_MS = 10_000;
const FROZEN_AFTER_MS = 15_000;

/** Connections to a PostgreSQL server. Nothing is connected until it is asked. */
export function openPool(url: string, { max }: { max: number }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: "candor",
    // A process that is frozen in a transaction would keep its locks, and every other process waiting.
    idle_in_transaction_session_timeout: FROZEN_AFTER_MS,
  });
  // A connection that breaks fails the statement that uses it; one that nobody uses is replaced. Without a listener
  // either would end the process.
  const ignore = () => {};
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  return pool;
}
