import { version } from "../../package.json";
import { dayNumber } from "../calendar/day.ts";
import type { Network } from "../model/network.ts";
import { formatIssues, NetworkError } from "../network-error.ts";
import { memberCountSeries } from "../query/counts.ts";
import { criteriaCoverage } from "../query/criteria.ts";
import { memberDifference } from "../query/difference.ts";
import { membersOn } from "../query/members.ts";
import { reconcileCounts } from "../query/reconcile.ts";
import { membershipTimeline } from "../query/timeline.ts";
import { countLines } from "./counts.ts";
import { criteriaLines } from "./criteria.ts";
import { differenceLines } from "./diff.ts";
import { check, convert } from "./file-commands.ts";
import { styleFor } from "./layout.ts";
import { loadNetwork } from "./load-network.ts";
import { memberLines } from "./members.ts";
import { type Options, readOptions } from "./options.ts";
import { done, type Outcome } from "./outcome.ts";
import { writePicture } from "./picture.ts";
import { timelineLines } from "./timeline.ts";
import { usage } from "./usage.ts";
import { explanationsOf, whyLines } from "./why.ts";
import { yearsOf } from "./years.ts";

/** Runs the command for the words of a command line; `report` is told how far it is with a large file. */
export function run(
  words: readonly string[],
  hasColors: boolean,
  report: (line: string) => void = () => undefined,
): Outcome {
  const options = readOptions(words);
  if ("problem" in options) return { exitCode: 2, output: "", problems: options.problem };
  if (options.command === "help") return done(usage[options.lang]);
  if (options.command === "version") return done(version);
  try {
    if (options.asOf !== undefined) dayNumber(options.asOf);
    if (options.command === "check") return check(options, hasColors, report);
    if (options.command === "convert") return convert(options, hasColors, report);
    const loaded = loadNetwork(options.network, options.lang);
    if ("text" in loaded) return { exitCode: loaded.exitCode, output: "", problems: loaded.text };
    if (options.svg !== undefined) return writePicture(loaded.network, options, options.svg);
    return done(options.json ? jsonOf(loaded.network, options) : linesOf(loaded.network, options, hasColors));
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    return { exitCode: 2, output: "", problems: formatIssues(error.issues, options.lang) };
  }
}

function linesOf(network: Network, options: Options, hasColors: boolean): string {
  const { command, on = "", lang } = options;
  const [operand = "", second = ""] = options.operands;
  const style = styleFor(hasColors);
  switch (command) {
    case "why":
      return whyLines(network, operand, on, lang, style).join("\n");
    case "diff":
      return differenceLines(network, operand, second, lang, style).join("\n");
    case "criteria":
      return criteriaLines(network, options.on ?? network.asOf, lang, style).join("\n");
    case "members":
      return memberLines(network, on, lang, style).join("\n");
    case "counts":
      return countLines(network, lang, style).join("\n");
    default:
      return timelineLines(network, lang, style).join("\n");
  }
}

function jsonOf(network: Network, options: Options): string {
  return JSON.stringify(answerOf(network, options), null, 2);
}

function answerOf(network: Network, options: Options): unknown {
  const { command, on = "" } = options;
  const [operand = "", second = ""] = options.operands;
  switch (command) {
    case "why":
      return explanationsOf(network, operand, on);
    case "diff":
      return memberDifference(network, operand, second);
    case "criteria":
      return criteriaCoverage(network, { on: options.on });
    case "members":
      return membersOn(network, on);
    case "counts":
      return countsOf(network);
    default:
      return {
        asOf: network.asOf,
        timelines: network.regions.map(({ id, name }) => ({ name, ...membershipTimeline(network, id) })),
        ...countsOf(network),
      };
  }
}

function countsOf(network: Network): object {
  const firstDay = `${String(yearsOf(network).firstYear).padStart(4, "0")}-01-01`;
  return {
    memberCounts: memberCountSeries(network, { firstDay, lastDay: network.asOf }),
    publishedCounts: reconcileCounts(network),
  };
}
