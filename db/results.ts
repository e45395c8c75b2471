/** The only row. Throws where there is none, or more than one: both are bugs of the caller. */
export function one<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) throw new Error(`Expected one row, found ${rows.length}.`);
  return row;
}

/**
 * The rows of `db.execute(sql)`.
 * Cast bigint and numeric in the SQL (`::int`): the drivers disagree whether they are strings.
 */
export function rowsOf<Row extends Record<string, unknown>>(result: unknown): Row[] {
  const rows = isRecord(result) ? result.rows : undefined;
  if (!Array.isArray(rows)) throw new TypeError("This is not the result of a statement.");
  return rows;
}

/** How many rows a statement without `returning` changed. */
export function affectedRows(result: unknown): number {
  if (!isRecord(result)) throw new TypeError("This is not the result of a statement.");
  for (const name of ["affectedRows", "rowCount"]) {
    const count = result[name];
    if (typeof count === "number") return count;
  }
  throw new TypeError("This is not the result of a statement.");
}

/** Whether an error says that a unique constraint (this one, where named) refused the row. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return violates(error, "23505", constraint);
}

/** Whether an error says that a CHECK constraint (this one, where named) refused the row. */
export function isCheckViolation(error: unknown, constraint?: string): boolean {
  return violates(error, "23514", constraint);
}

function violates(error: unknown, code: string, constraint: string | undefined): boolean {
  for (let cause = error; isRecord(cause); cause = cause.cause) {
    if (cause.code !== code) continue;
    return constraint === undefined || cause.constraint === constraint;
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
