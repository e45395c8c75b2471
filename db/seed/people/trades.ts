import type { Person } from "../person.ts";

export const TRADES: Person[] = [
  {
    key: "derek.mullins",
    name: "Derek Mullins",
    headline: "Master Electrician",
    phone: "(606) 555-0147",
    location: "Lexington, KY",
    profession: "trades",
    level: "senior",
    layout: "plain",
    summary: "Licensed master electrician, eighteen years in commercial and industrial work.",
    jobs: [
      {
        role: "Foreman Electrician",
        company: "Bluegrass Electric Contractors",
        location: "Lexington, KY",
        start: "2016-03",
        end: "present",
        bullets: [
          "Run crews of up to ten on hospitals, schools and a bottling plant.",
          "Read blueprints, order material and keep to the National Electrical Code; no failed inspection in six years.",
          "Train two apprentices every year.",
        ],
      },
      {
        role: "Journeyman Electrician",
        company: "Cumberland Power & Light Services",
        location: "Somerset, KY",
        start: "2007-05",
        end: "2016-02",
        bullets: [
          "Installed and repaired switchgear, motor controls and PLC cabinets.",
          "Conduit bending, wiring, troubleshooting with the machine running.",
        ],
      },
    ],
    education: [
      {
        degree: "Electrical Apprenticeship",
        school: "Kentucky Hills Joint Apprenticeship Program",
        end: "2007",
      },
    ],
    skills: [
      [
        "",
        [
          "Electrical Wiring",
          "National Electrical Code",
          "Blueprint Reading",
          "Motor Controls",
          "PLC",
          "Conduit Bending",
          "Troubleshooting",
          "Workplace Safety",
        ],
      ],
    ],
    certifications: [
      { name: "Kentucky Master Electrician License", when: "2014" },
      { name: "OSHA 30", when: "2019" },
    ],
  },
  {
    key: "luis.ramirez",
    name: "Luis Ramírez",
    headline: "HVAC Technician",
    phone: "(602) 555-0128",
    location: "Phoenix, AZ",
    profession: "trades",
    level: "mid",
    layout: "modern",
    summary: "HVAC technician with five summers in Phoenix behind him; residential and light commercial.",
    jobs: [
      {
        role: "HVAC Service Technician",
        company: "Saguaro Air & Heat",
        location: "Phoenix, AZ",
        start: "2021-04",
        end: "present",
        bullets: [
          "Diagnose and repair heat pumps, split systems and rooftop units, six calls a day.",
          "Explain repairs and costs to customers; rated 4.9 of 5 over 800 visits.",
          "Reduced repeat visits by a fifth with a photo checklist now used by the whole team.",
        ],
      },
      {
        role: "Installer's Helper",
        company: "Valley Comfort",
        location: "Mesa, AZ",
        start: "2019-06",
        end: "2021-03",
        bullets: ["Ran ducts, set condensers and learned brazing and refrigerant handling."],
      },
    ],
    education: [{ degree: "HVAC Technician Certificate", school: "Sonoran Trade College", end: "2020" }],
    skills: [
      [
        "Trade",
        [
          "HVAC",
          "Refrigeration",
          "Troubleshooting",
          "Electrical Wiring",
          "Preventive Maintenance",
          "Customer Service",
        ],
      ],
    ],
    certifications: [
      { name: "EPA 608 Universal", when: "2020" },
      { name: "NATE Certified", when: "2022" },
    ],
    languages: ["Spanish", "English"],
  },
  {
    key: "tyler.jensen",
    name: "Tyler Jensen",
    headline: "Apprentice Carpenter",
    phone: "(385) 555-0106",
    location: "Provo, UT",
    profession: "trades",
    level: "entry",
    layout: "plain",
    summary: "Second-year apprentice, reliable and early on site.",
    jobs: [
      {
        role: "Apprentice Carpenter",
        company: "Wasatch Timber Homes",
        location: "Provo, UT",
        start: "2024-06",
        end: "present",
        bullets: [
          "Frame walls and roofs, hang doors and install trim under a journeyman.",
          "Responsible for the tool trailer.",
        ],
      },
    ],
    education: [{ degree: "High School Diploma", school: "Timpanogos Valley High School", end: "2024" }],
    skills: [["", ["Carpentry", "Framing", "Blueprint Reading", "Power Tools", "Workplace Safety"]]],
    certifications: [{ name: "OSHA 10", when: "2024" }],
  },
];
