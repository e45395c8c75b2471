import type { Person } from "../person.ts";

export const HOSPITALITY: Person[] = [
  {
    key: "isabella.conti",
    name: "Isabella Conti",
    headline: "Sous Chef",
    phone: "(843) 555-0183",
    location: "Charleston, SC",
    profession: "hospitality",
    level: "mid",
    layout: "sidebar",
    summary: "Sous chef with seven years in seafood and pasta kitchens, trained in pastry.",
    jobs: [
      {
        role: "Sous Chef",
        company: "The Tidal Table",
        location: "Charleston, SC",
        start: "2022-03",
        end: "present",
        bullets: [
          "Run the line for 180 covers a night with a brigade of nine.",
          "Lowered food cost from 34% to 29% with daily inventory and a shorter menu.",
          "Schedule and train the team; hygiene inspections have been faultless for three years.",
        ],
      },
      {
        role: "Line Cook",
        company: "Osteria Palmetto",
        location: "Charleston, SC",
        start: "2018-06",
        end: "2022-02",
        bullets: ["Worked pasta, grill and pastry stations.", "Helped at a catering company on weekends."],
      },
      {
        role: "Weekend Caterer",
        company: "Magnolia Events",
        location: "Charleston, SC",
        start: "2020-04",
        end: "2021-10",
        bullets: ["Cooked for weddings of up to 250 guests."],
      },
    ],
    education: [
      {
        degree: "Associate of Occupational Studies in Culinary Arts",
        school: "Atlantic Culinary Institute",
        end: "2018",
      },
    ],
    skills: [
      [
        "",
        [
          "Menu Planning",
          "Food Safety",
          "Inventory Management",
          "Cost Control",
          "Pastry",
          "Staff Training",
          "Scheduling",
        ],
      ],
    ],
    certifications: [{ name: "ServSafe Manager", when: "2023" }],
    languages: ["Italian", "English"],
  },
  {
    key: "thomas.achterberg",
    name: "Thomas Achterberg",
    headline: "Hotel General Manager",
    phone: "(970) 555-0195",
    location: "Aspen, CO",
    profession: "hospitality",
    level: "senior",
    layout: "margin",
    summary: "General manager with sixteen years in mountain and city hotels of 80 to 240 rooms.",
    jobs: [
      {
        role: "General Manager",
        company: "Silver Larch Lodge",
        location: "Aspen, CO",
        start: "2017-11",
        end: "present",
        bullets: [
          "Lead 95 employees and a budget of $14 million; occupancy rose from 61% to 78%.",
          "Managed a renovation of 84 rooms without closing a single week of the season.",
          "Hired and coached eight department heads.",
        ],
      },
      {
        role: "Front Office Manager",
        company: "The Merchant Hotel",
        location: "Denver, CO",
        start: "2009-05",
        end: "2017-10",
        bullets: [
          "Managed a team of 22 at the front desk, concierge and reservations.",
          "Introduced Opera PMS and revenue management by segment.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Hospitality Management",
        school: "Rocky Mountain School of Hospitality",
        end: "2009",
      },
    ],
    skills: [
      [
        "",
        [
          "Hotel Management",
          "Revenue Management",
          "Budget Management",
          "Guest Relations",
          "Opera PMS",
          "Team Leadership",
          "Event Planning",
        ],
      ],
    ],
    languages: ["English", "Dutch", "German"],
  },
  {
    key: "naomi.clarke",
    name: "Naomi Clarke",
    headline: "Front Desk Agent",
    phone: "(702) 555-0114",
    location: "Las Vegas, NV",
    profession: "hospitality",
    level: "entry",
    layout: "classic",
    summary: "Front desk agent with a year and a half in a 400-room hotel.",
    jobs: [
      {
        role: "Front Desk Agent",
        company: "Desert Lantern Hotel",
        location: "Las Vegas, NV",
        start: "2024-04",
        end: "present",
        bullets: [
          "Check in up to 120 guests per shift in Opera PMS and settle accounts.",
          "Solve complaints on the spot; named employee of the quarter.",
        ],
      },
    ],
    education: [{ degree: "High School Diploma", school: "Red Rock High School", end: "2022" }],
    skills: [["", ["Customer Service", "Opera PMS", "Cash Handling", "Reservations", "Guest Relations"]]],
    languages: ["English", "Spanish (conversational)"],
  },
];
