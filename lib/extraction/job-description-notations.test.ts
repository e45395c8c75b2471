import { describe, expect, it } from "vitest";
import { experienceRange } from "#lib/normalization/requirements-level.ts";
import { extractJob } from "./job-description.ts";

const factsOf = (text: string) => extractJob(text, "Specialist");

describe("pay in its notations", () => {
  it.each([
    ["Salary: $80,000 - $95,000 per year", 80_000, 95_000, "USD", "year"],
    ["$72k–$84k DOE", 72_000, 84_000, "USD", "year"],
    ["US$ 4,500 per month", 4_500, 4_500, "USD", "month"],
    ["Pay: 55,000 to 60,000 USD", 55_000, 60_000, "USD", "year"],
    ["$22.50/hr - $25.75/hr", 22.5, 25.75, "USD", "hour"],
    ["Hourly rate: $31", 31, 31, "USD", "hour"],
    ["$450 per diem", 450, 450, "USD", "day"],
    ["OTE $140k (base $70k)", 140_000, 140_000, "USD", "year"],
    ["Up to £45,000", 45_000, 45_000, "GBP", "year"],
    ["From £30k", 30_000, 30_000, "GBP", "year"],
    ["Salary circa £52,500 p.a.", 52_500, 52_500, "GBP", "year"],
    ["£18.20ph", 18.2, 18.2, "GBP", "hour"],
    ["£2,400 pcm", 2_400, 2_400, "GBP", "month"],
    ["Contract type: permanent\nSalary: £21,000 - £24,000\nPurpose", 21_000, 24_000, "GBP", "year"],
    ["Salary\n£33,000 - £37,000", 33_000, 37_000, "GBP", "year"],
    ["## Salary\n\n* $3200-4800", 3_200, 4_800, "USD", "month"],
    ["48.000 – 56.000 € brutto im Jahr", 48_000, 56_000, "EUR", "year"],
    ["Gehalt: 3.400 € pro Monat", 3_400, 3_400, "EUR", "month"],
    ["Rémunération : 38 000 € à 42 000 € par an", 38_000, 42_000, "EUR", "year"],
    ["Salario: 28.000 € anuales", 28_000, 28_000, "EUR", "year"],
    ["€ 3.100 per maand", 3_100, 3_100, "EUR", "month"],
    ["60-70K EUR", 60_000, 70_000, "EUR", "year"],
    ["CHF 95'000 per annum", 95_000, 95_000, "CHF", "year"],
    ["CTC: 12 - 18 LPA", 1_200_000, 1_800_000, "INR", "year"],
    ["₹6,00,000 – ₹9,00,000 a year", 600_000, 900_000, "INR", "year"],
    ["Salary up to 15 lakhs per annum", 1_500_000, 1_500_000, "INR", "year"],
    ["Rs. 35,000 per month", 35_000, 35_000, "INR", "month"],
    ["CAD 31.50 an hour", 31.5, 31.5, "CAD", "hour"],
    ["A$110,000 plus super", 110_000, 110_000, "AUD", "year"],
    ["NZD 84,000 to 92,000", 84_000, 92_000, "NZD", "year"],
    ["S$5,000 - S$6,500 monthly", 5_000, 6_500, "SGD", "month"],
    ["AED 14,000 per month", 14_000, 14_000, "AED", "month"],
    ["12 000 – 15 000 PLN brutto miesięcznie", 12_000, 15_000, "PLN", "month"],
    ["SEK 42,000 a month", 42_000, 42_000, "SEK", "month"],
    ["DKK 39,500 monthly", 39_500, 39_500, "DKK", "month"],
    ["R$ 7.500 por mês", 7_500, 7_500, "BRL", "month"],
    ["Salary: R25 000 per month", 25_000, 25_000, "ZAR", "month"],
    ["RM 4,800 per month", 4_800, 4_800, "MYR", "month"],
    ["PHP 45,000 monthly", 45_000, 45_000, "PHP", "month"],
    ["¥5,000,000 – ¥6,000,000 per year", 5_000_000, 6_000_000, "JPY", "year"],
    ["月薪:15-25k", 15_000, 25_000, "CNY", "month"],
    ["The income of this position is 80K to 100K", 80_000, 100_000, "XXX", "year"],
    ["Salary: 45,000 - 52,000 per year", 45_000, 52_000, "XXX", "year"],
    ["$27 an hour plus late bonus", 27, 27, "USD", "hour"],
    ["£26,000 pro rata, 20 hours per week", 26_000, 26_000, "GBP", "year"],
  ] as const)("reads “%s”", (text, min, max, currency, period) => {
    expect(factsOf(text).salary?.value).toEqual({ min, max, currency, period });
  });

  it.each([
    "Competitive salary and bonus",
    "Salary: competitive, DOE",
    "Pay commensurate with experience",
    "A sign-on bonus of $5,000",
    "You own a budget of $400,000 - $600,000",
    "Revenue grew from €12m to €20m",
    "401(k) match of 4%",
    "Tuition up to $5,250 a year",
    "We serve 20,000 - 30,000 customers",
    "You sell contracts of £20k - £50k",
    "Founded in 1998, 2,000 employees",
    "Relocation allowance of €3,000",
    "A $50 gift card for each referral",
  ])("finds no pay in “%s”", (text) => expect(factsOf(text).salary).toBeNull());
});

