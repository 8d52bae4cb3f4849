import { join } from "node:path";
import { parseNetwork } from "netzwerk-daseinsvorsorge";
import { sqlRows } from "netzwerk-daseinsvorsorge/exchange";
import { expect, it } from "vitest";
import { definitions } from "../answers/answers-schema.ts";
import { command } from "../cli/command.ts";
import { commandNames } from "../cli/command-names.ts";
import { testFolder } from "../cli/folder.ts";

const folder = testFolder();

const network = {
  schemaVersion: 1,
  id: "example",
  name: { de: "Beispielnetz" },
  asOf: "2022-12-31",
  roster: "complete",
  regions: [{ id: "a", name: "Landkreis A" }],
  memberships: [{ id: "a-1", regionId: "a", startDate: "2019", endDate: ".." }],
  countClaims: [{ id: "c", date: "2020-06-30", counts: "members", count: 2 }],
};

/** The files that the calls read. */
const files: Readonly<Record<string, string>> = {
  "network.json": `${JSON.stringify(network, null, 2)}\n`,
  "list.csv": "Region;seit\nLandkreis A;2019\nLandkreis B;1.7.2020\n",
  "faulty.csv": "Region;seit\nLandkreis B;31.6.2020\n",
};
const rows = JSON.stringify(sqlRows(parseNetwork(network)).record);
for (const [name, text] of Object.entries({ ...files, "rows.json": rows })) folder.fileWith(name, text);

/** A call of every command; of commands that print line by line, lines. */
const calls: readonly string[] = [
  "timeline --network network.json",
  "members --on 2020-06-30 --network network.json",
  "why a --on 2019-06-30 --network network.json",
  "diff 2018-12-31 2020-01-01 --network network.json",
  "changes 2018-01-01 2020-12-31 --network network.json",
  "counts --network network.json",
  "figures 2020-01-01 2020-12-31 --network network.json",
  "criteria --network network.json",
  "questions --network network.json",
  "compare network.json network.json",
  "check faulty.csv",
  "plan list.csv",
  "convert list.csv --as-of 2022-12-31",
  "join network.json list.csv@2021-06-30",
  "rosters faulty.csv@2020-12-31 --continuity unknown --out new.json",
  "export --format sql --network network.json",
  "import rows.json",
  "page page.html",
  "completion fish",
  "help help",
  "members --on yesterday",
];

/** So many characters of a text are shown. */
const mostShown = 72;

function printed(call: string): string {
  const words = call
    .split(" ")
    .map((word) => (/\.(?:json|csv|html)/.test(word) ? join(folder.path, word) : word));
  return command(...words, "--json")
    .output.trimEnd()
    .replaceAll(`${folder.path}/`, "")
    .replace(/"((?:[^"\\]|\\.)*)"/g, (text, inner: string) =>
      inner.length > mostShown ? `"${inner.slice(0, mostShown).replace(/\\+$/, "")}…"` : text,
    );
}

function section(call: string): string {
  const [name = ""] = call.split(" ");
  const isRefused = call.endsWith("yesterday");
  const title = isRefused ? "What is refused" : `\`${name}\``;
  const schema = isRefused ? "call.refused" : `command.${name}`;
  return [
    `## ${title}`,
    `\`#/$defs/${schema}\``,
    `\`\`\`sh\nnpx netzwerk-daseinsvorsorge ${call} --json\n\`\`\``,
    `\`\`\`json\n${printed(call)}\n\`\`\``,
  ].join("\n\n");
}

const page = `# What the commands print as JSON

An example of every command with \`--json\`, and the place of its schema in
\`netzwerk-daseinsvorsorge/answers.schema.json\`. \`check\` and \`rosters\` print one issue per line. Texts of more than ${mostShown}
characters are shortened here, with an “…”.

The examples read these files, and \`rows.json\`, the rows of the table \`record\` of that network:

${Object.entries(files)
  .map(([name, text]) => `\`${name}\`\n\n\`\`\`${name.split(".")[1]}\n${text}\`\`\``)
  .join("\n\n")}

${calls.map(section).join("\n\n")}
`;

it("docs/guides/command-json.md has what is printed", async () => {
  await expect(page).toMatchFileSnapshot("../../docs/guides/command-json.md");
});

it("every command has an example and a schema", () => {
  const shown = calls.slice(0, -1).map((call) => call.split(" ")[0]);
  expect([...shown].sort()).toEqual([...commandNames].sort());
  expect(definitions).toEqual(expect.arrayContaining(shown.map((name) => `command.${name}`)));
});
