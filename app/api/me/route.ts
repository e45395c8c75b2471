import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";
import { updateMe } from "#lib/users/commands.ts";
import { getMe } from "#lib/users/queries.ts";

export const GET = route(usersApi.me, ({ actor }) => getMe(actor));
export const PATCH = route(usersApi.updateMe, ({ actor, body }) => updateMe(actor, body));
