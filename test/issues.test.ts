import { issueSeverities } from "netzwerk-daseinsvorsorge";
import { describe, expect, it } from "vitest";
import { producers } from "./issue-producers.ts";

describe.each(Object.entries(producers))("%s", (code, produce) => {
  const issue = produce().find((found) => found.code === code);

  it("is produced, with the severity of the list and a message in both languages", () => {
    const severity = issueSeverities[issue?.code ?? "field-missing"];
    expect(issue?.severity).toBe(issue?.repaired === undefined ? severity : "warning");
    expect(issue?.code).toBe(code);
    expect(issue?.message.de).toMatch(/^\p{Lu}|^„|^…/u);
    expect(issue?.message.en).toMatch(/^\p{Lu}|^“|^…/u);
    expect(issue?.message.de).not.toBe(issue?.message.en);
  });
});

it("the list has no code that nothing produces", () => {
  expect(Object.keys(producers).sort()).toEqual(Object.keys(issueSeverities).sort());
});
