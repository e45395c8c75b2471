import { openDatabase, closeDatabase, db } from "./db/client.ts";
import { sql } from "drizzle-orm";
import { demoPeople } from "./db/seed/people.ts";
import { emailOf } from "./db/seed/person.ts";
await openDatabase({ dataDir: process.env.DATA_DIR!, root: "/work/main" });
const q = async (s: string) => (await db().execute(sql.raw(s)) as any).rows;
console.table(await q("select j.title, u.name, a.status, a.match_score from applications a join jobs j on j.id=a.job_id join users u on u.id=a.candidate_id where j.title in ('Full-Stack Developer','Registered Nurse, Intensive Care Unit','Senior Backend Engineer') or u.email='candidate@example.com' order by 1,4 desc"));
const rows = await q("select u.email, r.parsed_json from resumes r join users u on u.id=r.user_id");
const by = new Map<string, any>(rows.map((r: any) => [r.email, r.parsed_json]));
for (const p of demoPeople(new Date())) {
  const d = by.get(emailOf(p)); const out = [];
  if (d.name !== p.name) out.push("name=" + d.name);
  if (d.experience.length !== p.jobs.length) out.push(`jobs ${d.experience.length}/${p.jobs.length}: ` + d.experience.map((e: any) => e.role + "@" + e.company).join("; "));
  else p.jobs.forEach((j, i) => { const e = d.experience[i]; if (e.company !== j.company || e.role !== j.role || e.start_date !== j.start) out.push(`${e.role}@${e.company} ${e.start_date} vs ${j.role}@${j.company} ${j.start}`); });
  if (d.education.length !== p.education.length) out.push(`edu ${d.education.length}/${p.education.length}`);
  if ((d.certifications.length) !== (p.certifications?.length ?? 0)) out.push(`cert ${d.certifications.length}/${p.certifications?.length ?? 0}`);
  const want = p.skills.flatMap(([, s]) => s).length; if (d.skills.length < want * 0.8) out.push(`skills ${d.skills.length}/${want}`);
  if (d.flags.length) out.push("flags " + d.flags);
  if (out.length) console.log(p.key, p.layout, "|", out.join(" | "));
}
console.log((await q("select feedback from applications where feedback is not null limit 1"))[0].feedback);
await closeDatabase(); process.exit(0);
