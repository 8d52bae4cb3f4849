import { readFileSync } from "node:fs";
import * as library from "netzwerk-daseinsvorsorge";
import * as react from "react";
import * as jsx from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const modules = new Map<string, unknown>([
  ["netzwerk-daseinsvorsorge", library],
  ["react", react],
  ["react/jsx-runtime", jsx],
]);

/** What the code exports. */
function exportsOf(code: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
    },
  });
  const exports: Record<string, unknown> = {};
  new Function("require", "exports", outputText)((name: string) => modules.get(name), exports);
  return exports;
}

type Component = react.FunctionComponent<{ start: unknown }>;

type Reducer = (state: unknown, action: object) => unknown;

/** The component of the guide, and its reducer. */
function componentOfGuide(): { readonly Memberships: Component; readonly desk: Reducer } {
  const page = readFileSync(
    new URL("../../docs/guides/edit-a-network-in-an-app.md", import.meta.url),
    "utf8",
  );
  const [, undo = ""] = /## Undo.*?```ts\n(.*?)```/s.exec(page) ?? [];
  const [, component = ""] = /```tsx\n(.*?)```/s.exec(page) ?? [];
  const { Memberships, desk } = exportsOf(`${undo}\n${component}\nexport { desk };`);
  if (!isComponent(Memberships) || !isReducer(desk)) throw new Error("The guide has no component.");
  return { Memberships, desk };
}

function isComponent(value: unknown): value is Component {
  return typeof value === "function";
}

function isReducer(value: unknown): value is Reducer {
  return typeof value === "function";
}

const { Memberships, desk } = componentOfGuide();

const start = {
  network: library.parseNetwork({
    schemaVersion: 1,
    id: "net",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
    sources: [{ id: "s", title: "Liste" }],
    regions: [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ],
    memberships: [
      { id: "a-1", regionId: "a", startDate: "2019", endDate: "2020", sources: ["s"] },
      { id: "b-1", regionId: "b", startDate: "2019", endDate: "2020", sources: ["s"] },
    ],
  }),
  past: [],
  undone: [],
  caused: [],
  refused: new Map(),
};

/** What the page shows after actions: its fields, each with whether it is refused, and its messages. */
function shownAfter(...actions: readonly object[]): {
  readonly fields: string[];
  readonly messages: string[];
} {
  const state = actions.reduce<unknown>((before, action) => desk(before, action), start);
  const html = renderToStaticMarkup(jsx.jsx(Memberships, { start: state }));
  return {
    fields: Array.from(
      html.matchAll(/aria-invalid="(.*?)" value="(.*?)"/g),
      ([, refused, value]) => `${value}${refused === "true" ? " refused" : ""}`,
    ),
    messages: Array.from(html.matchAll(/<li>(.*?)<\/li>/g), ([, message = ""]) => message),
  };
}

/** What a row dispatches when somebody leaves its field. */
function typing(row: string, typed: string): object {
  const revision = { change: { memberships: { [row]: { endDate: typed || null } } } };
  return { type: "revise", revision, row, typed };
}

const startsWith = (text: string) => expect.stringMatching(`^${text}: `);

describe("the component of the guide on editing", () => {
  it("shows each membership, and has nothing to undo at first", () => {
    const html = renderToStaticMarkup(jsx.jsx(Memberships, { start }));
    expect(html).toContain(
      '<tr><td>a</td><td><input aria-label="Ende: a" aria-invalid="false" value="2020"/></td></tr>',
    );
    expect(html).toContain('<button type="button" disabled="">Rückgängig</button>');
  });

  it.each<[what: string, actions: object[], fields: string[], messages: unknown[]]>([
    ["a text that was kept", [typing("a-1", "2021")], ["2021", "2020"], []],
    [
      "a refused text with the row in its message",
      [typing("a-1", "gestern")],
      ["gestern refused", "2020"],
      [startsWith("a-1")],
    ],
    [
      "a refused text also after an edit of another row",
      [typing("a-1", "gestern"), typing("b-1", "2021")],
      ["gestern refused", "2021"],
      [startsWith("a-1")],
    ],
    [
      "both of two refused texts",
      [typing("a-1", "gestern"), typing("b-1", "heute")],
      ["gestern refused", "heute refused"],
      [startsWith("a-1"), startsWith("b-1")],
    ],
    [
      "no refused text after it was put right",
      [typing("a-1", "gestern"), typing("a-1", "2021")],
      ["2021", "2020"],
      [],
    ],
    [
      "no refused text after it was taken back",
      [typing("a-1", "gestern"), { type: "discard", row: "a-1" }],
      ["2020", "2020"],
      [],
    ],
    [
      "what the network has after an undo",
      [typing("b-1", "2021"), typing("a-1", "gestern"), { type: "undo" }],
      ["2020", "2020"],
      [],
    ],
    ["what the last edit caused", [typing("a-1", "")], ["", "2020"], [startsWith("net")]],
    [
      "what the last edit caused until the next one",
      [typing("a-1", ""), typing("b-1", "2021")],
      ["", "2021"],
      [],
    ],
  ])("shows %s", (_, actions, fields, messages) => {
    expect(shownAfter(...actions)).toEqual({ fields, messages });
  });
});
