import { forbidden, notFound } from "next/navigation";
import { Problem } from "#lib/errors.ts";

/** What a query of a page returns; its refusals become the pages for them. An id that is none is not there either. */
export async function orNotFound<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 404) notFound();
    if (error.status === 403) forbidden();
    throw error;
  }
}

/** The id in the address of a page; what is no id leads to the page for what is not there. */
export function idOrNotFound(id: string): string {
  if (!UUID.test(id)) notFound();
  return id;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
