import { applicationsApi } from "#lib/applications/api.ts";
import { listOwnApplications } from "#lib/applications/own-applications.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(applicationsApi.mine, ({ actor, query }) => listOwnApplications(actor, query));
