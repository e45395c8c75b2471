import { eq } from "drizzle-orm";
import { db } from "#db/client.ts";
import { one } from "#db/results.ts";
import { jobs, resumes } from "#db/schema/index.ts";
import { indexProfile } from "#lib/candidates/commands.ts";
import { analyzeStoredJob } from "#lib/jobs/analyze-job.ts";
import { jobsApi } from "#lib/jobs/api.ts";
import type { ResumeData } from "#lib/normalization/resume-data.ts";
import { call, newPerson, type Person } from "#tests/setup/api.ts";
import { JAVA_JOB } from "./job-texts.ts";

/** A candidate whose resume names these skills and months of work, as if it had been read. */
export async function candidateWith(
  skills: string[],
  months = 48,
): Promise<Person & { resumeId: string; profile: ResumeData }> {
  const person = await newPerson("candidate");
  const profile = profileWith(skills, months);
  const { id: resumeId } = one(
    await db()
      .insert(resumes)
      .values({
        userId: person.actor.id,
        originalFilename: "resume.txt",
        filePath: "none",
        fileSizeBytes: 1,
        contentSha256: "",
        mimeType: "text/plain",
        kind: "txt",
        status: "parsed",
        parsedJson: profile,
        parsedAt: new Date(),
      })
      .returning({ id: resumes.id }),
  );
  await indexProfile(resumeId);
  return { ...person, resumeId, profile };
}

/** A profile of these skills and months of work. */
export function profileWith(skills: string[], months: number): ResumeData {
  return {
    name: "Invented Person",
    email: "",
    links: [],
    skills: skills.map((skill) => ({
      skill,
      as_written: [],
      evidence: ["listed"],
      months_experience: 0,
      sources: [],
    })),
    projects: [],
    experience: [
      {
        company: "Example Works",
        role: "Engineer",
        start_date: "2019-01",
        months,
        description: "",
        highlights: [],
        skills_used: [],
        sources: [],
      },
    ],
    education: [],
    certifications: [],
    languages: [],
    total_experience_months: months,
    confidence: { overall: 80, by_field: {} },
    flags: [],
    extracted_by: "rules",
    field_sources: {},
  };
}

/** A job that asks for these skills, live. */
export async function jobAsking(as: Person, required: string[], title = "Engineer"): Promise<string> {
  const body = { title, description: textAsking(required) };
  const { id } = await (await call(jobsApi.create, { as, body })).json();
  await analyzeStoredJob(id);
  return id;
}

/** Makes a live job ask for something else. */
export async function askFor(jobId: string, required: string[]): Promise<void> {
  await db()
    .update(jobs)
    .set({ rawDescription: textAsking(required) })
    .where(eq(jobs.id, jobId));
  await analyzeStoredJob(jobId);
}

function textAsking(required: string[]): string {
  const lines = required.map((skill) => `- Solid knowledge of ${skill}`).join("\n");
  return `${JAVA_JOB.description.split("Requirements")[0]}Requirements\n- 3 to 5 years of experience\n${lines}`;
}
