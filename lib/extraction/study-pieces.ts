import { degreeIndex, degreeScore } from "./degree-words.ts";
import { placeScore } from "./entry-parts.ts";
import { atCommas, type Piece } from "./heading-pieces.ts";
import { schoolWeight } from "./school-words.ts";

export type StudyPiece = Piece & { kind: "degree" | "school" | "part" | "place" | "grade" | "other" };

export const GRADE =
  /(?:(?:c?gpa|grade|note|nota|mention|gesamtnote|abschlussnote|durchschnitt|average|moyenne|percentage|score|voto|cijfer|绩点)\s*(?:of|:|-|–)?\s*[:=]?\s*[\d.,]{1,5}\s*%?(?:\s*(?:\/|out of|von|sur)\s*[\d.,]{1,4})?)|(?:\b[0-4]\.\d{1,2}\s*(?:\/\s*[45](?:\.\d{1,2})?\s*)?c?gpa\b)|\b\d{2}(?:\.\d{1,2})?\s?%|\b(?:1[01]\d|\d{2})\s?\/\s?110(?: e lode)?|\b\d{1,2}[.,]\d{1,2}\s?\/\s?(?:4|5|10|20)(?:[.,]0{1,2})?\b|(?:(?:summa|magna|cum)\s(?:cum\s)?laude)|first[- ]class(?: honou?rs)?|upper second|\(\s?[1-5][.,]\d\s?\)|mention (?:très )?bien|\b2:[12]\b/iu;
/** Pieces of heading text cut where a degree and a school share one, each with what it is. */
export function studyPieces(pieces: Piece[]): StudyPiece[] {
  const told = pieces.filter(({ text }) => !/^(?:class of|graduation date)$/iu.test(text));
  return withWholeSchools(told)
    .flatMap(atSpaces)
    .flatMap(parted)
    .map((piece): StudyPiece => ({ ...piece, kind: kindOf(piece) }));
}

/** "Arizona State" and "University" in another weight are one name. */
function withWholeSchools(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    if (before && isRestOfSchool(before, piece)) return [];
    if (!next || !isRestOfSchool(piece, next)) return [piece];
    return [{ ...piece, text: `${piece.text} ${next.text}`, end: next.end }];
  });
}

function isRestOfSchool(before: Piece, { text, row, start }: Piece): boolean {
  return (
    before.row === row &&
    start - before.end === 1 &&
    /^(?:university|college|school|institute|academy)$/iu.test(text) &&
    degreeIndex(before.text) < 0
  );
}

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hangul}]/u;
const SCHOOL_END =
  /(?:大学|大學|学院|學院|大学院|高校|高中|中学|中學|学校|學校|대학교|대학원|대학|고등학교|학교)$/u;

/** "연세대학교 경영학과 졸업": where words are few and spaces part them, the school ends with its own word. */
function atSpaces(piece: Piece): Piece[] {
  if (!IDEOGRAPHIC.test(piece.text.slice(0, 4)) || piece.text.length > 80) return [piece];
  const words = [...piece.text.matchAll(/[^\s・·(（]+|[(（][^)）]*[)）]?/gu)];
  const school = words.findLastIndex((word, index) => index < words.length - 1 && SCHOOL_END.test(word[0]));
  const [last, next] = [words[school], words[school + 1]];
  if (!last || !next || !IDEOGRAPHIC.test(last[0])) return [piece];
  const end = last.index + last[0].length;
  const rest = piece.text.slice(next.index).replace(/^[(（]([^()（）]*)[)）]$/u, " $1");
  const lead = rest.length - rest.trimStart().length;
  return [
    { ...piece, text: piece.text.slice(0, end), end: piece.start + end },
    { ...piece, text: rest.trim(), start: piece.start + next.index + lead },
  ];
}

function kindOf(piece: Piece): StudyPiece["kind"] {
  const found = GRADE.exec(piece.text.slice(0, 200));
  const isGrade = found && found[0].length > piece.text.length * 0.6;
  if (isGrade && degreeIndex(piece.text) !== 0) return "grade";
  if (/,\s?(?:\p{Lu}{2}|D\.C\.)(?:\s\d{5})?$/u.test(piece.text) && placeScore(piece.text) >= 3)
    return "place";
  const weight = schoolWeight(piece.text);
  if (weight === 3 && (degreeIndex(withoutSchools(withoutBrackets(piece.text))) < 0 || piece.isAfterAt))
    return "school";
  if (degreeScore(piece.text) >= 2) return "degree";
  if (weight > 0) return "part";
  return placeScore(piece.text) >= (piece.text.includes(",") ? 2 : 3) ? "place" : "other";
}

// "Hogeschool Utrecht (diploma behaald)" is a school, whatever its bracket says.
function withoutBrackets(text: string): string {
  const bare = withoutState(text.replace(/\s*\([^()]*\)\s*$/u, ""));
  return schoolWeight(bare) === 3 ? bare : text;
}

/** "Brandeis University, Waltham, MA" without its state, which is no Master of Arts. */
function withoutState(text: string): string {
  const state = /,[^,]{3,30}(,\s?\p{Lu}{2}(?:\s\d{5})?)$/u.exec(text)?.[1];
  return state && placeScore(`Town${state}`) >= 2 ? text.slice(0, -state.length) : text;
}

