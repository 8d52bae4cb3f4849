import { planMemberList } from "netzwerk-daseinsvorsorge/member-list";
import { expect, it } from "vitest";

it.each([
  [
    "a title that is like a heading, above headings of which one is of something else",
    "Mitglieder (Stand 31.12.2020)\nMitglied;Telefon\nLandkreis Fulda",
    { headerLine: 2, delimiter: ";", headers: ["Mitglied", "Telefon"] },
  ],
  [
    "a title that is like a heading, above one that says that it is not read",
    "Mitglieder (Stand 31.12.2020)\nRubrik A (nicht gelesen)\tMitglied\n0661 1",
    { headerLine: 2, delimiter: "\t", headers: ["Rubrik A (nicht gelesen)", "Mitglied"] },
  ],
  [
    "a delimiter that only the header has, beside a heading of something else",
    "Mitglied,Hinweise\nLandkreis Fulda",
    { headerLine: 1, delimiter: ",", headers: ["Mitglied", "Hinweise"] },
  ],
  [
    "a delimiter beside a heading that nobody knows",
    "Mitglied;Hinweise;Rubrik C\nLandkreis Fulda;",
    { headerLine: 1, delimiter: ";", headers: ["Mitglied", "Hinweise", "Rubrik C"] },
  ],
])("planMemberList() finds the header of a list with %s", (_, text, expected) => {
  const { headerLine, delimiter, columns } = planMemberList(text);
  expect({ headerLine, delimiter, headers: columns.map(({ header }) => header) }).toEqual(expected);
});
