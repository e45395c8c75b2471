/** What the label of a form says about the words beside it: "Employer: …", "Cargo: …", "Lavoro o posizione ricoperti …". */
export type FieldKind = "role" | "company" | "place" | "date" | "note";

const LABELS: Record<FieldKind, string> = {
  role:
    "position|role|funcția|postul|funcția sau postul ocupat|pozice|pracovní pozice|funkce|pozícia|munkakör|beosztás|посада|θέση|θέση εργασίας|befattning|titel|roll|stilling|tehtävä|tehtävänimike|nimike|rola|zajmowane stanowisko|vị trí|chức vụ|jabatan|posisi|المسمى الوظيفي|rank|rank/position|job role|post held|post|title|job title|designation|job position|function|occupation|occupation or position held|position held|poste|poste occupé|fonction|emploi|fonction ou poste occupé|" +
    "puesto|cargo|función o puesto ocupado|profesión|função|função ou cargo ocupado|funzione|ruolo|tipo di impiego|posizione|mansione|qualifica|lavoro o posizione|lavoro o posizione ricoperti|" +
    "tätigkeit|funktion|beruf|beruf oder funktion|stelle|functie|stanowisko|zawód lub zajmowane stanowisko|должность|görev|pozisyon|unvan|职位|职务|岗位|役職|役割|직책",
  company:
    "company|company name|angajator|numele și adresa angajatorului|compania|zaměstnavatel|spoločnosť|zamestnávateľ|munkáltató|cég|організація|роботодавець|компанія|место работы|εργοδότης|εταιρεία|arbetsgivare|företag|virksomhed|arbejdsgiver|arbeidsgiver|bedrift|työnantaja|yritys|nazwa firmy|poslodavac|công ty|perusahaan|الشركة|name of company|name of organization|company/organization|institution name|employer|organi[sz]ation|client|name of employer|name and address of employer|entreprise|société|employeur|nom et adresse de l.employeur|nom de l.entreprise|" +
    "empresa|compañía|empleador|nombre y dirección de la empresa|nome e endereço do empregador|empregador|azienda|datore di lavoro|nome e indirizzo del datore di lavoro|nome e indirizzo del|firma|arbeitgeber|" +
    "unternehmen|name und adresse des arbeitgebers|bedrijf|werkgever|pracodawca|nazwa i adres pracodawcy|компания|организация|работодатель|şirket|kurum|işveren|公司|公司名称|单位|会社名|企業名|회사",
  place:
    "location|place|lieu|lugar|luogo|ort|standort|local|localização|ciudad|ville|city|località|sede|miejsce|место|yer|şehir|地点|所在地",
  date: "dates?|perioada|období|obdobie|időszak|термін|περίοδος|tid|tidsperiod|periode|ajanjakso|kesto|okres|okres zatrudnienia|razdoblje|thời gian|المدة|date \\(da.{1,6}a\\)|fechas? \\(de.{1,6}a\\)|datas? \\(de.{1,6}a\\)|dates? \\(de.{1,6}à\\)|период работы|période d.emploi|periodo di lavoro|beschäftigungszeitraum|duration|period|date da|dates? \\(from.{1,6}to\\)|durée|période|periodo|período|fecha|fechas|data|datas|zeitraum|dauer|daty|период|даты|tarih|yıl|时间|期間|기간",
  note:
    "ricoperti|datore di lavoro|occupés?|held|main activities(?: and responsibilities)?|principali attività(?: e(?: responsabilità)?)?|principales activités(?: et responsabilités)?|principais atividades(?: e responsabilidades)?|" +
    "principales actividades(?: y responsabilidades)?|principales funciones|funciones|hauptaufgaben|wichtigste tätigkeiten(?: und zuständigkeiten)?|type of business(?: or sector)?|business or sector|tipo di attività(?: o settore)?|tipo di azienda o settore|" +
    "tipo de empresa(?: o sector)?|type ou secteur d.activité|secteur|branche|description|responsabilità|responsibilities|responsabilités|rodzaj działalności|team size|reference|kontakt",
};
const KINDS: readonly FieldKind[] = ["role", "company", "place", "date", "note"];
const WHOLE = KINDS.map((kind): [FieldKind, RegExp] => [
  kind,
  new RegExp(`^(?:${LABELS[kind]})\\s*[:：]?$`, "iu"),
]);
const LEADING = KINDS.map((kind): [FieldKind, RegExp] => [
  kind,
  // Exports write a dash for the colon; between two names it joins them, so only after a label in small letters.
  new RegExp(`^(?:${LABELS[kind]})\\s*[:：]\\s*(?=\\S)|^(?=\\p{Ll}+ - )(?:${LABELS[kind]}) - `, "iu"),
]);
// Of two words and more, a label needs no colon: nobody is called "Name and address of employer".
const LONG = KINDS.map((kind): [FieldKind, RegExp] => {
  const long = LABELS[kind].split("|").filter((label) => label.split(" ").length > 2);
  return [kind, new RegExp(`^(?:${long.sort((a, b) => b.length - a.length).join("|")})\\s+(?=\\S)`, "iu")];
});

// Templates print these where a name is to be filled in.
const PLACEHOLDER = /^(?:company name|job title|company|employer)$/i;

/** The kind of a text that is nothing but a label, or null. */
export function labelKind(text: string): FieldKind | null {
  if (PLACEHOLDER.test(text)) return null;
  return WHOLE.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

/** The label at the beginning of a text with its length, or null. */
export function leadingLabel(text: string): { kind: FieldKind; length: number } | null {
  for (const [kind, pattern] of [...LEADING, ...LONG]) {
    const found = pattern.exec(text);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}