// "Boys High School" is a school, though "high school" is a degree.
function withoutSchools(text: string): string {
  return text.replace(
    /\b(?:high|secondary|grammar|middle) school|\p{L}*(?:hochschul|realschul)(?!reife|abschluss)\p{L}*|\bintermediate (?=school|college)/giu,
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
  if (degreeIndex(withoutSchools(withoutBrackets(text))) < 0)
    return partedAtCommas(piece) ?? fieldAfterSchool(piece);
  const [at, ...others] = CUTS;
  return (at && partedAt(piece, [at])) ?? partedAtCommas(piece) ?? partedAt(piece, others) ?? [piece];
}

/** "PhD, Biology, Delhi University, India": the fields beside the degree stay with it, the places with the school. */
function partedAtCommas(piece: Piece): Piece[] | null {
  const bits = atCommas(piece, SENTENCE_CUT);
  const kinds = bits.map((bit, index) => {
    const kind = kindOf(bit);
    // "Waltham, MA" is no Master of Arts.
    const isState = /^\p{Lu}{2}$/u.test(bit.text) && index > 0 && placeScore(`Town, ${bit.text}`) >= 2;
    return isState && kindOf(bits[index - 1] ?? bit) !== "school" ? "place" : kind;
  });
  const school = kinds.includes("school") ? kinds.indexOf("school") : kinds.indexOf("part");
  const degree = kinds.findIndex((kind, index) => kind === "degree" && bits[index]?.text !== piece.text);
  if (school < 0 || bits.length < 2) return null;
  if (degree < 0) return school > 0 ? untitledBeforeSchool(piece, bits, kinds, school) : null;
  const isSchoolFirst = school < degree;
  const cut = isSchoolFirst ? degree : school;
  const part = !isSchoolFirst && kinds[school - 1] === "part" ? school - 1 : cut;
  const end = isSchoolFirst ? bits.length : nextDegree(kinds, school);
  const groups = [bits.slice(0, part), bits.slice(part, cut), bits.slice(cut, end), bits.slice(end)];
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const text = piece.text.slice(first.start - piece.start, last.end - piece.start);
    const whole = { ...piece, text: text + closing(piece, last.end), start: first.start, end: last.end };
    return schoolWeight(whole.text) === 3 ? fieldAfterSchool(whole) : [whole];
  });
}

/** "Sähköasentaja, Turun ammatti-instituutti": what stands before the school is what one learned there. */
function untitledBeforeSchool(
  piece: Piece,
  bits: Piece[],
  kinds: StudyPiece["kind"][],
  school: number,
): Piece[] | null {
  const [first, last, name] = [bits[0], bits[school - 1], bits[school]];
  const isPlain = kinds.slice(0, school).every((kind) => kind === "other");
  if (!first || !last || !name || !isPlain || last.end - first.start > 90) return null;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(first.text)) return null;
  return [
    { ...piece, text: piece.text.slice(first.start - piece.start, last.end - piece.start), end: last.end },
    { ...piece, text: piece.text.slice(name.start - piece.start), start: name.start },
  ];
}

const SENTENCE_CUT = /,\s+|，|、|(?<=\p{Ll}{3}|\))\.\s+(?=\p{Lu})/u;

function nextDegree(kinds: StudyPiece["kind"][], from: number): number {
  const next = kinds.findIndex((kind, index) => index > from && (kind === "degree" || kind === "grade"));
  return next < 0 ? kinds.length : next;
}

// A bracket that a cut before it opened closes with its piece.
function closing(piece: Piece, end: number): string {
  return piece.text[end - piece.start] === ")" ? ")" : "";
}

function partedAt(piece: Piece, cuts: readonly RegExp[]): Piece[] | null {
  const text = piece.text.slice(0, 260);
  for (const cut of cuts) {
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
  return null;
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
    /(?:scien[cz]|studies|engineer|ingenier|ingénier|engenhar|ingegner|informati|comput|mathemat|matem|maths|physi|physik|fisic|chem|chimi|quími|biolog|econom|économ|ökonom|financ|account|contab|compta|administra|management|marketing|business|commerce|betriebswirt|wirtschaft|law\b|recht|droit|derecho|diritto|psycholog|psicolog|sociolog|philosoph|histor|geogra|literatur|english|linguist|languages|journalis|communicat|design|(?<!\p{L})arts?\b|music|musik|músic|kunst|nursing|pflege|enfermer|infirm|infermier|verpleeg|sykepl|sygepl|sjuksköt|welding|culinary|cosmetolog|dental|dentist|veterinar|midwif|radiograph|kinesiolog|physiother|teolog|theolog|archit|arquitet|arquitect|bauing|bauwesen|verfahrenstechnik|verwaltung|kommunik|comunic|periodis|jornalis|giurisprud|rettsvit|lettres|letras|filolog|geolog|zoolog|botan|ecolog|genetic|neuro|astronom|carpentr|plumbing|aviation|maritime|architect|nursing|medicin|pharma|health|educat|pädagog|pedago|teaching|statist|analytics|software|network|security|electr|elektr|mechani|maschinenbau|civil|robot|automat|politic|internation|technolog|logist|supply chain|hospitality|tourism|culinary|theat|film|media|agricult|environment|geolog|anthropolog|criminal|finan)|(?:学|工程|技术|科学|管理|专业|系)$|(?:информатик|математик|физик|экономик|инженер|менеджмент|юриспруд)/iu.test(
      text,
    )
  );
}
