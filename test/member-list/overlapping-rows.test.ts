import { describe, expect, it } from "vitest";
import { checked, foundIn } from "./checked.ts";

const header = "Region;Zeitraum;Quelle";

describe("rows of one region whose times overlap", () => {
  it("are named by the region and their lines, and what to do is said in words of the list", () => {
    const rows = ["Stadt A;01.01.2018 – laufend;s", "B;2018 – laufend;s", "Stadt A;01.07.2020 – laufend;s"];
    const [found] = foundIn(checked([header, ...rows]), "membership-overlap");
    const { message, params } = found?.issue ?? {};
    expect(params).toMatchObject({ region: "Stadt A", lines: [2, 4] });
    expect(message?.de).toMatch(
      /^„Stadt A“ steht in den Zeilen 2 und 4, und die Zeiten überschneiden sich\./,
    );
    expect(message?.en).toMatch(/^Lines 2 and 4 have “Stadt A”, and the times overlap\./);
  });

  it.each([
    [
      "in two rows",
      ["A;2018 – 2020;s", "A;2020 – laufend;s"],
      "„A“ steht in den Zeilen 2 und 3, und",
      "Lines 2 and 3 have “A”, and",
    ],
    [
      "in one row",
      ["A;2018 – 2020, 2020 – laufend;s"],
      "„A“ steht mehrmals in dieser Zeile, und",
      "This row has “A” several times, and",
    ],
  ])("may overlap: %s", (_, rows, de, en) => {
    const [found] = foundIn(checked([header, ...rows]), "membership-overlap-possible");
    expect(found?.issue.params).toMatchObject({ region: "A" });
    expect(found?.issue.message).toEqual({
      de: expect.stringContaining(`${de} die Zeiten können sich überschneiden`),
      en: expect.stringContaining(`${en} the times may overlap`),
    });
  });

  it.each(["membership-overlap", "membership-overlap-possible"] as const)(
    "%s names no id that the list lacks",
    (code) => {
      const check = checked([header, "A;2018 – 2020;s", "A;2020 – laufend;s", "A;2019 – 2021;s"]);
      const found = foundIn(check, code);
      expect(found.length).toBeGreaterThan(0);
      for (const { issue } of found) expect(issue.message.de + issue.message.en).not.toMatch(/a-\d/);
    },
  );
});
