import { randomUUID } from "node:crypto";
import pg from "pg";

/** The server that tests use instead of PGlite, where `TEST_DATABASE_URL` names one. */
export const testServer = process.env.TEST_DATABASE_URL || undefined;

/** A new, empty database on a server: its address, and the function that drops it. */
export async function createDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
