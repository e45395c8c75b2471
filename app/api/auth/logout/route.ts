import { clearedCookie } from "#lib/auth/session-cookie.ts";
import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";
import { signOut } from "#lib/users/commands.ts";

export const POST = route(usersApi.logout, async ({ actor, body, request, headers }) => {
  await signOut(actor, body?.refresh_token);
  headers.set("set-cookie", clearedCookie(request.headers));
});
