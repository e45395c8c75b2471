import type { EducationLevel } from "#lib/vocabulary.ts";

/** How other languages than English name a degree of each level. */
export const DEGREE_WORDS: [EducationLevel, RegExp][] = [
  [
    "doctorate",
    /(?<!\p{L})(?:promotion in|promovierte[rn]?|doctorat|doctorado|doutorado|dottorato|gepromoveerd|doktorat|doktorsexamen)(?!\p{L})|博士/giu,
  ],
  [
    "master",
    /(?<!\p{L})(?:masterstudium|masterabschluss|bac\s?\+\s?5|diplôme d['’]ingénieur|école d['’]ingénieurs?|máster|maestría|mestrado|laurea (?:magistrale|specialistica)|magister|masterexamen|civilingenjör)(?!\p{L})|硕士|修士/giu,
  ],
  [
    "bachelor",
    /(?<!\p{L})(?:(?:abgeschlossenes |erfolgreiches )?(?:hochschul|fachhochschul|universitäts)?studium(?= (?:der|des|im|in|mit)|\s*[(,.;]|\s*$)|hochschulabschluss|bac\s?\+\s?[34]|licence (?:en|de)|licenciatura|licenciado|título universitario|titulación universitaria|grado (?:universitario|en)|ensino superior|superior completo|graduação (?:em|completa)|laurea(?! (?:magistrale|specialistica))|hbo|wo-(?:diploma|niveau|opleiding)|wykształcenie wyższe|kandidatexamen|högskoleutbildning|akademisk (?:examen|utbildning)|высшее образование)(?!\p{L})|本科|学士|大卒/giu,
  ],
  [
    "diploma",
    /(?<!\p{L})(?:(?:abgeschlossene |kaufmännische |technische )?(?:berufs)?ausbildung (?:als|zum|zur|im)|abgeschlossene (?:berufs)?ausbildung|bac\s?\+\s?2|bts|dut|formación profesional|ensino técnico|mbo|wykształcenie średnie techniczne)(?!\p{L})|大专/giu,
  ],
  [
    "secondary",
    /(?<!\p{L})(?:abitur|baccalauréat|bachillerato|ensino médio|maturità|wykształcenie średnie)(?!\p{L})|高中/giu,
  ],
];
