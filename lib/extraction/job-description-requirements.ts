import type { Statement } from "./job-description-sections.ts";
import {
  isAboutUs,
  isDemand,
  isDuty,
  isFormality,
  isPreferred,
  isRequired,
} from "./job-description-wording.ts";

/** A clause that asks something of the person. `weight` tells demands from mere mentions in the duties. */
export type RequirementClause = {
  text: string;
  start: number;
  end: number;
  level: "required" | "preferred";
  weight: "demand" | "mention";
};

/** The clauses of a job description that may name requirements, in the order of the text. */
export function findRequirementClauses(statements: readonly Statement[]): RequirementClause[] {
  return statements.flatMap((statement) =>
    clausesOf(statement).flatMap((clause) => judged(clause, statement)),
  );
}

type Clause = { text: string; start: number; end: number };

/** A statement that holds a preference is taken apart at its commas, any other at its semicolons. */
function clausesOf({ text, start }: Statement): Clause[] {
  const parts = partsOf(text, start, isPreferred(text) ? /;\s+|,\s+(?:and\s+|but\s+)?|\s+but\s+/g : /;\s+/g);
  // "Java, Scala or Go preferred": a marker at the end of a bare list is for the whole of it.
  const marked = parts.filter((part) => isPreferred(part.text));
  const isList = marked.length === 1 && parts.every((part) => part.text.split(/\s+/).length <= 4);
  if (isList) return [{ text, start, end: start + text.length }];
  // "Java, ideally with Spring, Hibernate": a marker at the head is for all that follows.
  const head = parts.findIndex((part) => LEADING_PREFERENCE.test(part.text));
  const first = parts[head];
  if (!first || head === parts.length - 1) return parts;
  return [
    ...parts.slice(0, head),
    { text: text.slice(first.start - start), start: first.start, end: start + text.length },
  ];
}

const LEADING_PREFERENCE =
  /^\W*(?:preferabl[ey]|ideally|bonus|nice to have|optional|desirable|a plus if|have (?:an )?advantage|experience with any of)\b/i;

function partsOf(text: string, start: number, marks: RegExp): Clause[] {
  const parts: Clause[] = [];
  let from = 0;
  for (const match of [...text.matchAll(marks), { index: text.length, 0: "" }]) {
    if (match.index > from)
      parts.push({ text: text.slice(from, match.index), start: start + from, end: start + match.index });
    from = match.index + match[0].length;
  }
  return parts;
}

function judged(clause: Clause, { section, text }: Statement): RequirementClause[] {
  if (section === "apply" || isFormality(text)) return [];
  if (section === "about" || section === "benefits") {
    return isRequired(clause.text) && isDemand(clause.text)
      ? [{ ...clause, level: "required", weight: "mention" }]
      : [];
  }
  const isList = section === "required" || section === "preferred";
  const asks =
    isDuty(text) && section !== "preferred" ? false : (isList && !isAboutUs(text)) || isDemand(text);
  return [{ ...clause, level: levelOf(clause.text, section), weight: asks ? "demand" : "mention" }];
}

function levelOf(clause: string, section: Statement["section"]): "required" | "preferred" {
  if (isPreferred(clause)) return "preferred";
  if (isRequired(clause)) return "required";
  return section === "preferred" ? "preferred" : "required";
}
