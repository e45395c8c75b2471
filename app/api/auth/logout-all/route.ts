import { clearedCookie } from "#lib/auth/session-cookie.ts";
import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";
import { signOutEverywhere } from "#lib/users/commands.ts";

export const POST = route(usersApi.logoutAll, async ({ actor, request, headers }) => {
  await signOutEverywhere(actor);
  headers.set("set-cookie", clearedCookie(request.headers));
});
