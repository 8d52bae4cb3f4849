import { describe, expect, it } from "vitest";
import { columnsIn, hasColors } from "../../src/cli/terminal/environment.ts";
import { lineWidth } from "../../src/cli/terminal/layout.ts";
import { command, commandIn } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

const list = fileWith("liste.csv", "Name;Beginn;Ende\nLandkreis A;1.1.2019;31.2.2020\nLandkreis B;2019;\n");
const good = fileWith("gut.csv", "Name;Beginn;Ende\nLandkreis A;1.1.2019;31.12.2020\n");
const small = fileWith("klein.json", command("convert", good, "--as-of", "31.12.2022").output);

/** A call of every command that prints for people. */
const calls = [
  ["timeline"],
  ["timeline", "--from", "1.1.2018", "--to", "31.12.2020"],
  ["members", "--on", "31.12.2022"],
  ["why", "Daun", "--on", "31.12.2022"],
  ["diff", "27.11.2018", "31.12.2022"],
  ["changes", "1.1.2018", "31.12.2018"],
  ["counts"],
  ["figures", "1.1.2018", "31.12.2019"],
  ["criteria"],
  ["questions"],
  ["compare", small, small],
  ["check", list],
  ["plan", list],
  ["join", small, `${good}@31.12.2021`],
  ["help"],
  ["help", "join"],
];

const widths = [40, 80, 120, 160];

const sgr = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");

describe.each(calls.map((words) => ({ call: words.join(" ").replaceAll(/\S*\//g, ""), words })))(
  "$call",
  ({ words }) => {
    it.each(widths.flatMap((columns) => (["de", "en"] as const).map((lang) => ({ columns, lang }))))(
      "has lines of $columns columns at most, but for words that are longer, in the language $lang",
      ({ columns, lang }) => {
        const { output } = commandIn({ columns, lang }, ...words);
        expect(output).not.toBe("");
        const long = output.split("\n").filter((line) => [...line].length > columns);
        expect(long.filter((line) => /\S \S/.test(line.trim()))).toEqual([]);
      },
    );

    it("is the same with colours as without them, and has bold ones", () => {
      const plain = commandIn({ hasColors: false }, ...words);
      const colored = commandIn({ hasColors: true }, ...words);
      expect(colored.output.replace(sgr, "")).toBe(plain.output);
      expect(plain.output).not.toMatch(sgr);
      expect(colored.output).toContain(`${String.fromCharCode(27)}[1m`);
    });
  },
);

describe("timeline", () => {
  it.each(widths)("names whole years above its bars at %i columns", (columns) => {
    const { output } = commandIn({ columns });
    const years = output.split("\n").find((line) => /^ +\d/.test(line)) ?? "";
    expect(years.trim().split(/ +/).length).toBeGreaterThan(2);
    for (const year of years.trim().split(/ +/)) expect(year).toMatch(/^20[12]\d$/);
  });

  it.each(widths)("cuts no name without an ellipsis at %i columns", (columns) => {
    const { output } = commandIn({ columns });
    const name = "Regionaler Planungsverband Oberes Elbtal/Osterzgebirge";
    const [line = ""] = output.split("\n").filter((one) => one.startsWith("Regionaler"));
    const shown = line.replace(/[█░ ]+$/, "").replace(/ [█░ ]+$/, "");
    expect(shown.endsWith("…") ? name.startsWith(shown.slice(0, -1)) : shown === name).toBe(true);
  });
});

it.each([
  [undefined, 80],
  [0, 80],
  [10, 40],
  [40, 40],
  [97, 97],
  [160, 160],
  [300, 160],
])("lineWidth() of %s columns is %i", (columns, width) => {
  expect(lineWidth(columns)).toBe(width);
});

it.each([
  [{}, 97, 97],
  [{ COLUMNS: "60" }, undefined, 60],
  [{ COLUMNS: "60" }, 97, 97],
  [{ COLUMNS: "wide" }, undefined, undefined],
  [{}, undefined, undefined],
])("columnsIn() %j with a terminal of %s is %s", (environment, ofTerminal, columns) => {
  expect(columnsIn(environment, ofTerminal)).toBe(columns);
});

it.each<[Readonly<Record<string, string>>, boolean, boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true], // empty is not set
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ TERM: "dumb" }, true, false],
])("hasColors() %j on a terminal %s is %s", (environment, isTerminal, expected) => {
  expect(hasColors(environment, isTerminal)).toBe(expected);
});
