const words = (text: string) => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns at the heart of a job title, lower case, in the languages resumes come in. */
export const ROLE_WORDS: ReadonlySet<string> = words(`
accountant actor actress actuary adjuster administrator admin advisor adviser advocate agent aide ambassador analyst animator
apprentice architect archivist artist assembler assistant associate attendant attorney auditor author aviator baker banker barista
barber bartender biochemist biologist blogger bookkeeper broker builder butcher buyer captain caregiver caretaker carpenter cashier ceo cfo
chair chairman chairperson chairwoman chaplain chef chemist chief cio cleaner clerk clinician co-founder coach coder cofounder
columnist commander composer concierge conductor consultant contractor controller cook coordinator co-ordinator copywriter correspondent
counselor counsellor courier creator crew cto curator custodian dealer dean dentist deputy designer detective developer dietitian
director dispatcher doctor driver economist editor educator electrician employee engineer entrepreneur epidemiologist estimator evaluator evangelist
examiner executive expert fellow filmmaker firefighter fitter foreman founder freelancer gardener geologist governess governor
graduate guard guide hacker hairdresser handyman head host hostess housekeeper illustrator inspector installer instructor intern
internship interpreter interviewer inventor investigator investor janitor journalist judge keeper laborer labourer landscaper lawyer lead leader
lecturer librarian lifeguard linguist machinist maid maintainer maker manager marketer mason mathematician mechanic mediator member mentor merchandiser
messenger midwife minister model moderator musician nanny negotiator novelist nurse nutritionist officer operative operator optician
optometrist organizer owner packer painter paralegal paramedic partner pastor pathologist pediatrician pharmacist photographer physician
physicist physiotherapist picker pilot planner plumber poet policeman porter postdoc practitioner preacher president presenter principal producer professor
programmer promoter proprietor psychiatrist psychologist publicist radiographer radiologist ranger realtor receptionist recruiter registrar
reporter rep representative researcher reviewer sailor salesman salesperson saleswoman scientist scrum secretary seller sergeant server shareholder
soldier solicitor specialist sre staff statistician stewardess steward stocker strategist student supervisor surgeon surveyor tailor teacher
teller tester therapist trader trainee trainer translator treasurer tutor typist typographer underwriter undergraduate valet vet veterinarian
adjudicator anesthesiologist anthropologist appraiser assessor attaché audiologist bailiff bricklayer busser cameraman cardiologist carrier cartoonist caseworker collector commissioner conservator
crewman dancer decorator dermatologist dishwasher draftsman drafter driller ecologist expediter fabricator facilitator farmer forester framer fundraiser generalist geneticist geographer
glazier greeter grinder groomer helper historian hygienist integrator jockey knitter lineman loader machinist medic merchandiser merchant meteorologist microbiologist millwright miner molder monitor
navigator neurologist official oncologist orderly paraprofessional performer phlebotomist physiologist pipefitter plasterer polisher preparer processor proofreader referee repairer resident rigger
roofer scheduler scout screener scribe sculptor seaman seamstress setter sheriff singer sociologist sonographer stylist superintendent technologist transcriptionist trucker upholsterer usher weaver
vice-president videographer volunteer vp waiter waitress warden webmaster welder worker writer
alternant apprenti assistante chargé chargée chef conseiller conseillère consultante développeur développeuse directeur directrice employé
enseignant enseignante formateur gérant ingénieur ingénieure infirmier infirmière professeur rédacteur responsable secrétaire serveur serveuse
stagiaire technicien technicienne vendeur vendeuse comptable graphiste
administrador administradora analista asesor asistente auxiliar becario becaria cajero camarero camarera comercial conductor contador
coordinador coordinadora desarrollador desarrolladora director directora diseñador diseñadora docente encargado encargada enfermera enfermero gerente ingeniero
ingeniera investigador investigadora jefe jefa maestra maestro practicante profesor profesora programador recepcionista técnico técnica vendedor vendedora
abteilungsleiter angestellter angestellte arzt assistent assistentin ausbilder berater beraterin buchhalter buchhalterin entwickler entwicklerin fachkraft
geschäftsführer geschäftsführerin hilfskraft ingenieur ingenieurin kaufmann kauffrau krankenpfleger krankenschwester lehrer lehrerin leiter leiterin mechatroniker
mitarbeiter mitarbeiterin praktikant praktikantin praktikum projektleiter sachbearbeiter sachbearbeiterin softwareentwickler softwareentwicklerin softwareingenieur student studentin techniker teamleiter verkäufer verkäuferin
werkstudent werkstudentin auszubildende auszubildender freiberufler
addetto addetta amministratore assistente collaboratore collaboratrice commesso commessa consulente coordinatore direttore direttrice dottorando impiegato impiegata infermiere
infermiera ingegnere insegnante operaio operatore programmatore progettista responsabile ricercatore sviluppatore tecnico tirocinante tirocinio stagista venditore
desenvolvedor desenvolvedora engenheiro engenheira estagiário estagiária gestor gestora professor professora secretária vendedor programador supervisor
medewerker ontwikkelaar adviseur beheerder stagiair leraar docent verpleegkundige boekhouder ingenjör utvecklare lärare sjuksköterska säljare chef konsult projektledare
udvikler ingeniør sygeplejerske utvikler sykepleier
mühendisi mühendis uzmanı uzman müdürü müdür asistanı asistan danışmanı danışman öğretmeni öğretmen geliştirici geliştiricisi yöneticisi yönetici elemanı eleman stajyer stajyeri hemşire sorumlusu teknisyeni
kierownik specjalista inżynier programista asystent analityk dyrektor nauczyciel pielęgniarka stażysta księgowa księgowy sprzedawca
programátor vývojář inženýr učitel asistent ředitel inginer programator contabil profesor dezvoltator
инженер разработчик программист менеджер директор специалист руководитель аналитик бухгалтер администратор учитель преподаватель консультант дизайнер тестировщик стажер стажёр врач медсестра продавец помощник
`);

