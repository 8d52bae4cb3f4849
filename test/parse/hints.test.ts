import { describe, expect, it } from "vitest";
import { everythingWith } from "./everything.ts";
import { issuesOf, network } from "./fixtures.ts";

function messageAt(place: string, value: unknown) {
  const path = place.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const found = issuesOf(everythingWith(place, value));
  return found.find((issue) => issue.path.join(".") === path.join("."))?.message;
}

describe("a text of nothing but white space is as empty as an empty one", () => {
  it.each([
    ["id", " "],
    ["name.de", "  "],
    ["name.en", "\t"],
    ["regions.0.id", "\u00A0"],
    ["regions.0.name", "\n"],
    ["sources.0.title", " "],
    ["memberships.0.regionId", ""],
  ])("at %s", (place, text) => {
    expect(
      issuesOf(everythingWith(place, text)).map(({ code, path }) => [code, path.join(".")]),
    ).toContainEqual(["field-value", place]);
  });
});

describe("the remedy for an empty text", () => {
  it("is to give one where one is required", () => {
    expect(messageAt("regions.0.name", "")?.en).toBe("The text is empty. Give a text.");
  });

  it("is also to leave the field out where it may be", () => {
    expect(messageAt("name.en", "")?.de).toBe(
      "Der Text ist leer. Einen Text angeben oder das Feld weglassen.",
    );
  });
});

describe("the remedy for a value of another type", () => {
  it.each([
    ["name", "Testnetz", '{ "de": … }'],
    ["memberships.0.confirmations.0", "2020-01-01", '{ "date": … }'],
    ["regions.0", "Landkreis A", '{ "id": …, "name": … }'],
    ["memberships.0.startDate", new Date(0), "2018-11-27"],
    ["asOf", new Date(0), "dayOf("],
  ])("at %s names the form", (place, value, form) => {
    expect(messageAt(place, value)?.de).toContain(form);
    expect(messageAt(place, value)?.en).toContain(form);
  });
});

it("an entry of a list that is undefined is not called a field", () => {
  const [issue] = issuesOf(network({ memberships: [undefined] }));
  expect(issue?.message.de).toBe("Hier steht nichts. Einen Eintrag angeben.");
});
