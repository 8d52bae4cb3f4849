import { compareNetworks } from "../../../changes/compare-networks.ts";
import { callFaults } from "../../../messages/command/faults.ts";
import { commandUsage } from "../../../messages/command/usage.ts";
import { type Command, done, json } from "../../command/command.ts";
import { namedRoles, rolesIn } from "../../command/roles.ts";
import { answerSection } from "../../file/comparison-lines.ts";
import { claimSection, countSection } from "../../file/count-change-lines.ts";
import { loadNetwork } from "../../file/network.ts";
import { recordSection } from "../../file/record-change-lines.ts";
import { roleNote } from "../../terminal/notes.ts";
import { sectionLines, sectionMarkdown } from "../../terminal/section.ts";

/** What a change of the data changes in the answers, and which records differ. */
export const compare: Command = {
  name: "compare",
  operands: "networks",
  options: ["roles", "markdown"],
  without: ["network"],
  usage: commandUsage.compare,
  misuse: (_, { markdown, json }) =>
    markdown === undefined || json === undefined ? undefined : callFaults.markdownAndJson,
  run: (request) => {
    const { operands, values, lang } = request;
    const [earlier = "", later = ""] = operands;
    const before = loadNetwork(earlier, request, earlier);
    if ("exitCode" in before) return before;
    const after = loadNetwork(later, request, later);
    if ("exitCode" in after) return after;
    const versions = { before: before.network, after: after.network };
    const comparison = compareNetworks(versions.before, versions.after, { roles: rolesIn(values) });
    if (values.json !== undefined) return json(comparison);
    const details = [countSection(comparison, namedRoles(request)), claimSection(comparison, versions, lang)];
    const sections = [
      answerSection(comparison, versions, lang),
      ...details.filter(({ items }) => items.length > 0),
      recordSection(comparison, lang),
    ];
    const lines = sections.map((section) =>
      values.markdown === undefined ? sectionLines(section, request) : sectionMarkdown(section, lang),
    );
    return done(
      [...roleNote(request), lines.map((ofSection) => ofSection.join("\n")).join("\n\n")].join("\n"),
    );
  },
};
