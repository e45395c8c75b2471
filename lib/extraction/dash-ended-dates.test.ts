import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/reading/read-document.ts";
import { joinDashEndedDates } from "./dash-ended-dates.ts";
import { linesOf } from "./lines.ts";

async function joined(text: string): Promise<string[]> {
  const lines = linesOf(await readDocument(new TextEncoder().encode(text)));
  return joinDashEndedDates(lines).map((line) => line.text);
}

describe("dates that go on below their dash", () => {
  it.each([
    ["2016-02 -\n2019-07", "2016-02 - 2019-07"],
    ["2019-08 –\nActualidad", "2019-08 – Actualidad"],
    ["2012 -\n2014", "2012 - 2014"],
  ])("are one range: %j", async (text, line) => {
    expect(await joined(`${text}\nNurse at Park Clinic`)).toEqual([line, "Nurse at Park Clinic"]);
  });

  it.each(["2019 -\nNurse", "2016\n2019", "2016 - 2018\n2019", "Ward 7 -\n2019"])(
    "stay apart where the second is no end, or the first no beginning: %j",
    async (text) => {
      expect(await joined(text)).toEqual(text.split("\n"));
    },
  );
});
