import { MORE_HEADINGS } from "./section-words-more.ts";

const SECTION_KINDS = [
  "experience",
  "education",
  "skills",
  "projects",
  "certifications",
  "languages",
  "summary",
  "contact",
  "volunteering",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Headings as people write them, in lower case; "and", "&" and "/" join two of them. */
const HEADINGS: Record<SectionKind, string> = {
  experience:
    "experience|experiences|short resumé|short resume|professional career|work & experience|employment background|experience summary|relevant work experience|professional practice|work experience|work experiences|professional experience|professional experiences|relevant experience|related experience|" +
    "employment|employment history|employment experience|work history|work|career|career history|career summary|professional background|" +
    "professional history|work background|job history|industry experience|industrial experience|teaching experience|research experience|" +
    "clinical experience|internship|internships|internship experience|internship experiences|practical experience|job experience|" +
    "selected experience|other experience|additional experience|additional work experience|technical experience|it experience|" +
    "military experience|military service|leadership experience|academic experience|engineering experience|management experience|positions held|" +
    "professional employment|work and internship experience|employment record|development experience|other work experience|previous experience|" +
    "professional work experience|full time experience|experience highlights|career experience|consulting experience|freelance experience|freelance|" +
    "nursing experience|sales experience|research|research and work experience|academic appointments|appointments|academic positions|positions|" +
    "expérience|expériences|expérience professionnelle|expériences professionnelles|expériences professionelles|parcours professionnel|emplois|stages|" +
    "experiencia|experiencia laboral|experiencia profesional|experiencia de trabajo|historial laboral|trayectoria profesional|" +
    "berufserfahrung|berufliche erfahrung|beruflicher werdegang|berufspraxis|praktische erfahrung|praktika|werdegang|erfahrung|" +
    "esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|" +
    "experiência|experiência profissional|experiências profissionais|histórico profissional|" +
    "werkervaring|ervaring|loopbaan|arbeidsverleden|arbetslivserfarenhet|erhvervserfaring|arbeidserfaring|työkokemus|" +
    "iş deneyimi|iş deneyimleri|deneyim|deneyimler|iş tecrübesi|çalışma deneyimi|doświadczenie|doświadczenie zawodowe|" +
    "pracovní zkušenosti|praxe|experiență|experiență profesională|опыт работы|опыт|профессиональный опыт|трудовой опыт|досвід роботи|" +
    "工作经历|工作经验|实习经历|实习经验|工作經歷|工作經驗|职业经历|實習經歷|職務経歴|職歴|경력|경력사항|경험",
  education:
    "education|educational background|education background|academic background|academic qualifications|academic history|educational qualifications|" +
    "educational qualification|academic qualification|educational history|education history|academics|academic|academic profile|academic credentials|academic record|academic details|" +
    "qualifications and education|degrees|schooling|studies|formal education|higher education|education details|university education|coursework|relevant coursework|relevant courses|" +
    "formation|formations|formation académique|études|diplômes|parcours académique|parcours scolaire|cursus|scolarité|" +
    "educación|formación|formación académica|estudios|formación profesional|títulos|" +
    "ausbildung|bildung|bildungsweg|studium|schulbildung|akademischer werdegang|hochschulbildung|schulischer werdegang|" +
    "istruzione|formazione|istruzione e formazione|titoli di studio|educação|formação|formação acadêmica|formação académica|escolaridade|" +
    "opleiding|opleidingen|onderwijs|utbildning|uddannelse|utdanning|utdannelse|koulutus|eğitim|eğitim bilgileri|öğrenim|" +
    "wykształcenie|edukacja|vzdělání|educație|studii|образование|освіта|教育背景|教育经历|学历|教育|教育經歷|学歴|학력|학력사항|교육",
  skills:
    "skills|skill|technical skills|key skills|core skills|professional skills|skill set|skillset|skills set|skills summary|summary of skills|technical skill|" +
    "core competencies|competencies|key competencies|technical competencies|areas of expertise|area of expertise|expertise|technical expertise|" +
    "technologies|technical proficiencies|technical proficiency|proficiencies|tools|tools and technologies|technologies and tools|programming languages|programming|" +
    "computer skills|it skills|software skills|software|hard skills|soft skills|personal skills|digital skills|tech stack|technical stack|stack|" +
    "strengths|key strengths|core strengths|abilities|capabilities|core qualifications|skills and abilities|skills and expertise|skills and competencies|skills and tools|" +
    "skills and technologies|technical knowledge|knowledge|technical summary|technical background|technology|technology summary|computer proficiency|" +
    "relevant skills|other skills|additional skills|skill highlights|highlighted skills|technical tools|industry knowledge|specialties|specialities|specializations|" +
    "computer knowledge|computer literacy|software proficiency|special skills|programming skills|development skills|design skills|qualifications|key qualifications|" +
    "languages and technologies|languages and frameworks|frameworks|databases|technical strengths|tools and frameworks|technical areas|core technologies|i know|what i know|clinical skills|toolbox|toolkit|my toolkit|technical toolbox|areas of strength|areas of knowledge|areas of specialization|what i can do|pc skills|" +
    "compétences|compétence|compétences techniques|compétences clés|compétences informatiques|savoir-faire|savoir-être|outils|logiciels|informatique|aptitudes|" +
    "habilidades|competencias|aptitudes|conocimientos|habilidades técnicas|competencias técnicas|conocimientos técnicos|destrezas|informática|tecnologías|conocimientos informáticos|" +
    "kenntnisse|fähigkeiten|kompetenzen|fachkenntnisse|edv-kenntnisse|it-kenntnisse|technische kenntnisse|kenntnisse und fähigkeiten|qualifikationen|fachkompetenzen|digitale kompetenzen|stärken|persönliche stärken|" +
    "competenze|capacità|conoscenze|competenze tecniche|competenze informatiche|competenze digitali|abilità|capacità e competenze|" +
    "competências|habilidades técnicas|conhecimentos|competências técnicas|vaardigheden|competenties|kennis|kunskaper|färdigheter|kompetenser|kompetencer|" +
    "ferdigheter|kompetanse|taidot|beceriler|yetenekler|yetkinlikler|teknik beceriler|bilgisayar bilgisi|umiejętności|kompetencje|dovednosti|znalosti|competențe|abilități|" +
    "навыки|ключевые навыки|технические навыки|профессиональные навыки|умения|навички|专业技能|技能|技能特长|技术栈|掌握技能|职业技能|技能清单|專業技能|スキル|専門スキル|活かせる経験・知識・技術|zdolności|المهارات|기술|보유기술|기술스택",
  projects:
    "projects|project|personal projects|selected work|selected works|works|academic projects|selected projects|key projects|side projects|project experience|projects experience|relevant projects|notable projects|" +
    "professional projects|open source|open source projects|open source contributions|open-source|open source software|university projects|course projects|recent projects|" +
    "technical projects|portfolio|major projects|software projects|featured projects|research projects|project work|projects undertaken|school projects|project highlights|case studies|" +
    "projets|projets personnels|projets académiques|réalisations|proyectos|proyectos personales|projekte|projekterfahrung|progetti|progetti personali|projetos|projecten|projekt|" +
    "projeler|projekty|proiecte|проекты|项目经历|项目经验|项目|開源項目|开源项目|專案經歷|个人项目|プロジェクト|프로젝트",
  certifications:
    "certifications|certification|certificates|certificate|licenses|licences|license|licensure|professional certifications|certifications and licenses|licenses and certifications|" +
    "courses|training|trainings|professional training|courses and certifications|certifications and training|training and certifications|professional development|continuing education|accreditations|credentials|" +
    "additional training|courses and training|online courses|certificates and courses|technical certifications|moocs|certified courses|professional qualifications|professional licenses|registrations|" +
    "certificats|formations complémentaires|certificados|certificaciones|cursos|cursos y certificaciones|formación complementaria|zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildungen|" +
    "certificazioni|corsi|attestati|certificações|certificaten|cursussen|certifieringar|kurser|sertifikalar|kurslar|eğitimler ve sertifikalar|certyfikaty|szkolenia|kursy|certifikáty|certificări|" +
    "сертификаты|курсы|повышение квалификации|证书|资格证书|认证|证书资质|資格|자격증",
  languages:
    "languages|language|language skills|foreign languages|spoken languages|languages spoken|language proficiency|linguistic skills|" +
    "langues|langue|idiomas|idioma|lenguas|sprachen|sprachkenntnisse|fremdsprachen|lingue|lingue straniere|línguas|talen|språk|sprog|kielet|kielitaito|" +
    "diller|yabancı dil|yabancı diller|języki|języki obce|jazyky|jazykové znalosti|limbi străine|языки|знание языков|иностранные языки|мови|语言能力|语言|外语|語言|語学|言語|언어|외국어",
  summary:
    "summary|professional summary|executive profile|career statement|profile|professional profile|about|about me|objective|career objective|personal statement|executive summary|career profile|career summary|" +
    "personal profile|summary of qualifications|overview|professional overview|introduction|statement|professional objective|job objective|resume objective|bio|biography|who am i|qualifications summary|highlights|" +
    "career highlights|highlights of qualifications|qualification summary|personal summary|career overview|professional statement|career goal|career goals|goal|mission|profile summary|resume summary|" +
    "profil|à propos|à propos de moi|résumé|objectif|objectif professionnel|présentation|perfil|perfil profesional|perfil profissional|sobre mí|sobre mi|resumen|resumen profesional|objetivo|objetivo profesional|" +
    "über mich|kurzprofil|zusammenfassung|persönliches profil|profilo|profilo professionale|chi sono|sommario|sobre|sobre mim|resumo|resumo profissional|objetivo profissional|" +
    "profiel|over mij|samenvatting|om mig|om meg|sammanfattning|özet|hakkımda|kariyer hedefi|profesyonel özet|podsumowanie|o mnie|profil zawodowy|o mně|despre mine|" +
    "о себе|обо мне|цель|профиль|про мене|个人简介|自我评价|个人总结|关于我|自我介绍|個人簡介|自己pr|자기소개|소개",
  contact:
    "contact|contacts|contact information|contact details|contact info|contact me|personal details|personal information|personal info|personal data|details|get in touch|links|find me online|social|social media|" +
    "coordonnées|informations personnelles|contacto|datos personales|información personal|datos de contacto|kontakt|kontaktdaten|persönliche daten|persönliche angaben|" +
    "contatti|dati personali|informazioni personali|contato|dados pessoais|contactgegevens|persoonlijke gegevens|iletişim|kişisel bilgiler|dane kontaktowe|dane osobowe|osobní údaje|date personale|" +
    "контакты|личные данные|контактная информация|контакти|联系方式|个人信息|基本信息|個人資料|聯絡方式|連絡先|연락처|인적사항",
  volunteering:
    "volunteering|volunteer|volunteer experience|volunteer work|volunteer activities|volunteerism|community service|community involvement|community|social work|social engagement|charity work|voluntary work|" +
    "bénévolat|engagement associatif|voluntariado|ehrenamt|ehrenamtliches engagement|engagement|volontariato|vrijwilligerswerk|gönüllülük|wolontariat|волонтерство|志愿者经历",
  other:
    "awards|honors|honours|awards and honors|honors and awards|achievements|accomplishments|key achievements|awards and achievements|publications|selected publications|papers|patents|references|referees|" +
    "interests|hobbies|hobbies and interests|personal interests|interests and hobbies|extracurricular activities|extra-curricular activities|extracurriculars|activities|leadership|leadership and activities|activities and leadership|affiliations|" +
    "professional affiliations|memberships|professional memberships|associations|conferences|presentations|talks|speaking|speaking engagements|invited talks|scholarships|grants|teaching|service|professional service|" +
    "miscellaneous|additional information|additional info|additional details|other information|others|other|declaration|personal|personality|awards and recognition|recognition|press|media|exhibitions|performances|societies|honors and scholarships|" +
    "most proud of|a day of my life|day of my life|life philosophy|my life philosophy|my time|research interests|test scores|sports|organizations|leadership and involvement|involvement|positions of responsibility|campus involvement|student activities|" +
    "availability|gdpr|consent|driving licence|driving license|languages test|achievements and awards|competitions|hackathons|workshops|seminars|events|blog|articles|writing|testimonials|thesis|dissertation|committees|reviewing|fellowships|" +
    "centres d'intérêt|centres d’intérêt|loisirs|intérêts|distinctions|prix|références|publications scientifiques|divers|vie associative|intereses|aficiones|premios|logros|referencias|publicaciones|otros datos|otros datos de interés|información adicional|" +
    "interessen|hobbys|auszeichnungen|referenzen|publikationen|sonstiges|interessi|hobby|premi|riconoscimenti|pubblicazioni|referenze|altro|altre informazioni|interesses|prêmios|publicações|referências|outros|" +
    "interesses e hobbies|referenties|interessen|utmärkelser|referenser|övrigt|ilgi alanları|hobiler|ödüller|referanslar|zainteresowania|nagrody|publikacje|referencje|zájmy|hobby și interese|" +
    "интересы|хобби|достижения|награды|публикации|рекомендации|дополнительная информация|获奖情况|荣誉奖项|获奖经历|奖项|荣誉|兴趣爱好|校园经历|社会实践|论文|其他|在校经历|荣誉证书|所获荣誉|受賞歴|趣味|수상|수상경력",
};

const COMMON: ReadonlyMap<string, SectionKind> = kindsOf(HEADINGS);
const KINDS: ReadonlyMap<string, SectionKind> = new Map([...kindsOf(MORE_HEADINGS), ...COMMON]);

function kindsOf(headings: Record<SectionKind, string>): Map<string, SectionKind> {
  return new Map(
    SECTION_KINDS.flatMap((kind) =>
      headings[kind].split("|").map((words): [string, SectionKind] => [folded(words), kind]),
    ).reverse(),
  );
}

/** Whether these very words are a common heading, rather than a rare one. */
export function isCommonWord(words: string): boolean {
  return COMMON.has(folded(words));
}

/** The kind of section that these very words head; accents, which capitals often lack, do not count. */
export function kindOfHeading(words: string): SectionKind | undefined {
  return KINDS.get(folded(words));
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/đ/g, "d")
    .replace(/’/g, "'")
    .replace(/ς/g, "σ");
}
