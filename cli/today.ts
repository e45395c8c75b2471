/** Today as YYYY-MM-DD. The steps take it as an argument, so that a run can be repeated. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
