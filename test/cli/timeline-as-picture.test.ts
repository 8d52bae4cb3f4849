import { type Network, type NetworkInput, parseNetwork } from "netzwerk-daseinsvorsorge";
import { timelineSvg } from "netzwerk-daseinsvorsorge/chart";
import { netzwerkDaseinsvorsorge } from "netzwerk-daseinsvorsorge/data";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";
import { testFolder } from "./folder.ts";

const { fileWith } = testFolder();

/** The first and the last year that a timeline names, and the names of its rows in order. */
interface Timeline {
  readonly years: readonly [string, string];
  readonly rows: readonly string[];
}

function ends(years: readonly string[]): [string, string] {
  return [years.at(0) ?? "", years.at(-1) ?? ""];
}

/** Wide enough for every name to stand in one line. */
const width = 4000;

function picture(network: Network): Timeline {
  const svg = timelineSvg(network, { lang: "en", width });
  const [, days = ""] = /<desc[^>]*>\d+ regions?, ([^.]*)\./.exec(svg) ?? [];
  const names = svg.matchAll(/role="rowheader"[^>]*>([^<]*)</g);
  return { years: ends(days.match(/\b\d{4}\b/g) ?? []), rows: [...names].map(([, name = ""]) => name) };
}

/** What the command prints: a title, years above rows, a legend, and the numbers of members of each year. */
function printed(words: readonly string[]): Timeline {
  const [, chart = "", regions = "", , counts = ""] = command("timeline", ...words).output.split("\n\n");
  const [yearLine = "", ...bands] = chart.split("\n");
  const counted =
    counts
      .match(/^\d{4}(?:–\d{4})?/gm)
      ?.join(" ")
      .match(/\d{4}/g) ?? [];
  expect(yearLine.trim().slice(0, 4)).toBe(counted[0]);
  const rows = [...bands, ...regions.split("\n")].map((row) => row.replace(/ [█░ ]+$/, "").trim());
  return { years: ends(counted), rows };
}

/** As much of names as the command shows of the longest ones. */
function starts(names: readonly string[]): string[] {
  return names.map((name) => name.slice(0, 30));
}

const small = { schemaVersion: 1, id: "n", name: { de: "Netz" }, roster: "complete" } as const;
const regions = ["A", "B", "C"].map((name) => ({ id: name, name: `Landkreis ${name}` }));

const networks: readonly (readonly [string, NetworkInput, Timeline])[] = [
  [
    "a dissolution date",
    {
      ...small,
      asOf: "2021-12-31",
      foundingDate: "2010-05-01",
      dissolutionDate: "2020-06-30",
      regions,
      memberships: [
        { id: "a", regionId: "A", startDate: "2015-01-01", endDate: "2016-12-31" },
        { id: "b", regionId: "B", startDate: "2011-01-01", endDate: ".." },
      ],
    },
    { years: ["2010", "2021"], rows: ["Founding", "Dissolution", "Landkreis B", "Landkreis A"] },
  ],
  [
    "days before 1900",
    {
      ...small,
      asOf: "1921-12-31",
      fundingPeriods: [
        {
          id: "p",
          name: { de: "Phase" },
          kind: "funded",
          carryOver: "explicit",
          startDate: "1890",
          endDate: "1899",
          rounds: [{ id: "r", name: { de: "Runde" }, startDate: "1891", endDate: "1892" }],
        },
      ],
      regions,
      memberships: [
        { id: "a", regionId: "A", startDate: "1890-01-01", endDate: "1895-12-31" },
        { id: "c", regionId: "C", startDate: "1887-04-01", endDate: "1900-12-31" },
        { id: "b", regionId: "B", startDate: "1922-01-01", endDate: ".." },
      ],
      countClaims: [{ id: "k", date: "1885-06-01", counts: "members", count: 2 }],
    },
    { years: ["1885", "1921"], rows: ["Phase", "Runde", "Landkreis C", "Landkreis A"] },
  ],
  [
    "nothing dated",
    { ...small, asOf: "2019-12-31", regions, memberships: [{ id: "b", regionId: "B" }] },
    { years: ["2019", "2019"], rows: ["Landkreis B"] },
  ],
];

describe("command timeline", () => {
  it.each(networks)("names the years and rows of the picture of a network with %s", (_, input, expected) => {
    expect(picture(parseNetwork(input))).toEqual(expected);
    expect(printed(["--network", fileWith("netz.json", JSON.stringify(input))])).toEqual(expected);
  });

  it("names the years and rows of the picture of the built-in record", () => {
    const [inCommand, inPicture] = [printed([]), picture(netzwerkDaseinsvorsorge)];
    expect(inCommand.years).toEqual(inPicture.years);
    expect(starts(inCommand.rows)).toEqual(starts(inPicture.rows));
  });
});
