import type { EducationLevel } from "#lib/vocabulary.ts";

/** How other languages than English name a degree of each level. */
export const DEGREE_WORDS: [EducationLevel, RegExp][] = [
  [
    "doctorate",
    /\b(?:promotion in|promovierte[rn]?|doctorat|doctorado|doutorado|dottorato|gepromoveerd|doktorat|doktorsexamen)(?!\p{L})|博士/giu,
  ],
  [
    "master",
    /\b(?:masterstudium|masterabschluss|bac\s?\+\s?5|diplôme d['’]ingénieur|máster|maestría|mestrado|laurea (?:magistrale|specialistica)|magister|masterexamen|civilingenjör)(?!\p{L})|硕士|修士/giu,
  ],
  [
    "bachelor",
    /\b(?:(?:abgeschlossenes |erfolgreiches )?(?:hochschul|fachhochschul|universitäts)?studium(?= (?:der|des|im|in|mit)|\s*[(,.;]|\s*$)|hochschulabschluss|bac\s?\+\s?[34]|licence (?:en|de)|licenciatura|licenciado|título universitario|titulación universitaria|grado (?:universitario|en)|ensino superior|superior completo|graduação (?:em|completa)|laurea(?! (?:magistrale|specialistica))|hbo|wo-(?:diploma|niveau|opleiding)|wykształcenie wyższe|kandidatexamen|högskoleutbildning|akademisk (?:examen|utbildning))(?!\p{L})|высшее образование|本科|学士|大卒/giu,
  ],
  [
    "diploma",
    /\b(?:(?:abgeschlossene |kaufmännische |technische )?(?:berufs)?ausbildung (?:als|zum|zur|im)|abgeschlossene (?:berufs)?ausbildung|bac\s?\+\s?2|bts|dut|formación profesional|ensino técnico|mbo|wykształcenie średnie techniczne)(?!\p{L})|大专/giu,
  ],
  [
    "secondary",
    /\b(?:abitur|baccalauréat|bachillerato|ensino médio|maturità|wykształcenie średnie)(?!\p{L})|高中/giu,
  ],
];
