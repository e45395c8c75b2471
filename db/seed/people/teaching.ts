import type { Person } from "../person.ts";

export const TEACHING: Person[] = [
  {
    key: "margaret.sullivan",
    name: "Margaret Sullivan",
    headline: "High School Mathematics Teacher",
    phone: "(401) 555-0119",
    location: "Providence, RI",
    profession: "teaching",
    level: "senior",
    layout: "classic",
    summary: "Mathematics teacher and department head with seventeen years in public schools.",
    jobs: [
      {
        role: "Mathematics Department Head",
        company: "Narragansett Bay High School",
        location: "Providence, RI",
        start: "2016-08",
        end: "present",
        bullets: [
          "Lead a department of eleven teachers and its budget; wrote the curriculum for statistics and calculus.",
          "Raised the pass rate in AP Calculus from 58% to 81% over five years.",
          "Mentored nine new teachers in their first two years.",
        ],
      },
      {
        role: "Mathematics Teacher",
        company: "Blackstone Valley High School",
        location: "Woonsocket, RI",
        start: "2008-08",
        end: "2016-06",
        bullets: [
          "Taught algebra and geometry to grades 9 to 12.",
          "Founded a tutoring program run by older pupils.",
        ],
      },
    ],
    education: [
      {
        degree: "Master of Education in Mathematics Education",
        school: "Ocean State University",
        end: "2013",
      },
      { degree: "Bachelor of Arts in Mathematics", school: "Ocean State University", end: "2008" },
    ],
    skills: [
      [
        "",
        [
          "Teaching",
          "Curriculum Development",
          "Classroom Management",
          "Lesson Planning",
          "Mentoring",
          "Student Assessment",
          "Google Classroom",
        ],
      ],
    ],
    certifications: [{ name: "Rhode Island Professional Teaching Certificate, Secondary Mathematics" }],
  },
  {
    key: "ahmed.nasser",
    name: "Ahmed Nasser",
    headline: "Elementary School Teacher",
    phone: "(703) 555-0160",
    location: "Alexandria, VA",
    profession: "teaching",
    level: "mid",
    layout: "margin",
    summary: "Elementary teacher with six years in multilingual classrooms.",
    jobs: [
      {
        role: "Fourth Grade Teacher",
        company: "Potomac Landing Elementary",
        location: "Alexandria, VA",
        start: "2019-08",
        end: "present",
        bullets: [
          "Teach 26 pupils from eleven countries; reading growth is above the district average in every year.",
          "Plan lessons with the ESL teacher and lead the parent evenings in English and Arabic.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Elementary Education",
        school: "Old Dominion Valley University",
        start: "2015",
        end: "2019",
      },
    ],
    skills: [
      [
        "",
        [
          "Lesson Planning",
          "Classroom Management",
          "Differentiated Instruction",
          "ESL",
          "Student Assessment",
          "Parent Communication",
        ],
      ],
    ],
    certifications: [{ name: "Virginia Teaching License, Elementary Education PreK-6", when: "2019" }],
    languages: ["English", "Arabic"],
  },
  {
    key: "julia.weber",
    name: "Julia Weber",
    headline: "Student Teacher, English and History",
    phone: "(608) 555-0132",
    location: "Madison, WI",
    profession: "teaching",
    level: "entry",
    layout: "modern",
    summary: "Graduating teacher who enjoys debates, primary sources and a well-kept grade book.",
    jobs: [
      {
        role: "Student Teacher",
        company: "Lake Mendota High School",
        location: "Madison, WI",
        start: "2025-01",
        end: "2025-06",
        bullets: [
          "Taught two classes of American literature and one of world history.",
          "Designed a unit on local newspapers with the school library.",
        ],
      },
      {
        role: "Camp Counselor",
        company: "Camp Tamarack",
        location: "Eagle River, WI",
        start: "2023-06",
        end: "2023-08",
        bullets: ["Looked after twelve children and ran the theater group."],
      },
    ],
    education: [
      {
        degree: "Bachelor of Arts in English Education",
        school: "Four Lakes University",
        start: "2021",
        end: "2025",
      },
    ],
    skills: [
      [
        "",
        [
          "Lesson Planning",
          "Classroom Management",
          "Google Classroom",
          "Curriculum Development",
          "Public Speaking",
        ],
      ],
    ],
  },
];
