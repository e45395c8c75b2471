import { applicationsApi } from "#lib/applications/api.ts";
import { undoMove } from "#lib/applications/move-application.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(applicationsApi.undo, ({ actor, params }) => undoMove(actor, params.id));
