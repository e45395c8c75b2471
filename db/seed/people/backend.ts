import type { Person } from "../person.ts";

export const BACKEND: Person[] = [
  {
    key: "candidate",
    name: "Maya Lindqvist",
    headline: "Full-Stack Developer",
    phone: "(503) 555-0142",
    location: "Portland, OR",
    links: ["github.com/maya-lindqvist-demo", "linkedin.com/in/maya-lindqvist-demo"],
    profession: "backend",
    level: "mid",
    layout: "modern",
    summary:
      "Full-stack developer with four years of product work in TypeScript, React and Node.js. I like small releases, readable code and sitting next to the people who use what we build.",
    jobs: [
      {
        role: "Full-Stack Developer",
        company: "Harborline Software",
        location: "Portland, OR",
        start: "2023-02",
        end: "present",
        bullets: [
          "Rebuilt the customer booking flow in React and TypeScript; completed bookings rose by 14% and support tickets fell by a third.",
          "Designed REST APIs in Node.js and Express over PostgreSQL that serve about 2 million requests a day.",
          "Moved the test suite to Playwright and GitHub Actions and cut the time from merge to release from two days to 40 minutes.",
          "Containerized three services with Docker and shared the on-call rota with four colleagues.",
        ],
      },
      {
        role: "Junior Web Developer",
        company: "Fernhill Digital",
        location: "Eugene, OR",
        start: "2021-07",
        end: "2023-01",
        bullets: [
          "Built and maintained twelve client sites with JavaScript, HTML, CSS and a Node.js back end.",
          "Wrote unit tests in Jest for the shared component library and reviewed changes of two interns.",
        ],
      },
    ],
    projects: [
      {
        title: "Trailcheck",
        text: "Web app that shows trail conditions reported by hikers. Next.js, PostgreSQL and Redis, deployed with Docker; about 3,000 visitors a month.",
        url: "github.com/maya-lindqvist-demo/trailcheck",
      },
    ],
    education: [
      { degree: "B.S. in Computer Science", school: "Cascadia State University", start: "2017", end: "2021" },
    ],
    skills: [
      ["Languages", ["TypeScript", "JavaScript", "SQL", "Python"]],
      ["Frameworks", ["React", "Next.js", "Node.js", "Express", "Tailwind CSS"]],
      ["Tools", ["PostgreSQL", "Redis", "Docker", "Git", "GitHub Actions", "Playwright", "Jest"]],
    ],
    languages: ["English (native)", "Swedish (conversational)"],
  },
  {
    key: "tunde.adebayo",
    name: "Tunde Adebayo",
    headline: "Principal Backend Engineer",
    phone: "(312) 555-0117",
    location: "Chicago, IL",
    links: ["linkedin.com/in/tunde-adebayo-demo"],
    profession: "backend",
    level: "senior",
    layout: "dense",
    summary:
      "Backend engineer with thirteen years in payments and logistics. Comfortable owning an architecture, the team that builds it and the pager that goes with it.",
    jobs: [
      {
        role: "Principal Backend Engineer",
        company: "Larkspur Payments",
        location: "Chicago, IL",
        start: "2020-04",
        end: "present",
        bullets: [
          "Own the architecture of a settlement platform in Java and Spring Boot that clears 4.1 million transactions a day with 99.99% availability.",
          "Split a monolith into eleven services over Kafka without a maintenance window; median settlement time fell from 9 minutes to 50 seconds.",
          "Led a team of eight engineers and mentored three of them into senior roles.",
          "Introduced contract tests and canary releases on Kubernetes; failed deployments fell from one in nine to one in seventy.",
          "Responsible for an infrastructure budget of $1.3 million; reduced it by 22% by right-sizing PostgreSQL and caching in Redis.",
          "Wrote the incident handbook and lead the review after every outage; repeated causes are down to two a year.",
          "Represent engineering in the yearly audit for card payments (PCI DSS).",
        ],
      },
      {
        role: "Senior Software Engineer",
        company: "Greatwater Freight",
        location: "Milwaukee, WI",
        start: "2016-01",
        end: "2020-03",
        bullets: [
          "Built the rating engine (Java, Spring, PostgreSQL) that prices 60,000 shipments a day.",
          "Hired and onboarded five engineers and ran the weekly design review.",
          "Migrated batch jobs from cron scripts to AWS Step Functions and Lambda.",
          "Introduced load tests before every peak season; the platform has not gone down in December since.",
          "Worked with the sales team on integrations for 40 carriers and documented them in OpenAPI.",
        ],
      },
      {
        role: "Software Developer",
        company: "Northgate Insurance",
        location: "Madison, WI",
        start: "2012-06",
        end: "2015-12",
        bullets: [
          "Developed policy administration modules in Java EE and Oracle Database.",
          "Automated regression tests with JUnit and Selenium and halved the release cycle.",
        ],
      },
    ],
    projects: [
      {
        title: "Ledger replay",
        text: "Tool in Kotlin that rebuilds account balances from Kafka events and compares them with the books; it found three defects that had cost $90,000 a year.",
      },
      {
        title: "Backend guild",
        text: "Founded a monthly meeting of 45 engineers from six offices with talks, design reviews and a shared reading list.",
      },
    ],
    education: [
      { degree: "Master of Science in Computer Science", school: "Lakeshore State University", end: "2012" },
      { degree: "Bachelor of Science in Mathematics", school: "Lakeshore State University", end: "2010" },
    ],
    skills: [
      ["Languages", ["Java", "Kotlin", "SQL", "Bash"]],
      ["Platforms", ["Spring Boot", "Apache Kafka", "PostgreSQL", "Redis", "Oracle Database"]],
      ["Operations", ["Kubernetes", "Docker", "AWS", "Terraform", "Prometheus", "Grafana"]],
      ["Practice", ["System Design", "Microservices", "Test-Driven Development", "Mentoring"]],
    ],
    certifications: [
      {
        name: "AWS Certified Solutions Architect - Professional",
        issuer: "Amazon Web Services",
        when: "2022",
      },
    ],
    languages: ["English (native)", "Yoruba (native)"],
  },
  {
    key: "priya.raghunathan",
    name: "Priya Raghunathan",
    headline: "Python Developer",
    phone: "(617) 555-0188",
    location: "Boston, MA",
    links: ["github.com/priya-raghunathan-demo"],
    profession: "backend",
    level: "mid",
    layout: "classic",
    summary:
      "Python developer who has spent five years on APIs and data-heavy back ends for health and education companies.",
    jobs: [
      {
        role: "Software Engineer, Backend",
        company: "Clearpath Health",
        location: "Boston, MA",
        start: "2022-09",
        end: "present",
        bullets: [
          "Develop FastAPI services for appointment scheduling used by 140 clinics; p95 latency is 180 ms.",
          "Designed the PostgreSQL schema and row-level access rules for patient messages; passed two external security audits.",
          "Introduced Celery and Redis for reminders, which cut missed appointments by 11%.",
        ],
      },
      {
        role: "Backend Developer",
        company: "Bright Ledger Learning",
        location: "Worcester, MA",
        start: "2020-06",
        end: "2022-08",
        bullets: [
          "Maintained a Django application with 300,000 pupils and wrote its REST API.",
          "Raised test coverage from 38% to 86% with pytest and made it a condition of merging.",
          "Ran the move from Heroku to AWS (ECS, RDS, S3) with two hours of planned downtime.",
        ],
      },
    ],
    education: [
      {
        degree: "Master of Science in Software Engineering",
        school: "Atlantic Institute of Technology",
        start: "2018",
        end: "2020",
      },
      {
        degree: "Bachelor of Engineering in Information Technology",
        school: "Kaveri Technical University",
        start: "2014",
        end: "2018",
      },
    ],
    skills: [
      ["Languages", ["Python", "SQL", "JavaScript"]],
      ["Back end", ["FastAPI", "Django", "Flask", "Celery", "SQLAlchemy", "PostgreSQL", "Redis"]],
      ["Tools", ["Docker", "AWS", "Git", "pytest", "Linux"]],
    ],
    languages: ["English (fluent)", "Tamil (native)", "Hindi (fluent)"],
  },
  {
    key: "jakub.nowak",
    name: "Jakub Nowak",
    headline: "Graduate Software Developer",
    location: "Columbus, OH",
    phone: "(614) 555-0109",
    links: ["github.com/jakub-nowak-demo"],
    profession: "backend",
    level: "entry",
    layout: "sidebar",
    summary:
      "Computer science graduate looking for a first full-time role in a team that reviews code carefully.",
    jobs: [
      {
        role: "Software Engineering Intern",
        company: "Maple & Pine Systems",
        location: "Columbus, OH",
        start: "2024-06",
        end: "2024-09",
        bullets: [
          "Added an export to CSV and Excel to an inventory system in Java and Spring Boot.",
          "Wrote integration tests with JUnit and fixed 31 defects from the backlog.",
        ],
      },
    ],
    projects: [
      {
        title: "Ridebuddy",
        text: "Car-pooling service for students. REST API in Java with Spring Boot and PostgreSQL, web client in React, deployed with Docker.",
        url: "github.com/jakub-nowak-demo/ridebuddy",
      },
      {
        title: "Tiny Lisp",
        text: "An interpreter for a small Lisp written in C++ with its own garbage collector and 120 tests.",
        url: "github.com/jakub-nowak-demo/tiny-lisp",
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Computer Science",
        school: "Ohio Valley University",
        start: "2021",
        end: "2025",
        detail: "GPA 3.6",
      },
    ],
    skills: [
      ["Languages", ["Java", "Python", "C++", "JavaScript", "SQL"]],
      ["Tools", ["Spring Boot", "React", "PostgreSQL", "Docker", "Git", "Linux"]],
    ],
    languages: ["English (fluent)", "Polish (native)"],
  },
];
