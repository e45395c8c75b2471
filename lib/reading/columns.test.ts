import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readColumns } from "./columns.ts";
import { continueColumns } from "./continue-columns.ts";
import type { Surface } from "./layout/surface.ts";
import { type PlacedLine, type PlacedText, textOfLine } from "./placed-text.ts";

type Look = { size?: number; bold?: boolean; wide?: number };

/** Text whose left end stands `x` points from the left and `y` points below the top of a page 800 points high. */
function at(x: number, y: number, text: string, { size = 10, bold = false, wide }: Look = {}): PlacedText {
  const step = wide === undefined ? size * 0.5 : wide / text.length;
  const baseline = 800 - y;
  return {
    text,
    box: [x, baseline - size * 0.2, x + step * text.length, baseline + size * 0.8],
    baseline,
    fontSize: size,
    fontName: bold ? "Bold" : "Plain",
    bold,
    italic: false,
    starts: Array.from(text, (_, index) => x + step * index),
  };
}

function stack(x: number, y: number, leading: number, texts: string[], look?: Look): PlacedText[] {
  return texts.map((text, index) => at(x, y + index * leading, text, look));
}

function read(texts: PlacedText[], surface?: Surface): string[] {
  return readColumns(texts, surface).map(textOfLine);
}

const lines = (count: number, text: string): string[] =>
  Array.from({ length: count }, (_, row) => `${text} ${row}`);

