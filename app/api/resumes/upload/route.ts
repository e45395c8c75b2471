import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { storeResume } from "#lib/resumes/commands.ts";

export const POST = route(resumesApi.upload, ({ actor, file }) => storeResume(actor, file()));
