import { degreeIndex, degreeScore } from "./degree-words.ts";
import { placeScore } from "./entry-parts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";
import { schoolWeight } from "./school-words.ts";

export type StudyPiece = Piece & { kind: "degree" | "school" | "part" | "place" | "grade" | "other" };

export const GRADE =
  /(?:(?:c?gpa|grade|note|nota|mention|gesamtnote|abschlussnote|durchschnitt|average|moyenne|percentage|score|voto|cijfer|绩点)\s*(?:of|:|-|–)?\s*[:=]?\s*[\d.,]{1,5}\s*%?(?:\s*(?:\/|out of|von|sur)\s*[\d.,]{1,4})?)|(?:\b[0-4]\.\d{1,2}\s*(?:\/\s*[45](?:\.\d{1,2})?\s*)?c?gpa\b)|\b\d{2}(?:\.\d{1,2})?\s?%|\b(?:1[01]\d|\d{2})\s?\/\s?110(?: e lode)?|\b\d{1,2}[.,]\d{1,2}\s?\/\s?(?:4|5|10|20)(?:[.,]0{1,2})?\b|(?:(?:summa|magna|cum)\s(?:cum\s)?laude)|first[- ]class(?: honou?rs)?|upper second|mention (?:très )?bien|\b2:[12]\b/iu;
/** Pieces of heading text cut where a degree and a school share one, each with what it is. */
export function studyPieces(pieces: Piece[]): StudyPiece[] {
  const told = pieces.filter(({ text }) => !/^(?:class of|graduation date)$/iu.test(text));
  return told.flatMap(parted).map((piece): StudyPiece => ({ ...piece, kind: kindOf(piece) }));
}

function kindOf(piece: Piece): StudyPiece["kind"] {
  const found = GRADE.exec(piece.text.slice(0, 200));
  const isGrade = found && found[0].length > piece.text.length * 0.6;
  if (isGrade && degreeIndex(piece.text) !== 0) return "grade";
  const weight = schoolWeight(piece.text);
  if (weight === 3 && (degreeIndex(withoutSchools(piece.text)) < 0 || piece.isAfterAt)) return "school";
  if (degreeScore(piece.text) >= 2) return "degree";
  if (weight > 0) return "part";
  return placeScore(piece.text) >= 3 ? "place" : "other";
}

// "Boys High School" is a school, though "high school" is a degree.
function withoutSchools(text: string): string {
  return text.replace(
    /\b(?:high|secondary|grammar|middle) school|\p{L}*(?:hochschul|realschul)\p{L}*|\bintermediate\b/giu,
    " ",
  );
}

const CUTS: readonly RegExp[] = [
  /,?\s+(?:at|from|à|an der|bei|presso|hos|@)\s+(?:the\s+)?/giu,
  /[,;，、]\s*|\s+[–—-]\s+|:\s+/gu,
  /\s*\(|\)\s*/gu,
  /\s+(?:in|en|em|de)\s+/giu,
  /(?<=\p{Ll})(?=\p{Lu})/gu,
  /\s+/gu,
];

/** "BSc Physics, University of Bath" is two pieces: cut where one side is a degree and the other a school. */
function parted(piece: Piece): Piece[] {
  const text = piece.text.slice(0, 260);
  if (schoolWeight(text) < 3) return [piece];
  if (degreeIndex(withoutSchools(text)) < 0) return fieldAfterSchool(piece);
  for (const cut of CUTS) {
    for (const match of text.matchAll(cut)) {
      const left = { ...piece, text: text.slice(0, match.index), end: piece.start + match.index };
      const from = match.index + match[0].length;
      const right = { ...piece, text: piece.text.slice(from), start: piece.start + from };
      if (left.text.length < 2 || right.text.length < 2 || /^\p{Ll}/u.test(right.text)) continue;
      if (/\s(?:of|in|and|the)$/iu.test(left.text)) continue;
      const [a, b] = [kindOf(left), kindOf(right)];
      if (a === "degree" && b === "school" && schoolWeight(left.text) < 3) {
        const isLoose = cut.source === "\\s+" || match[0].includes(":");
        return [left, ...(isLoose ? fieldBeforeSchool(right) : [right]).flatMap(fieldAfterSchool)];
      }
      const isName = cut.source === "\\s+" && /^(?:diploma|degree|certificate)/iu.test(right.text);
      if (a === "school" && b === "degree" && schoolWeight(right.text) < 3 && !isName) return [left, right];
    }
  }
  return [piece];
}

/** "Culinary Arts Southern Maine Community College": what comes before the school's own words is the field. */
function fieldBeforeSchool(piece: Piece): Piece[] {
  const words = [...piece.text.matchAll(/\S+/g)];
  for (let count = 1; count <= Math.min(5, words.length - 3); count += 1) {
    const from = words[count]?.index ?? 0;
    const field = piece.text.slice(0, from).trimEnd();
    const next = words[count]?.[0] ?? "";
    const [last = "", then = ""] = [words[count - 1]?.[0], words[count + 1]?.[0]];
    const isEnd = namesField(last) && !namesField(next) && !namesField(then) && /^\p{Lu}/u.test(next);
    if (!isEnd || schoolWeight(next) > 0 || /^(?:and|of|&)$/i.test(last)) continue;
    return [
      { ...piece, text: field, end: piece.start + field.length },
      { ...piece, text: piece.text.slice(from), start: piece.start + from },
    ];
  }
  return [piece];
}

/** "Princeton University, Computer Science": the field after the school is a piece of its own. */
function fieldAfterSchool(piece: Piece): Piece[] {
  const [school, field] = atCommas(piece);
  if (!school || !field || schoolWeight(school.text) < 3 || !namesField(field.text)) return [piece];
  return [school, field];
}

/** Whether a text names what one studies: "Computer Science", "Wirtschaftsinformatik", "物理学". */
export function namesField(text: string): boolean {
  return (
    text.length < 90 &&
    schoolWeight(text) === 0 &&
    /(?:scien[cz]|studies|engineer|ingenier|ingénier|engenhar|ingegner|informati|comput|mathemat|matem|maths|physi|physik|fisic|chem|chimi|quími|biolog|econom|économ|ökonom|financ|account|contab|compta|administra|management|marketing|business|commerce|betriebswirt|wirtschaft|law\b|recht|droit|derecho|diritto|psycholog|psicolog|sociolog|philosoph|histor|geogra|literatur|english|linguist|languages|journalis|communicat|design|arts?\b|music|architect|nursing|medicin|pharma|health|educat|pädagog|pedago|teaching|statist|analytics|software|network|security|electr|elektr|mechani|maschinenbau|civil|robot|automat|politic|internation|technolog|logist|supply chain|hospitality|tourism|culinary|theat|film|media|agricult|environment|geolog|anthropolog|criminal|finan)|(?:学|工程|技术|科学|管理|专业|系)$|(?:информатик|математик|физик|экономик|инженер|менеджмент|юриспруд)/iu.test(
      text,
    )
  );
}
