import { issueSeverities } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { producers } from "./issue-producers.ts";

it("every code has an input that produces it, with the severity of the list and a message in both languages", () => {
  for (const [code, produce] of Object.entries(producers)) {
    const issue = produce().find((found) => found.code === code);
    expect(issue?.code).toBe(code);
    const severity = issueSeverities[issue?.code ?? "field-missing"];
    expect(issue?.severity, code).toBe(issue?.repaired === undefined ? severity : "warning");
    expect(issue?.message.de, code).toMatch(/^\p{Lu}|^„|^…/u);
    expect(issue?.message.en, code).toMatch(/^\p{Lu}|^“|^…/u);
    expect(issue?.message.de, code).not.toBe(issue?.message.en);
  }
});

it("the list has no code that nothing produces", () => {
  expect(Object.keys(producers).sort()).toEqual(Object.keys(issueSeverities).sort());
});
