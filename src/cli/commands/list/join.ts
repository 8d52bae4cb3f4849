import { formatEdtfDate } from "../../../calendar/phrase.ts";
import { compareNetworks } from "../../../changes/compare-networks.ts";
import { findingsOf } from "../../../member-list/check/findings.ts";
import { joinMemberList } from "../../../member-list/join/join.ts";
import type { MemberList } from "../../../member-list/rows/member-list.ts";
import { rosterTexts } from "../../../messages/command/answers.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { joinTexts } from "../../../messages/command/join.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import type { Network } from "../../../model/network.ts";
import { safeParseNetwork } from "../../../parse/parse-network.ts";
import {
  type Command,
  done,
  exact,
  json,
  misused,
  type Outcome,
  type Request,
} from "../../command/command.ts";
import { readingOptions } from "../../command/options.ts";
import { answerSection } from "../../file/comparison-lines.ts";
import { fileTitle, standard, writeText } from "../../file/content.ts";
import { withDatedList } from "../../file/dated-lists.ts";
import { findingLines } from "../../file/finding-lines.ts";
import { missingSection, rowSection } from "../../file/join-lines.ts";
import { joinFault, joinOptions, joinOptionsOf } from "../../file/join-options.ts";
import { readingFault } from "../../file/list-options.ts";
import { isNetworkFile, loadNetwork, mayBeNetwork } from "../../file/network.ts";
import { sectionLines } from "../../terminal/section.ts";
import { hasErrors } from "./check.ts";

/** A later list joined with a network: what becomes of every row, who is missing, and what changes in the answers. */
export const join: Command = {
  name: "join",
  operands: "join",
  options: [...joinOptions, "out", ...readingOptions],
  without: ["network"],
  usage: commandUsage.join,
  misuse: ([network = "", list = ""], values) => {
    const { out } = values;
    if (!mayBeNetwork(network)) return callFaults.takesNetworkAndList("join", network);
    if (isNetworkFile(list)) return callFaults.takesNetworkAndList("join", list);
    if (out !== undefined && !mayBeNetwork(out)) return callFaults.networkName(out);
    if (out === standard && values.json !== undefined) return callFaults.outAndJson;
    return readingFault(values) ?? joinFault(values);
  },
  run: (request) => {
    const [file = "", list = ""] = request.operands;
    const before = loadNetwork(file, request, file);
    return "exitCode" in before
      ? before
      : withDatedList(list, request, (read) =>
          joined(before.network, read, fileTitle(list, request.lang), request),
        );
  },
};

function joined(before: Network, list: MemberList, name: string, request: Request): Outcome {
  const { values, lang, style } = request;
  if (values.complete !== undefined && list.plan.listedOn === null) {
    return misused(callFaults.dayMissing(name), lang);
  }
  const result = joinMemberList(before, list, joinOptionsOf(values));
  const parsed = safeParseNetwork(result.input);
  const findings = findingsOf([
    ...list.issues.filter(({ severity }) => severity !== "info"),
    ...result.issues,
    ...(parsed.success ? [] : parsed.issues),
  ]);
  const isWhole = parsed.success && !hasErrors([...list.issues, ...result.issues]);
  const nameColumn = list.plan.columns.find(({ field }) => field === "name")?.position;
  const sections = [
    rowSection(result, nameColumn, lang),
    ...(result.missing.length === 0 ? [] : [missingSection(result.missing, before, lang)]),
    ...(parsed.success
      ? [answerSection(compareNetworks(before, parsed.network), { before, after: parsed.network }, lang)]
      : []),
  ];
  const lines = [
    style.heading(name),
    ...findings.flatMap((finding) => ["", ...findingLines(finding, request)]),
    ...sections.flatMap((section) => ["", ...sectionLines(section, request)]),
    ...(result.input.asOf === before.asOf
      ? []
      : [
          "",
          ...style.wrap(
            joinTexts.asOf(formatEdtfDate(before.asOf, lang), formatEdtfDate(result.input.asOf, lang))[lang],
            2,
          ),
        ]),
  ];
  const { out } = values;
  if (!isWhole || !parsed.success) {
    const said = [...lines, "", ...style.wrap(rosterTexts.notWritten[lang])].join("\n");
    if (out === standard) return { exitCode: 1, output: "", problems: said };
    return { ...(values.json === undefined ? done(said) : json(result)), exitCode: 1 };
  }
  const network = JSON.stringify(parsed.network, null, 2);
  if (out === standard) return { ...exact(network), problems: lines.join("\n") };
  const written = out === undefined ? undefined : writeText(out, `${network}\n`, lang);
  if (written !== undefined) return written;
  const last = style.wrap((out === undefined ? joinTexts.dryRun : rosterTexts.written(out))[lang]);
  return values.json === undefined ? done([...lines, "", ...last].join("\n")) : json(result);
}
