import { applicationsApi } from "#lib/applications/api.ts";
import { addNote } from "#lib/applications/commands.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(applicationsApi.addNote, ({ actor, params, body }) =>
  addNote(actor, params.id, body.text),
);