/** Role words of languages that write without spaces: sought inside a text. */
export const ROLE_SIGNS: readonly string[] =
  "工程师|开发|经理|总监|设计师|实习生|主管|助理|教师|会计|专员|顾问|分析师|架构师|负责人|程序员|運営|エンジニア|マネージャー|디자이너|개발자|엔지니어|매니저|인턴".split(
    "|",
  );

/** Words that name a company or another employer. */
export const COMPANY_WORDS: ReadonlySet<string> = words(`
academy ag agency airlines airways airport army aş a.ş associates association authority bank bakery bar bistro boutique brothers bureau bv b.v cafe café center centre centers charity chamber church
clinic club co co. coffee college commission committee company companies conglomerate construction consultancy consulting contractors cooperative corp corp. corporation council
county dealership dental department dept district division e.v electric electronics energy enterprise enterprises entertainment e.k estate factory farm farms firm fitness foods foundation fund
furniture gallery games garage gbr gmbh government group grp gym health healthcare holding holdings home homes hospital hospitals hotel hotels ibm inc inc. incorporated industries initiative inn institute
institution insurance international investments kg kindergarten lab laboratories laboratory labs laundry library limited llc llp logistics lounge ltd ltd. ltda management market markets media medical
microsoft google amazon facebook meta apple netflix uber ministry motors museum navy network networks ngo nursery office oracle org organization organisation oy oyj partners pharma pharmaceuticals pharmacy pizza pizzeria plc practice press productions
properties publishing publishers pvt pte pty pub realty research resort restaurant restaurants retail s.a s.a. s.l s.l. s.r.l sa sas sarl school schools securities service services se shop sl society software solutions sp spa s.p.a
srl startup station store stores studio studios supermarket supply systems tech technologies technology telecom theater theatre trading trust union university utilities ventures warehouse works
agence association banque boulangerie cabinet clinique école entreprise groupe hôpital laboratoire lycée mairie société université
asociación ayuntamiento banco clínica colegio empresa escuela fundación grupo hospital instituto laboratorio restaurante sociedad universidad
amt bundeswehr fachhochschule firma gesellschaft gymnasium hochschule institut klinik klinikum krankenhaus schule stadt technische universität verein verlag
azienda comune istituto liceo ospedale politecnico scuola società università studio
empresa escola faculdade instituto prefeitura universidade bedrijf gemeente hogeschool universiteit ziekenhuis
universitet skola sjukhus şirketi üniversitesi hastanesi bankası lisesi okulu merkezi
uniwersytet szpital szkoła firma spółka univerzita universitatea ооо оао зао пао банк завод университет институт компания
`);

/** Those of the company words that name a field of work, or a part of a company, as often: they say less. */
export const FIELD_WORDS: ReadonlySet<string> = words(`
airport bureau center centre community construction consulting department dept division electric electronics energy enterprise entertainment estate factory farm fitness
foods fund furniture games government group gym health healthcare home homes insurance international investments lab laboratory library logistics management market markets
media medical network networks office pharmacy practice press productions products project research retail sales school securities security service services shop software
solutions store stores supply system systems team tech technologies technology trading unit warehouse works
`);

export const COMPANY_SIGNS: readonly string[] =
  "公司|集团|银行|大学|学院|医院|学校|株式会社|회사|대학교|병원|中心|研究院|科技".split("|");