describe("readColumns", () => {
  it("keeps columns apart whose lines nearly touch across a narrow gutter", () => {
    const left = stack(40, 50, 13, lines(14, "Planned the rounds of ward"), { wide: 270 });
    const right = stack(319, 56, 15, lines(11, "Wound care and triage"), { wide: 180 });
    expect(read([...left, ...right])).toEqual([...left, ...right].map(({ text }) => text));
  });

  it("lets one line in twelve lean into the gutter beside text of the other column", () => {
    const left = stack(40, 50, 13, lines(26, "Kept the books of branch"), { wide: 240 });
    left[9] = at(40, 50 + 9 * 13, "Kept the books of the branch in the harbor of the old town", {
      wide: 268,
    });
    const right = stack(318, 51, 13, lines(26, "Ledger, payroll, tax"), { wide: 150 });
    left.push(at(40, 20, "SUMMARY", { size: 14 }), at(40, 420, "DUTIES", { size: 14 }));
    right.push(at(318, 32, "SKILLS", { size: 14 }), at(318, 410, "TOOLS", { size: 14 }));
    const text = read([...left, ...right]);
    expect(text.indexOf("DUTIES")).toBeLessThan(text.indexOf("SKILLS"));
  });

  it("reads columns below a heading across both before those below the next", () => {
    const half = (y: number, name: string): PlacedText[] => [
      ...stack(40, y, 13, lines(8, `${name} left of the middle`)),
      ...stack(320, y + 5, 15, lines(7, `${name} right of the middle`)),
    ];
    const heading = (y: number, text: string): PlacedText => at(150, y, text, { size: 15, wide: 300 });
    const text = read([
      heading(40, "What I did"),
      ...half(60, "Work"),
      heading(200, "What I learned"),
      ...half(220, "Study"),
    ]);
    expect(text.filter((line) => /0$|What/.test(line))).toEqual([
      "What I did",
      "Work left of the middle 0",
      "Work right of the middle 0",
      "What I learned",
      "Study left of the middle 0",
      "Study right of the middle 0",
    ]);
  });

  it("takes a painted panel for a column of its own however loosely it is set", () => {
    const side = stack(40, 60, 60, lines(9, "Skill"));
    const main = stack(220, 60, 14, lines(38, "A line of the work that was done"));
    const panel: Surface = { areas: [[0, 0, 200, 800]], rules: [] };
    expect(read([...side, ...main], panel).slice(0, 9)).toEqual(side.map(({ text }) => text));
  });

  it("takes two sides with headings of their own for columns even if their lines stand level", () => {
    const column = (x: number, first: string, second: string): PlacedText[] => [
      at(x, 60, first, { size: 13, bold: true }),
      ...stack(x, 80, 20, lines(5, "entry")),
      at(x, 180, second, { size: 13, bold: true }),
      ...stack(x, 200, 20, lines(5, "entry")),
    ];
    const text = read([...column(40, "Work", "Study"), ...column(320, "Skills", "Hobbies")]);
    expect(text.filter((line) => !line.startsWith("entry"))).toEqual(["Work", "Study", "Skills", "Hobbies"]);
  });

  it("puts a label that wraps in the margin on the row of its block", () => {
    const blocks = [60, 140, 220, 300].flatMap((y, index) => [
      ...stack(40, y, 12, [`Spring ${index}`, "to fall"]),
      at(160, y, `Bakery number ${index}`, { bold: true }),
      ...stack(160, y + 12, 12, lines(3, "Baked the bread of the whole quarter, early and late")),
    ]);
    expect(read(blocks).slice(0, 5)).toEqual([
      "Spring 0 to fall\tBakery number 0",
      "Baked the bread of the whole quarter, early and late 0",
      "Baked the bread of the whole quarter, early and late 1",
      "Baked the bread of the whole quarter, early and late 2",
      "Spring 1 to fall\tBakery number 1",
    ]);
  });

  it("reads the fields of a form row by row, each beside its label", () => {
    const label = (y: number, text: string): PlacedText => at(200 - text.length * 5, y, text);
    const form = [60, 130, 200].flatMap((y, index) => [
      label(y, "Dates"),
      at(220, y, `201${index} - 201${index + 3}`, { bold: true }),
      label(y + 14, "Position held"),
      at(220, y + 14, "Baker of the morning shift"),
      label(y + 28, "Name and town of employer"),
      at(220, y + 28, `Crumb & Sons number ${index}, Harborview`),
    ]);
    expect(read(form).slice(0, 4)).toEqual([
      "Dates\t2010 - 2013",
      "Position held\tBaker of the morning shift",
      "Name and town of employer\tCrumb & Sons number 0, Harborview",
      "Dates\t2011 - 2014",
    ]);
  });

  it("puts a date that wraps in the margin on one row, however closely its block follows the last one", () => {
    const blocks = [60, 91, 122, 153].flatMap((y, index) => [
      at(40, y, `0${index + 1}/2014 –`),
      at(60, y + 14, `0${index + 2}/2017`),
      at(110, y, `Baker, Crumb & Sons number ${index}, Harborview`),
      at(120, y + 14, "Bread for six hundred guests", { size: 9 }),
    ]);
    expect(read(blocks).slice(0, 3)).toEqual([
      "01/2014 – 02/2017\tBaker, Crumb & Sons number 0, Harborview",
      "Bread for six hundred guests",
      "02/2014 – 03/2017\tBaker, Crumb & Sons number 1, Harborview",
    ]);
  });

  it("reads a label of several parts before the block beside it", () => {
    const blocks = [60, 150, 240, 330].flatMap((y, index) => [
      at(40, y, `Employer ${index}`, { bold: true }),
      ...stack(40, y + 12, 12, ["Gardener", `201${index}`]),
      ...stack(180, y, 12, lines(4, "Planted the beds along the river and kept them")),
    ]);
    expect(read(blocks).slice(3, 8)).toEqual([
      ...lines(4, "Planted the beds along the river and kept them"),
      "Employer 1",
    ]);
  });

  it("reads a table row by row between its lines", () => {
    const row = (y: number, cells: string[]): PlacedText[] =>
      cells.map((cell, index) => at([50, 200, 400][index] ?? 0, y, cell));
    const rules = [50, 70, 90, 110].map((y): [number, number, number, number] => [
      40,
      800 - y,
      550,
      800.5 - y,
    ]);
    const table = [
      ...row(63, ["2019", "Example Foods", "Cook"]),
      ...row(83, ["2017", "Example Inn", "Help"]),
      ...row(103, ["2015", "Example Bar", "Waiter"]),
    ];
    const below = [
      ...stack(50, 130, 13, lines(8, "Left words")),
      ...stack(400, 134, 17, lines(6, "Right words")),
    ];
    expect(read([...table, ...below], { areas: [], rules }).slice(0, 3)).toEqual([
      "2019\tExample Foods\tCook",
      "2017\tExample Inn\tHelp",
      "2015\tExample Bar\tWaiter",
    ]);
  });

  it("reads lists beside each other under level headings list by list", () => {
    const list = (x: number, heading: string, entries: number): PlacedText[] => [
      at(x, 60, heading, { size: 12, bold: true }),
      ...stack(x, 75, 13, lines(entries, heading.toLowerCase())),
    ];
    const texts = [...list(40, "Address", 3), ...list(220, "Skills", 8)];
    expect(read(texts)).toEqual(texts.map(({ text }) => text));
  });

  it("reads what stands on a painted bar before the columns below it", () => {
    const bar: Surface = { areas: [[20, 720, 580, 790]], rules: [] };
    const text = read(
      [
        at(40, 30, "Ada Example", { size: 22 }),
        ...stack(420, 24, 14, ["ada@example.com", "555-0142", "Harbor Town"]),
        ...stack(40, 100, 17, lines(12, "Skill")),
        ...stack(220, 104, 14, lines(30, "A line of the work that was done")),
      ],
      bar,
    );
    expect(text.indexOf("Harbor Town")).toBeLessThan(text.indexOf("Skill 0"));
  });

  it("keeps dates at the right in the row of their entry", () => {
    const entries = Array.from({ length: 7 }, (_, index) => [
      at(40, 60 + index * 60, `Nurse at Example ${index}`),
      at(480, 62 + index * 60, `201${index}`, { size: 9 }),
      at(40, 75 + index * 60, "Cared for patients at night."),
    ]).flat();
    expect(read(entries)[2]).toBe("Nurse at Example 1\t2011");
  });

  it("ends a list in two columns before the heading below it", () => {
    const text = read([
      at(40, 40, "Worked for many years with people of all ages, mostly by night and at the front desk"),
      at(40, 60, "Strengths"),
      ...stack(60, 80, 24, ["Patience", "Order", "Languages", "Listening", "Driving"]),
      ...stack(300, 84, 17, ["Planning of shifts", "Care of tools", "Work in teams", "First aid at sea"]),
      at(40, 220, "Experience"),
      at(
        40,
        240,
        "Answered the questions of guests by telephone and in writing, and kept the books of the house",
      ),
    ]);
    expect(text.indexOf("First aid at sea")).toBeLessThan(text.indexOf("Experience"));
  });

  it("gives every text of a page once, and the same order whatever the size of the page", () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 70 }) });
    const page = fc.uniqueArray(place, { maxLength: 120, selector: ({ x, y }) => `${x}:${y}` });
    fc.assert(
      fc.property(page, fc.constantFrom(0.5, 2, 4), (places, factor) => {
        const texts = places.map(({ x, y }, index) => at(x * 9, y * 11, `t${index}.`, { wide: 40 }));
        const order = wordsOf(readColumns(texts));
        expect(order.toSorted()).toEqual(texts.map(({ text }) => text).sort());
        expect(wordsOf(readColumns(texts.map((text) => scaled(text, factor))))).toEqual(order);
      }),
    );
  });

  it("reads a page of tens of thousands of texts whole", () => {
    const texts = Array.from({ length: 30_000 }, (_, index) =>
      at((index * 37) % 600, (index * 53) % 799, "a"),
    );
    const letters = readColumns(texts).map((line) => textOfLine(line).match(/a/g)?.length ?? 0);
    expect(letters.reduce((sum, count) => sum + count, 0)).toBe(texts.length);
  });
});

describe("continueColumns", () => {
  const page = (texts: PlacedText[]) => ({
    width: 600,
    height: 800,
    lines: readColumns(texts),
    links: [],
    hidden: [],
  });

  it("gives the main column its number on a page without the sidebar", () => {
    const side = stack(40, 60, 17, lines(12, "Skill"));
    const main = stack(220, 64, 14, lines(40, "A line of the work that was done"));
    const next = stack(220, 64, 14, lines(10, "More of the work that was done"));
    const [first, second] = continueColumns([page([...side, ...main]), page(next)]);
    expect(new Set(second?.lines.map(({ column }) => column))).toEqual(new Set([1]));
    expect(first?.lines.at(-1)?.column).toBe(1);
  });
});

function wordsOf(placed: PlacedLine[]): string[] {
  return placed.flatMap((line) => textOfLine(line).match(/t\d+\./g) ?? []);
}

function scaled(text: PlacedText, factor: number): PlacedText {
  const [left, bottom, right, top] = text.box;
  return {
    ...text,
    box: [left * factor, bottom * factor, right * factor, top * factor],
    baseline: text.baseline * factor,
    fontSize: text.fontSize * factor,
    starts: text.starts.map((start) => start * factor),
  };
}
