import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { getResumeDocument } from "#lib/resumes/queries.ts";

export const GET = route(resumesApi.document, ({ actor, params }) => getResumeDocument(actor, params.id));
