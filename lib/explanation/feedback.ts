import type { Breakdown } from "#lib/matching/breakdown.ts";
import type { RejectionReason } from "#lib/vocabulary.ts";
import { experienceWords, isEducationFull, isExperienceFull } from "./findings.ts";
import { listed } from "./lists.ts";
import { recommendationSentences } from "./recommendations.ts";

export type Rejection = {
  reason: RejectionReason;
  /** The recruiter's own words; shown after the reason, and all there is for "other". */
  details?: string;
  /** What the recruiter suggests to do next. */
  nextStep?: string;
  breakdown: Breakdown;
  jobTitle: string;
  company: string;
  /** The person who decided, as the candidate may know them. */
  decidedBy: string;
  /** `YYYY-MM-DD`. */
  decidedOn: string;
  /** `YYYY-MM-DD`, where the job is still open until then. */
  jobCloses?: string;
  /** Checked words of a model for what was found, what was not and what would raise the match. */
  wording?: string;
};

/** What came of asking a model for words: asked (ISO 8601), there, or refused because they did not hold. */
export type FeedbackWording =
  | { state: "asked"; at: string }
  | { state: "ready"; text: string; by: string }
  | { state: "refused" };

/** A model's words for what a rejection says of the match, by reason. */
export type FeedbackWordings = Partial<Record<RejectionReason, FeedbackWording>>;

export type Feedback = {
  decision: string;
  reason: string;
  found: string;
  notFound: string;
  wouldRaise: string[];
  next: string;
  /** All of it as one plain text. */
  text: string;
};

/** The feedback to a candidate who is not moving forward, in the shape of DESIGN section 7. */
export function writeFeedback(rejection: Rejection): Feedback {
  const about = REASONS[rejection.reason];
  const isSkillList = rejection.reason === "missing_required_skills" && namedSkills(rejection).length > 0;
  const details = isSkillList ? "" : sentence(rejection.details ?? "");
  const parts = {
    decision: decisionSentence(rejection),
    reason: [about.inWords(rejection), details].filter((words) => words !== "").join(" "),
    found: about.judged ? foundSentence(rejection.breakdown) : "",
    notFound: about.judged ? notFoundSentence(rejection) : "",
    wouldRaise: about.judged ? recommendationSentences(rejection.breakdown).slice(0, 3) : [],
    next: sentence(rejection.nextStep ?? "") || about.next(rejection),
  };
  const text = [
    [parts.decision, parts.reason].filter((words) => words !== "").join(" "),
    rejection.wording ?? [parts.found, parts.notFound].filter((words) => words !== "").join(" "),
    rejection.wording === undefined && parts.wouldRaise.length > 0
      ? `What would raise this match:\n${parts.wouldRaise.map((words) => `- ${words}`).join("\n")}`
      : "",
    parts.next,
  ];
  return { ...parts, text: text.filter((paragraph) => paragraph !== "").join("\n\n") };
}

type About = {
  inWords: (rejection: Rejection) => string;
  /** Whether the decision was about the match, so that its gaps are worth telling. */
  judged: boolean;
  next: (rejection: Rejection) => string;
};

const whileOpen = ({ jobCloses, jobTitle }: Rejection) =>
  jobCloses
    ? `${jobTitle} is open until ${dayWords(jobCloses)}; a resume that shows more can be sent for the next opening too.`
    : "Add what your resume leaves out, and other jobs are matched with it at once.";

const otherJobs = () => "Your resume stays yours: the jobs that ask for what you have are listed under Jobs.";

