// The rankers that the compiled one is measured against, each as somebody would write it who wants a good first version.
import { isRelatedField } from "../lib/matching/related-fields.ts";

const LEVELS = ["secondary", "diploma", "bachelor", "master", "doctorate"];

/**
 * The design's pseudo-code as it reads: skills are looked up in a dictionary by name, months are summed over the jobs,
 * degrees are compared one by one; then everybody is sorted. Dictionaries are made beforehand.
 */
export function createNaiveRanker(people) {
  const resumes = people.map((person) => ({
    skills: Object.fromEntries(
      person.skills.map(({ skill, evidence }) => [skill.toLowerCase(), { evidence }]),
    ),
    experience: Array.from({ length: person.experience.jobs }, () => ({
      duration_months: person.experience.total_months / person.experience.jobs,
    })),
    education: person.education,
  }));
  const related = new Map();
  return (job, limit) =>
    resumes
      .map((resume, position) => ({ position, score: naiveScore(resume, job, related) }))
      .sort((a, b) => b.score - a.score || a.position - b.position)
      .slice(0, limit);
}

function naiveScore(resume, job, related) {
  let matched = 0;
  let evidence = 0;
  for (const requirement of job.required_skills) {
    const held = resume.skills[requirement.skill.toLowerCase()];
    if (held === undefined) continue;
    matched++;
    if (held.evidence.some((place) => place.startsWith("project:"))) evidence++;
  }
  const asked = Math.max(1, job.required_skills.length);
  let score = Math.min(50, (matched / asked) * 50 + (evidence / asked) * 5);
  let preferred = 0;
  for (const { skill } of job.preferred_skills) if (skill.toLowerCase() in resume.skills) preferred++;
  score += (preferred / Math.max(1, job.preferred_skills.length)) * 20;
  return Math.round(score + naiveExperience(resume, job) + naiveEducation(resume, job, related));
}

function naiveExperience(resume, job) {
  if (job.experience_years === null) return 20;
  const years = resume.experience.reduce((sum, { duration_months }) => sum + duration_months, 0) / 12;
  const [min, max] = job.experience_years;
  if (years < min) return (years / min) * 20;
  if (max === null || years <= max) return 20;
  return Math.max(15, 20 - Math.min(5, (years - max) * 2));
}

function naiveEducation(resume, job, related) {
  const asked = job.education_required;
  if (asked === null) return 10;
  let score = 0;
  for (const { level, field } of resume.education) {
    if (LEVELS.indexOf(level) >= LEVELS.indexOf(asked.level)) score += 5;
    if (asked.fields.length === 0 || asked.fields.some((wanted) => isRelated(field, wanted, related)))
      score += 5;
  }
  return Math.min(10, score);
}

/** Whether fields are related is remembered: comparing them is not what is measured. */
function isRelated(held, wanted, related) {
  const key = `${held}|${wanted}`;
  if (!related.has(key)) related.set(key, isRelatedField(held, wanted));
  return related.get(key);
}

/** Cosine of TF-IDF vectors over skills: sparse rows of unit length, one product with the job's vector, then a sort. */
export function createTfIdfRanker(people) {
  const terms = new Map();
  const frequency = [];
  const rows = people.map(({ skills }) =>
    skills.map(({ skill, evidence }) => {
      if (!terms.has(skill)) terms.set(skill, terms.size);
      const term = terms.get(skill);
      frequency[term] = (frequency[term] ?? 0) + 1;
      return { term, count: evidence.length };
    }),
  );
  const weigh = frequency.map((count) => Math.log((1 + people.length) / (1 + count)) + 1);
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, at) => {
    starts[at + 1] = starts[at] + row.length;
  });
  const columns = new Uint32Array(starts[rows.length]);
  const values = new Float64Array(starts[rows.length]);
  rows.forEach((row, at) => {
    const length = Math.hypot(...row.map(({ term, count }) => count * weigh[term]));
    row.forEach(({ term, count }, n) => {
      columns[starts[at] + n] = term;
      values[starts[at] + n] = (count * weigh[term]) / length;
    });
  });
  return (job, limit) => {
    const query = new Float64Array(terms.size);
    for (const { skill } of [...job.required_skills, ...job.preferred_skills]) {
      const term = terms.get(skill);
      if (term !== undefined) query[term] += weigh[term];
    }
    const scores = Float64Array.from({ length: rows.length }, () => 0);
    for (let at = 0; at < rows.length; at++) {
      let product = 0;
      for (let n = starts[at]; n < starts[at + 1]; n++) product += values[n] * query[columns[n]];
      scores[at] = product;
    }
    return [...scores.keys()].sort((a, b) => scores[b] - scores[a]).slice(0, limit);
  };
}
