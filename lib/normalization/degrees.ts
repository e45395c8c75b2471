import type { EducationLevel } from "#lib/vocabulary.ts";

// From the highest down: "Master (after Bachelor)" is a master. Short forms need their usual capitals.
const LEVELS: readonly (readonly [EducationLevel, RegExp, RegExp])[] = [
  [
    "doctorate",
    /\b(?:doctor(?!al student)|doctorat|dottorato|doktor|promotion|postdoc|dphil|phd|ph\.\s?d|juris doctor|doctorado|doutorado|tohtori|doktorgrad|habilitation)|(?:διδακτορικό|доктор наук|кандидат наук|博士|аспирант|박사)/iu,
    /(?<![\p{L}.])(?:Ph\.?\s?D|M\.?\s?D\.|MD|J\.?\s?D|D\.?\s?Phil|Ed\.?\s?D|DDS|DVM|Pharm\.?\s?D|DBA|D\.?\s?Sc|DNP|DPT|Psy\.?\s?D)(?![\p{L}])/u,
  ],
  [
    "master",
    /\b(?:master|magister|magistr|maîtrise|máster|maestr[ií]a|mestrado|laurea magistrale|magistrale|yüksek lisans|staatsexamen|diplom-?ingenieur|diplôme d['’]ingénieur|ingénieur|licenciatura de 5|postgraduate|post-graduate|mastère|bac ?\+ ?5|civilingenjör|civilekonom|maisteri|cand\.|m[aá]ster|posgrado|postgrado|mestre (?:em|in)|magistersk|studia magisterskie|diplôme d.état d.architecte|doble máster|diplom\b|dipl\.)|(?:μεταπτυχιακό|硕士|研究生|магистр|магістр|специалист|специалитет|석사|修士)/iu,
    /(?<![\p{L}.])(?:M\.?\s?Sc?\.?|MSc|M\.?\s?A\.?|M\.?\s?B\.?\s?A|MBA|M\.?\s?Tech|M\.?\s?Eng|M\.?\s?E\.?|M\.?\s?C\.?\s?A|M\.?\s?F\.?\s?A|M\.?\s?Ed|M\.?\s?P\.?\s?[HAP]|M\.?\s?Arch|M\.?\s?S\.?\s?[NE]|MSCS|MRes|PGDM|M\.?\s?Phil|MSW|LL\.?M|PGCE|PGDip|PGCert|EMBA|mgr)(?![\p{L}])/u,
  ],
  [
    "bachelor",
    /\b(?:bachelor|licence|licenciatura|licenciado|grado en|ingenier[ií]a|graduação|bacharel|laurea|triennale|lisans|licencjat|inżynier|bakalář|bacharelad|licenciad|licentiat|graduad[oa] (?:en|em)|bakalářsk|sjuksköterskeexamen|professionsbachelor|hogeschool|diplôme national|diplôme d.état|bakkalaureat|licență|kandidat|kandi|kandidaatti|especializa(?:ção|ción) (?:em|en)|specialization in|law licen[cs]e|undergraduate|hons\b|honou?rs|bac ?\+ ?[34]|engineer'?s? degree|staats)|(?:πτυχίο|本科|学士|бакалавр|бакалаврат|학사|学部)/iu,
    /(?<![\p{L}.])(?:B\.?\s?Sc?\.?|BSc|B\.?\s?A\.?|B\.?\s?Tech|BTech|B\.?\s?Eng|B\.?\s?E\.?|B\.?\s?Com|B\.?\s?Ed|B\.?\s?F\.?\s?A|B\.?\s?B\.?\s?A|B\.?\s?C\.?\s?A|B\.?\s?Pharm|B\.?\s?Des|BSCS|BSCE|BSEE|HBO|B\.?\s?Arch|B\.?\s?S\.?\s?[NWE]|LL\.?\s?B|MBBS|inż\.)(?![\p{L}])/u,
  ],
  [
    "diploma",
    /\b(?:diploma|diplôme|técnico (?:de|en)|tecnolog(?:ia|ía) (?:em|en)|tecnólogo|associate|foundation degree|higher national|dut|bts|técnico superior|grado superior|ön lisans|ausbildung|techniker|fachhochschulreife|vocational|bootcamp|certificate|polytechnic|bac ?\+ ?[12]|fp\b|formación profesional|apprentic|berufsausbildung|lehre\b|gesellenbrief|meister(?:brief|prüfung)|técnic[oa]\b|curso técnico|ciclo formativo|tecnicatura|svendebrev|fagbrev|yrkeshögskole|ammattitutkinto|perustutkinto|lähihoitaja|titre professionnel|brevet professionnel|výuční list|certificat|trade certificate|journeyman|practical nursing|cdl\b)|(?:大专|高职|техникум|колледж|전문학사)/iu,
    /(?<![\p{L}.])(?:A\.?\s?A\.?\s?S?\.?|A\.?\s?S\.|HND|HNC|CAP|BEP|CFC|EFZ|BTEC|NVQ|DUT|BUT|BTS|DEUG|MBO)(?![\p{L}])/u,
  ],
  [
    "secondary",
    /\b(?:high school|secondary|ged\b|gcse|a[- ]levels?|o[- ]levels?|abitur|matura|maturità|baccalaur|bachillerato|ensino médio|lise\b|lise diplom|lycée|gymnasium|realschule|intermediate|matriculation|ssc|hsc|class (?:x|xii|10|12)\b|year \d{1,2}|bac\b|perito|\p{L}{0,15}schulabschluss|mittlere reife|fachhochschulreife|terminale|ylioppila|(?:10|12)th\b|sixth form|grammar school|hauptschul|mittelschulabschluss|hochschulreife|reifeprüfung|maturit|matric|leaving cert|school certificate|highers\b|educación secundaria|educación primaria|bachiller\b|preparatoria|ensino fundamental|12\.?º ano|licenza media|bacalaureat|érettségi|świadectwo|vitnemål|studieforberedende|studiespesialisering|studentereksamen|\p{L}{3,}programmet|peruskoulu|brevet des)|(?:απολυτήριο|高中|中学|среднее|고등학교)/iu,
    /(?<![\p{L}.])(?:G\.?E\.?D|GCSEs?|IGCSEs?|SSC|HSC|SSLC|CBSE|ICSE|HAVO|VWO|VMBO)(?![\p{L}])/u,
  ],
];

/** The level of a degree as printed, or null where its words name none. A school's name may tell where a degree does not. */
export function degreeLevel(degree: string, institution = ""): EducationLevel | null {
  const start = degree.slice(0, 200);
  if (/\bassociate(?:'s|’s)?\b/i.test(start)) return "diploma";
  if (
    /\b(?:high|secondary) school\b|\blise diplom|\bfachhochschulreife\b|\bmaturit|\b(?:school|leaving|senior) certificate\b|^terminale\b/iu.test(
      start,
    )
  )
    return "secondary";
  for (const [level, words, short] of LEVELS) if (words.test(start) || short.test(start)) return level;
  return /\b(?:high school|secondary school|grammar school|\p{L}{0,15}schulabschluss|mittlere reife|fachhochschulreife|terminale|ylioppila|(?:10|12)th\b|sixth form|lycée|gymnasium|lisesi|liceo)\b|高中/iu.test(
    institution,
  )
    ? "secondary"
    : null;
}
