/** A resume that meets the Java job well. */
export const JAVA_RESUME = `Dana Whitfield
dana.whitfield@example.com
+1 555-0142
Utrecht

Summary
Backend engineer who likes small services and long-lived data.

Experience
Software Engineer, Harbor Freight Systems
2021-03 - 2024-11
- Built booking services in Java and Spring Boot on PostgreSQL
- Moved the nightly batch to Docker

Junior Developer, Millbrook Software
2019-06 - 2021-02
- Wrote REST APIs in Java

Projects
Timetable Checker
A Java tool that finds contradictions in railway timetables, with PostgreSQL behind it.

Education
Bachelor of Science in Computer Science, Riverside University, 2019

Skills
Java, Spring Boot, PostgreSQL, REST APIs, Docker, Git
`;
