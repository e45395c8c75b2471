import type { JobPosting } from "../job-posting.ts";

export const BUILD_LAW_STARTUP: JobPosting[] = [
  {
    key: "electrician",
    company: "hiring.ironbridge",
    title: "Journeyman Electrician",
    postedDaysAgo: 26,
    description: `Ironbridge Builders puts up schools, clinics and workshops in central Kentucky. We have work for the next three years.

The work
- Wiring, conduit, panels and motor controls on new buildings
- Reading blueprints and planning the day with the foreman
- Teaching an apprentice

Requirements
- Journeyman or master electrician license
- 4+ years in commercial work
- Electrical wiring
- Blueprint reading
- National Electrical Code
- Conduit bending

Nice to have
- PLC
- OSHA 30

$31 - $39 per hour, overtime at time and a half. On site around Lexington, KY. Full-time. Health insurance, tools, company van, paid holidays.`,
  },
  {
    key: "hvac",
    company: "hiring.ironbridge",
    title: "HVAC Service Technician",
    postedDaysAgo: 13,
    description: `Service calls and planned maintenance for schools and small offices. Your own van, your own route, a dispatcher who knows the trade.

You will
- Diagnose and repair heat pumps, boilers and rooftop units
- Do preventive maintenance by checklist
- Explain to customers what you found

Requirements
- 2+ years as an HVAC technician
- EPA 608 certification
- HVAC
- Troubleshooting
- Refrigeration

A plus
- NATE certification
- Customer service

$27 - $34 per hour. On site. Full-time. Health insurance, tools, paid training, four on-call weekends a year.`,
  },
  {
    key: "carpentry-apprentice",
    company: "hiring.ironbridge",
    title: "Carpentry Apprentice",
    postedDaysAgo: 6,
    description: `Learn carpentry in four years, with pay from the first day and school every second Friday.

What you need
- No experience needed; 0-2 years is fine
- Carpentry or a summer on a building site is welcome
- Power tools
- Workplace safety (we pay for OSHA 10)

High school diploma or GED. $19 per hour in the first year, rising to $28 per hour. On site around Lexington, KY. Full-time. Health insurance, tools after six months.`,
  },
  {
    key: "paralegal",
    company: "hiring.calloway",
    title: "Litigation Paralegal",
    postedDaysAgo: 23,
    description: `Calloway & Finch is a firm of 34 lawyers in Chicago. Our litigation group needs a paralegal who keeps a cool head in the week before trial.

Responsibilities
- Manage discovery and document review
- Draft pleadings and cite-check briefs
- Prepare exhibits and support lawyers at trial

Requirements
- 3-6 years as a litigation paralegal
- Legal research
- E-discovery (Relativity)
- Westlaw or Lexis
- Legal writing

Preferred
- Paralegal certificate
- Experience in employment law

Bachelor's degree. $68,000 - $82,000 per year plus overtime. Chicago, IL, hybrid. Full-time. Health insurance, 401(k), 22 days of paid time off.`,
  },
  {
    key: "corporate-counsel",
    company: "hiring.calloway",
    title: "Senior Counsel, Commercial and Privacy",
    postedDaysAgo: 35,
    description: `Advise technology and health care clients on contracts and data.

What you will do
- Draft and negotiate commercial agreements
- Lead privacy projects under GDPR, HIPAA and state law
- Supervise two associates

What you bring
- Juris Doctor and admission to the bar
- 8+ years of practice in a firm or in-house
- Contract negotiation
- Data privacy
- Corporate law
- Compliance

Preferred
- CIPP/US
- Mergers and acquisitions

$185,000 - $225,000 per year. Washington, DC, hybrid. Full-time. Health insurance, 401(k), bar fees, sixteen weeks of parental leave.`,
  },
  {
    key: "rockstar",
    company: "hiring.blitzforge",
    title: "Rockstar Full Stack Ninja",
    postedDaysAgo: 7,
    description: `Blitzforge is disrupting the disruption space and we are looking for a coding rockstar, a ninja, a 10x guru who eats, sleeps and breathes code and who wants to be part of our family of A-players where we work hard and play even harder, because this is not a job, it is a mission, and if you are looking for a 9-to-5 you can stop reading here. You will single-handedly own the front end, the back end, the mobile apps, the data platform, the infrastructure, the security and the support inbox, so you must have React, Angular, Vue.js, Svelte, TypeScript, Node.js, Python, Django, Java, Spring Boot, Go, Rust, PHP, Ruby on Rails, PostgreSQL, MongoDB, Cassandra, Redis, Kafka, Kubernetes, Docker, Terraform, AWS, Azure, Google Cloud, TensorFlow, PyTorch, Swift, Kotlin, Figma and blockchain, and we expect you to hit the ground running and to wear many hats in our fast-paced environment. 15+ years of experience with Kubernetes. We only hire from top-tier schools and prefer recent graduates with a decade of experience. Competitive salary and equity.`,
  },
  {
    key: "junior-ten-years",
    company: "hiring.blitzforge",
    title: "Junior Python Developer",
    postedDaysAgo: 5,
    description: `Entry-level role for a young, dynamic talent!

Must have
- 10+ years of experience with Python
- Django, Flask, FastAPI
- PostgreSQL, MySQL, MongoDB
- Docker, Kubernetes, AWS
- Machine learning
- Perfect English, no accent
- No degree required; Master's degree required

We are a fast-paced team of digital natives. Unpaid probation project of two weeks. Office only, remote possible.`,
  },
];
