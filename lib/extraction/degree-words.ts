// Short forms count only as whole words in their usual spelling: "BA", "B.Sc.", "M.Eng", "Ph.D".
const SHORT =
  /(?<![\p{L}\p{N}.])(?:B\.?\s?Sc?\.?|B\.?\s?A\.?|B\.?\s?Tech\.?|B\.?\s?E\.?|B\.?\s?Eng\.?|B\.?\s?Com\.?|B\.?\s?Ed\.?|B\.?\s?F\.?\s?A\.?|B\.?\s?B\.?\s?A\.?|B\.?\s?C\.?\s?A\.?|B\.?\s?Arch\.?|B\.?\s?S\.?\s?N\.?|B\.?\s?S\.?\s?[WE]\.?|B\.?\s?S\.?\s?C\.?\s?[SE]\.?|B\.?\s?A\.?\s?Sc\.?|BEng|BSc|BTech|BAS|BPharm|B\.?\s?Pharm\.?|B\.?\s?Des\.?|B\.?\s?Mus\.?|LL\.?\s?B\.?|LL\.?\s?M\.?|M\.?\s?Sc?\.?|M\.?\s?A\.?|M\.?\s?Tech\.?|M\.?\s?Eng\.?|M\.?\s?E\.?|M\.?\s?B\.?\s?A\.?|M\.?\s?C\.?\s?A\.?|M\.?\s?F\.?\s?A\.?|M\.?\s?Ed\.?|M\.?\s?P\.?\s?[HAP]\.?|M\.?\s?Phil\.?|M\.?\s?Pharm\.?|M\.?\s?S\.?\s?[WNE]\.?|M\.?\s?S\.?\s?C\.?\s?[SE]\.?|M\.?\s?Arch\.?|M\.?\s?Res\.?|MEng|MSc|MTech|MIM|MPAcc|Ph\.?\s?D\.?|D\.?\s?Phil\.?|D\.?\s?Sc\.?|M\.?\s?D\.?|J\.?\s?D\.?|MBBS|M\.?B\.?Ch\.?B|Ed\.?\s?D\.?|DDS|DMD|DVM|DNP|DPT|DBA|Psy\.?\s?D|Pharm\.?\s?D|A\.?\s?A\.?\s?S?\.?|A\.?\s?S\.?|ADN|LPN|HND|HNC|GCSEs?|IGCSEs?|GED|BTEC|NVQ|PGCE|PGDip|PGDM|PGCert|DUT|BUT|BTS|CAP|CAPES|BEP|DEUG|DESS|DEA|HAVO|VWO|VMBO|MBO|HBO|WO|FP|Dipl\.?-?\s?(?:Ing|Inf|Kfm|Phys|Math|Psych)?\.?|Dr\.(?=\s?(?:rer|phil|med|ing|jur|-Ing))|Lic\.|mgr|inż\.|Mgr\.|Bc\.|Ing\.(?=\s\p{Lu}))(?:\s?\((?:Hons?\.?|Honou?rs|Tech|Ed)\.?\))?(?![\p{L}\p{N}])/u;
