// Invented people, jobs and applications as rows of a database, written some hundred at a time.
import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { db } from "../db/client.ts";
import { PACK_VERSION } from "../lib/candidates/pack-resume.ts";
import { symbolsFor } from "../lib/candidates/symbols.ts";
import { hashOf } from "../lib/matches/compute-match.ts";
import { toMatchCandidate } from "../lib/matching/candidate.ts";
import { packCandidate } from "../lib/matching/pool/pack.ts";
import { symbolsOfCandidate } from "../lib/matching/pool/symbols.ts";
import { ALGORITHM_VERSION } from "../lib/matching/weights.ts";
import { createInventor } from "./bench-matching-people.mjs";

const BATCH = 500;
const { aPerson, aJob } = createInventor();

/** Candidates who may be found, with a read and packed resume each: `{ userId, resumeId }`. */
export async function addPeople(count) {
  const added = [];
  for (let start = 0; start < count; start += BATCH) {
    const people = Array.from({ length: Math.min(BATCH, count - start) }, () => profileOf(aPerson()));
    const candidates = people.map((profile) => toMatchCandidate(profile));
    const symbols = await symbolsFor(candidates.flatMap(symbolsOfCandidate));
    const rows = people.map((profile, at) => ({
      user: randomUUID(),
      resume: randomUUID(),
      profile,
      packed: Buffer.from(packCandidate(candidates[at], symbols)).toString("hex"),
      hash: hashOf({ algorithm_version: ALGORITHM_VERSION, candidate: candidates[at] }),
    }));
    await insertPeople(rows);
    added.push(...rows.map(({ user, resume }) => ({ userId: user, resumeId: resume })));
  }
  await db().execute(sql`analyze`);
  return added;
}

async function insertPeople(rows) {
  const all = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as n("user" uuid, resume uuid, profile jsonb, packed text, hash text)`;
  await db().execute(sql`insert into users (id, name, email, password_hash, role)
    select "user", 'Invented', "user" || '@example.com', '!', 'candidate' from ${all}`);
  await db().execute(sql`insert into resumes (id, user_id, original_filename, file_path, file_size_bytes,
      content_sha256, mime_type, kind, status, parsed_json, parsed_at)
    select resume, "user", 'resume.txt', 'none', 1, '', 'text/plain', 'txt', 'parsed', profile, now() from ${all}`);
  await db().execute(sql`insert into match_candidates (resume_id, candidate_id, packed, pack_version, input_hash,
      is_findable, changed_at)
    select resume, "user", decode(packed, 'hex'), ${PACK_VERSION}, hash, true, now() - interval '1 hour' from ${all}`);
}

/** Jobs that have been analyzed: `{ id }`. */
export async function addJobs(recruiterId, count, { status = "active" } = {}) {
  const added = [];
  for (let start = 0; start < count; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - start) }, () => ({
      id: randomUUID(),
      asked: { ...aJob(), ...REST_OF_JOB },
    }));
    await db().execute(sql`insert into jobs (id, recruiter_id, title, raw_description, parsed_json, quality_score,
        status, analyzed_at)
      select id, ${recruiterId}::uuid, 'Invented', repeat('Invented words of a job. ', 120), asked, 80,
        ${status}::job_status, now() - interval '1 hour'
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n(id uuid, asked jsonb)`);
    added.push(...rows.map(({ id }) => ({ id })));
  }
  await db().execute(sql`analyze jobs`);
  return added;
}

/** One application of each person, an invented score with it. */
export async function addApplicants(jobId, people) {
  for (let start = 0; start < people.length; start += BATCH) {
    const rows = people
      .slice(start, start + BATCH)
      .map((person, at) => ({ ...person, score: (at * 37) % 101 }));
    await db().execute(sql`insert into applications (job_id, candidate_id, resume_id, match_score)
      select ${jobId}::uuid, "userId", "resumeId", score
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n("userId" uuid, "resumeId" uuid, score int)`);
  }
  await db().execute(sql`analyze applications`);
}

const REST_OF_JOB = {
  responsibilities: [],
  benefits: [],
  quality_score: 80,
  quality_analysis: "",
  red_flags: [],
  suggestions: [],
  sources: {},
  confidence: { overall: 80, by_field: {} },
  extracted_by: "bench",
};

/** A resume's profile that matching sees as this person, without the signs of leadership, which stand in texts. */
function profileOf({ skills, projects, experience, education }) {
  const sources = [];
  const dated = (at) => (at < experience.dated_jobs ? { start_date: "2015" } : {});
  return {
    name: "Invented",
    email: "",
    links: [],
    skills: skills.map((skill) => ({ ...skill, as_written: [], months_experience: 0, sources })),
    projects: projects.map((project) => ({ title: "", ...project, description: "", sources })),
    experience: Array.from({ length: experience.jobs }, (_, at) => ({
      company: "",
      role: "",
      ...dated(at),
      months: 0,
      description: "",
      highlights: [],
      skills_used: [],
      sources,
    })),
    education: education.map(({ degree, level, field }) => ({
      degree,
      level,
      major: field,
      institution: "",
      sources,
    })),
    certifications: [],
    languages: [],
    total_experience_months: experience.total_months,
    confidence: { overall: 80, by_field: {} },
    flags: [],
    extracted_by: "bench",
    field_sources: {},
  };
}
