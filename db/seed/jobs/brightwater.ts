import type { JobPosting } from "../job-posting.ts";

/** The jobs of the demo recruiter, recruiter@example.com. */
export const BRIGHTWATER: JobPosting[] = [
  {
    key: "full-stack",
    company: "recruiter",
    title: "Full-Stack Developer",
    postedDaysAgo: 41,
    description: `Brightwater Labs makes scheduling software for clinics and schools. We are 60 people in Portland, and 2,300 organizations use our product every day. You would join a team of six that owns the booking product from the database to the button.

What you will do
- Build features end to end in TypeScript, React and Node.js
- Design REST APIs and PostgreSQL schemas that other teams build on
- Review code, write tests and take part in a calm on-call rota (one week in seven)
- Talk to customers once a month and watch them use what you built

Requirements
- 3-6 years of experience in web development
- Strong TypeScript and JavaScript
- React
- Node.js
- PostgreSQL or MySQL
- Experience with Docker
- Git

Nice to have
- Next.js
- Redis
- Experience with GitHub Actions or another CI/CD system
- Accessibility (WCAG)

Education
Bachelor's degree in Computer Science or a related field, or equivalent experience.

What we offer
Salary: $95,000 - $125,000 per year
Location: Portland, OR. Hybrid, two days a week in the office
Employment type: Full-time
- Health, dental and vision insurance
- 25 days of paid vacation and 12 weeks of parental leave
- 401(k) with a 4% match
- $1,500 a year for learning`,
  },
  {
    key: "senior-backend",
    company: "recruiter",
    title: "Senior Backend Engineer",
    postedDaysAgo: 34,
    description: `We are looking for an engineer to lead the next version of our scheduling engine, which books 400,000 appointments a week.

Responsibilities
- Own the architecture of the scheduling engine and its services
- Lead technical decisions for a team of five and mentor two mid-level engineers
- Improve reliability: service level objectives, capacity planning, incident reviews
- Work with product managers on what to build next

Required qualifications
- 7+ years of backend development
- Java or Go or Kotlin
- PostgreSQL
- Apache Kafka or another message broker
- Docker and Kubernetes
- Experience with AWS or Google Cloud
- Experience leading projects across teams

Preferred qualifications
- Spring Boot
- Terraform
- Prometheus and Grafana
- Redis

Education: Bachelor's degree in Computer Science or equivalent practical experience.

Compensation and benefits
$155,000 to $190,000 per year, plus equity. Fully remote within the United States; we meet in Portland three times a year. Full-time. Health insurance, 401(k) match, 25 vacation days, home office budget.`,
  },
  {
    key: "junior-frontend",
    company: "recruiter",
    title: "Junior Frontend Developer",
    postedDaysAgo: 27,
    description: `A first or second job in a team that has time to teach. You will pair with two senior developers and ship to customers in your first week.

What you will work on
- Screens of our booking product in React
- The shared component library and its documentation
- Tests, accessibility fixes and small performance wins

You bring
- 0-2 years of experience; internships, bootcamps and own projects count
- JavaScript
- HTML and CSS
- React or Vue.js
- Git

A plus
- TypeScript
- Tailwind CSS
- Figma

What you get
- $62,000 - $74,000 a year
- Portland, OR, hybrid (three days in the office, so that help is near)
- A mentor, and four hours a week set aside for learning
- Health insurance and 22 days of paid vacation
- Full-time, permanent`,
  },
  {
    key: "data-analyst",
    company: "recruiter",
    title: "Data Analyst",
    postedDaysAgo: 22,
    description: `You will be the second analyst at Brightwater Labs and work with product, finance and customer success.

Your work
- Define and maintain the metrics by which we run the company
- Build dashboards that people open without being reminded
- Design and evaluate A/B tests with product managers
- Keep our dbt models tested and documented

Must have
- 2-5 years as an analyst
- SQL
- Python or R
- Tableau or Power BI
- Statistics

Good to have
- dbt
- A/B testing
- Experience with Snowflake

Bachelor's degree in statistics, economics, mathematics or a comparable field.

$78,000 - $98,000 per year. Remote (US) or Portland, OR. Full-time. Health, dental and vision insurance, 401(k) match, 25 days of vacation.`,
  },
  {
    key: "devops",
    company: "recruiter",
    title: "DevOps Engineer",
    postedDaysAgo: 18,
    description: `Help forty developers ship safely, many times a day.

Responsibilities
- Run and improve our Kubernetes clusters on AWS
- Keep infrastructure as code in Terraform, reviewed like any other code
- Shorten the way from merge to production
- Make alerts rare and meaningful

Requirements
- 3+ years in DevOps, platform or site reliability engineering
- Kubernetes
- Terraform
- AWS
- Linux
- CI/CD with GitHub Actions, GitLab CI or Jenkins

Preferred
- Prometheus and Grafana
- Python or Go
- Certified Kubernetes Administrator

Salary range $110,000 - $138,000 per year. Remote within the US. Full-time. Health insurance, 401(k) match, paid on-call, conference budget.`,
  },
  {
    key: "product-designer",
    company: "recruiter",
    title: "Product Designer",
    postedDaysAgo: 12,
    description: `Design the calmest booking experience a clinic has ever had. You will work with one researcher, two product managers and twelve developers.

What you will do
- Take features from problem to shipped screens
- Prototype in Figma and test with clinic staff every second week
- Extend our design system together with the frontend team

What we look for
- 3-6 years in product or UX design, and a portfolio that shows your reasoning
- Figma
- Prototyping
- Usability testing
- Design systems

Nice to have
- HTML and CSS
- Accessibility
- Health care experience

$92,000 - $118,000 per year, Portland, OR, hybrid. Full-time. Health insurance, 25 vacation days, 401(k) match.`,
  },
  {
    key: "engineering-manager",
    company: "recruiter",
    title: "Engineering Manager, Integrations",
    postedDaysAgo: 3,
    state: "draft",
    description: `Draft, to be discussed with the platform team before publishing.

Lead a new team of five that connects our product with calendars and health records.

Requirements
- 8+ years in software engineering, 2+ years leading a team
- Experience hiring and mentoring engineers
- REST APIs
- TypeScript or Java

Remote within the US. Full-time.`,
  },
];
