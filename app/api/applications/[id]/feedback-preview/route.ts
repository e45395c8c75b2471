import { applicationsApi } from "#lib/applications/api.ts";
import { previewFeedback } from "#lib/applications/move-application.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(applicationsApi.preview, ({ actor, params, body }) =>
  previewFeedback(actor, params.id, body),
);
