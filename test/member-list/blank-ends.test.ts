import {
  type Choice,
  checkMemberList,
  type ListInput,
  mendMemberList,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import { isIssue } from "netzwerk-daseinsvorsorge/query";
import { expect, it } from "vitest";
import { base } from "./checked.ts";

function endsIn(input: ListInput) {
  const { issues } = checkMemberList(readMemberList(input), base);
  return issues.flatMap((issue) =>
    isIssue(issue, "end-unknown")
      ? [{ lines: issue.params.lines, fixes: issue.choices?.map(({ fix }) => fix) }]
      : [],
  );
}

function mended(text: string) {
  const check = checkMemberList(readMemberList(text), base);
  const choose = ({ code, choices = [] }: { code: string; choices?: readonly Choice[] | undefined }) =>
    code === "end-unknown" ? choices[0] : undefined;
  return mendMemberList(text, check, { lang: "de", apply: [], choose });
}

const list = [
  "Region;Beitritt;Austritt",
  "Landkreis A;01.07.2018;",
  "Landkreis B;01.07.2019; ",
  "Landkreis C;01.07.2019;unbekannt",
  "Landkreis D;01.07.2019;30.06.2022",
].join("\n");

it("readMemberList() offers one change of all blank ends, and keeps the other unknown ends apart", () => {
  const fix = { kind: "cells", lines: [2, 3], column: "Austritt", from: "", to: "laufend" };
  expect(endsIn(list)).toEqual([
    { lines: [2, 3], fixes: [fix] },
    { lines: [4], fixes: undefined },
  ]);
});

it.each([
  [
    "the word of the list",
    "Region;Beitritt;Austritt\nA;2018;\nB;2018;lfd.\nC;2018;lfd.\nD;2018;heute",
    "lfd.",
  ],
  ["the language of its headings", "Region;Joined on;Left on\nA;2018;\nB;2018;2022", "ongoing"],
])("readMemberList() offers %s for blank ends", (_, text, word) => {
  expect(endsIn(text)).toEqual([{ lines: [2], fixes: [expect.objectContaining({ to: word })] }]);
});

it("readMemberList() asks of a sign in the place of an end what it asks of nothing, apart from it", () => {
  const signs = "Region;Beitritt;Austritt\nA;2018;\nB;2018;-\nC;2018; - \nD;2018;./.\nE;2018;30.06.2022";
  const changeOf = (from: string, lines: readonly number[]) => ({
    lines,
    fixes: [{ kind: "cells", lines, column: "Austritt", from, to: "laufend" }],
  });
  expect(endsIn(signs)).toEqual([changeOf("", [2]), changeOf("-", [3, 4]), changeOf("./.", [5])]);
});

it("readMemberList() asks of a membership that rests when all others are answered", () => {
  const resting = "Region;Beitritt;Austritt;Bemerkung\nA;2018;;ruht seit 2022\nB;2019;";
  expect(endsIn(resting)).toEqual([
    { lines: [3], fixes: [{ kind: "cells", lines: [3], column: "Austritt", from: "", to: "laufend" }] },
    { lines: [2], fixes: undefined },
  ]);
  expect(endsIn(`${resting};laufend`.replace(";;laufend", ";laufend"))).toEqual([
    { lines: [2], fixes: [{ kind: "cells", lines: [2], column: "Austritt", from: "", to: "laufend" }] },
  ]);
});

it.each([
  ["a list has no column of ends", "Region;Beitritt\nA;2018"],
  ["a row has a reason of its end", "Region;Beitritt;Austritt;Austrittsgrund\nA;2018;;Austritt"],
  ["a later row has the same region", "Region;Beitritt;Austritt\nA;2018;\nA;2021;laufend"],
  ["a note says that the region may have left", "Region;Beitritt;Austritt;Bemerkung\nA;2018;;ausgetreten"],
  ["a note says so beside a sign", "Region;Beitritt;Austritt;Bemerkung\nA;2018;-;ausgetreten"],
])("readMemberList() offers nothing for a blank end when %s", (_, text) => {
  expect(endsIn(text)).toEqual([{ lines: [2], fixes: undefined }]);
});

it("readMemberList() offers a change of the last row of a region that came back", () => {
  const text = "Region;Beitritt;Austritt\nA;01.07.2018;30.06.2020\nA;01.07.2022;";
  expect(endsIn(text)).toEqual([{ lines: [3], fixes: [expect.objectContaining({ lines: [3] })] }]);
});

it("readMemberList() leaves rows that have only a name out of the change of all blank ends", () => {
  const text = "Region;Beitritt;Austritt\nA;01.07.2018;\nB;01.07.2022;2023\nC;2022;\nD;;";
  expect(endsIn(text)).toEqual([
    { lines: [2, 4], fixes: [expect.objectContaining({ lines: [2, 4] })] },
    { lines: [5], fixes: undefined },
  ]);
});

it("mendMemberList() writes all blank ends when that is chosen", () => {
  const { text, applied, left } = mended(list);
  expect(text.split("\n")).toEqual([
    "Region;Beitritt;Austritt",
    "Landkreis A;01.07.2018;laufend",
    "Landkreis B;01.07.2019;laufend",
    "Landkreis C;01.07.2019;unbekannt",
    "Landkreis D;01.07.2019;30.06.2022",
  ]);
  expect(applied.map(({ code }) => code)).toEqual(["end-unknown"]);
  expect(left.flatMap((issue) => (isIssue(issue, "end-unknown") ? issue.params.lines : []))).toEqual([4]);
});

it("mendMemberList() makes the change of blank ends as one of its own fixes", () => {
  const read = readMemberList(list);
  const fixes = read.issues.flatMap(({ choices = [] }) => choices.map(({ fix }) => fix));
  expect(mendMemberList(list, read, { lang: "de", fixes }).text).toBe(mended(list).text);
});
