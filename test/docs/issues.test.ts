import { type Issue, type IssueCode, issueSeverities } from "netzwerk-daseinsvorsorge";
import { expect, it } from "vitest";
import { producers } from "../issue-producers.ts";
import { issueMeanings } from "./issue-meanings.ts";

const codes = Object.keys(issueSeverities).sort();

function isCode(word: string): word is IssueCode {
  return Object.hasOwn(issueSeverities, word);
}

function entry(code: IssueCode, meaning: string): string {
  const issue: Issue | undefined = producers[code]().find((found) => found.code === code);
  const { de = "", en = "" } = issue?.message ?? {};
  const repair = issue?.repaired === undefined ? "" : ", repaired here";
  return [
    `### ${code}`,
    "",
    `**${issueSeverities[code]}**${repair}: ${meaning}.`,
    "",
    `- ${de}`,
    `- ${en}`,
  ].join("\n");
}

const page = [
  "# Issues",
  "",
  "Every code that an issue can have, what it means, and a message as people read it, in German and English. An **error** refuses the input, or the row of a list; what was repaired in a list is a warning; a **warning** needs a look, an **info** is good to know. Codes are stable. This page is generated from the list of codes and from the smallest input that gives each of them; a test keeps it current.",
  "",
  ...Object.entries(issueMeanings).flatMap(([heading, meanings]) => [
    `## ${heading}`,
    "",
    ...Object.entries(meanings).flatMap(([code, meaning]) =>
      isCode(code) ? [entry(code, meaning), ""] : [],
    ),
  ]),
].join("\n");

it("docs/issues.md has every code with its meaning and an example of it", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/issues.md");
});

it("the list of codes, the page and the inputs that give them are one set", () => {
  const explained = Object.values(issueMeanings).flatMap((meanings) => Object.keys(meanings));
  expect(explained.sort()).toEqual(codes);
  expect(Object.keys(producers).sort()).toEqual(codes);
});
