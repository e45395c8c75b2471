import type { Person } from "../person.ts";

export const MARKETING: Person[] = [
  {
    key: "nadia.popescu",
    name: "Nadia Popescu",
    headline: "Digital Marketing Manager",
    phone: "(213) 555-0118",
    location: "Los Angeles, CA",
    links: ["linkedin.com/in/nadia-popescu-demo"],
    profession: "marketing",
    level: "mid",
    layout: "sidebar",
    summary:
      "Digital marketer with five years across search, e-mail and social campaigns for consumer brands.",
    jobs: [
      {
        role: "Digital Marketing Manager",
        company: "Olive & Thread",
        location: "Los Angeles, CA",
        start: "2022-08",
        end: "present",
        bullets: [
          "Manage an advertising budget of $1.2 million across Google Ads and Meta Ads; return on ad spend rose from 2.6 to 4.1.",
          "Raised organic visits by 70% in two years with SEO and a content calendar.",
          "Lead one designer and two specialists.",
        ],
      },
      {
        role: "Marketing Specialist",
        company: "Brightside Foods",
        location: "Pasadena, CA",
        start: "2020-07",
        end: "2022-07",
        bullets: [
          "Ran e-mail campaigns to 180,000 subscribers in Mailchimp.",
          "Measured campaigns with Google Analytics and A/B tests.",
        ],
      },
    ],
    education: [
      { degree: "B.S. in Marketing", school: "Southland State University", start: "2016", end: "2020" },
    ],
    skills: [
      ["Channels", ["SEO", "Google Ads", "Social Media Marketing", "Email Marketing", "Content Marketing"]],
      ["Tools", ["Google Analytics", "HubSpot", "Mailchimp", "Canva"]],
    ],
    certifications: [{ name: "Google Analytics Certification", when: "2024" }],
    languages: ["English", "Romanian"],
  },
  {
    key: "claire.dubois",
    name: "Claire Dubois",
    headline: "Brand and Marketing Director",
    phone: "(312) 555-0155",
    location: "Chicago, IL",
    profession: "marketing",
    level: "senior",
    layout: "classic",
    summary:
      "Marketing director with fourteen years in food and household brands, from national launches to a repositioning that doubled a brand in four years.",
    jobs: [
      {
        role: "Marketing Director",
        company: "Lakefront Naturals",
        location: "Chicago, IL",
        start: "2018-02",
        end: "present",
        bullets: [
          "Lead a department of sixteen with a budget of $11 million.",
          "Repositioned the main brand; sales grew from $40 to $83 million in four years.",
          "Introduced quarterly brand tracking and market research into every launch decision.",
        ],
      },
      {
        role: "Brand Manager",
        company: "Prairie Home Products",
        location: "Chicago, IL",
        start: "2011-09",
        end: "2018-01",
        bullets: [
          "Launched five products in 2,400 stores.",
          "Managed three agencies and mentored two assistant brand managers.",
        ],
      },
    ],
    education: [
      { degree: "MBA", school: "Lake Michigan School of Business", end: "2011" },
      { degree: "B.A. in Psychology", school: "Illinois Prairie College", end: "2008" },
    ],
    skills: [
      [
        "",
        [
          "Brand Management",
          "Marketing Strategy",
          "Market Research",
          "Budget Management",
          "Product Launches",
          "Team Leadership",
          "Campaign Management",
        ],
      ],
    ],
    languages: ["English", "French (native)"],
  },
  {
    key: "ethan.brooks",
    name: "Ethan Brooks",
    headline: "Content Writer",
    location: "Nashville, TN",
    links: ["ethanbrooks.example.com"],
    profession: "marketing",
    level: "entry",
    layout: "modern",
    summary: "Writer with a journalism degree and one year in content marketing.",
    jobs: [
      {
        role: "Content Marketing Assistant",
        company: "Honeybird Studio",
        location: "Nashville, TN",
        start: "2024-09",
        end: "present",
        bullets: [
          "Write four articles and a newsletter every week for clients in tourism and music.",
          "Publish in WordPress and report on visits with Google Analytics.",
        ],
      },
    ],
    projects: [
      {
        title: "Side Streets",
        text: "A newsletter on small music venues with 2,600 subscribers; writing, layout, SEO and social media.",
      },
    ],
    education: [
      { degree: "B.A. in Journalism", school: "Cumberland Arts University", start: "2020", end: "2024" },
    ],
    skills: [
      [
        "",
        [
          "Copywriting",
          "Content Marketing",
          "SEO",
          "WordPress",
          "Social Media Marketing",
          "Google Analytics",
          "Editing",
        ],
      ],
    ],
  },
];
