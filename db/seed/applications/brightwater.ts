import { EARLY, type Line, SKILLS } from "./story.ts";

/** The applicants of recruiter@example.com, by job. */
export const BRIGHTWATER_APPLICATIONS: Record<string, Line[]> = {
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
};
