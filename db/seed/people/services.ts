import type { Person } from "../person.ts";

/** More backend developers: services, enterprise and a career change. */
export const SERVICES: Person[] = [
  {
    key: "elena.petrova",
    name: "Elena Petrova",
    headline: "Senior Software Engineer",
    phone: "(206) 555-0164",
    location: "Seattle, WA",
    links: ["github.com/elena-petrova-demo", "linkedin.com/in/elena-petrova-demo"],
    profession: "backend",
    level: "senior",
    layout: "margin",
    summary:
      "Engineer of distributed systems in Go. Ten years from embedded C to cloud storage; at my best where correctness and cost meet.",
    jobs: [
      {
        role: "Senior Software Engineer",
        company: "Bluefin Storage",
        location: "Seattle, WA",
        start: "2019-05",
        end: "present",
        bullets: [
          "Designed the metadata service of an object store in Go and gRPC: 30 billion objects, 99.995% availability.",
          "Cut storage cost by 31% by replacing triple replication with erasure coding.",
          "Mentored four engineers and led the incident review practice for the department.",
        ],
      },
      {
        role: "Systems Engineer",
        company: "Corvid Networks",
        location: "Vancouver, BC",
        start: "2015-09",
        end: "2019-04",
        bullets: [
          "Wrote firmware in C and a control plane in Go for 20,000 wireless access points.",
          "Built the telemetry pipeline on Kafka and ClickHouse.",
        ],
      },
    ],
    education: [
      {
        degree: "MSc in Computer Engineering",
        school: "Pacific Polytechnic",
        start: "2013-09",
        end: "2015-06",
      },
      {
        degree: "BSc in Electrical Engineering",
        school: "Danube Technical University",
        start: "2009-09",
        end: "2013-06",
      },
    ],
    skills: [
      ["Programming", ["Go", "C", "Python", "SQL"]],
      ["Systems", ["gRPC", "Apache Kafka", "PostgreSQL", "Kubernetes", "Linux", "Terraform", "Google Cloud"]],
    ],
    languages: ["English (fluent)", "Bulgarian (native)", "German (basic)"],
  },
  {
    key: "samuel.whitfield",
    name: "Samuel Whitfield",
    headline: ".NET Developer",
    phone: "(615) 555-0153",
    location: "Nashville, TN",
    profession: "backend",
    level: "mid",
    layout: "plain",
    summary:
      "C# developer with six years in insurance and retail software, happiest between the database and the API.",
    jobs: [
      {
        role: "Software Developer",
        company: "Cumberland Mutual",
        location: "Nashville, TN",
        start: "2021-03",
        end: "present",
        bullets: [
          "Build ASP.NET Core services for claims intake that process 9,000 claims a week.",
          "Replaced nightly stored procedures with queued work on Azure Service Bus; reports are ready five hours earlier.",
          "Tuned SQL Server queries of the ten slowest screens, on average from 6 seconds to under one.",
        ],
      },
      {
        role: "Junior Developer",
        company: "Stonebridge Retail Systems",
        location: "Knoxville, TN",
        start: "2019-01",
        end: "2020-07",
        bullets: [
          "Maintained a point-of-sale application in C# and WPF for 400 shops.",
          "Set up continuous integration in Azure DevOps.",
        ],
      },
    ],
    education: [
      { degree: "B.Sc. Computer Information Systems", school: "Tennessee Valley College", end: "2018" },
    ],
    skills: [
      [
        "",
        [
          "C#",
          ".NET",
          "ASP.NET Core",
          "Entity Framework",
          "SQL Server",
          "Azure",
          "Azure DevOps",
          "JavaScript",
          "Git",
        ],
      ],
    ],
    certifications: [{ name: "Microsoft Certified: Azure Developer Associate", when: "2023" }],
  },
  {
    key: "hana.kobayashi",
    name: "Hana Kobayashi",
    headline: "Junior Backend Developer, formerly a science teacher",
    phone: "(415) 555-0126",
    location: "Oakland, CA",
    links: ["github.com/hana-kobayashi-demo"],
    profession: "backend",
    level: "entry",
    layout: "modern",
    summary:
      "Science teacher turned developer. After seven years in the classroom I finished a one-year software program and now write Node.js services; explaining things clearly is still half of my work.",
    jobs: [
      {
        role: "Junior Backend Developer",
        company: "Sundial Labs",
        location: "Oakland, CA",
        start: "2025-01",
        end: "present",
        bullets: [
          "Write TypeScript services on Node.js and PostgreSQL for a timetable product used by 60 schools.",
          "Added OpenAPI documentation and contract tests to 24 endpoints.",
        ],
      },
      {
        role: "Science Teacher",
        company: "Redwood Middle School",
        location: "Berkeley, CA",
        start: "2016-08",
        end: "2023-06",
        bullets: [
          "Taught physics and chemistry to five classes of thirty pupils.",
          "Led the robotics club and mentored three new teachers.",
        ],
      },
    ],
    projects: [
      {
        title: "Lab Notebook",
        text: "Open-source notebook for school experiments with Node.js, Express and SQLite; used by two schools.",
        url: "github.com/hana-kobayashi-demo/lab-notebook",
      },
    ],
    education: [
      {
        degree: "Certificate in Software Development",
        school: "Bayview Community College",
        start: "2023-09",
        end: "2024-08",
      },
      { degree: "B.A. in Chemistry", school: "Golden Coast University", end: "2015" },
    ],
    skills: [
      ["Development", ["TypeScript", "JavaScript", "Node.js", "Express", "PostgreSQL", "Git", "Docker"]],
      ["Other", ["Teaching", "Public Speaking", "Curriculum Development"]],
    ],
    languages: ["English (native)", "Japanese (fluent)"],
  },
];
