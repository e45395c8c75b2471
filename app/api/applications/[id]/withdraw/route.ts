import { applicationsApi } from "#lib/applications/api.ts";
import { withdrawApplication } from "#lib/applications/commands.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(applicationsApi.withdraw, ({ actor, params }) =>
  withdrawApplication(actor, params.id),
);
