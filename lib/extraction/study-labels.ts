import type { Line } from "./lines.ts";

/** What the label of a form or the head of a table column says of the words beside or under it. */
export type StudyLabel = "degree" | "school" | "period" | "grade" | "place" | "field" | "note";

// The forms of Europass in their languages, and the heads of tables of schools and exams.
const LABELS: Record<StudyLabel, string> = {
  degree:
    "title of qualifications?(?: awarded)?|qualifications?(?: awarded)?|degrees?|degree ?/ ?(?:diploma|certificate|course)|course(?: name| of study| title)?|program(?:me)?(?: of study)?|exams?|examination|examination passed|class ?/ ?course|standard|" +
    "intitulé du (?:certificat|diplôme).{0,30}|certificat ou diplôme obtenu|diplôme obtenu|título de la cualificación(?: obtenida)?|titulación(?: obtenida)?|carrera|titolo della qualifica(?: rilasciata)?|qualifica conseguita|titolo conseguito|" +
    "designação da qualificação(?: atribuída)?|qualificação atribuída|bezeichnung der erworbenen qualifikation|erworbene qualifikation|abschluss|studiengang|(?:titel van de )?behaalde kwalificatie|uzyskan[ye] (?:tytuł|kwalifikacje)|kierunek|" +
    "dosažená kvalifikace|získaná kvalifik\\p{L}+|studijní obor|calificarea.{0,20}obținută|erhvervet kvalifikation|tutkinto|bölüm|alınan derece|квалификация|специальность|степень|кваліфікація|спеціальність|" +
    "学位|学历|專業|专业|专业\\s?[/／]\\s?学历|学历\\s?[/／]\\s?专业|科系|専攻|学科|전공|학위|학과",
  school:
    "name and type of organi[sz]ation.{0,40}|name of (?:the )?(?:institution|institute|school|university|college)|institutions?|institutes?|institute name|school|school ?/ ?(?:college|university)|college|college ?/ ?(?:school|university)|university|university ?/ ?(?:board|institute|college|school)|board ?/ ?university|board|" +
    "nom et type (?:de l.établissement|d.établissement).{0,40}|établissement|nombre y tipo de (?:la )?organización.{0,40}|institución|centro(?: de (?:estudios|formación|enseñanza))?|centro educativo|nome e tipo d.(?:organizzazione|istituto).{0,50}|istituto(?: di istruzione)?.{0,20}|" +
    "nome e tipo da organização.{0,40}|instituição|name und art der.{0,50}|bildungseinrichtung|schule|hochschule|naam en soort.{0,40}|onderwijsinstelling|instelling|nazwa i typ.{0,40}|nazwa (?:szkoły|uczelni)|uczelnia|szkoła|název a typ.{0,40}|škola|" +
    "numele și tipul.{0,50}|instituția|navn på og type.{0,40}|uddannelsessted|lärosäte|oppilaitos|okul|üniversite|учебное заведение|вуз|университет|навчальний заклад|学校|学校名称?|院校|毕业院校|就读学校|學校|학교|학교명",
  period:
    "dates?(?: \\(from.{1,8}to\\))?|period|duration|years?|year of (?:passing|completion|graduation)|passing year|graduation date|dates?|date|durée|années?|fechas?|años?|período|periodo|datum|zeitraum|jahr|data|daty|okres|rok|roky|období|perioada|tarih|yıl|год|годы|период|" +
    "起止时间|起止日期|时间|時間|期间|期間|年月|年|月|기간|연도|졸업년도",
  grade:
    "grades?|c?gpa|percentage|%|marks|% ?of marks|marks ?\\(?%\\)?|score|result|division|class|(?:c?gpa|percentage|marks|grade) ?/ ?(?:c?gpa|percentage|marks|grade|%)|note|mention|nota|voto|ocena|成绩|学分|학점|평점|оценка",
  place:
    "city|town|country|location|place|ort|stadt|ville|lieu|ciudad|lugar|luogo|cidade|local|miasto|地点|소재지",
  field:
    "majors?|field(?: of study)?|speciali[sz]ation|stream|branch|discipline|subjects?|fachrichtung|spécialité|especialidad|indirizzo|область",
  note: "principal subjects.{0,50}|main subjects.{0,30}|level in (?:the )?national.{0,50}|level in|international classification|occupational skills covered|providing education(?: and training)?|awarded|remarks?|principales (?:matières|materias).{0,50}|principali (?:materie|abilità).{0,50}|nivel en la clasificación.{0,40}|niveau dans la classification.{0,40}|livello nella classificazione.{0,40}",
};
const KINDS: readonly StudyLabel[] = ["degree", "school", "period", "grade", "place", "field", "note"];
const WHOLE = KINDS.map((kind): [StudyLabel, RegExp] => [
  kind,
  new RegExp(`^(?:${LABELS[kind]})\\s*[:：]?$`, "iu"),
]);

/** A line of studies without its label; `told` says for each of its parts what it is. */
export type ToldLine = { line: Line; told: (StudyLabel | null)[] };

type Column = { kind: StudyLabel; left: number };

/**
 * Takes the labels of forms out of the lines ("Title of qualification awarded", beside its value) and the heads out
 * of tables, whose columns then say what stands under them.
 */
export function withoutStudyLabels(lines: Line[]): ToldLine[] {
  let columns: Column[] | null = null;
  return lines.flatMap((line): ToldLine[] => {
    const kinds = line.parts.map(({ text }) => studyLabel(text));
    if (kinds.length > 0 && kinds.every((kind) => kind !== null)) {
      const isHead = kinds.length > 1 && new Set(kinds).size === kinds.length;
      columns = isHead ? line.parts.flatMap(({ left }, index) => columnOf(kinds[index], left)) : columns;
      if (isHead || /\s/.test(line.text)) return [];
    }
    const [label, value] = line.parts;
    if (label && value && kinds[0] && kinds[0] !== "grade" && !isSingleSign(label.text))
      return [{ line: behind(line, value.start), told: [kinds[0]] }];
    return [{ line, told: line.parts.map(({ left }) => toldBy(columns, left, line.parts.length)) }];
  });
}

/** What a label says, or null where a text is none. */
function studyLabel(text: string): StudyLabel | null {
  if (text.length > 70) return null;
  const found = WHOLE.find(([, pattern]) => pattern.test(text.trim()))?.[0];
  if (found || !/[/／]/u.test(text)) return found ?? null;
  // "전공/학위": two labels of one cell.
  const kinds = text.split(/\s*[/／]\s*/u).map(studyLabel);
  return kinds.includes(null) ? null : (kinds[0] ?? null);
}

function columnOf(kind: StudyLabel | null | undefined, left: number): Column[] {
  return kind ? [{ kind, left }] : [];
}

// A head tells of lines with as many cells as it has; cells may stand a little in or out from it.
function toldBy(columns: Column[] | null, left: number, count: number): StudyLabel | null {
  if (!columns || Math.abs(count - columns.length) > 1) return null;
  const near = [...columns].sort((a, b) => Math.abs(a.left - left) - Math.abs(b.left - left))[0];
  return near && Math.abs(near.left - left) < 30 ? near.kind : null;
}

// The year and the month of a Japanese form are told by their column, never by a label.
function isSingleSign(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

function behind(line: Line, start: number): Line {
  const parts = line.parts.slice(1);
  const [first] = parts;
  return {
    ...line,
    start,
    parts,
    text: line.text.slice(start - line.start),
    left: first?.left ?? line.left,
    isBold: first?.isBold ?? line.isBold,
    isItalic: first?.isItalic ?? line.isItalic,
    isBullet: false,
    turns: [],
  };
}
