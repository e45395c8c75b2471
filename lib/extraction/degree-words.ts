// Short forms count only as whole words in their usual spelling: "BA", "B.Sc.", "M.Eng", "Ph.D".
const SHORT =
  /(?<![\p{L}\p{N}.])(?:B\.?\s?Sc?\.?|B\.?\s?A\.?|B\.?\s?Tech\.?|B\.?\s?E\.?|B\.?\s?Eng\.?|B\.?\s?Com\.?|B\.?\s?Ed\.?|B\.?\s?F\.?\s?A\.?|B\.?\s?B\.?\s?A\.?|B\.?\s?C\.?\s?A\.?|B\.?\s?Arch\.?|B\.?\s?S\.?\s?N\.?|BEng|BSc|BTech|LL\.?\s?B\.?|LL\.?\s?M\.?|M\.?\s?Sc?\.?|M\.?\s?A\.?|M\.?\s?Tech\.?|M\.?\s?Eng\.?|M\.?\s?E\.?|M\.?\s?B\.?\s?A\.?|M\.?\s?C\.?\s?A\.?|M\.?\s?F\.?\s?A\.?|M\.?\s?Ed\.?|M\.?\s?P\.?\s?H\.?|M\.?\s?Phil\.?|M\.?\s?S\.?\s?W\.?|MEng|MSc|MTech|Ph\.?\s?D\.?|D\.?\s?Phil\.?|M\.?\s?D\.?|J\.?\s?D\.?|MBBS|Ed\.?\s?D\.?|DDS|DVM|Pharm\.?\s?D|A\.?\s?A\.?\s?S?\.?|A\.?\s?S\.?|HND|HNC|GCSEs?|GED|BTEC|DUT|BTS|CAP|Dipl\.?-?\s?(?:Ing|Inf|Kfm|Phys|Math|Psych)?\.?|Dr\.|Lic\.|mgr|inż\.)(?![\p{L}\p{N}])/u;
const LONG =
  /\b(?:bachelor|master|doctor(?:ate|al)?|associate(?:'s|’s)? (?:degree|of|in)|diplom|degree|high school|secondary school|postdoc|postgraduate|undergraduate|graduate certificate|certificate (?:in|of)|a[- ]levels?|o[- ]levels?|abitur|matura|baccalaur|licence|licenciatur|licenciado|grado (?:en|de|superior|medio)|máster|maestr[ií]a|doctorado|ingenier[ií]a|bachillerato|técnico (?:superior|en)|mestrado|graduação|bacharel|doutorado|ensino médio|laurea|dottorato|magistrale|triennale|maturità|perito|mastère|maîtrise|doctorat|ingénieur|bac ?\+ ?\d|magister|staatsexamen|ausbildung|fachabitur|realschulabschluss|lisans|yüksek lisans|ön lisans|doktora|lise diploma|licencjat|studia|bakalář|magistr|licență|civilingenjör|kandidat|intermediate|matriculation|higher secondary|ssc|hsc|class (?:x|xii|10|12)\b|year \d{1,2}|ph\.?d|mba)|(?:бакалавр|магистр|специалист|аспирант|диплом|среднее|本科|学士|硕士|博士|研究生|大专|高中|학사|석사|박사|修士)/iu;

// They stand beside a degree and contain its words.
const WEAK =
  /^(?:minors? (?:in|:)|major(?:s|ing)?(?: in|:)|(?:(?:upper|lower) )?(?:first|second|third)[- ]class|with (?:first|upper)?.{0,12}honou?rs|thesis|dissertation|advis[eo]r|supervisor|major project|relevant|courses?|coursework|gpa|grade|honou?rs\b|predicted|awarded|completed)/iu;
const BARE =
  /^(?:bachelor(?:s|'s|’s)?|master(?:s|'s|’s)?|doctor(?:ate)?|associate(?:s|'s|’s)?|degree|diploma|of|the|science|sciences|arts?|engineering|technology|business|administration|commerce|education|philosophy|laws?|applied|fine|studies|hons?|honou?rs|candidate|student|phd|bsc?|msc?|ba|ma|mba|bba|be|me|btech|mtech|bcom|beng|meng|aas?|as|llb|llm|integrated|in)$/iu;

/** Whether a degree names no field: "Bachelor of Science" does not, "BSc Physics" does. */
export function isBareDegree(text: string): boolean {
  return text.split(/[\s,()-]+/).every((word) => word === "" || BARE.test(word.replace(/\./g, "")));
}

/** How much a short text looks like a degree: 3 for its full words or a leading short form, 2 for an inner one, 1 for what stands beside degrees, else 0. */
export function degreeScore(text: string): number {
  const start = text.slice(0, 200);
  if (WEAK.test(start)) return 1;
  const short = SHORT.exec(start);
  if (LONG.test(start) || short?.index === 0) return 3;
  return short ? 2 : 0;
}
