import type { Person } from "../person.ts";

export const ACCOUNTING: Person[] = [
  {
    key: "laura.bianchi",
    name: "Laura Bianchi, CPA",
    headline: "Senior Accountant",
    phone: "(215) 555-0167",
    location: "Philadelphia, PA",
    profession: "accounting",
    level: "mid",
    layout: "classic",
    summary: "Certified public accountant with six years in audit and industry. Closes a month in four days.",
    jobs: [
      {
        role: "Senior Accountant",
        company: "Schuylkill Manufacturing",
        location: "Philadelphia, PA",
        start: "2022-05",
        end: "present",
        bullets: [
          "Own the month-end close for three entities under US GAAP; shortened it from nine days to four.",
          "Prepare financial statements and coordinate the annual audit, three years without an adjustment.",
          "Automated 40 account reconciliations in NetSuite and Excel.",
        ],
      },
      {
        role: "Audit Associate",
        company: "Penn & Harlow LLP",
        location: "Philadelphia, PA",
        start: "2019-09",
        end: "2022-04",
        bullets: [
          "Audited manufacturing and nonprofit clients with revenue from $5 to $200 million.",
          "Trained four new associates in testing of internal controls.",
        ],
      },
    ],
    education: [
      { degree: "Master of Accountancy", school: "Keystone Business School", end: "2019" },
      {
        degree: "Bachelor of Science in Accounting",
        school: "Delaware Valley State University",
        end: "2018",
      },
    ],
    skills: [
      [
        "",
        [
          "US GAAP",
          "Financial Reporting",
          "Month-End Close",
          "Account Reconciliation",
          "Auditing",
          "NetSuite",
          "Microsoft Excel",
          "Internal Controls",
        ],
      ],
    ],
    certifications: [{ name: "Certified Public Accountant (CPA)", issuer: "Pennsylvania", when: "2021" }],
    languages: ["English (native)", "Italian (fluent)"],
  },
  {
    key: "daniel.oseibonsu",
    name: "Daniel Osei-Bonsu",
    headline: "Financial Controller",
    phone: "(704) 555-0104",
    location: "Charlotte, NC",
    links: ["linkedin.com/in/daniel-oseibonsu-demo"],
    profession: "accounting",
    level: "senior",
    layout: "dense",
    summary:
      "Controller with fifteen years in manufacturing and distribution, two ERP introductions and one acquisition. Builds finance teams that explain the number, not just report it.",
    jobs: [
      {
        role: "Financial Controller",
        company: "Catawba Distribution Group",
        location: "Charlotte, NC",
        start: "2018-04",
        end: "present",
        bullets: [
          "Lead a team of fourteen in accounting, payroll and treasury for a group with $310 million of revenue.",
          "Introduced SAP S/4HANA in eleven months; the close takes five days instead of twelve.",
          "Led the financial due diligence and integration of an acquired distributor.",
          "Own a budget of $18 million for shared services and kept it within 1% for five years.",
          "Set up internal controls that passed their first external audit without a finding.",
          "Negotiated a new credit line of $25 million with two banks and report to them every quarter.",
          "Built a cash forecast over thirteen weeks that the executive team reads every Monday.",
        ],
      },
      {
        role: "Accounting Manager",
        company: "Blue Ridge Furniture Works",
        location: "Hickory, NC",
        start: "2013-06",
        end: "2018-03",
        bullets: [
          "Managed five accountants and the monthly close, cost accounting and inventory valuation.",
          "Prepared budgets and forecasts with the plant managers of three sites.",
          "Introduced cycle counting; inventory differences fell from 2.4% to 0.5%.",
          "Coordinated the external audit and the yearly tax returns.",
        ],
      },
      {
        role: "Staff Accountant",
        company: "Blue Ridge Furniture Works",
        location: "Hickory, NC",
        start: "2010-07",
        end: "2013-05",
        bullets: [
          "Kept the general ledger, fixed assets and accounts payable; filed sales tax in nine states.",
        ],
      },
    ],
    projects: [
      {
        title: "Shared service center",
        text: "Brought payables, receivables and payroll of five companies into one team within a year, without layoffs.",
      },
      {
        title: "Finance academy",
        text: "Monthly training for branch managers on margins, cash and inventory; 120 participants so far.",
      },
    ],
    education: [
      {
        degree: "Master of Business Administration, Finance",
        school: "Carolina Piedmont University",
        end: "2016",
      },
      { degree: "Bachelor of Science in Accounting", school: "Appalachian Foothills College", end: "2010" },
    ],
    skills: [
      [
        "Accounting",
        [
          "US GAAP",
          "Financial Reporting",
          "Cost Accounting",
          "Internal Controls",
          "Auditing",
          "Tax Compliance",
        ],
      ],
      ["Planning", ["Budgeting", "Forecasting", "Cash Flow Management", "Financial Analysis"]],
      ["Systems", ["SAP", "NetSuite", "Power BI", "Microsoft Excel"]],
      ["Leadership", ["Team Leadership", "Mentoring", "Change Management"]],
    ],
    certifications: [
      { name: "Certified Public Accountant (CPA)", when: "2012" },
      { name: "Certified Management Accountant (CMA)", when: "2015" },
    ],
  },
  {
    key: "sophie.laurent",
    name: "Sophie Laurent",
    headline: "Accounts Payable Clerk",
    phone: "(504) 555-0158",
    location: "New Orleans, LA",
    profession: "accounting",
    level: "entry",
    layout: "plain",
    summary:
      "Reliable accounts payable clerk with a year and a half of experience in a busy shipping office.",
    jobs: [
      {
        role: "Accounts Payable Clerk",
        company: "Crescent Port Services",
        location: "New Orleans, LA",
        start: "2024-05",
        end: "present",
        bullets: [
          "Process 600 invoices a month in QuickBooks and match them to purchase orders.",
          "Answer supplier questions and prepare the weekly payment run.",
        ],
      },
    ],
    education: [
      {
        degree: "Associate of Applied Science in Accounting",
        school: "Pontchartrain Community College",
        end: "2024",
      },
    ],
    skills: [
      [
        "",
        [
          "Accounts Payable",
          "QuickBooks",
          "Microsoft Excel",
          "Invoice Processing",
          "Bookkeeping",
          "Data Entry",
        ],
      ],
    ],
    languages: ["English", "French"],
  },
  {
    key: "arjun.mehta",
    name: "Arjun Mehta",
    headline: "Financial Analyst",
    phone: "(201) 555-0193",
    location: "Jersey City, NJ",
    profession: "accounting",
    level: "mid",
    layout: "modern",
    summary:
      "Financial analyst with four years in consumer goods, focused on pricing, forecasting and telling one clear story per chart.",
    jobs: [
      {
        role: "Financial Analyst",
        company: "Hudson Home Brands",
        location: "Jersey City, NJ",
        start: "2021-08",
        end: "present",
        bullets: [
          "Build the rolling forecast for eight product lines; error fell from 7.5% to 3.9%.",
          "Developed pricing models in Excel and Python that added $2.1 million of margin.",
          "Present monthly results to the executive team in Power BI.",
        ],
      },
      {
        role: "Freelance Bookkeeper",
        company: "Self-employed",
        location: "Jersey City, NJ",
        start: "2020-10",
        end: "2022-12",
        bullets: ["Kept the books of five small businesses in QuickBooks."],
      },
    ],
    education: [{ degree: "B.B.A. in Finance", school: "Palisades University", start: "2016", end: "2020" }],
    skills: [
      [
        "Finance",
        ["Financial Modeling", "Forecasting", "Budgeting", "Financial Analysis", "Variance Analysis"],
      ],
      ["Tools", ["Microsoft Excel", "SQL", "Power BI", "SAP", "QuickBooks", "Python"]],
    ],
    certifications: [{ name: "CFA Level II candidate", issuer: "CFA Institute" }],
    languages: ["English", "Gujarati", "Hindi"],
  },
];
