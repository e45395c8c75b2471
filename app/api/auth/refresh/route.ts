import { rotateTokens } from "#lib/auth/tokens.ts";
import { route } from "#lib/http/route.ts";
import { usersApi } from "#lib/users/api.ts";

export const POST = route(usersApi.refresh, ({ body }) => rotateTokens(body.refresh_token));
