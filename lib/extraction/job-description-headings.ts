/** What a part of a job description is about. */
export type SectionKind =
  | "intro"
  | "required"
  | "preferred"
  | "responsibilities"
  | "benefits"
  | "about"
  | "apply";

// In this order: "preferred qualifications" is about preference, "skills you bring" about requirements.
const HEADINGS: [SectionKind, RegExp][] = [
  [
    "apply",
    /\b(?:how to apply|to apply|application (?:process|instructions?)|apply now|equal (?:employment )?opportunity|eeo|next steps|deadline|contact|interview process|hiring process|special instructions?)\b|(?<!\p{L})(?:bewerbung|jetzt bewerben|comment postuler|pour postuler|candidature|cómo postular|postúlate|como se candidatar|come candidarsi|solliciteren|jak aplikować|ansökan)(?!\p{L})/iu,
  ],
  [
    "preferred",
    /\b(?:nice[- ]to[- ]haves?|prefer(?:red|ences?|able)?|desir(?:ed|able)|bonus(?: points)?|plus(?:es)?|advantage(?:s|ous)?|optional|good[- ]to[- ]have|even better|extra (?:credit|points)|would be (?:great|nice|a plus)|stand out|secondary skills|additional (?:skills|experience)|not required|what would help|a plus if)\b|(?<!\p{L})(?:von vorteil|wünschenswert|idealerweise|pluspunkte|atouts?|souhaité(?:e|s|es)?|serait un plus|un plus|deseables?|valorables?|se valorará|desejáve(?:l|is)|diferencia(?:l|is)|gradit[oaie]|preferenzial[ei]|costituisce titolo preferenziale|pré|mile widziane|meriterande|önskvärt|加分项|优先)(?!\p{L})/iu,
  ],
  [
    "benefits",
    /\b(?:benefits?|perks|what we offer|we offer|our offer|job offer|what(?:['’]s| is) in it|why (?:join|work|us|you)|compensation|remuneration|salary|pay (?:structure|range|rate)|package|what you(?:['’]ll)? get)\b|(?<!\p{L})(?:wir bieten|das bieten wir|unser angebot|benefits|avantages|nous offrons|ce que nous offrons|ofrecemos|beneficios|qué ofrecemos|benefícios|oferecemos|offriamo|wij bieden|wat bieden wij|oferujemy|vi erbjuder|福利|我们提供)(?!\p{L})/iu,
  ],
  [
    "required",
    /\b(?:require(?:d|ments?)?|qualif(?:ications?|ied)|must[- ]haves?|essentials?|what you(?:['’]ll| will)? (?:need|bring|have)|what we(?:['’]re| are)? (?:look(?:ing)? for|need|expect)|who(?:m)? (?:you are|we(?:['’]re| are) looking for)|about you|you (?:have|are|bring|should have|will have)|you(?:['’]ll| will) (?:have|need|bring)|skills?|experience|profile|(?:ideal|successful|preferred|right) candidate|competenc(?:y|ies)|knowledge|education|person specification|background|technologies|tech(?:nical)? stack|eligibility|credentials|abilities|we(?:['’]re| are) looking for)\b|(?<!\p{L})(?:ihr profil|dein profil|profil|anforderungen|voraussetzungen|das bringst du mit|das bringen sie mit|qualifikation(?:en)?|profil recherché|compétences(?: requises)?|votre profil|exigences|requisitos|perfil(?: requerido)?|competencias|qualificações|exigências|requisiti|profilo|competenze(?: richieste)?|functie-?eisen|wat vragen wij|wymagania|oczekujemy|kvalifikationer|krav|din profil|任职要求|岗位要求|职位要求|任职资格|応募資格|必須スキル|требования)(?!\p{L})/iu,
  ],
  [
    "responsibilities",
    /\b(?:responsibilit(?:y|ies)|dut(?:y|ies)|what you(?:['’]ll| will) (?:do|be doing)|you(?:['’]ll| will)|the role|your (?:role|impact|mission|tasks|day)|tasks|accountabilit(?:y|ies)|day[- ]to[- ]day|job (?:description|summary|purpose)|(?:position|role) (?:summary|overview|description)|in this role|key objectives|essential functions|description|what you do|activities)\b|(?<!\p{L})(?:(?:ihre |deine )?aufgaben|tätigkeiten|missions?|vos missions|responsabilités|funciones|responsabilidades|tareas|atividades|atribuições|mansioni|attività|responsabilità|taken|werkzaamheden|obowiązki|zakres obowiązków|arbetsuppgifter|dina uppgifter|岗位职责|工作职责|职责描述|仕事内容|обязанности)(?!\p{L})/iu,
  ],
  [
    "about",
    /\b(?:about|who we are|company|our (?:team|mission|story|values|culture|client)|overview|client details|the team|working conditions|physical (?:demands|requirements)|schedule|hours|location|work environment|disclaimer|note)\b|(?<!\p{L})(?:über uns|à propos|qui sommes-nous|sobre nosotros|quiénes somos|sobre a empresa|quem somos|chi siamo|over ons|o nas|om oss|公司介绍|关于我们|о компании)(?!\p{L})/iu,
  ],
];
// "Must have - Java - SQL": the dash after the heading is the first bullet.
const DASHED_HEADING =
  /^((?:(?:minimum|basic|key|required|preferred|desired|additional|technical)\s+)*(?:requirements?|qualifications?|responsibilities|duties|skills|experience|benefits|nice to haves?|must haves?|what['’]s in it for you|what (?:you|we)[\p{L}'’ ]{2,25}))\s+[-–]\s/iu;
const LONGEST_HEADING = 8; // words

/**
 * The heading at the head of a piece, with the number of characters that belong to it, or null.
 * `isWholeLine`: nothing else stands on the line.
 */
export function headingOf(piece: string, isWholeLine: boolean): { kind: SectionKind; length: number } | null {
  const label = /^([^:]{2,60}):(?=\s|$|\p{Lu})/u.exec(piece)?.[1];
  const spaced = /^(\p{Lu}[\p{L}&/'’-]*(?:\s\p{Lu}[\p{L}&/'’-]*){0,5})\s{2,}/u.exec(piece)?.[1];
  const whole = isWholeLine && !/[.;,]$|\(/.test(piece) ? piece.replace(/:$/, "") : undefined;
  const dashed = DASHED_HEADING.exec(piece)?.[1];
  const words = label ?? dashed ?? spaced ?? whole ?? gluedHeading(piece);
  if (words === undefined || words.split(/\s+/).length > LONGEST_HEADING) return null;
  const kind = HEADINGS.find(([, names]) => names.test(words))?.[0];
  if (!kind || !looksLikeHeading(words, (label ?? dashed) !== undefined, whole !== undefined)) return null;
  return { kind, length: label === undefined ? words.length : label.length + 1 };
}

function gluedHeading(piece: string): string | undefined {
  const only =
    /^(?:Key |Job |Minimum |Required |Preferred )?(?:Responsibilities|Requirements|Qualifications|Description|Profile|Benefits|Job Offer|Client Details|Duties|Summary|Skills|Education)$/;
  return only.test(piece) ? piece : undefined;
}

/** Bullets such as "Experience with Java" carry the words of headings; headings are short and make no demand. */
function looksLikeHeading(words: string, isLabel: boolean, isWholeLine: boolean): boolean {
  if (
    /\b(?:years?|yrs|degree|diploma|experience (?:with|in|of|as)|knowledge of|ability to|skills? (?:in|with)|proficien)/i.test(
      words,
    )
  ) {
    return false;
  }
  if (!isLabel && isWholeLine && /\b(?:a plus|preferred|required|desired)$/i.test(words)) {
    return (
      /^\p{L}+(?:\s\p{L}+)*$/u.test(words) &&
      words.split(/\s+/).length <= 3 &&
      !/^(?:english|master|bachelor)/i.test(words)
    );
  }
  if (isLabel) return true;
  const capitals = words.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return (
    capitals >= 1 &&
    !/\b(?:excellent|strong|good|great|solid|proven|demonstrated|effective|communication|interpersonal|organi[sz]ational|driving|problem)\b/i.test(
      words,
    )
  );
}
