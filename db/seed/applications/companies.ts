import { EARLY_CAREER, type Line, OTHERS } from "./story.ts";

/** The applicants of the other companies, by job. */
export const COMPANY_APPLICATIONS: Record<string, Line[]> = {
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
