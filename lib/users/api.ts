import * as z from "zod";
import { passwordProblem } from "#lib/auth/password-policy.ts";
import { endpoint } from "#lib/http/endpoint.ts";
import { candidateWishes } from "#lib/matching/meet-wishes.ts";
import { ROLES } from "#lib/vocabulary.ts";

/** An account as its owner sees it. */
const userView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    company: z.string().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "User" });
/** One's own account; the last two only for candidates. */
const ownView = userView
  .extend({
    /** What the candidate looks for; null where nothing was said. */
    wishes: candidateWishes.nullable().optional(),
    /** Whether recruiters find the candidate without an application. */
    findable: z.boolean().optional(),
  })
  .meta({ id: "OwnUser" });
export type UserView = z.infer<typeof userView>;

const tokens = {
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.int().meta({ description: "Seconds until the access token expires" }),
};
const tokensView = z.object(tokens).meta({ id: "Tokens" });
const signedInView = z.object({ user: userView, ...tokens }).meta({ id: "SignedIn" });

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(320)
  .pipe(z.email("This does not look like an e-mail address."));
// A name is one line: control characters and markers of direction have no place in it.
const name = z
  .string()
  .trim()
  .min(1, "Write your name.")
  .max(200)
  .regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u, "A name is one line of text.");
const company = z.string().trim().min(1).max(200);

const registerBody = z
  .object({
    name,
    email,
    password: z.string().max(1_000),
    role: z.enum(["candidate", "recruiter"]),
    company: company.optional(),
  })
  .superRefine((body, context) => {
    const problem = passwordProblem(body.password, body);
    if (problem) context.addIssue({ code: "custom", path: ["password"], message: problem });
  });
export type RegisterBody = z.infer<typeof registerBody>;

/** An address that nobody can have is refused like a wrong one: the answer tells nothing. */
const loginBody = z.object({
  email: z.string().trim().toLowerCase().max(320),
  password: z.string().max(1_000),
});
export type LoginBody = z.infer<typeof loginBody>;

/** Who an admin account is for; only the command line opens one. */
export const adminFields = z.object({ name, email });

const wishes = candidateWishes.superRefine((stated, context) => {
  for (const field of ["places", "arrangements", "levels", "employment_types"] as const) {
    const list: readonly string[] = stated[field] ?? [];
    if (list.length > MOST_WISHES || list.some((text) => text.length > 200))
      context.addIssue({ code: "custom", path: [field], message: "Name up to ten, in a few words each." });
  }
  if (stated.salary && !/^[A-Z]{3}$/.test(stated.salary.currency))
    context.addIssue({
      code: "custom",
      path: ["salary", "currency"],
      message: "Name the currency in three letters.",
    });
});
const MOST_WISHES = 10;

const updateMeBody = z
  .object({ name, company: company.nullable(), wishes: wishes.nullable(), findable: z.boolean() })
  .partial()
  .refine((body) => Object.keys(body).length > 0, "Name at least one field to change.");
export type UpdateMeBody = z.infer<typeof updateMeBody>;

const refreshToken = z.string().min(1).max(200);

export const usersApi = {
  register: endpoint({
    method: "POST",
    path: "/api/auth/register",
    allow: "anyone",
    summary: "Open an account; signs in by cookie and by tokens",
    body: registerBody,
    limit: "register",
    status: 201,
    response: signedInView,
  }),
  login: endpoint({
    method: "POST",
    path: "/api/auth/login",
    allow: "anyone",
    summary: "Sign in by cookie and by tokens",
    body: loginBody,
    limit: "login",
    response: signedInView,
  }),
  refresh: endpoint({
    method: "POST",
    path: "/api/auth/refresh",
    allow: "anyone",
    summary: "Exchange a refresh token for a new pair; each is good for one exchange",
    body: z.object({ refresh_token: refreshToken }),
    response: tokensView,
  }),
  logout: endpoint({
    method: "POST",
    path: "/api/auth/logout",
    allow: "anyone",
    summary: "End this session: its cookie, its access token and its refresh tokens",
    body: z.strictObject({ refresh_token: refreshToken.optional() }).optional(),
    status: 204,
    response: z.void(),
  }),
  logoutAll: endpoint({
    method: "POST",
    path: "/api/auth/logout-all",
    allow: ROLES,
    summary: "End all your sessions, on every device",
    status: 204,
    response: z.void(),
  }),
  me: endpoint({
    method: "GET",
    path: "/api/me",
    allow: ROLES,
    summary: "Get your account",
    response: ownView,
  }),
  updateMe: endpoint({
    method: "PATCH",
    path: "/api/me",
    allow: ROLES,
    summary: "Change your name or company; as a candidate also your wishes, and whether recruiters find you",
    body: updateMeBody,
    response: ownView,
  }),
};
