import { applicationsApi } from "#lib/applications/api.ts";
import { apply } from "#lib/applications/commands.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(applicationsApi.apply, ({ actor, body }) => apply(actor, body));
