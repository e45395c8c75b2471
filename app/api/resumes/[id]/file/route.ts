import { fileResponse } from "#lib/http/file-response.ts";
import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { getResumeFile } from "#lib/resumes/queries.ts";

export const GET = route(resumesApi.file, async ({ actor, params }) =>
  fileResponse(await getResumeFile(actor, params.id)),
);
