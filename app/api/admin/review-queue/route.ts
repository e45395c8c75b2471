import { route } from "#lib/http/route.ts";
import { reviewsApi } from "#lib/reviews/api.ts";
import { listReviews } from "#lib/reviews/queries.ts";

export const GET = route(reviewsApi.list, ({ query }) => listReviews(query));
