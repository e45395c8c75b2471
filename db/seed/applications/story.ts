import type { MoveBody } from "#lib/applications/api.ts";
import type { ApplicationStatus } from "#lib/vocabulary.ts";

/** Where an application stands, and how it came to an end. */
export type Story = {
  person: string;
  job: string;
  appliedDaysAgo: number;
  status: ApplicationStatus;
  /** The open status that a rejected or withdrawn application had reached. */
  after?: ApplicationStatus;
  rejection?: Omit<MoveBody, "status">;
};

export type Ending = Omit<Story, "person" | "job" | "appliedDaysAgo" | "status">;
/** One application: who, how long ago, and where it stands. */
export type Line = [person: string, appliedDaysAgo: number, status: ApplicationStatus, ending?: Ending];

export const EARLY: Ending = {
  after: "reviewed",
  rejection: {
    reason: "insufficient_experience",
    details: "The role asks for at least three years of professional web development.",
    next_step: "Our junior role is open and fits your projects well. Please have a look at it.",
  },
};

export const EARLY_CAREER: Ending = {
  after: "reviewed",
  rejection: {
    reason: "insufficient_experience",
    details: "You would own the close of eight clients alone; that needs a few more years.",
  },
};

export const SKILLS: Ending = {
  after: "reviewed",
  rejection: {
    reason: "missing_required_skills",
    details: "The team needs somebody who has worked with the main tools of the role before.",
    next_step: "A project or a course with these tools would make a later application much stronger.",
  },
};

export const OTHERS: Ending = {
  after: "interviewing",
  rejection: {
    reason: "stronger_applicants",
    details:
      "We enjoyed the conversation. Another applicant had more experience with exactly this kind of work.",
  },
};
