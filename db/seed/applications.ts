import type { MoveBody } from "#lib/applications/api.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";

/** Where an application stands, and how it came to an end. */
export type Story = {
  person: string;
  job: string;
  appliedDaysAgo: number;
  status: ApplicationStatus;
  /** The open status that a rejected or withdrawn application had reached. */
  after?: ApplicationStatus;
  rejection?: Omit<MoveBody, "status">;
};

type Ending = Omit<Story, "person" | "job" | "appliedDaysAgo" | "status">;
type Line = [person: string, appliedDaysAgo: number, status: ApplicationStatus, ending?: Ending];

const EARLY: Ending = {
  after: "reviewed",
  rejection: {
    reason: "insufficient_experience",
    details: "The role asks for at least three years of professional web development.",
    next_step: "Our junior role is open and fits your projects well. Please have a look at it.",
  },
};

const EARLY_CAREER: Ending = {
  after: "reviewed",
  rejection: {
    reason: "insufficient_experience",
    details: "You would own the close of eight clients alone; that needs a few more years.",
  },
};

const SKILLS: Ending = {
  after: "reviewed",
  rejection: {
    reason: "missing_required_skills",
    details: "The team needs somebody who has worked with the main tools of the role before.",
    next_step: "A project or a course with these tools would make a later application much stronger.",
  },
};

const OTHERS: Ending = {
  after: "interviewing",
  rejection: {
    reason: "stronger_applicants",
    details:
      "We enjoyed the conversation. Another applicant had more experience with exactly this kind of work.",
  },
};

