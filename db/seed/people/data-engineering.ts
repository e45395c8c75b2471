import type { Person } from "../person.ts";

export const DATA_ENGINEERING: Person[] = [
  {
    key: "kwame.mensah",
    name: "Kwame Mensah",
    headline: "Senior Data Engineer",
    phone: "(404) 555-0190",
    location: "Atlanta, GA",
    links: ["github.com/kwame-mensah-demo"],
    profession: "data",
    level: "senior",
    layout: "sidebar",
    summary:
      "Data engineer with nine years in streaming and warehousing. I build platforms that analysts trust without asking me.",
    jobs: [
      {
        role: "Senior Data Engineer",
        company: "Peachtree Logistics",
        location: "Atlanta, GA",
        start: "2020-09",
        end: "present",
        bullets: [
          "Designed a lakehouse on Databricks and Delta Lake that holds 900 TB and serves 240 analysts.",
          "Replaced nightly loads with Kafka and Spark streaming; data is three minutes old instead of a day.",
          "Led a team of four and introduced dbt with tests on every model.",
          "Lowered the Snowflake bill by 38% with clustering and scheduled warehouses.",
        ],
      },
      {
        role: "Data Engineer",
        company: "Silver Comet Media",
        location: "Atlanta, GA",
        start: "2017-02",
        end: "2020-08",
        bullets: [
          "Ran 300 Airflow jobs in Python over AWS S3 and Redshift.",
          "Built the event pipeline for 20 million devices.",
        ],
      },
    ],
    education: [
      { degree: "M.S. in Information Systems", school: "Piedmont University", end: "2016" },
      { degree: "B.Sc. in Computer Engineering", school: "Volta Institute of Technology", end: "2013" },
    ],
    skills: [
      ["Languages", ["Python", "SQL", "Scala"]],
      ["Platforms", ["Apache Spark", "Databricks", "Apache Kafka", "Apache Airflow", "Snowflake", "dbt"]],
      ["Cloud", ["AWS", "Terraform", "Docker"]],
    ],
    certifications: [{ name: "Databricks Certified Data Engineer Professional", when: "2023-05" }],
    languages: ["English", "Twi", "French (basic)"],
  },
  {
    key: "meiling.chen",
    name: "Mei-Ling Chen",
    headline: "Data Scientist",
    phone: "(919) 555-0134",
    location: "Raleigh, NC",
    links: ["github.com/meiling-chen-demo"],
    profession: "data",
    level: "mid",
    layout: "margin",
    summary:
      "Data scientist with a doctorate in biostatistics and four years in clinical and insurance analytics.",
    jobs: [
      {
        role: "Data Scientist",
        company: "Triangle Health Analytics",
        location: "Raleigh, NC",
        start: "2022-01",
        end: "present",
        bullets: [
          "Developed a readmission model (Python, XGBoost) used by nine hospitals; recall rose from 0.61 to 0.74 at the same alert rate.",
          "Designed and evaluated four controlled experiments on patient outreach.",
          "Put models into production with MLflow and Docker together with two engineers.",
        ],
      },
      {
        role: "Research Assistant",
        company: "Carolina Medical University",
        location: "Durham, NC",
        start: "2017-09",
        end: "2021-12",
        bullets: [
          "Analyzed survival data of 12,000 patients in R.",
          "Published five papers as first author and taught statistics to nurses.",
        ],
      },
    ],
    education: [
      {
        degree: "Ph.D. in Biostatistics",
        school: "Carolina Medical University",
        start: "2017-09",
        end: "2021-12",
      },
      {
        degree: "M.S. in Applied Mathematics",
        school: "Formosa National University of Science",
        end: "2017",
      },
    ],
    skills: [
      [
        "",
        [
          "Python",
          "R",
          "SQL",
          "scikit-learn",
          "XGBoost",
          "PyTorch",
          "MLflow",
          "Statistics",
          "Machine Learning",
          "A/B Testing",
        ],
      ],
    ],
    languages: ["Mandarin Chinese (native)", "English (fluent)"],
  },
  {
    key: "olivia.grant",
    name: "Olivia Grant",
    headline: "Machine Learning Engineer",
    phone: "(650) 555-0161",
    location: "Palo Alto, CA",
    links: ["github.com/olivia-grant-demo", "linkedin.com/in/olivia-grant-demo"],
    profession: "data",
    level: "senior",
    layout: "dense",
    summary:
      "Machine learning engineer who has taken search, ranking and language models from notebook to production for eight years, and who measures before and after.",
    jobs: [
      {
        role: "Staff Machine Learning Engineer",
        company: "Foxglove Search",
        location: "Palo Alto, CA",
        start: "2021-03",
        end: "present",
        bullets: [
          "Lead four engineers on semantic search over 80 million documents; relevance (nDCG@10) rose from 0.58 to 0.71.",
          "Built the training platform in PyTorch on Kubernetes with tracked experiments; a retraining takes hours instead of a week.",
          "Introduced offline evaluation and guardrail metrics that every release must pass.",
          "Cut inference cost by 44% with quantization and batching.",
          "Hired two of the four engineers and set up the interview exercises.",
          "Present results to the executive team every quarter, including what did not work.",
        ],
      },
      {
        role: "Machine Learning Engineer",
        company: "Anchor & Vale Insurance",
        location: "San Francisco, CA",
        start: "2018-01",
        end: "2021-02",
        bullets: [
          "Deployed fraud models in Python and TensorFlow that stopped $6 million of false claims in two years.",
          "Designed the feature store on AWS with Spark and Airflow.",
          "Wrote the model cards that the regulator later took as an example.",
        ],
      },
      {
        role: "Software Engineer",
        company: "Mesa Robotics",
        location: "San Mateo, CA",
        start: "2015-07",
        end: "2017-12",
        bullets: [
          "Developed perception modules in C++ and Python for warehouse robots.",
          "Labeled, cleaned and versioned the first image data set of the company.",
          "Wrote the simulator in which new grippers are tested before they are built.",
        ],
      },
    ],
    projects: [
      {
        title: "evalbench",
        text: "Open-source toolkit in Python for comparing ranking models with confidence intervals; 1,400 stars.",
        url: "github.com/olivia-grant-demo/evalbench",
      },
    ],
    education: [
      {
        degree: "Master of Science in Artificial Intelligence",
        school: "Bayview Institute of Technology",
        end: "2015",
      },
      { degree: "Bachelor of Science in Physics", school: "Golden Coast University", end: "2013" },
    ],
    skills: [
      [
        "Modeling",
        ["Machine Learning", "Natural Language Processing", "PyTorch", "TensorFlow", "scikit-learn"],
      ],
      [
        "Engineering",
        ["Python", "C++", "SQL", "Apache Spark", "Apache Airflow", "Docker", "Kubernetes", "AWS"],
      ],
      ["Leadership", ["Technical leadership", "Mentoring", "Hiring"]],
    ],
    languages: ["English (native)"],
  },
];
