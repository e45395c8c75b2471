import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { listOwnResumes } from "#lib/resumes/queries.ts";

export const GET = route(resumesApi.mine, ({ actor, query }) => listOwnResumes(actor, query));
