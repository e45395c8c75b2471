import { analyzeJob1 } from "./analyze-job-1.ts";
import { extractResume1 } from "./extract-resume-1.ts";
import type { Prompt } from "./prompt.ts";
import { reviewResume1 } from "./review-resume-1.ts";
import { wordExplanation1 } from "./word-explanation-1.ts";
import { wordFeedback1 } from "./word-feedback-1.ts";

/** Every released version of every prompt. */
export const releasedPrompts: readonly Prompt[] = [
  extractResume1,
  analyzeJob1,
  wordExplanation1,
  wordFeedback1,
  reviewResume1,
];
