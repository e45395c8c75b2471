import { route } from "#lib/http/route.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { deleteResume } from "#lib/resumes/commands.ts";
import { correctResume } from "#lib/resumes/correct-resume.ts";
import { getResume } from "#lib/resumes/queries.ts";

export const GET = route(resumesApi.get, ({ actor, params }) => getResume(actor, params.id));

export const PATCH = route(resumesApi.correct, ({ actor, params, body }) =>
  correctResume(actor, params.id, body.corrections),
);

export const DELETE = route(resumesApi.remove, ({ actor, params }) => deleteResume(actor, params.id));
