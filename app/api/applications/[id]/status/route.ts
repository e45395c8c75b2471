import { applicationsApi } from "#lib/applications/api.ts";
import { moveApplication } from "#lib/applications/move-application.ts";
import { route } from "#lib/http/route.ts";

export const PATCH = route(applicationsApi.move, ({ actor, params, body }) =>
  moveApplication(actor, params.id, body),
);
