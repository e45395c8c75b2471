import type { Statement } from "./job-description-sections.ts";
import { isDemand, isPreferred, isRequired } from "./job-description-wording.ts";

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

/** A statement that both needs and prefers is taken apart at its commas, any other at its semicolons. */
function clausesOf({ text, start }: Statement): Clause[] {
  const marks =
    isPreferred(text) && (isRequired(text) || /[,;]/.test(text))
      ? /;\s+|,\s+(?:and\s+|but\s+)?|\s+but\s+/g
      : /;\s+/g;
  const parts = partsOf(text, start, marks);
  // "Java, Scala or Go preferred": a marker at the end of a bare list is for the whole of it.
  const marked = parts.filter((part) => isPreferred(part.text));
  const isList =
    parts.length > 1 && marked.length === 1 && parts.every((part) => part.text.split(/\s+/).length <= 4);
  return isList ? [{ text, start, end: start + text.length }] : parts;
}

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
  if (section === "about" || section === "benefits" || section === "apply") {
    const asks = section === "apply" ? false : isRequired(clause.text) && isDemand(clause.text);
    return asks ? [{ ...clause, level: "required", weight: "mention" }] : [];
  }
  const level = levelOf(clause.text, section);
  const asks = section === "required" || section === "preferred" || isDemand(text);
  return [{ ...clause, level, weight: asks ? "demand" : "mention" }];
}

function levelOf(clause: string, section: Statement["section"]): "required" | "preferred" {
  if (isPreferred(clause)) return "preferred";
  if (isRequired(clause)) return "required";
  return section === "preferred" ? "preferred" : "required";
}
