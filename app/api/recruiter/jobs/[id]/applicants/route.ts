import { applicationsApi } from "#lib/applications/api.ts";
import { listApplicants } from "#lib/applications/applicants.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(applicationsApi.applicants, ({ actor, params, query }) =>
  listApplicants(actor, params.id, query),
);
