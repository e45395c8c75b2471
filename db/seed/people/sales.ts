import type { Person } from "../person.ts";

export const SALES: Person[] = [
  {
    key: "marcus.reed",
    name: "Marcus Reed",
    headline: "Account Executive",
    phone: "(678) 555-0146",
    location: "Atlanta, GA",
    links: ["linkedin.com/in/marcus-reed-demo"],
    profession: "sales",
    level: "mid",
    layout: "modern",
    summary: "Account executive for business software with five years of quota, reached in four of them.",
    jobs: [
      {
        role: "Account Executive",
        company: "Ledgerloop",
        location: "Atlanta, GA",
        start: "2022-03",
        end: "present",
        bullets: [
          "Closed $1.9 million of new annual revenue in the last fiscal year, 118% of quota.",
          "Run the whole cycle from discovery to contract for companies of 50 to 500 employees in Salesforce.",
          "Built a referral program with accountants that brings a fifth of the pipeline.",
        ],
      },
      {
        role: "Sales Development Representative",
        company: "Ledgerloop",
        location: "Atlanta, GA",
        start: "2020-09",
        end: "2022-02",
        bullets: [
          "Booked 14 qualified meetings a month by phone and e-mail.",
          "Trained six new colleagues in cold calling.",
        ],
      },
    ],
    education: [
      { degree: "B.A. in Communication", school: "Piedmont University", start: "2016", end: "2020" },
    ],
    skills: [
      ["Sales", ["B2B Sales", "Negotiation", "Prospecting", "Account Management", "Sales Presentations"]],
      ["Tools", ["Salesforce", "HubSpot", "LinkedIn Sales Navigator"]],
    ],
  },
  {
    key: "yasmin.khoury",
    name: "Yasmin Khoury",
    headline: "Sales Development Representative",
    phone: "(619) 555-0122",
    location: "San Diego, CA",
    profession: "sales",
    level: "entry",
    layout: "plain",
    summary:
      "First sales role after three years in retail. Persistent, organized and quick to learn a product.",
    jobs: [
      {
        role: "Sales Development Representative",
        company: "Seabright Software",
        location: "San Diego, CA",
        start: "2025-02",
        end: "present",
        bullets: ["Make 60 calls a day and qualify leads in HubSpot; 110% of target since the third month."],
      },
      {
        role: "Sales Associate",
        company: "Mission Outfitters",
        location: "San Diego, CA",
        start: "2022-01",
        end: "2025-01",
        bullets: ["Advised customers, ran the till and trained new colleagues."],
      },
    ],
    education: [
      {
        degree: "Associate degree in Business Administration",
        school: "Coastline Community College of Business",
        end: "2024",
      },
    ],
    skills: [["", ["Cold Calling", "Lead Generation", "HubSpot", "Customer Service", "Communication"]]],
    languages: ["English", "Arabic", "Spanish (basic)"],
  },
  {
    key: "peter.johansson",
    name: "Peter Johansson",
    headline: "Regional Sales Director",
    phone: "(206) 555-0187",
    location: "Bellevue, WA",
    profession: "sales",
    level: "senior",
    layout: "margin",
    summary:
      "Sales leader in medical devices. Sixteen years in the field, nine of them managing people and regions.",
    jobs: [
      {
        role: "Regional Sales Director",
        company: "Cascade Medical Devices",
        location: "Bellevue, WA",
        start: "2017-01",
        end: "present",
        bullets: [
          "Manage eighteen representatives in seven states with annual revenue of $64 million.",
          "Grew the region by 11% a year over six years.",
          "Hired and trained twelve people; two became directors themselves.",
        ],
      },
      {
        role: "Territory Manager",
        company: "Cascade Medical Devices",
        location: "Portland, OR",
        start: "2010-05",
        end: "2016-12",
        bullets: ["Negotiated contracts with 25 hospitals and won two purchasing groups."],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Business Administration",
        school: "Evergreen Valley University",
        end: "2009",
      },
    ],
    skills: [
      [
        "",
        [
          "Sales Management",
          "Negotiation",
          "Key Account Management",
          "Forecasting",
          "Salesforce",
          "Contract Negotiation",
          "Coaching",
        ],
      ],
    ],
    languages: ["English", "Swedish"],
  },
];
