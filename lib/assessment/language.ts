import type { RedFlag } from "#lib/normalization/job-data.ts";
import { DISCRIMINATION } from "./discrimination.ts";
import { JARGON } from "./jargon.ts";
import { SHUT_OUT_GROUPS } from "./shut-out-groups.ts";
import { UNPAID_WORK } from "./unpaid-work.ts";
import type { Wording } from "./wording.ts";
import { WORDINGS } from "./wordings.ts";

/** A phrase that puts people off or shuts them out, with what to write instead. */
export type Phrase = {
  code: RedFlag["code"];
  severity: RedFlag["severity"];
  start: number;
  end: number;
  text: string;
  message: string;
  replacement?: string;
};

/** Every gendered, ageist, ableist, exclusionary or jargon phrase and every discriminatory or unpaid demand. */
export function findPhrases(text: string, title: string): Phrase[] {
  const found: Phrase[] = [];
  for (const wording of [...DISCRIMINATION, ...SHUT_OUT_GROUPS, ...UNPAID_WORK, ...WORDINGS, ...JARGON]) {
    if (wording.unless?.test(text)) continue;
    for (const match of text.matchAll(wording.words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push(phraseOf(wording, match[0], start, title));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function phraseOf(wording: Wording, text: string, start: number, title: string): Phrase {
  const replacement = wording.instead === "role" ? roleInstead(text, title) : wording.instead;
  const advice =
    replacement === undefined ? "" : replacement === "" ? " Leave it out." : ` Use “${replacement}”.`;
  return {
    code: wording.code,
    severity: wording.severity,
    start,
    end: start + text.length,
    text,
    message: `“${text}” ${wording.effect}.${advice}`,
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** "Rockstar developer" becomes an experienced developer, a lone "rockstar" the role of the title. */
function roleInstead(text: string, title: string): string {
  const role =
    /\b(developer|engineer|programmer|designer|analyst|manager|marketer|teacher|nurse|accountant|writer|recruiter|consultant|administrator|technician)s?\b/i;
  const noun = (role.exec(text) ?? role.exec(title))?.[1]?.toLowerCase();
  return `experienced ${noun === "developer" && !role.test(text) ? "engineer" : (noun ?? "professional")}`;
}
