import type { JobPosting } from "../job-posting.ts";

export const SCHOOL_HOTEL: JobPosting[] = [
  {
    key: "math-teacher",
    company: "hiring.riverbend",
    title: "High School Mathematics Teacher",
    postedDaysAgo: 29,
    description: `Riverbend School District has 4,200 pupils in seven schools. We are looking for a mathematics teacher for grades 9 to 12.

You will
- Teach five classes from algebra to AP Calculus
- Plan with a department of six
- Advise a small group of pupils through four years

Requirements
- State teaching certificate in secondary mathematics
- 2+ years of teaching
- Curriculum development
- Classroom management
- Lesson planning

Preferred
- AP Calculus or AP Statistics
- Google Classroom

Bachelor's degree in mathematics or education; master's degree preferred.

$58,000 - $84,000 per year on the district scale. On site in Riverbend, RI. Full-time. State pension, health insurance, summers off.`,
  },
  {
    key: "elementary-teacher",
    company: "hiring.riverbend",
    title: "Elementary Teacher, Grade 4",
    postedDaysAgo: 15,
    description: `A class of 24 in a multilingual school with an ESL teacher next door.

Your work
- Teach reading, writing, mathematics and science
- Differentiate for pupils with different first languages
- Stay in touch with families

What we ask for
- Elementary teaching license
- Lesson planning
- Classroom management
- Differentiated instruction

Welcome
- ESL endorsement
- A second language
- 1+ years of experience; graduating student teachers may apply

Bachelor's degree in education. $52,000 - $71,000 per year. On site. Full-time. State pension, health insurance, mentoring in the first two years.`,
  },
  {
    key: "sous-chef",
    company: "hiring.gable",
    title: "Sous Chef",
    postedDaysAgo: 21,
    description: `Gable House Hotels run four houses on the Carolina coast. Our Charleston kitchen cooks for 90 rooms and 140 restaurant seats.

Responsibilities
- Lead the evening line with a brigade of eight
- Plan menus with the chef, order and keep inventory
- Train cooks and keep hygiene records

Requirements
- 4+ years in professional kitchens, one of them leading a station or shift
- Menu planning
- Food safety (ServSafe Manager)
- Inventory management
- Staff training

Nice to have
- Pastry
- Cost control

$58,000 - $66,000 per year, on site in Charleston, SC. Full-time, five days, two of them always free in a row. Health insurance, meals, paid vacation.`,
  },
  {
    key: "line-cook",
    company: "hiring.gable",
    title: "Line Cook",
    postedDaysAgo: 10,
    description: `Do you have thick skin and no 9-to-5 mentality? Then join our kitchen family!

- Must work every weekend and holiday
- An unpaid trial week is part of the selection
- Able-bodied, able to stand for 14 hours without a break
- 5+ years of experience for this entry-level position
- Food safety

Pay depends on performance and is discussed in person. Charleston, SC.`,
  },
  {
    key: "front-desk",
    company: "hiring.gable",
    title: "Front Desk Agent",
    postedDaysAgo: 17,
    description: `The first face our guests see and the last one they remember.

Tasks
- Check guests in and out
- Answer questions by phone, e-mail and across the desk
- Solve problems before they become reviews

Requirements
- 0-2 years in a hotel or another service job
- Customer service
- Opera PMS or a similar system
- Cash handling

Nice to have
- Spanish
- Reservations

High school diploma. $18 - $21 per hour. On site in Savannah, GA. Full-time or part-time. Health insurance, staff rates in all houses.`,
  },
  {
    key: "hotel-manager",
    company: "hiring.gable",
    title: "Hotel General Manager",
    postedDaysAgo: 38,
    description: `Lead our largest house: 120 rooms, 80 employees, a restaurant and a small conference floor.

What you will do
- Own the budget and the result of the house
- Lead seven department heads
- Plan the renovation of 40 rooms together with the owners

What we look for
- 8+ years in hotels, at least three as a manager
- Hotel management
- Revenue management
- Budget management
- Guest relations

Preferred
- Opera PMS
- Event planning

Bachelor's degree in hospitality management or equivalent experience. $105,000 - $130,000 per year plus bonus. On site in Asheville, NC. Full-time. Health insurance, relocation, four weeks of vacation.`,
  },
];
