import type { Person } from "../person.ts";

export const HUMAN_RESOURCES: Person[] = [
  {
    key: "hannah.schneider",
    name: "Hannah Schneider",
    headline: "Senior HR Business Partner",
    phone: "(513) 555-0144",
    location: "Cincinnati, OH",
    profession: "people",
    level: "senior",
    layout: "classic",
    summary: "HR business partner with eleven years in manufacturing and logistics.",
    jobs: [
      {
        role: "Senior HR Business Partner",
        company: "Queen City Components",
        location: "Cincinnati, OH",
        start: "2019-06",
        end: "present",
        bullets: [
          "Advise the leaders of three plants with 1,900 employees on employee relations, performance and pay.",
          "Led a team of four through a collective agreement and a reorganization without a grievance.",
          "Reduced first-year turnover from 31% to 19% with structured onboarding.",
        ],
      },
      {
        role: "HR Generalist",
        company: "Ohio Valley Freight",
        location: "Dayton, OH",
        start: "2014-08",
        end: "2019-05",
        bullets: [
          "Handled recruiting, benefits and leave for 600 employees in Workday.",
          "Rewrote the employee handbook.",
        ],
      },
    ],
    education: [
      { degree: "Master of Human Resource Management", school: "Ohio Valley University", end: "2014" },
    ],
    skills: [
      [
        "",
        [
          "Employee Relations",
          "Performance Management",
          "Onboarding",
          "Compensation and Benefits",
          "Labor Law",
          "Workday",
          "Change Management",
        ],
      ],
    ],
    certifications: [{ name: "SHRM Senior Certified Professional (SHRM-SCP)", when: "2018" }],
    languages: ["English", "German"],
  },
  {
    key: "joseph.kamau",
    name: "Joseph Kamau",
    headline: "Talent Acquisition Specialist",
    phone: "(469) 555-0169",
    location: "Dallas, TX",
    links: ["linkedin.com/in/joseph-kamau-demo"],
    profession: "people",
    level: "mid",
    layout: "plain",
    summary: "Recruiter with four years in technology and health care.",
    jobs: [
      {
        role: "Talent Acquisition Specialist",
        company: "Lone Star Health Network",
        location: "Dallas, TX",
        start: "2023-04",
        end: "present",
        bullets: [
          "Fill 70 clinical and office positions a year; median time to hire is 31 days.",
          "Introduced structured interviews and scorecards for nurses.",
        ],
      },
      {
        role: "Recruiter",
        company: "Trinity Staffing Partners",
        location: "Fort Worth, TX",
        start: "2021-02",
        end: "2023-03",
        bullets: ["Sourced software developers through LinkedIn Recruiter and Boolean search."],
      },
    ],
    education: [
      { degree: "Bachelor of Arts in Psychology", school: "North Texas Plains University", end: "2020" },
    ],
    skills: [
      [
        "",
        [
          "Recruiting",
          "Sourcing",
          "Interviewing",
          "Applicant Tracking Systems",
          "LinkedIn Recruiter",
          "Employer Branding",
        ],
      ],
    ],
    languages: ["English", "Swahili"],
  },
  {
    key: "beatriz.santos",
    name: "Beatriz Santos",
    headline: "HR Coordinator",
    phone: "(407) 555-0108",
    location: "Orlando, FL",
    profession: "people",
    level: "entry",
    layout: "sidebar",
    summary:
      "HR coordinator with a year of experience in a hotel group; discreet, precise, quick on the phone.",
    jobs: [
      {
        role: "HR Coordinator",
        company: "Palmetto Hotels",
        location: "Orlando, FL",
        start: "2024-11",
        end: "present",
        bullets: [
          "Schedule interviews, prepare contracts and run orientation for 25 new colleagues a month.",
          "Keep employee records in BambooHR.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Human Resource Management",
        school: "Central Lakes University",
        start: "2020",
        end: "2024",
      },
    ],
    skills: [["", ["Onboarding", "Scheduling", "BambooHR", "Microsoft Office", "Recruiting", "Payroll"]]],
    languages: ["Portuguese", "English", "Spanish"],
  },
];
