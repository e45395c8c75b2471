import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { deleteResume } from "#lib/resumes/commands.ts";
import { getResume } from "#lib/resumes/queries.ts";

export const GET = route(resumesApi.get, ({ actor, params }) => getResume(actor, params.id));

export const DELETE = route(resumesApi.remove, ({ actor, params }) => deleteResume(actor, params.id));
