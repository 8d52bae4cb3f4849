import { basename } from "node:path";
import { compareNetworks } from "../../changes/compare-networks.ts";
import { networkFromRosters } from "../../member-list/rosters/network-from-rosters.ts";
import { continuities } from "../../member-list/rosters/roster.ts";
import { rosterTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import { commandUsage } from "../../messages/command/usage.ts";
import type { Network } from "../../model/network.ts";
import { safeParseNetwork } from "../../parse/parse-network.ts";
import { type Command, done, failed, type Outcome, type Request } from "../command/command.ts";
import { readingOptions } from "../command/options.ts";
import { answerSection } from "../file/comparison-lines.ts";
import { writeText } from "../file/content.ts";
import { type DatedList, withDatedLists } from "../file/dated-lists.ts";
import { withExplainedHeadings } from "../file/explained-headings.ts";
import { aliasesIn, aliasFault } from "../file/join-options.ts";
import { readingFault } from "../file/list-options.ts";
import { isNetworkFile, loadNetwork } from "../file/network.ts";
import { countsOfLists, foundInLists, foundInNetwork } from "../file/roster-lines.ts";
import { sectionLines } from "../terminal/section.ts";
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
    return isNetworkFile(out) ? (readingFault(values) ?? aliasFault(values)) : callFaults.networkName(out);
  },
  run: (request) =>
    withDatedLists(request.operands, request, (lists) => networkOf(withExplainedHeadings(lists), request)),
};

function networkOf(lists: readonly DatedList[], request: Request): Outcome {
  const { values, lang, style } = request;
  const { base: file, out = "" } = values;
  const base = file === undefined ? undefined : loadNetwork(file, lang);
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
    return failed(1, [...says, ...found, "", rosterTexts.notWritten[lang]].join("\n"));
  const written = writeText(out, `${JSON.stringify(parsed.network, null, 2)}\n`, lang);
  if (written !== undefined) return written;
  const isWhole = lists.every(({ list }) => !hasErrors(list.issues));
  const lines =
    values.json === undefined
      ? [
          ...says,
          ...found,
          "",
          style.heading(rosterTexts.inNetwork[lang]),
          ...countsOfLists(lists, parsed.network, lang),
          ...(base === undefined ? [] : answersChanged(base.network, parsed.network, request)),
          "",
          rosterTexts.written(out)[lang],
        ]
      : [...issues, ...parsed.issues].map((issue) => JSON.stringify(issue));
  return { ...done(lines.join("\n")), exitCode: isWhole ? 0 : 1 };
}

/** What the lists change in the answers of the network of `--base`. */
function answersChanged(before: Network, after: Network, { lang, style }: Request): string[] {
  const section = answerSection(compareNetworks(before, after), { before, after }, lang);
  return ["", ...sectionLines(section, lang, style)];
}

/** A network that has nothing but the lists; it is named after its file. */
function nameless(out: string) {
  const name = basename(out).replace(/\.[^.]*$/, "") || "rosters";
  return { schemaVersion: 1, id: name, name: { de: name }, roster: "partial" } as const;
}
