import type { JobPosting } from "../job-posting.ts";

export const HEALTH_FINANCE: JobPosting[] = [
  {
    key: "icu-nurse",
    company: "hiring.lakeview",
    title: "Registered Nurse, Intensive Care Unit",
    postedDaysAgo: 30,
    description: `Lakeview Health System runs three hospitals in San Antonio. Our 20-bed medical ICU is looking for an experienced registered nurse for the night shift.

About the role
- Care for one to two critically ill patients per shift
- Manage ventilated patients and vasoactive drips with the intensivist team
- Precept new nurses and nursing students
- Take part in our quality projects

Required
- Active Registered Nurse (RN) license
- 3+ years of critical care experience
- BLS and ACLS certification
- Mechanical ventilation
- IV therapy

Preferred
- CCRN
- Experience with Epic

Education: Bachelor of Science in Nursing.

Pay and schedule: $42 - $54 per hour plus night differential. Three 12-hour shifts a week, full-time, on site in San Antonio, TX. Health insurance, retirement plan with match, tuition support, free parking.`,
  },
  {
    key: "new-grad-nurse",
    company: "hiring.lakeview",
    title: "New Graduate Nurse, Residency Program",
    postedDaysAgo: 25,
    description: `Our twelve-month residency takes new nurses from the first day to independent practice on a medical-surgical unit.

What the program includes
- A preceptor for sixteen weeks and a mentor for the year
- Eight seminar days
- Rotations through telemetry and surgical units

Requirements
- Registered Nurse (RN) license, or eligible within 90 days
- 0-1 years of experience
- BLS certification
- Patient care experience from clinical placements
- Medication administration

Nice to have
- Experience as a nursing assistant
- Spanish

Associate degree or Bachelor of Science in Nursing.

$34 - $38 per hour, full-time, on site in San Antonio, TX. Health insurance, tuition support for a BSN, retirement plan.`,
  },
  {
    key: "home-health-nurse",
    company: "hiring.lakeview",
    title: "Home Health Nurse",
    postedDaysAgo: 16,
    description: `Visit patients at home in the northern districts, five or six a day, with a tablet, a company car and a team that answers the phone.

Your tasks
- Wound care, medication review and patient education
- Care plans together with physicians and therapists
- Documentation in our electronic health record

You need
- Registered Nurse (RN) license and a driver's license
- 2+ years of nursing experience
- Wound care
- Patient education

Welcome
- Experience in home health or case management
- Spanish

$38 to $46 per hour, part-time (24 hours) or full-time. On site. Mileage, health insurance, flexible schedule. People returning after a career break are welcome; we pay for refresher courses.`,
  },
  {
    key: "talent-acquisition",
    company: "hiring.lakeview",
    title: "Talent Acquisition Specialist",
    postedDaysAgo: 9,
    description: `Fill clinical and office positions for three hospitals, about sixty a year.

Responsibilities
- Advise hiring managers and write clear job descriptions
- Source, screen and interview candidates
- Keep every candidate informed, also those we turn down

Requirements
- 2-5 years in recruiting
- Interviewing
- Sourcing
- Experience with an applicant tracking system

Preferred
- Recruiting in health care
- LinkedIn Recruiter

Bachelor's degree in human resources, psychology or a related field, or equivalent experience. $64,000 - $78,000 per year. San Antonio, TX, hybrid. Full-time. Health insurance, retirement plan, 23 days of paid time off.`,
  },
  {
    key: "senior-accountant",
    company: "hiring.copperfield",
    title: "Senior Accountant",
    postedDaysAgo: 28,
    description: `Copperfield Advisory keeps the books of 180 growing companies. We are looking for a senior accountant who likes to explain numbers to founders.

The job
- Own the month-end close of eight clients
- Prepare financial statements and work with their auditors
- Review the work of two junior accountants

What we need
- 4-7 years in accounting, part of it in audit or public practice
- US GAAP
- Financial reporting
- Account reconciliation
- Microsoft Excel
- CPA

What would help
- NetSuite
- Internal controls

Bachelor's degree in accounting or finance. $88,000 - $108,000 per year. Philadelphia, PA, hybrid, two office days. Full-time. Health insurance, 401(k), paid CPE hours, no overtime in summer.`,
  },
  {
    key: "controller",
    company: "hiring.copperfield",
    title: "Financial Controller (client secondment, London)",
    postedDaysAgo: 19,
    description: `For a client in food distribution with 90 million pounds of revenue we are looking for a financial controller.

Responsibilities
- Lead a finance team of nine
- Month-end close, group reporting, budget and forecast
- Internal controls and the relationship with the auditors
- Finance lead for the introduction of SAP S/4HANA

Essential
- 8+ years in finance, including three years leading a team
- Financial reporting
- Budgeting and forecasting
- Internal controls
- SAP

Desirable
- CPA, ACCA or CIMA
- Cost accounting
- Power BI

£75,000 - £90,000 per annum plus bonus. London, hybrid. Full-time. Private medical insurance, 28 days of annual leave, pension contribution of 8%.`,
  },
  {
    key: "ap-clerk",
    company: "hiring.copperfield",
    title: "Accounts Payable Clerk",
    postedDaysAgo: 33,
    state: "closed",
    description: `Process supplier invoices for six clients and keep their suppliers happy.

Tasks
- Enter and match 700 invoices a month
- Prepare the weekly payment run
- Answer supplier questions by phone and e-mail

Requirements
- 1-3 years in accounts payable or bookkeeping
- QuickBooks
- Microsoft Excel
- Invoice processing

Associate degree in accounting is a plus. $21 - $25 per hour, full-time, remote within the US. Health insurance, 20 days of paid time off.`,
  },
];
