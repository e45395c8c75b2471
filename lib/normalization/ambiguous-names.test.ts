import { describe, expect, it } from "vitest";
import { findSkills } from "./skills.ts";

const names = (text: string) => findSkills(text).map(({ skill }) => skill);

/** A name that is also an ordinary word, with a sentence that means the skill and one that does not. */
const PAIRS: [skill: string, meant: string, notMeant: string][] = [
  ["C", "Firmware for pumps, written in C and assembly", "Received a C in the first term of chemistry"],
  [
    "R",
    "Fitted the survival models in R with the tidyverse",
    "Reported to Ms. R. Almeida in the second ward",
  ],
  ["Go", "Rewrote the billing backend in Go with gRPC", "Helped guests decide where to go in the evening"],
  ["Swift", "An iOS app in Swift with UIKit", "Praised for the swift handling of complaints"],
  [
    "Microsoft Excel",
    "Monthly budgets in Excel and PowerPoint",
    "Encouraged every pupil to excel at reading",
  ],
  ["Spring", "Services in Java with Spring and Hibernate", "Ran the spring planting of two thousand trees"],
  ["Rust", "Ported the parser from C++ to Rust", "Removed rust from hulls before painting"],
  ["Express", "REST APIs with Node.js and Express", "Delivered express parcels across the county"],
  ["Microsoft Access", "Kept donor records in Access and Excel", "Granted access to the archive on request"],
  [
    "Oracle Database",
    "Tuned queries in Oracle and PostgreSQL",
    "Called the oracle of the sales floor by her team",
  ],
  ["Scala", "Batch jobs in Scala on Spark", "Sang at La Scala as a guest for two seasons"],
  ["Dart", "Mobile screens in Dart and Flutter", "Coached the junior dart league on weekends"],
  ["Perl", "Log filters in Perl and Bash", "Set pearl and perl buttons by hand"],
  ["Microsoft Word", "Letters in Word and PowerPoint", "Spread the word about the blood drive"],
  ["Microsoft Teams", "Calls over Teams and Slack", "Led teams of eight carpenters"],
  ["Zoom", "Lessons over Zoom and Google Meet", "Chose a zoom lens for the portraits"],
  ["SAP", "Posted goods receipts in SAP", "Collected maple sap every February"],
  ["GNU Make", "Builds with Make and gcc", "Helped families make plans for retirement"],
  ["Less", "Styles in Sass and Less", "Closed the books in less than three days"],
  ["Chef", "Servers set up with Chef and Terraform", "Sous chef in a kitchen of twelve"],
  ["Puppet", "Configured hosts with Puppet and Ansible", "Performed puppet shows for children"],
  ["SaltStack", "Rolled out patches with SaltStack and Ansible", "Spread salt on the roads in winter"],
  ["Apache Ant", "Builds in Ant and Maven for Java", "Treated gardens for ant nests"],
  ["Flask", "A Python service on Flask and Redis", "Cleaned every flask and pipette in the lab"],
  ["Julia", "Numerical models in Julia and Python", "Worked beside Julia Ahrens in the library"],
  ["Crystal", "Small tools in Crystal and Ruby", "Polished crystal glasses before banquets"],
  ["Elm", "A front end in Elm and TypeScript", "Pruned elm and oak along the avenue"],
  ["D", "Compilers in D and C++", "Sorted patients into groups A to D"],
  ["Unity", "Levels built in Unity with C#", "Worked for unity among the parishes"],
  ["Lean", "Shortened changeovers with Lean and Six Sigma", "Trimmed lean cuts of beef"],
  ["Ruby", "Scripts in Ruby and Rails", "Sold ruby and sapphire rings"],
  ["Sage", "Ledgers in Sage and QuickBooks", "Grew sage, thyme and mint for the kitchen"],
  ["Square POS", "Took payments with Square and Shopify", "Swept the market square each morning"],
  ["Drift", "Chat campaigns in Drift and HubSpot", "Measured the drift of sand dunes"],
  ["Looker", "Dashboards in Looker and BigQuery", "Kept the shop a good looker for passers-by"],
  ["Tableau", "Charts in Tableau and SQL", "Arranged a tableau of fruit for the buffet"],
  ["Processing", "Generative sketches in Processing and p5.js", "Processing of loan applications"],
  ["Jest", "Unit tests in Jest and React", "Took every jest of the pupils with patience"],
  ["Vim", "Edited with Vim and tmux on Linux", "Brought vim and good humor to the team"],
  ["React", "Forms in React and Redux", "Trained staff to react to alarms"],
  ["Node.js", "Servers in Node.js and TypeScript", "Checked every lymph node by ultrasound"],
  ["Slack", "Bots for Slack and Jira", "Took up the slack when colleagues were away"],
  ["Notion", "Handbooks in Notion and Confluence", "Challenged the notion that math is hard"],
  ["Asana", "Planned launches in Asana and Trello", "Taught each asana of the morning class"],
  ["Outreach", "Sequences in Outreach and Salesforce", "Community outreach for the food bank"],
  ["Epic", "Charted in Epic and Cerner", "An epic journey by bicycle"],
  ["Workday", "Onboarding in Workday and ADP", "Shortened the workday by one hour"],
  ["Sketch", "Screens in Sketch and Figma", "Drew a sketch of each harbor"],
  ["Apache Kafka", "Streams with Kafka and Flink", "Wrote a thesis on Franz Kafka and Prague"],
  ["Apache ZooKeeper", "Clusters with ZooKeeper and Kafka", "Fed lions as a zookeeper"],
  ["BLAST", "Aligned sequences with BLAST and Python", "Had a blast at the summer camp"],
  ["Keynote", "Slides in Keynote and PowerPoint", "Gave the keynote at the nursing congress"],
  ["Encompass", "Entered loans in Encompass", "Duties encompass filing and mail"],
  ["Puppeteer", "Browser tests with Puppeteer and Jest", "Puppeteer in a puppet theatre"],
  ["Snowflake", "Warehouses in Snowflake and dbt", "Cut paper snowflake garlands"],
];

describe("a name that is an ordinary word too", () => {
  it.each(PAIRS.map(([skill, meant]) => [skill, meant]))("reads %s in “%s”", (skill, text) => {
    expect(names(text)).toContain(skill);
  });

  it.each(PAIRS.map(([skill, , text]) => [skill, text]))("reads no %s in “%s”", (skill, text) => {
    expect(names(text)).not.toContain(skill);
  });
});
