import { applicationsApi } from "#lib/applications/api.ts";
import { getApplication } from "#lib/applications/queries.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(applicationsApi.get, ({ actor, params }) => getApplication(actor, params.id));
