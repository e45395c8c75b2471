import type { Person } from "../person.ts";

export const PLATFORM: Person[] = [
  {
    key: "viktor.dragan",
    name: "Viktor Dragan",
    headline: "DevOps Engineer",
    phone: "(720) 555-0148",
    location: "Denver, CO",
    links: ["github.com/viktor-dragan-demo"],
    profession: "platform",
    level: "mid",
    layout: "sidebar",
    summary:
      "DevOps engineer, five years, from racks and cables to Kubernetes. I write the runbook before I need it.",
    jobs: [
      {
        role: "DevOps Engineer",
        company: "Alpine Commerce",
        location: "Denver, CO",
        start: "2022-06",
        end: "present",
        bullets: [
          "Run six Kubernetes clusters on AWS (EKS) with Terraform and Argo CD for 70 developers.",
          "Reduced the lead time of a change from four days to three hours with GitHub Actions pipelines.",
          "Built alerting with Prometheus and Grafana; pages per week fell from 41 to 6.",
        ],
      },
      {
        role: "Systems Administrator",
        company: "Mile High Clinics",
        location: "Denver, CO",
        start: "2020-03",
        end: "2022-05",
        bullets: [
          "Administered 120 Linux and Windows servers and automated patching with Ansible.",
          "Planned and tested disaster recovery for patient systems.",
        ],
      },
    ],
    education: [
      {
        degree: "Associate of Applied Science in Network Administration",
        school: "Front Range Community College of Technology",
        end: "2019",
      },
    ],
    skills: [
      ["Infrastructure", ["Kubernetes", "Docker", "Terraform", "Ansible", "AWS", "Linux"]],
      ["Delivery", ["GitHub Actions", "Jenkins", "Argo CD", "Helm"]],
      ["Other", ["Python", "Bash", "Prometheus", "Grafana"]],
    ],
    certifications: [
      { name: "Certified Kubernetes Administrator", when: "2023-03" },
      { name: "HashiCorp Certified: Terraform Associate", when: "2022-10" },
    ],
    languages: ["English", "Romanian", "Russian"],
  },
  {
    key: "grace.nakamura",
    name: "Grace Nakamura",
    headline: "Site Reliability Engineering Lead",
    phone: "(808) 555-0129",
    location: "Honolulu, HI (remote)",
    links: ["linkedin.com/in/grace-nakamura-demo"],
    profession: "platform",
    level: "senior",
    layout: "classic",
    summary:
      "Reliability engineer with twelve years across telecom and streaming, leading distributed teams over five time zones.",
    jobs: [
      {
        role: "SRE Lead",
        company: "Kestrel Streaming",
        location: "Remote",
        start: "2019-10",
        end: "present",
        bullets: [
          "Lead eleven engineers who keep a video platform of 14 million subscribers at 99.98% availability.",
          "Introduced service level objectives and error budgets for 60 services.",
          "Moved from two data centers to Google Cloud and Kubernetes within 14 months, four percent under budget.",
          "Manage a cloud budget of $9 million.",
        ],
      },
      {
        role: "Site Reliability Engineer",
        company: "Pacific Fiber",
        location: "Honolulu, HI",
        start: "2014-02",
        end: "2019-09",
        bullets: [
          "Automated provisioning with Python, Ansible and Terraform.",
          "Built monitoring with Prometheus for 5,000 network devices.",
        ],
      },
    ],
    education: [
      {
        degree: "Bachelor of Science in Computer Engineering",
        school: "Island Pacific University",
        start: "2009",
        end: "2013",
      },
    ],
    skills: [
      ["Systems", ["Linux", "Kubernetes", "Google Cloud", "Terraform", "Ansible", "Prometheus", "Grafana"]],
      ["Programming", ["Python", "Go", "Bash"]],
      ["Leadership", ["Incident Management", "Team Leadership", "Budget Management"]],
    ],
    certifications: [{ name: "Google Cloud Professional Cloud Architect", when: "2021-08" }],
  },
  {
    key: "omar.haddad",
    name: "Omar Haddad",
    headline: "IT Support Technician",
    phone: "(313) 555-0151",
    location: "Dearborn, MI",
    profession: "platform",
    level: "entry",
    layout: "plain",
    summary: "Support technician with two years at a school district, studying for cloud certifications.",
    jobs: [
      {
        role: "IT Support Technician",
        company: "Rouge River Schools",
        location: "Dearborn, MI",
        start: "2023-08",
        end: "present",
        bullets: [
          "Resolve about 90 tickets a week for 1,400 users on Windows, macOS and ChromeOS.",
          "Scripted account creation with PowerShell and Active Directory, which saves six hours a week.",
        ],
      },
    ],
    education: [
      {
        degree: "Associate degree in Information Technology",
        school: "Great Lakes Community College",
        end: "2023",
      },
    ],
    projects: [
      {
        title: "Home lab",
        text: "Three-node cluster with Linux, Docker and Ansible for trying out backups and monitoring.",
      },
    ],
    skills: [
      [
        "",
        [
          "Windows Server",
          "Active Directory",
          "PowerShell",
          "Linux",
          "Networking",
          "Docker",
          "Troubleshooting",
          "Customer Service",
        ],
      ],
    ],
    certifications: [
      { name: "CompTIA A+", when: "2022" },
      { name: "CompTIA Network+", when: "2024" },
    ],
    languages: ["English (native)", "Arabic (native)"],
  },
];
