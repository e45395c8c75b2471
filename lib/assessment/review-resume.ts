import type { ResumeData } from "#lib/normalization/resume-data.ts";
import type { HiddenText, Span } from "#lib/reading/document.ts";
import type { ReviewSuggestion } from "./resume-review.ts";

/** A resume as it is reviewed. */
export type ReviewedResume = {
  profile: ResumeData;
  text: string;
  pages: number;
  hidden: readonly HiddenText[];
};

const MOST_OF_A_KIND = 4;
/** Words: under it a page is half empty, over it nobody reads to the end. Two printed pages hold about 1,000. */
const SHORTEST = 120;
const LONGEST = 1300;
const MOST_PAGES = 3;
const LEAST_POINTS = 2;
const LONGEST_QUOTE = 160; // characters

/**
 * What a candidate could make clearer, by rules alone: contact, dates, skills without a place where they were used,
 * work without an outcome, length and hidden text. Each names the place it is about, where there is one.
 */
export function reviewResume(resume: ReviewedResume): ReviewSuggestion[] {
  return [
    ...contact(resume),
    ...hiddenText(resume),
    ...dates(resume),
    ...skills(resume),
    ...outcomes(resume),
    ...length(resume),
  ];
}

function contact({ profile }: ReviewedResume): ReviewSuggestion[] {
  const missing = [
    ...(profile.email === "" ? ["an e-mail address"] : []),
    ...(profile.phone ? [] : ["a telephone number"]),
  ];
  return missing.length === 0
    ? []
    : [
        whole(
          "missing_contact",
          `There is no ${missing.join(" and no ").replaceAll(/no an? /g, "no ")} in the resume. Add it, so that people can answer.`,
        ),
      ];
}

function hiddenText({ hidden }: ReviewedResume): ReviewSuggestion[] {
  const [first] = hidden;
  if (first === undefined) return [];
  const message =
    "The file holds text that a person cannot see. It is never scored, and readers may take it for a trick. Take it out.";
  return [{ ...whole("hidden_text", message), quote: shortened(first.text) }];
}

function dates({ profile, text }: ReviewedResume): ReviewSuggestion[] {
  return profile.experience
    .filter(({ start_date }) => start_date === undefined)
    .slice(0, MOST_OF_A_KIND)
    .map(({ sources: [span] }) =>
      placed(
        "unclear_dates",
        "When did this begin and end? Without dates its time does not count. Month and year are enough.",
        span,
        text,
      ),
    );
}

function skills({ profile, text }: ReviewedResume): ReviewSuggestion[] {
  const isUsed = profile.experience.length + profile.projects.length > 0;
  if (!isUsed) return [];
  return profile.skills
    .filter(({ evidence }) => evidence.length > 0 && evidence.every((place) => place === "listed"))
    .slice(0, MOST_OF_A_KIND)
    .map(({ skill, sources: [span] }) =>
      placed(
        "unsupported_skill",
        `${skill} is only listed. If you have used it in a job or a project, say there what for.`,
        span,
        text,
      ),
    );
}

function outcomes({ profile, text }: ReviewedResume): ReviewSuggestion[] {
  return profile.experience
    .filter(
      ({ highlights }) =>
        highlights.length >= LEAST_POINTS && !highlights.some((point) => /\p{N}/u.test(point)),
    )
    .slice(0, MOST_OF_A_KIND)
    .map(({ highlights: [first = ""], sources: [span] }) => {
      const at = text.indexOf(first);
      const place = at < 0 ? span : { page: span?.page ?? 1, start: at, end: at + first.length };
      return placed(
        "weak_bullet",
        "These points tell what you did, and none how much or with what result. One number or outcome says more.",
        place,
        text,
      );
    });
}

function length({ profile, text, pages }: ReviewedResume): ReviewSuggestion[] {
  // Scripts without spaces have about two signs to a word.
  const signs =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + signs / 2;
  if (words < SHORTEST)
    return [
      whole(
        "length",
        "The resume is very short. A few points for each job and project give more to match with.",
      ),
    ];
  const isLong = words > LONGEST || pages > MOST_PAGES;
  const isEarly = profile.total_experience_months < 180;
  return isLong && isEarly
    ? [
        whole(
          "length",
          "The resume is long for the time it covers. Two pages are usually read; older or similar work can be shorter.",
        ),
      ]
    : [];
}

function whole(code: ReviewSuggestion["code"], message: string): ReviewSuggestion {
  return { code, message, quote: null, span: null, by: "rules" };
}

function placed(
  code: ReviewSuggestion["code"],
  message: string,
  span: Span | undefined,
  text: string,
): ReviewSuggestion {
  if (span === undefined) return whole(code, message);
  return { code, message, quote: shortened(text.slice(span.start, span.end)), span, by: "rules" };
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
