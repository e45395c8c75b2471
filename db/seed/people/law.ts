import type { Person } from "../person.ts";

export const LAW: Person[] = [
  {
    key: "katherine.bell",
    name: "Katherine Bell",
    headline: "Senior Corporate Counsel",
    phone: "(202) 555-0178",
    location: "Washington, DC",
    links: ["linkedin.com/in/katherine-bell-demo"],
    profession: "law",
    level: "senior",
    layout: "dense",
    summary:
      "Corporate lawyer with thirteen years in technology and health care: commercial contracts, privacy, and counsel to boards.",
    jobs: [
      {
        role: "Senior Corporate Counsel",
        company: "Anacostia Health Systems",
        location: "Washington, DC",
        start: "2019-01",
        end: "present",
        bullets: [
          "Negotiate 200 commercial contracts a year, from vendor agreements to licenses worth $30 million.",
          "Built the privacy program (HIPAA, GDPR, CCPA) for 4,000 employees and trained every department.",
          "Lead two lawyers and one paralegal; reduced spending on outside counsel by 35%.",
          "Advise the board on corporate governance and two acquisitions.",
          "Set up a contract playbook and templates; the median negotiation takes nine days instead of twenty-one.",
          "Answer regulators and lead internal investigations together with compliance.",
          "Train product managers on privacy by design every quarter.",
        ],
      },
      {
        role: "Associate",
        company: "Harlan, Pike & Rowe LLP",
        location: "Washington, DC",
        start: "2012-09",
        end: "2018-12",
        bullets: [
          "Drafted and negotiated merger, licensing and financing agreements.",
          "Conducted legal research and due diligence for 25 transactions.",
          "Supervised summer associates and the pro bono housing clinic.",
          "Advised software companies on open source licenses and data processing agreements.",
          "Published two articles on health data in a law journal.",
        ],
      },
    ],
    projects: [
      {
        title: "Privacy review of 60 systems",
        text: "Led a team of engineers and analysts that mapped personal data in 60 systems and closed 140 findings in ten months.",
      },
      { title: "Pro bono", text: "Counsel for a shelter and a community clinic; about 80 hours a year." },
    ],
    education: [
      {
        degree: "Juris Doctor",
        school: "Chesapeake School of Law",
        end: "2012",
        detail: "Editor of the law review",
      },
      { degree: "B.A. in Political Science", school: "Tidewater College", end: "2009" },
    ],
    skills: [
      [
        "Law",
        [
          "Contract Negotiation",
          "Corporate Law",
          "Data Privacy",
          "GDPR",
          "HIPAA",
          "Compliance",
          "Mergers and Acquisitions",
        ],
      ],
      ["Practice", ["Legal Research", "Legal Writing", "Corporate Governance", "Team Leadership"]],
    ],
    certifications: [
      { name: "Admitted to the Bar of the District of Columbia", when: "2012" },
      { name: "CIPP/US", issuer: "IAPP", when: "2018" },
    ],
  },
  {
    key: "rohan.desai",
    name: "Rohan Desai",
    headline: "Paralegal",
    phone: "(773) 555-0191",
    location: "Chicago, IL",
    profession: "law",
    level: "mid",
    layout: "classic",
    summary: "Litigation paralegal with four years in a mid-size firm.",
    jobs: [
      {
        role: "Litigation Paralegal",
        company: "Wabash & Monroe LLP",
        location: "Chicago, IL",
        start: "2021-10",
        end: "present",
        bullets: [
          "Manage discovery in twenty cases at a time with Relativity.",
          "Draft pleadings and subpoenas, cite-check briefs in Westlaw and prepare trial binders.",
        ],
      },
      {
        role: "Legal Assistant",
        company: "Cook County Tenants' Clinic",
        location: "Chicago, IL",
        start: "2020-09",
        end: "2021-09",
        bullets: ["Interviewed clients, kept the calendar and filed documents with the court."],
      },
    ],
    education: [
      { degree: "Paralegal Certificate", school: "Lakeshore State University", end: "2020" },
      { degree: "B.A. in History", school: "Illinois Prairie College", end: "2019" },
    ],
    skills: [
      [
        "",
        [
          "Legal Research",
          "E-Discovery",
          "Relativity",
          "Westlaw",
          "Legal Writing",
          "Document Review",
          "Case Management",
        ],
      ],
    ],
    languages: ["English", "Marathi"],
  },
];
