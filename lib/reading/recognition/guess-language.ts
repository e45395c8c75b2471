/** The codes of recognition's languages (ISO 639-2). */
export type Language = keyof typeof COMMON_WORDS;

/**
 * The words that join others, and the commonest of resumes, as recognition of English spells them: without accents. What
 * only one language has tells more than what several share.
 */
const COMMON_WORDS = {
  eng: "the and of for with in to on at by from as is was an or that which their our using through within across experience education skills work university managed developed led team present january february march april may june july august october december",
  fra: "de la le les des du et en un une pour dans sur avec au aux par est sont chez ainsi que qui ou plus sous depuis experience formation competences langues janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre gestion francais",
  spa: "de la el los las en del con para por una un que al se su como desde entre mas sobre hasta experiencia educacion formacion habilidades idiomas enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre actualidad espanol universidad gestion",
  por: "de do da dos das em para com no na nos nas uma um os as pela pelo ao que por desde sobre ate entre mais experiencia educacao formacao habilidades competencias idiomas janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro atual universidade gestao",
  ita: "di il la per con della delle dei del degli nel nella gli una un da dal in presso alla allo al che sono come tra esperienza istruzione formazione competenze lingue gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre italiano universita gestione",
  deu: "und der die das in mit fur von im bei zur zum des den dem am auf als sowie durch uber nach bis eine einer seit unter berufserfahrung ausbildung kenntnisse sprachen lebenslauf geboren januar februar marz mai juni juli oktober dezember heute deutsch englisch universitat schule",
  nld: "de het een en van voor met bij op in aan naar tot als door over te zijn onder uit binnen ook werkervaring opleiding opleidingen vaardigheden talen januari februari maart mei juni juli augustus oktober heden nederlands engels",
  pol: "na do od oraz dla przez po ze we za przy jako pod nad lub zakresie doswiadczenie wyksztalcenie umiejetnosci jezyki zawodowe obecnie angielski polski uniwersytet",
  tur: "ve ile bir bu icin olarak da de en icinde gibi daha kadar olan sonra uzerinde veya deneyim egitim bilgileri beceriler yabanci dil diller ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik halen universitesi is ingilizce turkce yonetimi telefon adi soyadi",
  swe: "och att det som en ett for med av till pa den har jag om vid fran inom samt under hos erfarenhet utbildning kunskaper sprak januari februari mars maj juni juli augusti oktober nuvarande svenska engelska universitet",
  dan: "og at det som en et for med af til pa den har jeg om ved fra inden samt under hos efter erfaring uddannelse kompetencer sprog januar februar marts maj juni juli oktober nuvaerende dansk engelsk universitet",
  fin: "ja sekä seka on ei etta joka olen mukaan kanssa myos tai kuin oli noin vuoden tyokokemus koulutus taidot kielitaito nykyinen suomi englanti yliopisto",
  ces: "na se do pro ve od po pri jako za ze nebo jsem zkusenosti vzdelani dovednosti jazyky soucasnost cestina anglictina univerzita",
  ron: "si in de la cu pe din pentru prin al ale un sau sunt care este dupa catre experienta educatie competente limbi ianuarie februarie martie mai iunie iulie octombrie prezent romana engleza universitatea",
  hun: "az es egy hogy nem is meg vagy mint szamara altal valamint alatt majd kozott tapasztalat tanulmanyok keszsegek nyelvek januar februar marcius jelenleg magyar angol egyetem",
} as const;

const TELLING = tellingOf(COMMON_WORDS);
/** In telling words: fewer are chance. */
const ENOUGH = 2.5;
/** A resume in English names places and schools of another language, and the other way about. */
const MORE_THAN_NEXT = 1.2;

/** The language of lines that were read as if they were English; English where nothing tells. */
export function guessLanguage(lines: readonly string[]): Language {
  const sums = new Map<Language, number>();
  for (const word of lines.flatMap((line) => plain(line).match(/\p{L}+/gu) ?? [])) {
    for (const [language, weight] of TELLING.get(word) ?? []) {
      sums.set(language, (sums.get(language) ?? 0) + weight);
    }
  }
  const [first, next] = [...sums].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < ENOUGH || first[1] < (next?.[1] ?? 0) * MORE_THAN_NEXT) return "eng";
  return first[0];
}

function plain(line: string): string {
  return line.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").toLowerCase();
}

/** For each word the languages that it speaks for, with a weight that they share. */
function tellingOf(words: Record<Language, string>): Map<string, [Language, number][]> {
  const speakers = new Map<string, Set<Language>>();
  for (const language of Object.keys(words) as Language[]) {
    for (const word of plain(words[language]).split(" "))
      speakers.set(word, (speakers.get(word) ?? new Set()).add(language));
  }
  return new Map(
    [...speakers].map(([word, all]) => [word, [...all].map((language) => [language, 1 / all.size])]),
  );
}
