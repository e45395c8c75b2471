/** Months in the languages resumes come in, by their number; forms are lower case without a final dot. */
const MONTH_FORMS: readonly string[] = [
  "january jan gener janvier janv enero ene januar jän jänner jaenner gennaio gen janeiro januari januara ocak oca styczeń stycznia sty leden ledna ianuarie января январь янв січень",
  "february feb febrer february feb febrerr février févr fev fevrier febrero februar febbraio fevereiro februari februarie şubat şub luty lutego lut únor února февраля февраль фев",
  "march mar mars marts maret març marzo märz mrz maerz março marco maart mart mrt marzec marca březen března martie марта март мар",
  "april apr avril avr abril abr aprile april nisan nis kwiecień kwietnia kwi duben dubna aprilie апреля апрель апр",
  "may mai mayo maig maggio mag maio mei maj mayıs mayis may květen května maja мая май",
  "june jun juny juin junio juni giugno giu junho haziran haz czerwiec czerwca cze červen června iunie июня июнь июн",
  "july jul juliol juillet juil julio juli luglio lug julho temmuz tem lipiec lipca lip červenec července iulie июля июль июл",
  "august aug agustus agost août aout agosto ago augustus augusti ağustos ağu sierpień sierpnia sie srpen srpna августа август авг",
  "september sep sept septembre septiembre settembre set setembro eylül eyl wrzesień września wrz září septembrie сентября сентябрь сен",
  "october oct octobre octubre oktober okt ottobre ott outubro out ekim eki październik października paź říjen října octombrie октября октябрь окт",
  "november nov novembre noviembre novembro kasım kasim kas listopad listopada lis noiembrie ноября ноябрь ноя",
  "december dec décembre déc decembre diciembre dic dezember dez dicembre dezembro desember aralık ara grudzień grudnia gru prosinec prosince decembrie декабря декабрь дек",
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_FORMS.flatMap((forms, index) => forms.split(" ").map((form): [string, number] => [form, index + 1])),
);

/** Seasons and quarters by the month in which they begin. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
  ["printemps", 3],
  ["été", 6],
  ["automne", 9],
  ["hiver", 12],
  ["frühjahr", 3],
  ["frühling", 3],
  ["sommer", 6],
  ["herbst", 9],
  ["primavera", 3],
  ["verano", 6],
  ["otoño", 9],
  ["estate", 6],
  ["autunno", 9],
  ["q1", 1],
  ["q2", 4],
  ["q3", 7],
  ["q4", 10],
]);

export const PRESENT_WORDS: readonly string[] = (
  "present|presently|current|currently|now|today|ongoing|" +
  "date|aujourd'hui|aujourd’hui|présent|actuel|en cours|ce jour|maintenant|actualidad|actual|actualmente|presente|hoy|" +
  "la fecha|heute|aktuell|jetzt|oggi|attuale|in corso|atualmente|atual|o momento|momento|heden|nu|nå|nuværende|" +
  "günümüz|halen|devam ediyor|devam|obecnie|teraz|dosud|současnost|prezent|настоящее время|наст.вр.|наст. вр.|н.в.|н. в.|н/в|сейчас|наст. время|по настоящее время|наст.вр.|наст. вр.|н.в.|н. в.|н/в|сейчас|по н.в|" +
  "present day|present date|at present|still|attualmente|tuttora|en curso|actuellement|gegenwart|laufend|dato|vandaag|huidig|pågående|nuvarande|dags dato|nykyinen|nadal|chwili obecnej|doposud|jelenleg|в данный момент|дотепер|теперішній час|" +
  "至今|现在|目前|今|現在|현재|재직중|in progress"
).split("|");

export const SINCE_WORDS: readonly string[] =
  "since|from|depuis|seit|desde|dal|dall'|ab|sinds|od|с|starting|started|beginning".split("|");

export const RANGE_WORDS: readonly string[] =
  "to|ad|until|till|through|thru|and|bis|à|au|a|al|hasta|até|tot|til|till|do|по|至|到|and|e|y|ile|jusqu'à|jusqu’à".split(
    "|",
  );
