// Invented people and jobs of realistic size, the same in every run. Skill names are made of syllables: what matters is
// how often they are held, by Zipf's law over as many as the taxonomy has.
const SKILLS = 5_500;
const LEVELS = ["secondary", "diploma", "bachelor", "master", "doctorate"];
const FIELDS =
  "Computer Science,Nursing,Accounting,Mechanical Engineering,History,Physics,Law,Marketing,Economics,Psychology,Fine Arts,Civil Engineering,Biology,Education,Business Administration,Electronics".split(
    ",",
  );
const TITLES = {
  bachelor: ["BSc", "BA", "Bachelor of Engineering"],
  master: ["MSc", "MA", "MBA"],
  doctorate: ["PhD"],
};
const SIGNS = ["led a team", "managed people", "mentored", "hired", "owned an architecture or a budget"];
const PLACES = ["listed", "job:Example Works", "education:BSc", "implied:Example"];

/** Makers of people as the engine sees them, and of what jobs ask for. */
export function createInventor() {
  const random = createRandom(20_260_101);
  const below = (limit) => Math.floor(random() * limit);
  const between = (least, most) => least + below(most - least + 1);
  const names = Array.from({ length: SKILLS }, (_, rank) => skillName(rank));
  const weights = names.map((_, rank) => 1 / (rank + 3) ** 0.9);
  const sums = [];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const aSkill = () => {
    const target = random() * sums.at(-1);
    let low = 0;
    let high = SKILLS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < target) low = middle + 1;
      else high = middle;
    }
    return names[low];
  };
  const skills = (count) => {
    const chosen = new Set();
    while (chosen.size < count) chosen.add(aSkill());
    return [...chosen];
  };

  const aDegree = () => {
    const level = LEVELS[Math.min(4, below(3) + below(3))];
    const titles = TITLES[level] ?? ["Certificate"];
    return { degree: titles[below(titles.length)], level, field: FIELDS[below(FIELDS.length)] };
  };
  const aPerson = () => {
    const held = skills(between(20, 40));
    const projects = Array.from({ length: below(4) }, (_, at) => ({
      title: `Project ${at}`,
      skills_used: held.filter(() => random() < 0.12),
    }));
    const jobs = between(3, 8);
    return {
      skills: held.map((skill) => ({
        skill,
        evidence: [
          ...projects
            .filter(({ skills_used }) => skills_used.includes(skill))
            .map(({ title }) => `project:${title}`),
          PLACES[below(PLACES.length)],
        ],
      })),
      projects: projects.map(({ skills_used }) => ({ skills_used })),
      experience: {
        jobs,
        dated_jobs: random() < 0.05 ? 0 : jobs,
        total_months: random() < 0.05 ? 0 : jobs * between(6, 40),
        leadership: SIGNS.filter(() => random() < 0.15),
      },
      education: Array.from({ length: between(1, 2) }, aDegree),
    };
  };
  const aRequirement = (skill) =>
    random() < 0.15
      ? { skill, as_written: [skill], any_of: [skill, ...skills(between(1, 2))] }
      : { skill, as_written: [skill] };
  const aJob = () => {
    const named = skills(between(7, 16));
    const required = between(4, 9);
    const least = below(9);
    return {
      required_skills: named.slice(0, required).map(aRequirement),
      preferred_skills: named.slice(required).map(aRequirement),
      experience_years: random() < 0.15 ? null : [least, random() < 0.5 ? null : least + between(1, 4)],
      role_level: least < 2 ? "entry" : least < 5 ? "mid" : "senior",
      education_required:
        random() < 0.3
          ? null
          : {
              level: random() < 0.8 ? "bachelor" : "master",
              fields: random() < 0.3 ? [] : [FIELDS[below(FIELDS.length)]],
              or_equivalent: random() < 0.3,
            },
    };
  };
  return { aPerson, aJob };
}

function skillName(rank) {
  const syllables = ["ka", "lo", "mi", "ter", "san", "pro", "net", "ful", "qui", "ver", "dal", "os"];
  let name = "";
  for (let rest = rank + 12; rest > 0; rest = Math.floor(rest / 12)) name += syllables[rest % 12];
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}

/** Numbers of 0 to 1 that are the same in every run (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
