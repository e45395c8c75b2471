import type { Person } from "../person.ts";

export const NURSING: Person[] = [
  {
    key: "rosa.delgado",
    name: "Rosa Delgado, RN, CCRN",
    headline: "Critical Care Nurse",
    phone: "(210) 555-0173",
    location: "San Antonio, TX",
    profession: "nursing",
    level: "senior",
    layout: "dense",
    summary:
      "Registered nurse with fourteen years in intensive care, seven of them as charge nurse. Calm with families, exact with drips, and a teacher of new colleagues.",
    jobs: [
      {
        role: "Charge Nurse, Medical Intensive Care Unit",
        company: "Alamo Regional Medical Center",
        location: "San Antonio, TX",
        start: "2018-09",
        end: "present",
        bullets: [
          "Lead shifts of twelve nurses in a 24-bed unit and plan staffing with the house supervisor.",
          "Care for ventilated patients and patients on vasoactive drips and continuous renal replacement therapy.",
          "Mentored 26 new nurses; 24 of them are still with the hospital after two years.",
          "Led the group that lowered central line infections from 2.1 to 0.4 per 1,000 line days.",
          "Built order sets and trained colleagues when the hospital moved to Epic.",
          "Member of the ethics committee and contact for families in long stays.",
          "Wrote the unit guideline for early mobilization; days on the ventilator fell by 11%.",
        ],
      },
      {
        role: "Staff Nurse, Intensive Care",
        company: "Mission Valley Hospital",
        location: "San Antonio, TX",
        start: "2013-01",
        end: "2018-08",
        bullets: [
          "Provided patient care in a surgical intensive care unit with a ratio of one to two.",
          "Administered medication, titrated infusions and interpreted telemetry.",
          "Member of the rapid response and code teams.",
          "Precepted nursing students from two colleges and held the skills laboratory twice a year.",
        ],
      },
      {
        role: "Staff Nurse, Medical-Surgical",
        company: "Mission Valley Hospital",
        location: "San Antonio, TX",
        start: "2011-07",
        end: "2012-12",
        bullets: [
          "Cared for five to six patients per shift, with wound care, IV therapy and discharge teaching.",
        ],
      },
    ],
    projects: [
      {
        title: "Line infections",
        text: "Three-year quality project with daily checklists and feedback at the bedside; the method was taken over by four other units.",
      },
      {
        title: "Family rounds",
        text: "Introduced a fixed daily time at which families speak with the team; complaints fell by half in the first year.",
      },
    ],
    education: [
      { degree: "Master of Science in Nursing", school: "South Plains University", end: "2020" },
      { degree: "Bachelor of Science in Nursing", school: "Bexar College of Health Sciences", end: "2011" },
    ],
    skills: [
      [
        "Clinical",
        [
          "Critical Care",
          "Mechanical Ventilation",
          "IV Therapy",
          "Telemetry",
          "Wound Care",
          "Medication Administration",
        ],
      ],
      ["Systems", ["Epic", "Cerner"]],
      ["Leadership", ["Staff Training", "Scheduling", "Quality Improvement", "Patient Education"]],
    ],
    certifications: [
      { name: "Registered Nurse (RN)", issuer: "Texas Board of Nursing" },
      { name: "Critical Care Registered Nurse (CCRN)", when: "2016" },
      { name: "Advanced Cardiovascular Life Support (ACLS)", when: "2024" },
      { name: "Basic Life Support (BLS)", when: "2024" },
    ],
    languages: ["English", "Spanish (native)"],
  },
  {
    key: "michael.okonkwo",
    name: "Michael Okonkwo",
    headline: "Registered Nurse, Emergency Department",
    phone: "(713) 555-0184",
    location: "Houston, TX",
    profession: "nursing",
    level: "mid",
    layout: "modern",
    summary: "Emergency nurse with five years in a level II trauma center.",
    jobs: [
      {
        role: "Registered Nurse, Emergency Department",
        company: "Bayou City General Hospital",
        location: "Houston, TX",
        start: "2022-02",
        end: "present",
        bullets: [
          "Triage up to 40 patients per shift and start treatment under standing orders.",
          "Document in Epic and precept nursing students.",
          "Reduced the median time from door to ECG from 14 to 7 minutes as part of a quality team.",
        ],
      },
      {
        role: "Registered Nurse, Medical-Surgical Unit",
        company: "Gulfside Community Hospital",
        location: "Galveston, TX",
        start: "2020-08",
        end: "2022-01",
        bullets: [
          "Cared for five patients per shift after surgery: assessment, IV therapy, medication administration, wound care.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Nursing",
        school: "Coastal Plains University",
        start: "2016",
        end: "2020",
      },
    ],
    skills: [
      [
        "Clinical skills",
        [
          "Triage",
          "Emergency Nursing",
          "Patient Assessment",
          "IV Therapy",
          "Medication Administration",
          "ECG Interpretation",
          "Epic",
        ],
      ],
    ],
    certifications: [
      { name: "Registered Nurse (RN)", issuer: "Texas Board of Nursing" },
      { name: "ACLS", when: "2023" },
      { name: "PALS", when: "2023" },
      { name: "BLS", when: "2023" },
    ],
    languages: ["English", "Igbo"],
  },
  {
    key: "emily.tran",
    name: "Emily Tran",
    headline: "New Graduate Nurse",
    phone: "(714) 555-0112",
    location: "Anaheim, CA",
    profession: "nursing",
    level: "entry",
    layout: "sidebar",
    summary: "New graduate nurse with 720 hours of clinical placements and two years as a nursing assistant.",
    jobs: [
      {
        role: "Certified Nursing Assistant",
        company: "Orange Grove Care Center",
        location: "Anaheim, CA",
        start: "2023-06",
        end: "2025-05",
        bullets: [
          "Supported twelve residents per shift with personal care, mobility and meals.",
          "Took vital signs, documented changes and reported them to the nurse in charge.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Nursing",
        school: "Santa Ana Valley University",
        start: "2021",
        end: "2025",
      },
    ],
    projects: [
      {
        title: "Fall prevention on a surgical ward",
        text: "Capstone project: a checklist for evening rounds, tested over eight weeks; falls went from seven to three.",
      },
    ],
    skills: [
      [
        "",
        [
          "Patient Care",
          "Vital Signs",
          "Medication Administration",
          "Patient Education",
          "Electronic Health Records",
        ],
      ],
    ],
    certifications: [
      { name: "Registered Nurse (RN)", issuer: "California Board of Registered Nursing" },
      { name: "Basic Life Support (BLS)", when: "2025" },
    ],
    languages: ["English", "Vietnamese"],
  },
  {
    key: "catherine.doyle",
    name: "Catherine Doyle",
    headline: "Community Nurse returning to practice",
    phone: "(617) 555-0139",
    location: "Quincy, MA",
    profession: "nursing",
    level: "mid",
    layout: "classic",
    summary:
      "Community nurse with eight years of practice. I cared for a family member for four years and have renewed my license and completed a refresher course.",
    jobs: [
      {
        role: "Home Health Nurse",
        company: "Harbor Visiting Nurses",
        location: "Quincy, MA",
        start: "2015-03",
        end: "2020-02",
        bullets: [
          "Visited seven patients a day: wound care, medication review, diabetes education.",
          "Coordinated care plans with physicians, therapists and families.",
        ],
      },
      {
        role: "Registered Nurse",
        company: "St. Brigid Rehabilitation Hospital",
        location: "Boston, MA",
        start: "2012-01",
        end: "2015-02",
        bullets: ["Cared for patients after stroke and joint replacement on a 30-bed unit."],
      },
    ],
    education: [
      {
        degree: "Refresher Course for Registered Nurses",
        school: "Bay Colony Community College",
        end: "2025",
      },
      { degree: "Associate Degree in Nursing", school: "Bay Colony Community College", end: "2011" },
    ],
    skills: [
      [
        "",
        [
          "Home Health",
          "Wound Care",
          "Care Planning",
          "Patient Education",
          "Medication Administration",
          "Case Management",
        ],
      ],
    ],
    certifications: [
      {
        name: "Registered Nurse (RN)",
        issuer: "Massachusetts Board of Registration in Nursing",
        when: "2025",
      },
      { name: "BLS", when: "2025" },
    ],
  },
];