describe("years in their notations", () => {
  it.each([
    ["3+ years of experience in sales", 3, null],
    ["Minimum 5 years' experience", 5, null],
    ["2-4 yrs exp", 2, 4],
    ["2 to 4 years of relevant experience", 2, 4],
    ["between three and five years of experience", 3, 5],
    ["At least four (4) years of experience", 4, null],
    ["Experience: 6–8 years", 6, 8],
    ["Years of experience: 7+", 7, null],
    ["5 or more years of work experience", 5, null],
    ["No less than 2 years of experience", 2, null],
    ["over 10 years of experience required", 10, null],
    ["18 months of experience", 1.5, null],
    ["Experience: 6 to 12 months", 0.5, 1],
    ["one year of experience", 1, null],
    ["up to 3 years of experience", 0, 3],
    ["less than 2 years of experience", 0, 2],
    ["No prior experience required", 0, null],
    ["a minimum of ten years' professional experience", 10, null],
    ["mindestens 3 Jahre Berufserfahrung", 3, null],
    ["Vous avez 5 ans d'expérience", 5, null],
    ["Se requieren 2 años de experiencia", 2, null],
    ["3 anos de experiência", 3, null],
    ["minimaal 4 jaar ervaring", 4, null],
    ["5年以上工作经验", 5, null],
  ] as const)("reads “%s”", (text, min, max) => {
    expect(experienceRange(factsOf(`Requirements\n- ${text}`))).toEqual([min, max]);
  });

  it.each([
    "You are at least 18 years old",
    "We have been in business for 25 years",
    "A two-year contract",
    "Founded 30 years ago",
    "Within the first 6 months you learn our products",
  ])("finds none in “%s”", (text) => expect(experienceRange(factsOf(text))).toBeNull());
});

describe("the place of work in its phrasings", () => {
  it.each([
    ["This role is fully remote.", "remote"],
    ["100% remote", "remote"],
    ["You can work from anywhere in the US.", "remote"],
    ["Remote-first company, work from home", "remote"],
    ["WFH", "remote"],
    ["Home office possible every day, 100 % home office", "remote"],
    ["Télétravail complet", "remote"],
    ["Hybrid (two days in the office)", "hybrid"],
    ["3 days a week in our office, the rest from home", "hybrid"],
    ["Up to two days of home office per week", "hybrid"],
    ["You spend half of your time in the office and half at home", "hybrid"],
    ["On-site with one day from home", "hybrid"],
    ["Mix of remote and office work", "hybrid"],
    ["On-site in Denver", "onsite"],
    ["This position is not remote.", "onsite"],
    ["In-person only", "onsite"],
    ["Work arrangement: in-office", "onsite"],
    ["You work five days a week in the office", "onsite"],
    ["No remote work", "onsite"],
    ["Présence sur site obligatoire", "onsite"],
  ] as const)("reads “%s”", (text, expected) => expect(factsOf(text).arrangement?.value).toBe(expected));

  it.each([
    "Experience with hybrid cloud",
    "You support remote offices",
    "Interviews are held remotely",
    "On-site gym and parking",
    "Knowledge of remote sensing",
  ])("finds none in “%s”", (text) => expect(factsOf(text).arrangement).toBeNull());
});

describe("degrees in their notations", () => {
  it.each([
    ["Bachelor's degree in Economics", "bachelor"],
    ["BSc or equivalent", "bachelor"],
    ["B.Tech / BE in Computer Science", "bachelor"],
    ["A university degree is required", "bachelor"],
    ["Master’s degree in Social Work", "master"],
    ["MBA required", "master"],
    ["PhD in Physics", "doctorate"],
    ["Associate degree in nursing", "diploma"],
    ["High school diploma or GED", "secondary"],
    ["Abgeschlossenes Studium der Informatik", "bachelor"],
    ["Diplôme Bac+5", "master"],
    ["Licenciatura en Administración", "bachelor"],
    ["Doctorate or MD", "doctorate"],
  ] as const)("reads “%s”", (text, level) => {
    expect(factsOf(`Requirements\n- ${text}`).education[0]?.level).toBe(level);
  });
});
