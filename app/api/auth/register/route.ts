import { signedInAnswer } from "#app/api/auth/signed-in-answer.ts";
import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";
import { registerUser } from "#lib/users/commands.ts";

export const POST = route(usersApi.register, async (call) =>
  signedInAnswer(call, await registerUser(call.body, call.origin)),
);