const REASONS: Record<RejectionReason, About> = {
  missing_required_skills: {
    inWords: (rejection) => {
      const named = namedSkills(rejection);
      const missing = named.length > 0 ? named : rejection.breakdown.missing_required_skills;
      return missing.length > 0
        ? `The job requires ${listed(missing)}; ${foundWords(missing)} in your resume.`
        : "The decision was about required skills.";
    },
    judged: true,
    next: whileOpen,
  },
  insufficient_experience: {
    inWords: ({ breakdown }) => {
      const words = experienceWords(breakdown);
      return words
        ? `The job asks for ${words.asked} of experience; your resume shows ${words.shown}.`
        : "The decision was about the length or kind of experience.";
    },
    judged: true,
    next: whileOpen,
  },
  education_requirement: {
    inWords: ({ breakdown: { education } }) =>
      education.required
        ? `The job asks for ${education.required}; your resume shows ${education.candidate ?? "no degree that was found"}.`
        : "The decision was about education.",
    judged: true,
    next: whileOpen,
  },
  location_or_work_authorization: {
    inWords: () => "The reason is the place of work or the permission to work there.",
    judged: false,
    next: () => "Jobs can be filtered by place and by remote work.",
  },
  salary_expectation: {
    inWords: () => "The expected salary and the job’s range do not meet.",
    judged: false,
    next: () => "Jobs that name their salary show it on the card.",
  },
  position_filled: {
    inWords: ({ company }) =>
      `${company} filled this job before deciding on your application. Nobody judged it.`,
    judged: false,
    next: () => "It can be sent to a similar job with one click.",
  },
  stronger_applicants: {
    inWords: ({ breakdown }) => {
      const preferred = breakdown.missing_preferred_skills;
      const chosen = "Another applicant was chosen.";
      return preferred.length > 0
        ? `${chosen} This job also prefers ${listed(preferred)}; ${foundWords(preferred)} in your resume.`
        : `${chosen} This says nothing about your other matches.`;
    },
    judged: true,
    next: otherJobs,
  },
  incomplete_application: {
    inWords: () => "Something that this application needs was not there.",
    judged: false,
    next: ({ jobCloses }) =>
      jobCloses
        ? `The job is open until ${dayWords(jobCloses)}. Add what is named above to your resume.`
        : "Add what is named above to your resume before the next application.",
  },
  other: { inWords: () => "", judged: false, next: otherJobs },
};

/** Whether a rejection for this reason is about the match, so that there is something to word. */
export function isAboutMatch(reason: RejectionReason): boolean {
  return REASONS[reason].judged;
}

function decisionSentence({ decidedBy, company, decidedOn, jobTitle }: Rejection): string {
  return `${decidedBy} at ${company} decided on ${dayWords(decidedOn)} not to move forward with your application for ${jobTitle}.`;
}

function foundWords(missing: readonly string[]): string {
  if (missing.length === 1) return "it was not found";
  return missing.length === 2 ? "neither was found" : "none of them was found";
}

function foundSentence(breakdown: Breakdown): string {
  const { matched_required_skills: matched, missing_required_skills: missing } = breakdown;
  const asked = matched.length + missing.length;
  const skills = asked > 0 ? `${matched.length} of ${asked} required skills` : "";
  const rest = [
    isExperienceFull(breakdown) ? "your experience" : "",
    isEducationFull(breakdown) ? "your education" : "",
  ];
  const fitting = [matched.length > 0 ? skills : "", ...rest].filter((part) => part !== "");
  return fitting.length > 0 ? `What fits: ${listed(fitting)}.` : "";
}

/** The skills that the recruiter chose from those not found, when the details are nothing but their names. */
function namedSkills({ details = "", breakdown }: Rejection): string[] {
  const names = details.split(",").map((name) => name.trim());
  const known = new Set(breakdown.missing_required_skills);
  return names.every((name) => known.has(name)) ? names : [];
}

function notFoundSentence({ reason, breakdown }: Rejection): string {
  const { missing_required_skills: required, missing_preferred_skills: preferred } = breakdown;
  // The reason has named the required ones already; saying it twice reads like a reproach.
  const missing = reason === "missing_required_skills" ? preferred : [...required, ...preferred];
  return missing.length > 0 ? `Not found in your resume: ${listed(missing)}.` : "";
}

/** A day in words, in the same language everywhere: "12 March 2026". */
function dayWords(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}

function sentence(words: string): string {
  const trimmed = words.trim();
  return trimmed === "" || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
