import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { askForReview, getReview } from "#lib/resumes/review.ts";

export const GET = route(resumesApi.review, ({ actor, params }) => getReview(actor, params.id));

export const POST = route(resumesApi.askForReview, ({ actor, params }) => askForReview(actor, params.id));
