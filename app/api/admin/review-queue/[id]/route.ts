import { route } from "#lib/http/route.ts";
import { reviewsApi } from "#lib/reviews/api.ts";
import { decideReview } from "#lib/reviews/commands.ts";
import { getReview } from "#lib/reviews/queries.ts";

export const GET = route(reviewsApi.get, ({ actor, params }) => getReview(actor, params.id));

export const PATCH = route(reviewsApi.decide, ({ actor, params, body }) =>
  decideReview(actor, params.id, body),
);
