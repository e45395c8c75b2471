import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadDocument } from "#lib/reading/document.ts";
import { readDocument } from "#lib/reading/read-document.ts";
import { extractResume } from "./resume.ts";

async function jobsOf(section: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(`Jane Doe\n\nExperience\n\n${section}\n`));
  return told(document);
}

function told(document: ReadDocument): string[] {
  return extractResume(document, { today: "2026-01-15" }).experience.map(
    ({ company, role, period }) =>
      `${role?.text ?? "?"} @ ${company?.text ?? "?"} ${period?.start ?? ""}..${period?.isCurrent ? "now" : (period?.end ?? "")}`,
  );
}

describe("findHistory", () => {
  it("learns from the other headings which of two unknown names is the company", async () => {
    const jobs = await jobsOf(
      [
        "Initech Bank | Sales Assistant | 2019 - 2020\n- Sold things",
        "Globex | Branch Operations | 2018 - 2019\n- Opened accounts",
        "Umbrella | Research Intern | 2017 - 2018\n- Read papers",
      ].join("\n\n"),
    );
    expect(jobs[1]).toBe("Branch Operations @ Globex 2018..2019");
  });

  it("gives the roles under one company its name, departments and all", async () => {
    const jobs = await jobsOf(
      "Acme Corporation\n  Staff Engineer, Platform\tAug 2024 - Present\n  - Led things\n  Senior Engineer, Payments\tJul 2022 - Aug 2024\n  - Built things",
    );
    expect(jobs).toEqual([
      "Staff Engineer, Platform @ Acme Corporation 2024-08..now",
      "Senior Engineer, Payments @ Acme Corporation 2022-07..2024-08",
    ]);
  });

  it("lends no company to a job whose own stands under its role elsewhere", async () => {
    const jobs = await jobsOf(
      "Lead Engineer\tFeb 2019 - Present\nCascade Logistics Group\n- Led things\n\nStaff Engineer\tJun 2015 - Jan 2019\n- Built things",
    );
    expect(jobs[1]).toBe("Staff Engineer @ ? 2015-06..2019-01");
  });

  it.each([
    [
      "Works Manager – plant of 420 people, Northwind Ltd",
      "Works Manager – plant of 420 people @ Northwind Ltd",
    ],
    ["Welder\nAcme Foods Ltd., Nisku, AB", "Welder @ Acme Foods Ltd"],
    ["Auditor\nUmbrella LLP (UK)", "Auditor @ Umbrella LLP (UK)"],
    ["Sales Representative. Umbrella Foods, Cork", "Sales Representative @ Umbrella Foods"],
    [
      "Program Analyst, GS-0343-11/12\nDepartment of Parks",
      "Program Analyst, GS-0343-11/12 @ Department of Parks",
    ],
    [
      "Programme Manager – Patient Records\nNorthwind Clinic",
      "Programme Manager – Patient Records @ Northwind Clinic",
    ],
    [
      "Site Manager\nMartins & Filhos – Construction Ltd",
      "Site Manager @ Martins & Filhos – Construction Ltd",
    ],
    ["Platform Intern, Northwind Technology. San Jose, California", "Platform Intern @ Northwind Technology"],
    ["Nurse — Northwind Clinic, India", "Nurse @ Northwind Clinic"],
    ["Baker, Acme Foods Austin, TX", "Baker @ Acme Foods"],
    ["Acme Foods, Denver, CO | Baker", "Baker @ Acme Foods"],
    ["SRE Lead | Kestrel Streaming, Remote", "SRE Lead @ Kestrel Streaming"],
    ["Home Health Nurse | Harbor Visiting Nurses", "Home Health Nurse @ Harbor Visiting Nurses"],
    ["Charge Nurse, Intensive Care, Alamo Hospital", "Charge Nurse, Intensive Care @ Alamo Hospital"],
    ["Research Assistant at the Faculty of Economics", "Research Assistant @ Faculty of Economics"],
    ["Jefe de desarrollo en Acme Ltda.", "Jefe de desarrollo @ Acme Ltda"],
    ["Staff Accountant Umbrella – Springfield, Shelbyville", "Staff Accountant @ Umbrella"],
  ])("reads %j", async (heading, expected) => {
    const [job] = await jobsOf(`${heading}\n2019 - 2021\n- Did things`);
    expect(job?.replace(/\.? 2019\.\.2021$/, "")).toBe(expected);
  });

  it.each<[string, string, string[]]>([
    [
      "German",
      "seit 04/2017\tFertigungsleiter\nHuber Metallbau GmbH & Co. KG, Landshut\n10/2012 – 03/2017\tMeister\nWeiß Präzision GmbH, Deggendorf",
      [
        "Fertigungsleiter @ Huber Metallbau GmbH & Co. KG 2017-04..now",
        "Meister @ Weiß Präzision GmbH 2012-10..2017-03",
      ],
    ],
    [
      "French",
      "Aide-soignante, EHPAD Les Tilleuls, Vannes, de 2019 à ce jour\nAgent d'entretien, Mairie d'Auray, de 2012 à 2015",
      ["Aide-soignante @ EHPAD Les Tilleuls 2019..now", "Agent d'entretien @ Mairie d'Auray 2012..2015"],
    ],
    [
      "Spanish",
      "2019 – Actualidad | Jefa de cocina en Restaurante El Faro, Cádiz\n2016 – 2019 | Ayudante de cocina en Hotel Playa Real",
      ["Jefa de cocina @ Restaurante El Faro 2019..now", "Ayudante de cocina @ Hotel Playa Real 2016..2019"],
    ],
    [
      "Swedish",
      "Lärare i matematik, Björkskolan, Gävle\naug 2017 – nuvarande\nElevassistent, Gävle kommun\n2014 – 2017",
      ["Lärare i matematik @ Björkskolan 2017-08..now", "Elevassistent @ Gävle kommun 2014..2017"],
    ],
    ["Finnish", "Myyjä, K-Market Tuira\n5/2014 – 7/2018", ["Myyjä @ K-Market Tuira 2014-05..2018-07"]],
    [
      "Polish",
      "03.2019 – obecnie\nKierownik magazynu\nLogpol Sp. z o.o., Poznań\n- nadzór nad zespołem",
      ["Kierownik magazynu @ Logpol Sp. z o.o. 2019-03..now"],
    ],
    [
      "Russian",
      "Логист в ООО «ТрансСервис», г. Самара\nс 03.2018 по настоящее время",
      ["Логист @ ООО «ТрансСервис» 2018-03..now"],
    ],
    [
      "Ukrainian",
      "Менеджер з продажу, ТОВ «Зоря», Львів\nз лютого 2018 – дотепер",
      ["Менеджер з продажу @ ТОВ «Зоря» 2018-02..now"],
    ],
    [
      "Turkish",
      "Güneş Tekstil Ltd. Şti.\nMuhasebe Elemanı\n2015 – 2019",
      ["Muhasebe Elemanı @ Güneş Tekstil Ltd. Şti. 2015..2019"],
    ],
    [
      "Romanian",
      "Perioada: 02/2018 – prezent\nFuncția: Inginer proiectant\nAngajator: SC Termoconstruct SRL, Oradea",
      ["Inginer proiectant @ SC Termoconstruct SRL 2018-02..now"],
    ],
    [
      "Korean",
      "2020.03 - 현재 (주)하늘소프트 백엔드 개발자",
      ["백엔드 개발자 @ (주)하늘소프트 2020-03..now"],
    ],
    [
      "Chinese",
      "公司名称：成都锦程旅游有限公司\n职位：导游主管\n时间：2018/05 - 2022/09",
      ["导游主管 @ 成都锦程旅游有限公司 2018-05..2022-09"],
    ],
  ])("reads a job told in %s", async (_, section, expected) => {
    expect(await jobsOf(section)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      "takes towns no list knows off the employers that share them",
      "Caretaker, Wexcombe Primary School, Little Bedwyn — 2015 to present\nGroundsman, Wexcombe Cricket Club, Little Bedwyn — 2010 to 2015",
      ["Caretaker @ Wexcombe Primary School 2015..now", "Groundsman @ Wexcombe Cricket Club 2010..2015"],
    ],
    [
      "keeps a second name and a department, which look like towns",
      "Analyst, Columbia University, Teachers College\n2015 - 2016\nCounsel, Hartwell, Briggs & Lowe LLP\n2013 - 2015",
      [
        "Analyst @ Columbia University, Teachers College 2015..2016",
        "Counsel @ Hartwell, Briggs & Lowe LLP 2013..2015",
      ],
    ],
    [
      "lends the company over several roles to each, in plain type",
      "Orion Freight Systems\tMemphis, TN\nDirector of Operations\tJan 2021 – Present\n- Ran hubs\nDispatcher\tJun 2014 – Mar 2017\nPineview Courier\tJackson, TN\nDriver\t2012 – 2014",
      [
        "Director of Operations @ Orion Freight Systems 2021-01..now",
        "Dispatcher @ Orion Freight Systems 2014-06..2017-03",
        "Driver @ Pineview Courier 2012..2014",
      ],
    ],
    [
      "parts at slashes",
      "Product designer / Loomly Studio / 2020 – ongoing\nDesign systems",
      ["Product designer @ Loomly Studio 2020..now"],
    ],
    [
      "reads a job told in a sentence",
      "Worked as Field Officer in Green Agro Ltd from June 2016 to Dec 2018.",
      ["Field Officer @ Green Agro Ltd 2016-06..2018-12"],
    ],
    [
      "leaves a client's name to the job it belongs to",
      "Senior Consultant, Tessera Consulting\tApr 2018 – Present\nClient: Meridian Bank\nRole: Lead developer\n- Built things",
      ["Senior Consultant @ Tessera Consulting 2018-04..now"],
    ],
    [
      "joins a name that breaks off at a small word",
      "Accountant\nJohnson, Osborn and\nIrwin Partners\n2015 - 2016",
      ["Accountant @ Johnson, Osborn and Irwin Partners 2015..2016"],
    ],
    [
      "puts dates under the description back to their job",
      "Warehouse Associate\nFulton Distribution\nPicked orders, drove a reach truck and kept the docks clear.\n09/2020 - 12/2023\nLine Cook\nNell's Diner\nBreakfast line, prep.\n01/2018 - 08/2020",
      [
        "Warehouse Associate @ Fulton Distribution 2020-09..2023-12",
        "Line Cook @ Nell's Diner 2018-01..2020-08",
      ],
    ],
    [
      "counts no time away from work",
      "01.2020 - heute: Sachbearbeiterin bei Nordkontor AG\n02.2015 - 07.2016: Elternzeit",
      ["Sachbearbeiterin @ Nordkontor AG 2020-01..now"],
    ],
    [
      "takes a bullet with a date in it for something done",
      "Fifth Grade Teacher, Maple Hollow Elementary\t2016-present\n - Grade level lead since 2019",
      ["Fifth Grade Teacher @ Maple Hollow Elementary 2016..now"],
    ],
  ])("%s", async (_, section, expected) => {
    expect(await jobsOf(section)).toEqual(expected);
  });

  it("finds jobs under the name where no known heading parts them", async () => {
    const text =
      "Jane Doe\n\nThings I did\n2019 - now, Cleaner, Sparkle Facilities Ltd\n2015 - 2018, Care Assistant, Meadow View Care Home\n";
    expect(told(await readDocument(new TextEncoder().encode(text)))).toEqual([
      "Cleaner @ Sparkle Facilities Ltd 2019..now",
      "Care Assistant @ Meadow View Care Home 2015..2018",
    ]);
  });

  it("takes what the employer's field says for the job above it, though the duties stand between them", async () => {
    const form = (years: string, role: string, company: string) =>
      `Dates\t${years}\nPosition held\t${role}\nMain activities\tOrders that grew from 2 to 9\nbetween 2018 and 2024.\nEmployer\t${company}`;
    const jobs = await jobsOf(
      `${form("2019 - 2021", "Baker", "Umbrella Foods")}\n${form("2015 - 2018", "Waiter", "Northwind Inn")}`,
    );
    expect(jobs).toEqual(["Baker @ Umbrella Foods 2019..2021", "Waiter @ Northwind Inn 2015..2018"]);
  });

  it("takes the town off employers that all have one glued to their names by a hyphen", async () => {
    const jobs = await jobsOf(
      "Welder\nAcme Constructors-Fort McMurray, AB\n2013 - 2016\n- Welded pipes\n\nRig Welder\nUmbrella Ltd.-Calgary, AB\n2010 - 2013\n- Welded rigs",
    );
    expect(jobs).toEqual(["Welder @ Acme Constructors 2013..2016", "Rig Welder @ Umbrella Ltd. 2010..2013"]);
  });

  it("reads a range whose end found no room on its line", async () => {
    const jobs = await jobsOf(
      "Pastry Chef. Umbrella Foods, Cork. February 2018 to\nAugust 2019\n- Baked cakes",
    );
    expect(jobs).toEqual(["Pastry Chef @ Umbrella Foods 2018-02..2019-08"]);
  });

  it("reads the fields of a form by their labels", async () => {
    const jobs = await jobsOf(
      "Date: 04/2018 - oggi\nLavoro o posizione ricoperti: Chef di cucina\nDatore di lavoro: La Lanterna, Bologna",
    );
    expect(jobs).toEqual(["Chef di cucina @ La Lanterna 2018-04..now"]);
  });

  it("joins the two stretches of one job", async () => {
    expect(
      await jobsOf("Intern | Acme Inc.\nMay 2021 – Jul 2021 · Feb 2022 – Jul 2022\n- Did things"),
    ).toEqual(["Intern @ Acme Inc. 2021-05..2022-07"]);
  });

  it("has a job once that is listed first and told later", async () => {
    const document = await readDocument(
      new TextEncoder().encode(
        "Jane Doe\n\nWork History\n\nBaker | Acme Foods | 2019 - 2021\n\nExperience\n\nBaker | Acme Foods | 2019 - 2021\n- Baked bread\n",
      ),
    );
    expect(told(document)).toHaveLength(1);
    expect(extractResume(document, { today: "2026-01-15" }).experience[0]?.highlights).toEqual([
      "Baked bread",
    ]);
  });

  it("claims only what stands at the place it names, whatever the text", async () => {
    const word = fc.constantFrom(
      "Nurse",
      "Acme Inc.",
      "2019 - 2021",
      "Austin, TX",
      "at",
      "|",
      ",",
      "\t",
      "\n",
      "- ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const document = await readDocument(
          new TextEncoder().encode(`Jane Doe\n\nExperience\n\n${words.join(" ")}\n`),
        );
        for (const { company, role } of extractResume(document, { today: "2026-01-15" }).experience) {
          for (const fact of [company, role]) {
            if (!fact) continue;
            const written = document.text.slice(fact.span.start, fact.span.end).replace(/\s+/g, " ");
            expect(written).toBe(fact.text);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
