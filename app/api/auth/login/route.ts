import { signedInAnswer } from "#app/api/auth/signed-in-answer.ts";
import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";
import { signIn } from "#lib/users/commands.ts";

export const POST = route(usersApi.login, async (call) =>
  signedInAnswer(call, await signIn(call.body, call.origin)),
);
