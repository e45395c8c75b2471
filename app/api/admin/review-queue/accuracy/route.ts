import { route } from "#lib/http/route.ts";
import { getAccuracy } from "#lib/reviews/accuracy.ts";
import { reviewsApi } from "#lib/reviews/api.ts";

export const GET = route(reviewsApi.accuracy, () => getAccuracy(new Date()));
