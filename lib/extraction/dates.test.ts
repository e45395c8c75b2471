import { describe, expect, it } from "vitest";
import { findPeriods } from "./dates.ts";

const RANGES: [string, string | null, string | null][] = [
  ["Jan 2019 - Mar 2020", "2019-01", "2020-03"],
  ["January, 2013 – February 2014", "2013-01", "2014-02"],
  ["01/2019 – 03/2020", "2019-01", "2020-03"],
  ["2019.03 - 2020.05", "2019-03", "2020-05"],
  ["2019-03 — 2020-04", "2019-03", "2020-04"],
  ["15 Jan 2019 - 3 Feb 2020", "2019-01", "2020-02"],
  ["Jul 6 - Sep 3, 2019", "2019-07", "2019-09"],
  ["May–Aug 2019", "2019-05", "2019-08"],
  ["Oct '18 - Dec '19", "2018-10", "2019-12"],
  ["06/15 - 07/18", "2015-06", "2018-07"],
  ["2016-2020", "2016", "2020"],
  ["2017-19", "2017", "2019"],
  ["2014 - 02/2016", "2014", "2016-02"],
  ["Fall 2017 - Spring 2018", "2017-09", "2018-03"],
  ["mars 2018 à juin 2019", "2018-03", "2019-06"],
  ["März 2018 bis Juni 2019", "2018-03", "2019-06"],
  ["enero de 2019 - marzo de 2020", "2019-01", "2020-03"],
  ["2015年3月 - 2016年4月", "2015-03", "2016-04"],
  ["Ocak 2019 – Mart 2020", "2019-01", "2020-03"],
  ["Jun 18 - Aug 19", "2018-06", "2019-08"],
  ["17.01-17.12", "2017-01", "2017-12"],
  ["11.09-15.06", "2011-09", "2015-06"],
  ["04/11-05/12", "2011-04", "2012-05"],
  ["23/10 ～ 25/7", "2023-10", "2025-07"],
  ["Mar. 2016 - Exp. Jun. 2017", "2016-03", "2017-06"],
  ["01/2013 ï¼ 10/2014", "2013-01", "2014-10"],
  ["20xx - 20xx", null, null],
  ["平成30年4月～令和2年3月", "2018-04", "2020-03"],
  ["２０１９年３月 – ２０２０年１月", "2019-03", "2020-01"],
  ["'15 - '19", "2015", "2019"],
  ["2016–19", "2016", "2019"],
  ["Summers 2011, 2012, 2013", "2011-06", "2013"],
  ["2019. március – 2021. május", "2019-03", "2021-05"],
  ["2019. 03. ~ 2021. 02.", "2019-03", "2021-02"],
  ["2020-May - 2021-June", "2020-05", "2021-06"],
  ["XII.2015 – III.2019", "2015-12", "2019-03"],
];

const OPEN: [string, string][] = [
  ["Jan 2019 - Present", "2019-01"],
  ["since 2019", "2019"],
  ["depuis 2018", "2018"],
  ["seit 03/2017", "2017-03"],
  ["12.2019 – heute", "2019-12"],
  ["2018 - actualidad", "2018"],
  ["2015年3月 - 至今", "2015-03"],
  ["October 2010 to date", "2010-10"],
  ["2019 –", "2019"],
  ["1847 ff.", "1847"],
  ["Sep 21 – Present", "2021-09"],
  ["Июн 2021 - наст.вр.", "2021-06"],
  ["Abr 2021 - Actualmente", "2021-04"],
  ["Aug 2017 to till date", "2017-08"],
  ["з лютого 2018 – дотепер", "2018-02"],
  ["jan. 2021 - d.d.", "2021-01"],
  ["Μάρτιος 2019 – σήμερα", "2019-03"],
  ["2019.03 – jelenleg", "2019-03"],
  ["des de 2019", "2019"],
  ["de 2019 à ce jour", "2019"],
  ["'19 - present", "2019"],
];

describe("findPeriods", () => {
  it.each(RANGES)("reads %j as a range", (text, start, end) => {
    expect(findPeriods(text)).toMatchObject([{ start, end, isCurrent: false, isRange: true }]);
  });

  it.each(OPEN)("reads %j as an open range", (text, start) => {
    expect(findPeriods(text)).toMatchObject([{ start, end: null, isCurrent: true }]);
  });

  it("reads a lone date as an end", () => {
    expect(findPeriods("Graduated May 2018")).toMatchObject([
      { start: null, end: "2018-05", isRange: false },
    ]);
  });

  it("takes the month of a full date from the order that is possible", () => {
    expect(findPeriods("03/25/2019 - 04/26/2020")).toMatchObject([{ start: "2019-03", end: "2020-04" }]);
  });

  it("tells where the period stands", () => {
    const text = "Engineer, Jan 2019 - Mar 2020, Springfield";
    const [period] = findPeriods(text);
    expect(text.slice(period?.from, period?.to)).toBe("Jan 2019 - Mar 2020");
  });

  it("counts the word before an open range as part of it", () => {
    expect(findPeriods("seit 01.08.2022 Verkäufer")).toMatchObject([{ from: 0, to: 15 }]);
  });

  it.each(["12 people and 2 teams", "555-0123", "v1.2.3", ""])("finds no period in %j", (text) => {
    expect(findPeriods(text)).toEqual([]);
  });
});
