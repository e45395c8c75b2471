import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.ts";
import { candidateSkills, resumes } from "#db/schema/index.ts";
import type { ResumeSkill } from "#lib/normalization/resume-data.ts";
import { packResume } from "./pack-resume.ts";

/**
 * Makes a candidate findable by skill and ready to be ranked: replaces the rows of one resume. Returns how many skills
 * it has.
 */
export async function indexProfile(resumeId: string): Promise<{ skills: number }> {
  const indexed = await replaceSkills(resumeId);
  await packResume(resumeId);
  return indexed;
}

async function replaceSkills(resumeId: string): Promise<{ skills: number }> {
  return db().transaction(async (tx) => {
    const [row] = await tx
      .select({ userId: resumes.userId, profile: resumes.parsedJson })
      .from(resumes)
      .where(and(eq(resumes.id, resumeId), eq(resumes.status, "parsed"), isNull(resumes.deletedAt)))
      .for("update");
    if (!row?.profile) return { skills: 0 };
    await tx.delete(candidateSkills).where(eq(candidateSkills.resumeId, resumeId));
    const rows = row.profile.skills.map((skill) => ({
      candidateId: row.userId,
      resumeId,
      skill: skill.skill.slice(0, 200),
      months: skill.months_experience,
      evidenceKinds: evidenceKinds(skill),
    }));
    if (rows.length > 0) await tx.insert(candidateSkills).values(rows).onConflictDoNothing();
    await tx.update(resumes).set({ stage: "indexed", progress: 100 }).where(eq(resumes.id, resumeId));
    return { skills: rows.length };
  });
}

function evidenceKinds(skill: ResumeSkill): string[] {
  return [...new Set(skill.evidence.map((place) => place.split(":")[0] ?? place))].sort();
}
