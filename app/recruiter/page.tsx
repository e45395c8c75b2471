import { redirect } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";

export default async function RecruiterPage() {
  await requireActor("recruiter");
  redirect("/recruiter/jobs");
}
