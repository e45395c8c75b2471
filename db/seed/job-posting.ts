/** The key of a company: also the local part of its recruiter's address. */
export type CompanyKey =
  | "recruiter"
  | "hiring.lakeview"
  | "hiring.copperfield"
  | "hiring.oakanchor"
  | "hiring.sternwald"
  | "hiring.riverbend"
  | "hiring.gable"
  | "hiring.ironbridge"
  | "hiring.calloway"
  | "hiring.blitzforge";

/** An invented company, and the person who hires for it. */
export type Company = { key: CompanyKey; recruiter: string; name: string };

export const COMPANIES: readonly Company[] = [
  { key: "recruiter", recruiter: "Jordan Ellis", name: "Brightwater Labs" },
  { key: "hiring.lakeview", recruiter: "Denise Fairbanks", name: "Lakeview Health System" },
  { key: "hiring.copperfield", recruiter: "Oliver Ashworth", name: "Copperfield Advisory" },
  { key: "hiring.oakanchor", recruiter: "Renata Kowalczyk", name: "Oak & Anchor Foods" },
  { key: "hiring.sternwald", recruiter: "Moritz Hartmann", name: "Sternwald Mobility" },
  { key: "hiring.riverbend", recruiter: "Alicia Monroe", name: "Riverbend School District" },
  { key: "hiring.gable", recruiter: "Stefan Gruber", name: "Gable House Hotels" },
  { key: "hiring.ironbridge", recruiter: "Wanda Pruitt", name: "Ironbridge Builders" },
  { key: "hiring.calloway", recruiter: "Simon Achebe", name: "Calloway & Finch" },
  { key: "hiring.blitzforge", recruiter: "Brad Kessler", name: "Blitzforge" },
];

/** A job of the demo as its recruiter pasted it. */
export type JobPosting = {
  /** Stable identifier within the demo. */
  key: string;
  company: CompanyKey;
  title: string;
  postedDaysAgo: number;
  state?: "draft" | "closed";
  description: string;
};
