import { basename } from "node:path";
import { compareNetworks } from "../../../changes/compare-networks.ts";
import { continuities } from "../../../member-list/rosters/evidence/roster.ts";
import { networkFromRosters } from "../../../member-list/rosters/network-from-rosters.ts";
import { rosterTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import type { Network } from "../../../model/network.ts";
import { safeParseNetwork } from "../../../parse/parse-network.ts";
import { type Command, type Outcome, type Request, refused } from "../../command/command.ts";
import { readingOptions } from "../../command/options.ts";
import { answerSection } from "../../file/comparison-lines.ts";
import { standard, writeText } from "../../file/content.ts";
import { type DatedList, withDatedLists } from "../../file/dated-lists.ts";
import { withExplainedHeadings } from "../../file/explained-headings.ts";
import { aliasesIn, aliasFault } from "../../file/join-options.ts";
import { readingFault } from "../../file/list-options.ts";
import { isNetworkFile, loadNetwork, mayBeNetwork } from "../../file/network.ts";
import { countsOfLists, foundInLists, foundInNetwork } from "../../file/roster-lines.ts";
import { sectionLines } from "../../terminal/section.ts";
import { hasErrors } from "./check.ts";

/** One network of lists of several days, in a file. */
export const rosters: Command = {
  name: "rosters",
  operands: "lists",
  options: [
    "continuity",
    "complete",
    "allow-shrinking",
    "alias",
    "base",
    "out",
    ...readingOptions.filter((name) => name !== "listed-on"),
  ],
  required: ["continuity", "out"],
  usage: commandUsage.rosters,
  without: ["network"],
  misuse: (files, values) => {
    const network = files.find(isNetworkFile);
    if (network !== undefined) return callFaults.takesLists("rosters", network);
    const { out = "" } = values;
    if (!mayBeNetwork(out)) return callFaults.networkName(out);
    if (out === standard && values.json !== undefined) return callFaults.outAndJson;
    return readingFault(values) ?? aliasFault(values);
  },
  run: (request) =>
    withDatedLists(request.operands, request, (lists) => networkOf(withExplainedHeadings(lists), request)),
};

function networkOf(lists: readonly DatedList[], request: Request): Outcome {
  const { values, lang, style } = request;
  const { base: file, out = "" } = values;
  const base = file === undefined ? undefined : loadNetwork(file, request);
  if (base !== undefined && "exitCode" in base) return base;
  const continuity = continuities.find((known) => known === values.continuity) ?? "unknown";
  const rostersOfLists = lists.map(({ date, list }) => ({
    date,
    list,
    complete: values.complete !== undefined,
  }));
  const { input, issues } = networkFromRosters(base?.network ?? nameless(out), rostersOfLists, {
    continuity,
    allowShrinking: values["allow-shrinking"] !== undefined,
    aliases: aliasesIn(values),
    regionBy: values["region-by"] === "key" ? "key" : "name",
  });
  const parsed = safeParseNetwork(input);
  const says = foundInLists(lists, issues, request);
  const found = foundInNetwork(
    [...issues.filter(({ path }) => path.length === 0), ...parsed.issues],
    request,
  );
  if (!parsed.success || hasErrors(issues))
    return refused(
      1,
      [...issues, ...parsed.issues],
      [...says, ...found, "", ...style.wrap(rosterTexts.notWritten[lang])].join("\n"),
    );
  const json = JSON.stringify(parsed.network, null, 2);
  const written = out === standard ? undefined : writeText(out, `${json}\n`, lang);
  if (written !== undefined) return written;
  const isWhole = lists.every(({ list }) => !hasErrors(list.issues));
  const lines =
    values.json === undefined
      ? [
          ...says,
          ...found,
          "",
          style.heading(rosterTexts.inNetwork[lang]),
          ...countsOfLists(lists, parsed.network, request),
          ...(base === undefined ? [] : answersChanged(base.network, parsed.network, request)),
          ...(out === standard ? [] : ["", ...style.wrap(rosterTexts.written(out)[lang])]),
        ]
      : [...issues, ...parsed.issues].map((issue) => JSON.stringify(issue));
  const said = lines.join("\n");
  return {
    exitCode: isWhole ? 0 : 1,
    output: out === standard ? json : said,
    isExact: out === standard || values.json !== undefined,
    problems: out === standard ? said : "",
  };
}

/** What the lists change in the answers of the network of `--base`. */
function answersChanged(before: Network, after: Network, request: Request): string[] {
  const section = answerSection(compareNetworks(before, after), { before, after }, request.lang);
  return ["", ...sectionLines(section, request)];
}

/** A network that has nothing but the lists; it is named after its file. */
function nameless(out: string) {
  const name = (out === standard ? "" : basename(out).replace(/\.[^.]*$/, "")) || "rosters";
  return { schemaVersion: 1, id: name, name: { de: name }, roster: "partial" } as const;
}
