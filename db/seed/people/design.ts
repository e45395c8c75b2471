import type { Person } from "../person.ts";

export const DESIGN: Person[] = [
  {
    key: "ines.carvalho",
    name: "Inês Carvalho",
    headline: "Lead UX Designer",
    phone: "(617) 555-0102",
    location: "Cambridge, MA",
    links: ["inescarvalho.example.com"],
    profession: "design",
    level: "senior",
    layout: "sidebar",
    summary:
      "UX lead for complex tools in health and public services. Ten years from research to shipped screens.",
    jobs: [
      {
        role: "Lead UX Designer",
        company: "Clearpath Health",
        location: "Boston, MA",
        start: "2020-01",
        end: "present",
        bullets: [
          "Lead five designers and the design system used by nine product teams.",
          "Ran 120 usability tests with clinicians; task time for discharge fell by 28%.",
          "Brought all patient-facing screens to WCAG 2.1 AA.",
        ],
      },
      {
        role: "UX Designer",
        company: "Common Ground Digital",
        location: "Providence, RI",
        start: "2015-08",
        end: "2019-12",
        bullets: [
          "Designed services for eleven public agencies with interviews, journey maps and prototypes in Figma and Axure.",
          "Mentored three junior designers.",
        ],
      },
    ],
    education: [
      {
        degree: "Master of Design in Interaction Design",
        school: "Narragansett School of Design",
        end: "2015",
      },
    ],
    skills: [
      [
        "Design",
        [
          "User Experience Design",
          "Interaction Design",
          "Prototyping",
          "Design Systems",
          "Web Accessibility",
        ],
      ],
      ["Research", ["User Research", "Usability Testing", "Journey Mapping"]],
      ["Tools", ["Figma", "Axure", "Miro"]],
    ],
    languages: ["Portuguese", "English"],
  },
  {
    key: "jin.park",
    name: "Jin Park",
    headline: "Product Designer",
    phone: "(929) 555-0131",
    location: "Queens, NY",
    links: ["jinpark.example.com"],
    profession: "design",
    level: "mid",
    layout: "margin",
    summary:
      "Product designer with four years in fintech, comfortable in research, interface and a little code.",
    jobs: [
      {
        role: "Product Designer",
        company: "Meridian Bank",
        location: "New York, NY",
        start: "2023-01",
        end: "present",
        bullets: [
          "Redesigned card activation in Figma; completion rose from 71% to 88%.",
          "Run weekly usability tests and keep the mobile component library.",
        ],
      },
      {
        role: "UI Designer",
        company: "Paperboat Studio",
        location: "New York, NY",
        start: "2021-05",
        end: "2022-12",
        bullets: [
          "Designed interfaces for nine start-ups, from wireframes to hand-off.",
          "Built prototypes with HTML, CSS and Framer.",
        ],
      },
    ],
    education: [
      {
        degree: "B.F.A. in Communication Design",
        school: "East River College of Art",
        start: "2017",
        end: "2021",
      },
    ],
    skills: [
      [
        "",
        [
          "Figma",
          "User Interface Design",
          "Prototyping",
          "Usability Testing",
          "Design Systems",
          "HTML",
          "CSS",
          "Framer",
        ],
      ],
    ],
    languages: ["English", "Korean"],
  },
  {
    key: "leila.farouk",
    name: "Leila Farouk",
    headline: "Graphic Designer",
    phone: "(585) 555-0175",
    location: "Rochester, NY",
    profession: "design",
    level: "entry",
    layout: "modern",
    summary: "Graphic designer with a love for type and packaging, one year out of school.",
    jobs: [
      {
        role: "Junior Graphic Designer",
        company: "Genesee Print House",
        location: "Rochester, NY",
        start: "2024-08",
        end: "present",
        bullets: [
          "Design brochures, labels and signs in Illustrator and InDesign.",
          "Prepare files for offset and digital printing.",
        ],
      },
      {
        role: "Campus Poster Designer",
        company: "Upstate College of Art and Design",
        location: "Rochester, NY",
        start: "2023-09",
        end: "2024-05",
        bullets: ["Designed 45 posters for lectures and concerts."],
      },
    ],
    projects: [
      {
        title: "Fig & Fennel",
        text: "Packaging for a local spice maker: eight labels, logo and style guide; in shops since spring.",
      },
    ],
    education: [
      {
        degree: "Bachelor of Fine Arts in Graphic Design",
        school: "Upstate College of Art and Design",
        start: "2020",
        end: "2024",
      },
    ],
    skills: [
      [
        "",
        [
          "Adobe Illustrator",
          "Adobe InDesign",
          "Adobe Photoshop",
          "Typography",
          "Branding",
          "Packaging Design",
          "Figma",
        ],
      ],
    ],
    languages: ["English", "Arabic"],
  },
];
