/** A job as a recruiter would post it. */
export const JAVA_JOB = {
  title: "Backend Engineer",
  description: `Northwind Labs runs the booking system of 400 regional railways. We look for a backend engineer for the team that keeps timetables correct.

Responsibilities
- Design and run services that answer 2,000 requests a second
- Review the work of colleagues and keep the tests honest

Requirements
- 3 to 5 years of experience with Java
- Solid knowledge of PostgreSQL and REST APIs
- Bachelor's degree in Computer Science or equivalent experience

Nice to have
- Docker
- Kubernetes

We offer a salary of 60,000 to 75,000 EUR per year, 30 days of vacation and a hybrid arrangement in Utrecht. Full-time.`,
};
