import { indexProfile } from "#lib/candidates/commands.ts";
import { resumesApi } from "#lib/resumes/api.ts";
import { extractResumeFacts, normalizeResume, readResume, saveProfile } from "#lib/resumes/parse-resume.ts";
import { call, type Person } from "#tests/setup/api.ts";
import { JAVA_RESUME } from "./resume-texts.ts";

/** Uploads a text resume through the API and walks it down the line that background work takes. Returns its id. */
export async function parsedResume(as: Person, text = JAVA_RESUME): Promise<string> {
  const id = await uploadedResume(as, text);
  await readResume(id);
  await extractResumeFacts(id);
  await normalizeResume(id);
  await saveProfile(id);
  await indexProfile(id);
  return id;
}

/** Uploads a text resume through the API and leaves it unread. Returns its id. */
export async function uploadedResume(as: Person, text = JAVA_RESUME): Promise<string> {
  const response = await call(resumesApi.upload, { as, file: new File([text], "resume.txt") });
  if (response.status !== 202) throw new Error(`The upload was answered ${response.status}.`);
  return (await response.json()).id;
}
