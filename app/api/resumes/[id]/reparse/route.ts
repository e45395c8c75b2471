import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { reparseResume } from "#lib/resumes/commands.ts";

export const POST = route(resumesApi.reparse, ({ actor, params }) => reparseResume(actor, params.id));