/** Countries and the like as they stand at the end of a place. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "usa|u.s.a.|u.s.|us|united states|united states of america|uk|u.k.|united kingdom|england|scotland|wales|ireland|northern ireland|canada|australia|new zealand|india|china|p.r. china|pr china|japan|south korea|korea|" +
    "singapore|malaysia|indonesia|philippines|thailand|vietnam|pakistan|bangladesh|sri lanka|nepal|hong kong|taiwan|germany|deutschland|france|spain|españa|italy|italia|portugal|netherlands|the netherlands|nederland|belgium|belgique|" +
    "luxembourg|switzerland|schweiz|suisse|svizzera|austria|österreich|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|iceland|poland|polska|czech republic|czechia|slovakia|hungary|romania|românia|bulgaria|greece|" +
    "turkey|türkiye|russia|russian federation|россия|ukraine|україна|belarus|serbia|croatia|slovenia|bosnia and herzegovina|north macedonia|albania|estonia|latvia|lithuania|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|israel|" +
    "lebanon|jordan|egypt|morocco|maroc|algeria|algérie|tunisia|tunisie|nigeria|kenya|ghana|ethiopia|uganda|tanzania|rwanda|south africa|zimbabwe|zambia|cameroon|cameroun|senegal|saudi arabia|uae|u.a.e.|united arab emirates|" +
    "dubai|qatar|kuwait|bahrain|oman|iran|iraq|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|venezuela|ecuador|uruguay|paraguay|bolivia|costa rica|panama|guatemala|cuba|dominican republic|puerto rico|cyprus|malta|" +
    "remote|fully remote|hybrid|on-site|onsite|remoto|télétravail|worldwide"
  ).split("|"),
);

/** Two-letter states and provinces, and the long names of those most often written out. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC D.C. " +
    "ON BC QC AB MB SK NS NB NL PE NSW VIC QLD NT TAS ACT WAS UK US USA"
  ).split(" "),
);

export const REGION_NAMES: ReadonlySet<string> = new Set(
  (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|" +
    "new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|" +
    "ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|queensland|victoria|new south wales|maharashtra|karnataka|tamil nadu|telangana|kerala|gujarat|delhi|haryana|punjab|rajasthan|uttar pradesh|west bengal|andhra pradesh"
  ).split("|"),
);

/** Large cities as they stand alone beside a company; names that schools carry after a comma are left out. */
export const CITIES: ReadonlySet<string> = new Set(
  (
    "new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|san francisco bay area|bay area|indianapolis|seattle|denver|boston|nashville|" +
    "detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|oakland|minneapolis|tulsa|tampa|new orleans|cleveland|honolulu|" +
    "cincinnati|pittsburgh|st. louis|saint louis|orlando|salt lake city|palo alto|mountain view|menlo park|sunnyvale|santa clara|cupertino|redmond|bellevue|brooklyn|manhattan|toronto|montreal|montréal|vancouver|calgary|ottawa|edmonton|winnipeg|quebec city|" +
    "london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|cambridge|oxford|dublin|cork|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|nice|strasbourg|grenoble|rennes|montpellier|berlin|munich|münchen|hamburg|" +
    "frankfurt|frankfurt am main|cologne|köln|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|karlsruhe|bonn|vienna|wien|graz|zurich|zürich|geneva|genève|basel|bern|lausanne|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|bilbao|" +
    "lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|venice|venezia|genova|amsterdam|rotterdam|the hague|utrecht|eindhoven|brussels|bruxelles|antwerp|ghent|luxembourg|copenhagen|københavn|stockholm|gothenburg|" +
    "göteborg|malmö|oslo|bergen|helsinki|espoo|tampere|reykjavik|warsaw|warszawa|krakow|kraków|wrocław|wroclaw|gdańsk|poznań|łódź|prague|praha|brno|bratislava|budapest|bucharest|bucurești|cluj-napoca|sofia|athens|istanbul|i̇stanbul|ankara|izmir|i̇zmir|bursa|moscow|" +
    "москва|санкт-петербург|saint petersburg|st. petersburg|kyiv|kiev|київ|kharkiv|lviv|minsk|vilnius|riga|tallinn|belgrade|zagreb|ljubljana|sarajevo|skopje|tirana|tbilisi|yerevan|baku|almaty|tashkent|bishkek|tel aviv|jerusalem|haifa|beirut|amman|cairo|alexandria|" +
    "casablanca|rabat|algiers|tunis|lagos|abuja|nairobi|accra|addis ababa|kampala|dar es salaam|kigali|johannesburg|cape town|durban|pretoria|harare|dakar|riyadh|jeddah|dubai|abu dhabi|doha|kuwait city|manama|muscat|tehran|baghdad|karachi|lahore|islamabad|" +
    "mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|chennai|kolkata|pune|ahmedabad|jaipur|noida|gurgaon|gurugram|kochi|lucknow|chandigarh|indore|coimbatore|dhaka|colombo|kathmandu|beijing|shanghai|guangzhou|shenzhen|chengdu|hangzhou|wuhan|nanjing|xi'an|" +
    "北京|上海|广州|深圳|杭州|成都|武汉|南京|西安|hong kong|taipei|tokyo|osaka|kyoto|yokohama|nagoya|fukuoka|東京|seoul|서울|busan|singapore|kuala lumpur|jakarta|bandung|surabaya|bangkok|hanoi|ho chi minh city|manila|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|" +
    "auckland|wellington|christchurch|mexico city|ciudad de méxico|guadalajara|monterrey|são paulo|sao paulo|rio de janeiro|brasília|belo horizonte|porto alegre|curitiba|buenos aires|córdoba|rosario|santiago|bogotá|bogota|medellín|medellin|cali|lima|quito|caracas|montevideo|la paz|san josé|havana|santo domingo|san juan"
  ).split("|"),
);
