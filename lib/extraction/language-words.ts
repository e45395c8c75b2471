/** Spoken languages as they are called in the languages that resumes come in; the first name of each group stands for all. */
const NAMES = `
english anglais inglés ingles englisch inglese inglês engels engelska engelsk englanti ingilizce angielski angličtina angličtinu engleză engleza angol английский англійська английски αγγλικά αγγλική anglų angļu inglise engleski angleščina anglès inggris anh 英语 英文 英語 영어
french français francais francés frances französisch francese francês frans franska fransk ranska fransızca francuski francouzština franceză franceza francia французский французька френски γαλλικά 法语 法文 法語 フランス語 프랑스어 불어
german allemand alemán aleman deutsch tedesco alemão duits tyska tysk saksa almanca niemiecki němčina nemčina germană germana német немецкий німецька немски γερμανικά 德语 德文 德語 ドイツ語 독일어
spanish espagnol español espanol spanisch spagnolo espanhol spaans spanska spansk espanja ispanyolca hiszpański španělština spaniolă spanyol castellano испанский іспанська испански ισπανικά 西班牙语 西班牙語 スペイン語 스페인어
italian italien italiano italienisch italiaans italienska italiensk italia italyanca włoski italština italiană olasz итальянский італійська италиански ιταλικά 意大利语 イタリア語 이탈리아어
portuguese portugais portugués portugiesisch portoghese português portugues portugees portugisiska portugisisk portugali portekizce portugalski portugalština portugheză португальский πορτογαλικά 葡萄牙语 ポルトガル語 포르투갈어
dutch néerlandais neerlandais neerlandés holandés niederländisch olandese holandês neerlandês nederlands flemish nederländska hollandsk nederlandsk hollanti hollandaca niderlandzki holenderski nizozemština голландский нидерландский 荷兰语
swedish suédois sueco schwedisch svedese zweeds svenska svensk ruotsi isveççe szwedzki švédština шведский σουηδικά
norwegian norvégien noruego norwegisch norsk norska norja norweski norština норвежский
danish danois danés dänisch dansk danska tanska duński dánština датский
finnish finnois finlandés finnisch finska suomi suomea fiński finština финский
icelandic islandais islensk íslenska islannti
polish polonais polaco polnisch polacco pools polska polsk puola polski lehçe polština poloneză lengyel польский польська 波兰语
czech tchèque checo tschechisch ceco čeština tsekki czeski cseh чешский чеська
slovak slovaque slowakisch slovenčina slovenština słowacki словацкий
hungarian hongrois húngaro ungarisch ungherese magyar unkari węgierski maďarština maghiară венгерский
romanian roumain rumano rumänisch rumeno română romana romania romeno rumuński rumunština román румынский
bulgarian bulgare búlgaro bulgarisch български болгарский
greek grec griego griechisch greco grieks kreikka yunanca grecki řečtina ελληνικά греческий 希腊语
turkish turc turco türkisch turks turkiska tyrkisk turkki türkçe turecki turečtina турецкий турецька τουρκικά 土耳其语
russian russe ruso russisch russo ryska russisk venäjä rusça rosyjski ruština rusă rusa orosz русский російська руски ρωσικά 俄语 俄語 ロシア語 러시아어
ukrainian ukrainien ucraniano ukrainisch ukraińska ukrainska ukraina ukrayna ukraiński ukrajinština українська украинский
belarusian білоруська белорусский
serbian serbe serbio serbisch srpski српски сербский
croatian croate croata kroatisch hrvatski
bosnian bosnisch bosanski
slovenian slovene slowenisch slovenščina
macedonian македонски
albanian albanais albanés albanisch shqip
arabic arabe árabe arabisch arabo arabiska arabisk arabia arapça arabski arabština арабский арабська αραβικά العربية 阿拉伯语 アラビア語 아랍어
hebrew hébreu hebreo hebräisch ebraico עברית иврит
persian farsi persan persa persisch farsça فارسی персидский
pashto dari kurdish kurmanji
urdu ourdou اردو
hindi hindou हिन्दी хинди
bengali bangla বাংলা
punjabi gujarati marathi tamil telugu kannada malayalam odia assamese konkani sinhala nepali sanskrit
chinese mandarin chinois chino chinesisch cinese chinês chinees kinesiska kinesisk kiina çince chiński čínština китайский китайська κινεζικά 中文 普通话 國語 汉语 漢語 中国語 중국어
cantonese cantonais cantonés kantonesisch 粤语 粵語 广东话
japanese japonais japonés japanisch giapponese japonês japans japanska japansk japani japonca japoński japonština японский японська 日语 日文 日語 日本語 일본어
korean coréen coreano koreanisch korece koreański корейский 한국어 韩语 韓語 韓国語
vietnamese vietnamien vietnamita vietnamesisch
thai indonesian malay tagalog filipino khmer lao burmese swahili amharic yoruba igbo hausa zulu xhosa afrikaans somali tigrinya wolof shona twi lingala kinyarwanda latin
catalan català catalán katalanisch
basque euskera euskara galician galego gallego irish gaeilge welsh cymraeg scottish luxembourgish maltese esperanto
estonian estonien eesti viro latvian letton latviešu lithuanian lituanien lietuvių
georgian ქართული грузинский armenian армянский kazakh казахский uzbek узбекский azerbaijani azerice азербайджанский mongolian kyrgyz tajik
asl bsl
`;

