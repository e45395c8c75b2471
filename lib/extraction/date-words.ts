/** Months in the languages resumes come in, by their number; forms are lower case without a final dot. */
const MONTH_FORMS: readonly string[] = [
  "january jan gener janvier janv enero ene januar jän jänner jaenner gennaio gen janeiro januari januara ocak oca styczeń stycznia sty leden ledna ianuarie января январь янв січень ιανουάριος ιανουαρίου ιαν január tammikuu tammikuuta tammi siječanj siječnja січня січ jaanuar يناير ינואר",
  "february feb febrer february feb febrerr février févr fev fevrier febrero februar febbraio fevereiro februari februarie şubat şub luty lutego lut únor února февраля февраль фев φεβρουάριος φεβρουαρίου φεβ február helmikuu helmikuuta veljača veljače februara лютого лютий лют veebruar فبراير פברואר",
  "march mar mars marts maret març marzo märz mrz maerz março marco maart mart mrt marzec marca březen března martie марта март мар μάρτιος μαρτίου μαρ március márc marec maaliskuu maaliskuuta ožujak ožujka marta березня березень бер märts مارس מרץ",
  "april apr avril avr abril abr aprile april nisan nis kwiecień kwietnia kwi duben dubna aprilie апреля апрель апр απρίλιος απριλίου απρ április ápr apríl huhtikuu huhtikuuta travanj travnja квітня квітень кві aprill أبريل אפריל",
  "may mai mayo maig maggio mag maio mei maj mayıs mayis may květen května maja мая май μάιος μαΐου μαϊ μάη május máj toukokuu toukokuuta svibanj svibnja травня травень тра مايو מאי",
  "june jun juny juin junio juni giugno giu junho haziran haz czerwiec czerwca cze červen června iunie июня июнь июн ιούνιος ιουνίου ιουν június jún kesäkuu kesäkuuta lipanj lipnja juna червня червень чер juuni يونيو יוני",
  "july jul juliol juillet juil julio juli luglio lug julho temmuz tem lipiec lipca lip červenec července iulie июля июль июл ιούλιος ιουλίου ιουλ július júl heinäkuu heinäkuuta srpanj srpnja jula липня липень лип juuli يوليو יולי",
  "august aug agustus agost août aout agosto ago augustus augusti ağustos ağu sierpień sierpnia sie srpen srpna августа август авг αύγουστος αυγούστου αυγ augusztus elokuu elokuuta kolovoz kolovoza avgust avgusta серпня серпень сер أغسطس אוגוסט",
  "september sep sept septembre septiembre settembre set setembro eylül eyl wrzesień września wrz září septembrie сентября сентябрь сен σεπτέμβριος σεπτεμβρίου σεπ szeptember szept syyskuu syyskuuta rujan rujna septembar septembra вересня вересень вер setiembre سبتمبر ספטמבר",
  "october oct octobre octubre oktober okt ottobre ott outubro out ekim eki październik października paź říjen října octombrie октября октябрь окт οκτώβριος οκτωβρίου οκτ október lokakuu lokakuuta oktobar oktobra жовтня жовтень жов oktoober أكتوبر אוקטובר",
  "november nov novembre noviembre novembro kasım kasim kas listopad listopada lis noiembrie ноября ноябрь ноя νοέμβριος νοεμβρίου νοε marraskuu marraskuuta studeni studenog novembar novembra листопада листопад лис نوفمبر נובמבר",
  "december dec décembre déc decembre diciembre dic dezember dez dicembre dezembro desember aralık ara grudzień grudnia gru prosinec prosince decembrie декабря декабрь дек δεκέμβριος δεκεμβρίου δεκ joulukuu joulukuuta prosinac prosinca decembar decembra грудня грудень гру detsember des ديسمبر דצמבר",
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
  ["summers", 6],
  ["winters", 12],
  ["lente", 3],
  ["zomer", 6],
  ["herfst", 9],
  ["vår", 3],
  ["våren", 3],
  ["sommar", 6],
  ["sommaren", 6],
  ["sommeren", 6],
  ["höst", 9],
  ["hösten", 9],
  ["høst", 9],
  ["kevät", 3],
  ["kesä", 6],
  ["syksy", 9],
  ["wiosna", 3],
  ["lato", 6],
  ["jesień", 9],
  ["verão", 6],
  ["outono", 9],
  ["yaz", 6],
  ["лето", 6],
  ["летом", 6],
  ["осень", 9],
  ["весна", 3],
  ["q1", 1],
  ["q2", 4],
  ["q3", 7],
  ["q4", 10],
]);

export const PRESENT_WORDS: readonly string[] = (
  "present|presently|la actualidad|l'actualitat|el presente|la actual|до сьогодні|до сьогоднішнього дня|до сих пор|сьогоднішній день|сегодняшний день|...|…|current|currently|now|today|ongoing|" +
  "date|aujourd'hui|aujourd’hui|présent|actuel|en cours|ce jour|maintenant|actualidad|actual|actualmente|presente|hoy|" +
  "la fecha|heute|aktuell|jetzt|oggi|attuale|in corso|atualmente|atual|o momento|momento|heden|nu|nå|nuværende|" +
  "günümüz|halen|devam ediyor|devam|obecnie|teraz|dosud|současnost|prezent|настоящее время|наст.вр.|наст. вр.|н.в.|н. в.|н/в|сейчас|наст. время|по настоящее время|наст.вр.|наст. вр.|н.в.|н. в.|н/в|сейчас|по н.в|" +
  "present day|present date|at present|still|attualmente|tuttora|en curso|actuellement|gegenwart|laufend|dato|vandaag|huidig|pågående|nuvarande|dags dato|nykyinen|nadal|chwili obecnej|doposud|jelenleg|в данный момент|дотепер|теперішній час|" +
  "till date|til date|until date|till now|until now|til now|to date|current job|d.d.|d.d|jelenleg|napjainkig|mai napig|σήμερα|παρόν|έως σήμερα|danas|sada|trenutno|dnes|dodnes|doteraz|súčasnosť|nykyhetki|nykyinen|i dag|idag|nutid|til nu|nåtid|inneværende|" +
  "bugün|şu an|devam etmekte|în prezent|al presente|presentemente|data odierna|hasta hoy|vigente|presente momento|hoje|até hoje|o presente|avui|actualitat|l'actualitat|aktualnie|do dziś|dzisiaj|dziś|nadal|сегодня|сьогодні|по сей день|по теперішній час|нині|praegu|šiuo metu|līdz šim|oggi in corso|zur zeit|derzeit|" +
  "الآن|حتى الآن|الحاضر|היום|כיום|hiện tại|hiện nay|nay|sekarang|saat ini|ปัจจุบัน|至今|现在|目前|今|現在|현재|재직중|in progress"
).split("|");

export const SINCE_WORDS: readonly string[] =
  "since|from|depuis le|des de|ab dem|seit dem|von|vom|з|зі|від|от|zo|από|a partir de|desde el|desde a|từ|sejak|tun|depuis|seit|desde|dal|dall'|ab|sinds|od|с|starting|started|beginning".split(
    "|",
  );

export const RANGE_WORDS: readonly string[] =
  "to the|to|up to|ad|until|till|through|thru|and|bis|à|au|a|al|hasta|até|tot|til|till|do|по|至|到|and|e|y|ile|jusqu'à|jusqu’à|jusqu'au|jusqu’au|bis zum|fino a|al giorno|tot en met|t/m|til og med|до|έως|μέχρι|asti|saakka|až|až do|až po|și|pana|până|đến|hingga|sampai|s/d|upto|و|إلى|حتى|עד|–".split(
    "|",
  );
