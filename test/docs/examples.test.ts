import * as library from "netzwerk-daseinsvorsorge";
import * as calendar from "netzwerk-daseinsvorsorge/calendar";
import * as changes from "netzwerk-daseinsvorsorge/changes";
import * as chart from "netzwerk-daseinsvorsorge/chart";
import * as data from "netzwerk-daseinsvorsorge/data";
import * as element from "netzwerk-daseinsvorsorge/element";
import * as exchange from "netzwerk-daseinsvorsorge/exchange";
import * as explain from "netzwerk-daseinsvorsorge/explain";
import * as table from "netzwerk-daseinsvorsorge/member-list";
import * as query from "netzwerk-daseinsvorsorge/query";
import * as spreadsheet from "netzwerk-daseinsvorsorge/spreadsheet";
import { describe, expect, it } from "vitest";
import * as zod from "zod";
import { collectExamples, needsDatabase, runExample, typeFaults } from "./examples.ts";

const modules = new Map<string, unknown>([
  ["netzwerk-daseinsvorsorge", library],
  ["netzwerk-daseinsvorsorge/calendar", calendar],
  ["netzwerk-daseinsvorsorge/data", data],
  ["netzwerk-daseinsvorsorge/query", query],
  ["netzwerk-daseinsvorsorge/explain", explain],
  ["netzwerk-daseinsvorsorge/changes", changes],
  ["netzwerk-daseinsvorsorge/member-list", table],
  ["netzwerk-daseinsvorsorge/chart", chart],
  ["netzwerk-daseinsvorsorge/element", element],
  ["netzwerk-daseinsvorsorge/exchange", exchange],
  ["netzwerk-daseinsvorsorge/spreadsheet", spreadsheet],
  ["zod", zod],
]);

async function load(module: string): Promise<unknown> {
  const found = modules.get(module);
  if (found === undefined) throw new Error(`An example imports ${module}.`);
  return found;
}

const record = data.netzwerkDaseinsvorsorge;
const publicNames = { ...table, ...chart, ...element, ...spreadsheet, ...exchange, ...library, ...data };
const examples = collectExamples().filter((example) => !needsDatabase(example));

describe("the examples of README, docs and docstrings", () => {
  it.each(examples)("$place is true", async (example) => {
    const names = example.inDocstring ? { ...publicNames, network: record } : {};
    const claims = await runExample(example, names, load);
    expect(claims.length).toBeGreaterThan(0);
    for (const { actual, expected, text } of claims) expect(actual, text).toEqual(expected);
  });

  it("are correct TypeScript", () => {
    expect(
      typeFaults(examples, {
        "": library,
        "/data": data,
        "/member-list": table,
        "/spreadsheet": spreadsheet,
        "/chart": chart,
        "/element": element,
        "/exchange": exchange,
      }),
    ).toEqual([]);
  });

  it("are there for every public function", () => {
    const code = examples.map((example) => example.code).join("\n");
    const functions = Object.entries(publicNames).filter(([, value]) => typeof value === "function");
    expect(functions.map(([name]) => name).filter((name) => !code.includes(name))).toEqual([]);
  });
});