const LONG =
  /(?<![\p{L}\p{N}])(?:bachelor(?!arbeit)|master(?!arbeit|class|mind|ed|ing|card)|doctor(?:ate|al|\s(?:of|in))|associate(?:'s|’s)? (?:degree|of|in)|diplom(?!ac|at)|degree|foundation (?:year|degree)|high school|secondary (?:school|education)|postdoc|post[- ]?graduate|under[- ]?graduate|graduate certificate|certificate (?:in|of)|certificado de|a[- ]levels?|o[- ]levels?|as[- ]levels?|abitur|fachabitur|matura|baccal|bac s\b|bac [+]|licence|licen[cs]iatur|licenciado|grado (?:en|de|superior|medio)|doble grado|m[aá]ster|m[aá]ster universitario|maestr[ií]a|doctorado|doctorante|ingenier[ií]a (?=\p{Lu})|bachillerato|bachiller|t[eé]cnico (?:superior|en|de)|técnic[oa] |tecn[oó]log[oa]? (?:en|em)|formación profesional|mestrado|graduação|pós-graduação|especialização|especialización|specialization in|bacharel|doutorado|ensino (?:médio|superior)|laurea|dottorato|magistrale|triennale|maturità|perito|qualifica|mastère|maîtrise|doctorat|diplôme|ingénieur|cursus|classe préparatoire|prépa\b|bac ?\+ ?\d|bac \p{L}{1,10}$|terminale|brevet|magister|staatsexamen|referendariat|ausbildung (?:zu|als)|ausbildung|mittlere reife|fachhochschulreife|hochschulreife|\p{L}{0,15}schulabschluss|realschul|studium|lisans|yüksek lisans|ön lisans|doktora|lise diploma|licencjat|studia|inżynier|technik (?=\p{Ll})|bakalář|magistr|licență|masterat|civilingenjör|kandidat|högskoleexamen|ylioppila|maisteri|kandi|insinööri|tradenomi|intermediate(?=$|[\s,(]+(?:education|mpc|bipc|cec|\()|\s[–-])|matriculation|higher secondary|senior secondary|ssc\b|hsc\b|sslc|cbse|icse|class (?:x|xii|10|12)\b|(?:x|xii|10|12)th (?:grade|standard|class|std)|year \d{1,2}|open studies|study abroad|exchange (?:semester|student|program|year)|auslands(?:semester|studium|jahr)|semestre d|erasmus|home-?schooling|law license|ph\.?d|mba|nanodegree|apprenticeship|coding bootcamp|coursework in|studies (?:in|of)|minor in)|(?:бакалавр|магистр|специалитет|специалист|аспирант|диплом|среднее|высшее|магістр|本科|学士|學士|硕士|碩士|博士|研究生|大专|高中|专科|学历|학사|석사|박사|修士|卒業)/iu;

// They stand beside a degree and contain its words.
const WEAK =
  /^(?:minors? (?:in|:)|major(?:s|ing)?(?: in|:)|concentration|emphasis|specializ(?:ing|ation) in|(?:(?:upper|lower) )?(?:first|second|third)[- ]class|with (?:first|upper)?.{0,12}honou?rs|(?:discussione )?(?:[\p{L}’']{0,14}\s)?\p{L}{0,14}(?:thesis|dissertation|these\b|tesis|tesi\b|arbeit\b)|advis[eo]r|supervis|mentor|(?:major|final|capstone) project|project title|relevant|(?:\p{L}+ )?courses?\b|(?:\p{L}+ )?coursework|coursework|modules?|subjects|gpa|cgpa|grades?\b|honou?rs\b|predicted|awarded|completed|graduated|focus|activities|scholarship|dean|recipient|award|president|member)/iu;
const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u;
const BARE =
  /^(?:bachelor(?:s|'s|’s)?|master(?:s|'s|’s)?|doctor(?:ate)?|associate(?:s|'s|’s)?|degree|diploma|of|the|science|sciences|arts?|engineering|technology|business|administration|commerce|education|philosophy|laws?|applied|fine|studies|hons?|honou?rs|candidate|student|phd|bsc?|msc?|ba|ma|mba|bba|be|me|btech|mtech|bcom|beng|meng|aas?|as|llb|llm|integrated|in|summa|magna|cum|laude|本科|学士|硕士|博士|學士|碩士|master|licence|laurea|magistrale|triennale|grado|máster|higher)$/iu;

/** Whether a degree names no field: "Bachelor of Science" does not, "BSc Physics" does. */
export function isBareDegree(text: string): boolean {
  return text.split(/[\s,()-]+/).every((word) => word === "" || BARE.test(word.replace(/\./g, "")));
}

/** How much a short text looks like a degree: 3 for its full words or a leading short form, 2 for an inner one, 1 for what stands beside degrees, else 0. */
export function degreeScore(text: string): number {
  const start = text.slice(0, 200);
  if (WEAK.test(start.replace(LEADING_SIGNS, ""))) return 1;
  const short = SHORT.exec(start);
  if (LONG.test(start) || short?.index === 0) return 3;
  return short ? 2 : 0;
}

/** Where the words of a degree begin in a text, or -1. */
export function degreeIndex(text: string): number {
  const start = text.slice(0, 200);
  if (WEAK.test(start.replace(LEADING_SIGNS, ""))) return -1;
  const found = [SHORT.exec(start), LONG.exec(start)].flatMap((match) => (match ? [match.index] : []));
  return found.length === 0 ? -1 : Math.min(...found);
}
