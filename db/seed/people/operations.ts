import type { Person } from "../person.ts";

export const OPERATIONS: Person[] = [
  {
    key: "anders.holm",
    name: "Anders Holm",
    headline: "Operations Manager",
    phone: "(901) 555-0136",
    location: "Memphis, TN",
    profession: "operations",
    level: "senior",
    layout: "dense",
    summary:
      "Operations manager with twelve years in warehousing and food production. I walk the floor every morning and keep the numbers where everyone can see them.",
    jobs: [
      {
        role: "Operations Manager",
        company: "Bluff City Cold Storage",
        location: "Memphis, TN",
        start: "2018-10",
        end: "present",
        bullets: [
          "Manage a site with 210 employees over three shifts and a budget of $26 million.",
          "Raised order accuracy from 98.2% to 99.7% with Lean methods and a new warehouse management system.",
          "Cut recordable injuries by 60% in four years.",
          "Mentored five supervisors, two of whom now run sites of their own.",
          "Negotiated energy and transport contracts and saved $900,000 in two years.",
          "Planned and opened an extension for 12,000 pallets on time while the site kept running.",
          "Lead the weekly meeting with the largest customers on service and claims.",
        ],
      },
      {
        role: "Production Supervisor",
        company: "Delta Foods",
        location: "Jackson, MS",
        start: "2013-03",
        end: "2018-09",
        bullets: [
          "Led 45 people on two packing lines and planned staffing, maintenance and changeovers.",
          "Ran Six Sigma projects that saved $700,000 a year.",
          "Wrote the training plan for new operators; the time until they work alone fell from nine to five weeks.",
          "Represented production in the introduction of SAP.",
        ],
      },
    ],
    projects: [
      {
        title: "Voice picking",
        text: "Selected and introduced voice picking for 90 people in the freezer; picks per hour rose by 16%.",
      },
      {
        title: "Hurricane plan",
        text: "Wrote and practiced the plan for outages; in the last storm no shipment of medicine was lost.",
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Industrial Engineering",
        school: "Delta State Technical University",
        end: "2012",
      },
    ],
    skills: [
      [
        "Operations",
        [
          "Operations Management",
          "Lean Manufacturing",
          "Six Sigma",
          "Inventory Management",
          "Supply Chain Management",
        ],
      ],
      ["Systems", ["SAP", "Warehouse Management Systems", "Microsoft Excel", "Power BI"]],
      ["People", ["Team Leadership", "Workplace Safety", "Budget Management", "Coaching"]],
    ],
    certifications: [{ name: "Lean Six Sigma Black Belt", when: "2017" }],
  },
  {
    key: "shanice.campbell",
    name: "Shanice Campbell",
    headline: "Logistics Coordinator",
    phone: "(912) 555-0157",
    location: "Savannah, GA",
    profession: "operations",
    level: "mid",
    layout: "margin",
    summary: "Logistics coordinator at a container port, four years, import and export.",
    jobs: [
      {
        role: "Logistics Coordinator",
        company: "Lowcountry Freight Forwarding",
        location: "Savannah, GA",
        start: "2021-09",
        end: "present",
        bullets: [
          "Arrange 140 container movements a month with carriers, customs brokers and truckers.",
          "Cut demurrage by $180,000 a year with a daily exception list in Excel.",
        ],
      },
      {
        role: "Dispatch Assistant",
        company: "Ogeechee Trucking",
        location: "Savannah, GA",
        start: "2020-06",
        end: "2021-08",
        bullets: ["Planned routes for 22 drivers and answered customers."],
      },
    ],
    education: [
      {
        degree: "Associate of Science in Supply Chain Management",
        school: "Coastal Georgia Technical College",
        end: "2020",
      },
    ],
    skills: [
      [
        "",
        [
          "Logistics",
          "Freight Forwarding",
          "Customs Compliance",
          "Route Planning",
          "Microsoft Excel",
          "SAP",
          "Inventory Management",
        ],
      ],
    ],
  },
  {
    key: "pavel.dvorak",
    name: "Pavel Dvorak",
    headline: "Warehouse Supervisor",
    phone: "(402) 555-0186",
    location: "Omaha, NE",
    profession: "operations",
    level: "mid",
    layout: "plain",
    jobs: [
      {
        role: "Warehouse Supervisor",
        company: "Plains Grain Supply",
        location: "Omaha, NE",
        bullets: [
          "Supervise fourteen pickers and three forklift drivers.",
          "Responsible for cycle counts and shipping documents.",
        ],
      },
      {
        role: "Forklift Operator",
        company: "Missouri River Lumber",
        location: "Council Bluffs, IA",
        bullets: ["Loaded and unloaded trucks, kept the yard in order."],
      },
    ],
    education: [{ degree: "High School Diploma", school: "Platte Valley High School" }],
    skills: [
      [
        "",
        [
          "Forklift Operation",
          "Inventory Management",
          "Shipping and Receiving",
          "Team Leadership",
          "Workplace Safety",
        ],
      ],
    ],
    certifications: [{ name: "OSHA 30" }, { name: "Forklift license" }],
    languages: ["English", "Czech"],
  },
];
