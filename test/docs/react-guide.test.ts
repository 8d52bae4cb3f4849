import { readFileSync } from "node:fs";
import * as library from "netzwerk-daseinsvorsorge";
import * as react from "react";
import * as jsx from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";
import ts from "typescript";
import { expect, it } from "vitest";

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

it("the component of the guide on editing shows each membership, and has nothing to undo at first", () => {
  const page = readFileSync(
    new URL("../../docs/guides/edit-a-network-in-an-app.md", import.meta.url),
    "utf8",
  );
  const [, undo = ""] = /## Undo.*?```ts\n(.*?)```/s.exec(page) ?? [];
  const [, component = ""] = /```tsx\n(.*?)```/s.exec(page) ?? [];
  const { Memberships } = exportsOf(`${undo}\n${component}`);
  if (!isComponent(Memberships)) throw new Error("The guide exports no component.");
  const network = library.parseNetwork({
    schemaVersion: 1,
    id: "net",
    name: { de: "Netz" },
    asOf: "2024-12-31",
    roster: "complete",
    regions: [{ id: "a", name: "A" }],
    memberships: [{ id: "a-1", regionId: "a", startDate: "2019", endDate: "2020" }],
  });
  const start = { network, past: [], undone: [], messages: [] };
  const html = renderToStaticMarkup(jsx.jsx(Memberships, { start }));
  expect(html).toContain('<tr><td>a</td><td><input aria-label="Ende: a" value="2020"/></td></tr>');
  expect(html).toContain('<button type="button" disabled="">Rückgängig</button>');
});

function isComponent(value: unknown): value is react.FunctionComponent<{ start: object }> {
  return typeof value === "function";
}
