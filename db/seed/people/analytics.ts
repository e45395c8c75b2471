import type { Person } from "../person.ts";

export const ANALYTICS: Person[] = [
  {
    key: "ingrid.solberg",
    name: "Ingrid Solberg",
    headline: "Data Analyst",
    phone: "(612) 555-0116",
    location: "Minneapolis, MN",
    links: ["linkedin.com/in/ingrid-solberg-demo"],
    profession: "data",
    level: "mid",
    layout: "classic",
    summary:
      "Analyst with four years in retail and energy who turns questions from the business into numbers people act on.",
    jobs: [
      {
        role: "Data Analyst",
        company: "Northern Grid Energy",
        location: "Minneapolis, MN",
        start: "2022-11",
        end: "present",
        bullets: [
          "Built the Power BI reports on outages that field managers open every morning.",
          "Modeled demand by district in Python (pandas, scikit-learn); forecast error fell from 9% to 5%.",
          "Wrote the SQL style guide and trained fifteen colleagues.",
        ],
      },
      {
        role: "Junior Data Analyst",
        company: "Wheatfield Grocers",
        location: "St. Paul, MN",
        start: "2021-06",
        end: "2022-10",
        bullets: [
          "Analyzed loyalty data of 2.3 million customers with SQL and Tableau.",
          "Automated eleven weekly Excel reports.",
        ],
      },
    ],
    education: [
      { degree: "B.S. in Statistics", school: "Prairie State University", start: "2017", end: "2021" },
    ],
    skills: [
      ["Analysis", ["SQL", "Python", "pandas", "Statistics", "A/B Testing"]],
      ["Reporting", ["Power BI", "Tableau", "Microsoft Excel"]],
    ],
    languages: ["English (native)", "Norwegian (fluent)"],
  },
  {
    key: "tomas.herrera",
    name: "Tomás Herrera",
    headline: "Junior Data Analyst",
    phone: "(505) 555-0105",
    location: "Albuquerque, NM",
    profession: "data",
    level: "entry",
    layout: "plain",
    summary: "Economics graduate with two internships and a good command of SQL and Excel.",
    jobs: [
      {
        role: "Analytics Intern",
        company: "Sandia Credit Services",
        location: "Albuquerque, NM",
        start: "2025-01",
        end: "2025-06",
        bullets: [
          "Prepared weekly loan reports in Excel and SQL.",
          "Built a Tableau dashboard on late payments for the risk team.",
        ],
      },
      {
        role: "Research Intern",
        company: "Rio Grande Policy Center",
        location: "Santa Fe, NM",
        start: "2024-06",
        end: "2024-08",
        bullets: ["Cleaned survey answers of 4,000 households in R."],
      },
    ],
    education: [
      {
        degree: "Bachelor of Arts in Economics",
        school: "High Desert University",
        start: "2021",
        end: "2025",
        detail: "GPA 3.8, cum laude",
      },
    ],
    projects: [
      {
        title: "Rent and wages",
        text: "Thesis project comparing rents and wages in 33 counties with Python, pandas and public census tables.",
      },
    ],
    skills: [["", ["SQL", "Microsoft Excel", "Tableau", "R", "Python", "pandas", "Statistics"]]],
    languages: ["Spanish (native)", "English (native)"],
  },
];
