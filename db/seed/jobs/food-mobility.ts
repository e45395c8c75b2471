import type { JobPosting } from "../job-posting.ts";

export const FOOD_MOBILITY: JobPosting[] = [
  {
    key: "operations-manager",
    company: "hiring.oakanchor",
    title: "Operations Manager, Cold Storage",
    postedDaysAgo: 36,
    description: `Oak & Anchor Foods delivers to 1,100 shops in the South. You will run our Memphis site: 160 people, three shifts, 40,000 pallets.

Responsibilities
- Lead five supervisors and own the site budget
- Safety, quality and delivery, in this order
- Continuous improvement with Lean methods
- Introduce the new warehouse management system next year

Requirements
- 7+ years in warehouse or production operations
- 3+ years managing people
- Operations management
- Inventory management
- Lean manufacturing or Six Sigma
- Workplace safety

Preferred
- SAP
- Food industry experience

Bachelor's degree in engineering, supply chain or business, or equivalent experience.

$98,000 - $120,000 per year plus bonus. On site in Memphis, TN. Full-time. Health insurance, 401(k), company car.`,
  },
  {
    key: "logistics-coordinator",
    company: "hiring.oakanchor",
    title: "Logistics Coordinator",
    postedDaysAgo: 20,
    description: `Plan 60 refrigerated trucks a week and solve the problem of the day before lunch.

Your work
- Book carriers and plan routes
- Track deliveries and inform customers early
- Check freight invoices

You bring
- 1-4 years in logistics or dispatch
- Logistics
- Route planning
- Microsoft Excel

Useful
- SAP
- Inventory management

$48,000 - $58,000 per year. Memphis, TN, on site. Full-time. Health insurance, 401(k), 18 days of paid time off.`,
  },
  {
    key: "marketing-manager",
    company: "hiring.oakanchor",
    title: "Digital Marketing Manager",
    postedDaysAgo: 14,
    description: `Bring a family brand to people who do not know it yet.

What you will do
- Plan and run campaigns across search, social and e-mail with a budget of $800,000
- Lead a content creator and work with two agencies
- Report every month on what worked and what did not

Requirements
- 4-7 years in digital marketing
- Google Ads
- SEO
- Social media marketing
- Google Analytics

Nice to have
- Email marketing with Mailchimp or HubSpot
- Experience in food or consumer goods

Bachelor's degree in marketing or communication, or equivalent experience. $82,000 - $99,000 per year. Remote within the US. Full-time. Health insurance, 401(k), product allowance.`,
  },
  {
    key: "salesman",
    company: "hiring.oakanchor",
    title: "Sales Representative",
    postedDaysAgo: 8,
    description: `We need a hungry salesman who lives and breathes the hustle. He will own his territory from day one and crush his numbers.

What we expect
- B2B sales experience, 2+ years
- Negotiation
- Young and energetic, a digital native who fits into our work hard, play hard family
- Native English speaker
- Own car

We offer a competitive salary and unlimited earning potential. Full-time, on site in Birmingham, AL.`,
  },
  {
    key: "android-engineer",
    company: "hiring.sternwald",
    title: "Senior Android Engineer",
    postedDaysAgo: 31,
    description: `Sternwald Mobility runs 9,000 shared bicycles and scooters in eleven European cities. Our app is the only way to start a ride, so it has to work in a tunnel, in the rain and on a five-year-old phone.

Your tasks
- Lead Android development in a team of seven
- Move the remaining Java screens to Kotlin and Jetpack Compose
- Improve start time, battery use and offline behavior
- Mentor two developers

Your profile
- At least 6 years of Android development
- Kotlin
- Android SDK
- Jetpack Compose
- Coroutines or RxJava
- Automated testing with Espresso

Nice to have
- Bluetooth Low Energy
- Firebase
- German

€78,000 - €95,000 per year. Berlin, hybrid, or remote in the EU. Full-time, permanent. 30 days of vacation, public transport ticket, relocation support.`,
  },
  {
    key: "data-engineer",
    company: "hiring.sternwald",
    title: "Data Engineer",
    postedDaysAgo: 24,
    description: `Every ride leaves 300 data points. Help us to turn them into better fleets.

Responsibilities
- Build and run pipelines from vehicles, app and weather
- Model data in the warehouse together with six analysts
- Keep personal data out of places where it does not belong

Required
- 4-8 years in data engineering
- Python
- SQL
- Apache Spark
- Apache Airflow
- AWS or Google Cloud

Preferred
- Apache Kafka
- dbt
- Snowflake or Databricks
- Terraform

Degree in computer science or comparable experience. 70.000 - 88.000 EUR per year. Berlin or remote in the EU. Full-time. 30 days of vacation, learning budget.`,
  },
  {
    key: "ml-engineer",
    company: "hiring.sternwald",
    title: "Machine Learning Engineer (Demand Forecasting)",
    postedDaysAgo: 11,
    description: `Predict where bicycles are needed tomorrow morning.

What you will do
- Develop and evaluate forecasting models
- Bring them to production and watch them
- Explain results to the operations teams in plain words

What you bring
- 3-6 years in machine learning or data science
- Python
- scikit-learn
- PyTorch or TensorFlow
- SQL
- Statistics

A plus
- MLflow
- Docker
- Geospatial data

Master's degree in computer science, statistics, physics or similar.

€6,200 - €7,400 per month. Berlin, hybrid. Full-time. 30 days of vacation, public transport ticket.`,
  },
];