const SINGLE_ROWS = /^(?:pashto|punjabi|thai|basque|estonian|georgian|asl)\s/;

/** The groups of names that mean one language. */
export const LANGUAGE_GROUPS: readonly (readonly string[])[] = NAMES.trim()
  .split("\n")
  .flatMap((row) => (SINGLE_ROWS.test(row) ? row.split(" ").map((name) => [name]) : [row.split(" ")]));

const LEVEL_WORDS = [
  "native(?: speaker| or bilingual| proficiency| level| language| fluency)*|mother[- ]tongue|first language|near[- ]native|bilingual|fluent|fluency|proficient|professional(?: working)?(?: proficiency)?|full professional|limited working|business(?: level| fluent)|advanced|upper[- ]intermediate|pre[- ]intermediate|intermediate|conversational|competent|good|very good|excellent|fair|basic|beginner|elementary|working (?:knowledge|proficiency)|[abc][12][+-]?(?:\\s?[/–-]\\s?[abc][12])?",
  "langue maternelle|maternelle|courant|bilingue|lu, (?:écrit|parlé)[^|;]{0,20}|niveau (?:scolaire|avancé|intermédiaire|débutant|professionnel|[abc][12])|intermédiaire|débutant|notions|scolaire|professionnel|avancé",
  "lengua materna|nativ[ao]|fluido|avanzado|intermedio|básico|nivel (?:alto|medio|bajo|avanzado|intermedio|básico)|alto|medio|bajo",
  "muttersprachlich|muttersprache|muttersprachler(?:in)?|fließend|verhandlungssicher|gute kenntnisse|grundkenntnisse|schulkenntnisse|sehr gut(?:e kenntnisse)?|fortgeschritten|gut|konversationssicher|anfänger",
  "madrelingua|materna|natal|lingua madre|fluente|buono|ottimo|scolastico|livello \\p{L}+|língua materna|avançado|intermediário|intermédio|moedertaal|vloeiend|uitstekend|goed|redelijk|basis",
  "modersmål|flytande|goda kunskaper|grundläggande|modersmål|flydende|morsmål|flytende|god|meget god|øvet|äidinkieli|erinomainen|sujuva|hyvä|kiitettävä|tyydyttävä|kohtalainen|alkeet|perusteet|välttävä",
  "ojczysty|biegły|zaawansowany|średniozaawansowany|komunikatywn\\p{L}{1,3}|podstawow\\p{L}{1,3}|(?:bardzo )?dobr[ya]|słab[ya]|mateřský|rodilý mluvčí|plynně|pokročil[áý]|mírně pokročilá|začátečník|anyanyelv(?:i)?|felsőfok|középfok|alapfok|társalgási|maternă|nativă|fluent|mediu|avansat|începător|ana ?dil(?:i)?|ileri(?: seviye)?|çok iyi|iyi|orta(?: seviye)?|başlangıç",
  "родной|свободн(?:ый|о)(?: владение)?|базовый|начальный|средний|продвинутый|разговорный|технический|со словарем|рідна|вільно|вільне володіння|базовий|середній|розмовний|роден|свободно|напреднал|μητρική|άριστα|πολύ καλά|καλά|άπταιστα|βασικά",
  "母语|母語|流利|熟练|精通|良好|一般|基础|日常会话|工作语言|cet-?[46]|专[四八]|tem-?[48]|hsk\\s?\\d|n[1-5](?![\\p{N}])|jlpt\\s?n[1-5]|ネイティブ|ビジネスレベル|日常会話(?:レベル)?|初級|中級|上級|英検[準]?\\d級|원어민|유창|비즈니스|일상 ?회화|초급|중급|상급|topik\\s?\\d|opic\\s?\\p{Lu}{2}\\d?",
  "(?:toefl|ielts|toeic|delf|dalf|dele|goethe|telc|tcf|cambridge|cae|cpe|fce)[\\s:]*(?:[abc][12]|[\\d.]+)|\\d{1,3}\\s?%|[1-5]\\s?\\/\\s?5",
];
/** A level as it stands beside a language. */
export const LEVEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LEVEL_WORDS.join("|")})(?![\\p{L}\\p{N}])`, "iu");