const BY_JOB: Record<string, Line[]> = {
  "full-stack": [
    ["candidate", 12, "interviewing"],
    ["priya.raghunathan", 33, "shortlisted"],
    ["lucas.ferreira", 36, "interviewing"],
    ["aisha.rahman", 28, "reviewed"],
    ["samuel.whitfield", 24, "reviewed"],
    ["chloe.martin", 21, "reviewed"],
    ["hana.kobayashi", 6, "applied"],
    ["diego.morales", 4, "applied"],
    ["fatima.elamrani", 3, "applied"],
    ["viktor.dragan", 2, "applied"],
    ["jin.park", 1, "applied"],
    [
      "tunde.adebayo",
      30,
      "rejected",
      {
        after: "shortlisted",
        rejection: {
          reason: "salary_expectation",
          details: "Your expectation is above the range that we published for this role.",
          next_step: "Our senior backend role has a higher range; we would be glad to see you there.",
        },
      },
    ],
    ["jakub.nowak", 31, "rejected", EARLY],
    ["noah.bergstrom", 29, "rejected", EARLY],
    ["ravi.iyer", 26, "rejected", SKILLS],
    ["omar.haddad", 19, "rejected", SKILLS],
    ["elena.petrova", 27, "withdrawn", { after: "shortlisted" }],
    ["grace.nakamura", 15, "withdrawn", { after: "applied" }],
  ],
  "senior-backend": [
    ["tunde.adebayo", 22, "offered"],
    ["elena.petrova", 25, "interviewing"],
    [
      "candidate",
      26,
      "rejected",
      {
        after: "shortlisted",
        rejection: {
          reason: "insufficient_experience",
          details:
            "The role leads an architecture and asks for at least seven years of backend work. Your APIs and tests impressed the team.",
          next_step: "Please apply to our full-stack role: it fits what you do today.",
        },
      },
    ],
    ["priya.raghunathan", 20, "reviewed"],
    ["samuel.whitfield", 17, "rejected", SKILLS],
    ["kwame.mensah", 9, "applied"],
    ["olivia.grant", 5, "applied"],
  ],
  "junior-frontend": [
    ["noah.bergstrom", 20, "offered"],
    ["candidate", 24, "withdrawn", { after: "reviewed" }],
    ["hana.kobayashi", 18, "interviewing"],
    ["jakub.nowak", 16, "shortlisted"],
    ["ravi.iyer", 10, "reviewed"],
    ["leila.farouk", 7, "applied"],
    [
      "chloe.martin",
      13,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "other",
          details:
            "This is a training position for people at the start of their career; you are well past it.",
        },
      },
    ],
  ],
  "data-analyst": [
    ["ingrid.solberg", 17, "interviewing"],
    ["tomas.herrera", 15, "shortlisted"],
    ["meiling.chen", 12, "reviewed"],
    ["arjun.mehta", 6, "applied"],
    ["candidate", 2, "applied"],
    ["omar.haddad", 11, "rejected", SKILLS],
  ],
  devops: [
    ["viktor.dragan", 14, "shortlisted"],
    ["grace.nakamura", 12, "reviewed"],
    ["omar.haddad", 10, "rejected", SKILLS],
    ["kwame.mensah", 4, "applied"],
    ["tunde.adebayo", 8, "withdrawn", { after: "reviewed" }],
  ],
  "product-designer": [
    ["jin.park", 10, "shortlisted"],
    ["ines.carvalho", 8, "reviewed"],
    ["leila.farouk", 5, "applied"],
    ["lucas.ferreira", 3, "applied"],
  ],
  "icu-nurse": [
    ["rosa.delgado", 26, "hired"],
    ["michael.okonkwo", 24, "interviewing"],
    ["catherine.doyle", 15, "reviewed"],
    [
      "emily.tran",
      20,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "insufficient_experience",
          details: "Intensive care here starts after three years of bedside nursing.",
          next_step: "Our residency for new graduates starts soon, and your placements fit it.",
        },
      },
    ],
  ],
  "new-grad-nurse": [["emily.tran", 16, "offered"]],
  "home-health-nurse": [
    ["catherine.doyle", 12, "interviewing"],
    ["michael.okonkwo", 6, "applied"],
  ],
  "talent-acquisition": [
    ["joseph.kamau", 7, "shortlisted"],
    ["hannah.schneider", 5, "reviewed"],
    ["beatriz.santos", 3, "applied"],
  ],
  "senior-accountant": [
    ["laura.bianchi", 24, "offered"],
    ["arjun.mehta", 20, "rejected", OTHERS],
    ["sophie.laurent", 18, "rejected", EARLY_CAREER],
    ["daniel.oseibonsu", 11, "reviewed"],
  ],
  controller: [
    ["daniel.oseibonsu", 15, "interviewing"],
    [
      "laura.bianchi",
      9,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "location_or_work_authorization",
          details: "The client needs somebody who may work in the United Kingdom from the first day.",
        },
      },
    ],
  ],
  "ap-clerk": [
    ["sophie.laurent", 30, "hired"],
    [
      "tomas.herrera",
      27,
      "rejected",
      {
        after: "shortlisted",
        rejection: {
          reason: "position_filled",
          details: "We filled the position with the first applicant who finished the interviews.",
        },
      },
    ],
  ],
  "operations-manager": [
    ["anders.holm", 29, "interviewing"],
    [
      "pavel.dvorak",
      22,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "incomplete_application",
          details: "Your resume gives no dates, so we could not see how long you led a team.",
          next_step: "Add the dates of your jobs and apply again; the role is still open.",
        },
      },
    ],
    ["shanice.campbell", 14, "reviewed"],
  ],
  "logistics-coordinator": [
    ["shanice.campbell", 15, "shortlisted"],
    ["pavel.dvorak", 8, "applied"],
  ],
  "marketing-manager": [
    ["nadia.popescu", 12, "interviewing"],
    ["claire.dubois", 9, "reviewed"],
    ["ethan.brooks", 5, "applied"],
  ],
  salesman: [
    ["marcus.reed", 6, "applied"],
    ["yasmin.khoury", 4, "applied"],
  ],
  "android-engineer": [
    ["fatima.elamrani", 27, "offered"],
    [
      "diego.morales",
      20,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "missing_required_skills",
          details: "The role is Android only; your strength is iOS.",
          next_step: "We plan an iOS position next quarter.",
        },
      },
    ],
    ["ravi.iyer", 12, "reviewed"],
  ],
  "data-engineer": [
    ["kwame.mensah", 19, "shortlisted"],
    ["priya.raghunathan", 9, "applied"],
    ["olivia.grant", 14, "withdrawn", { after: "shortlisted" }],
  ],
  "ml-engineer": [
    ["meiling.chen", 9, "shortlisted"],
    ["olivia.grant", 8, "reviewed"],
  ],
  "math-teacher": [
    ["margaret.sullivan", 25, "hired"],
    [
      "julia.weber",
      13,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "education_requirement",
          details:
            "The certificate for secondary mathematics is required by the state; yours is for English.",
        },
      },
    ],
  ],
  "elementary-teacher": [
    ["ahmed.nasser", 11, "interviewing"],
    ["julia.weber", 7, "applied"],
  ],
  "sous-chef": [["isabella.conti", 17, "offered"]],
  "front-desk": [
    ["naomi.clarke", 12, "shortlisted"],
    ["beatriz.santos", 9, "reviewed"],
  ],
  "hotel-manager": [["thomas.achterberg", 32, "interviewing"]],
  electrician: [
    ["derek.mullins", 20, "shortlisted"],
    ["luis.ramirez", 12, "reviewed"],
  ],
  hvac: [["luis.ramirez", 9, "interviewing"]],
  "carpentry-apprentice": [["tyler.jensen", 4, "reviewed"]],
  paralegal: [["rohan.desai", 18, "offered"]],
  "corporate-counsel": [
    ["katherine.bell", 28, "interviewing"],
    [
      "rohan.desai",
      21,
      "rejected",
      {
        after: "reviewed",
        rejection: {
          reason: "education_requirement",
          details: "The role requires a law degree and admission to the bar.",
        },
      },
    ],
  ],
};

/** Every application of the demo, job by job. */
export const DEMO_APPLICATIONS: readonly Story[] = Object.entries(BY_JOB).flatMap(([job, lines]) =>
  lines.map(([person, appliedDaysAgo, status, ending]) => ({
    person,
    job,
    appliedDaysAgo,
    status,
    ...ending,
  })),
);
