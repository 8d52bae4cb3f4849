import {
  checkMemberList,
  findingsOf,
  type JoinedMemberList,
  type ListFinding,
  type MemberList,
  type MemberListBase,
  type MemberListCheck,
  type MemberListOptions,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual, Issue, Network } from "netzwerk-daseinsvorsorge/query";
import { textOf } from "../../list/cell.ts";
import type { Draft } from "../../list/change.ts";
import { lastNamedDay } from "../../list/last-named-day.ts";
import type { OpenedSource } from "../source/opened-source.ts";
import { baseNetwork, networkIn, type ReadNetwork, recordNetwork } from "./base-network.ts";
import { type ColumnUse, columnUse } from "./column-use.ts";
import { inputOf, plainColumns, readingOptions } from "./reading.ts";
import { networkOf, networkOfRest } from "./rest-network.ts";

/** A draft that was read and checked, with all that the library said. */
export interface CheckedDraft {
  readonly failure: Bilingual | null;
  readonly list: MemberList | null;
  /** What of its columns is read. */
  readonly use: ColumnUse;
  readonly check: MemberListCheck | null;
  readonly findings: readonly ListFinding[];
  /** The network from which questions are answered. */
  readonly network: Network | null;
  /** The lines that it leaves out. */
  readonly leftOut: readonly number[];
  readonly base: ReadNetwork | null;
  readonly joined: JoinedMemberList | null;
  /** The network with which the list was checked; `null` if nothing was read. */
  readonly start: MemberListBase | null;
  readonly day: string;
  readonly isDayAssumed: boolean;
  readonly isDayNamed: boolean;
  /** The day on which it was checked; empty for a network, of which that does not matter. */
  readonly today: string;
}

/** Checks a network that was opened. */
export function checkNetwork(opened: OpenedSource): CheckedDraft {
  const { network, issues, failure } = opened.json === "" ? recordNetwork : networkIn(opened.json);
  return {
    ...unread,
    failure: issues.length > 0 ? null : failure,
    findings: findingsOf(issues),
    network,
    day: network?.asOf ?? "",
  };
}

const unread: CheckedDraft = {
  failure: null,
  list: null,
  use: { unread: [], dropped: [], explained: [], hasTimes: false },
  check: null,
  findings: [],
  network: null,
  leftOut: [],
  base: null,
  joined: null,
  start: null,
  day: "",
  isDayAssumed: false,
  isDayNamed: false,
  today: "",
};

/** Reads a draft, checks it, and makes the network from which questions are answered. */
export function checkDraft(
  opened: OpenedSource,
  { grid, settings }: Draft,
  today: string,
  onProgress: (rows: number) => void,
): CheckedDraft {
  const base = baseNetwork(settings.base);
  if (base.failure !== null) return { ...unread, failure: base.failure, today };
  const inputWithout = (lines: ReadonlySet<number>) => inputOf(grid, opened, lines);
  const input = inputOf(grid, opened);
  const options = readingOptions(input, settings, sheetOption(opened), opened.name);
  const list = readMemberList(input, { ...options, onProgress });
  const chosen = new Set(Object.keys(settings.columns).map(Number));
  const plain =
    chosen.size === 0 ? list.plan.columns : plainColumns(input, settings, sheetOption(opened), opened.name);
  const given = settings.day || list.plan.listedOn?.date || base.network?.asOf;
  const assumed =
    given === undefined
      ? lastNamedDay(
          list.rows.flatMap(({ cells }) => cells.map(textOf)),
          today,
        )
      : "";
  const start =
    base.input ??
    startOf(opened, settings.isComplete, settings.day || assumed || (given === undefined ? anyDay : ""));
  const check = checkMemberList(list, start);
  const whole = networkOf(list, check, start, base, settings.isComplete);
  const rest =
    whole.network === null
      ? networkOfRest(check, (lines) => {
          const { plan } = options;
          const others = readMemberList(
            inputWithout(lines),
            plan === undefined ? options : { ...options, plan },
          );
          const checked = checkMemberList(others, start);
          // Whoever stands in a line that is left out is not missing from the list.
          return { checked, ...networkOf(others, checked, start, base, false) };
        })
      : { ...whole, leftOut: [] };
  const issues = issuesOf(opened, check);
  const refused = check.rows.filter(({ status }) => status === "rejected").map(({ line }) => line);
  const { network } = rest;
  const hasDay = given !== undefined || assumed !== "";
  return {
    failure: null,
    list,
    use: columnUse(list.plan, plain, chosen, grid),
    check,
    findings: findingsOf(issues),
    network: hasDay ? network : null,
    leftOut: [...new Set([...refused, ...rest.leftOut])].sort((a, b) => a - b),
    base,
    joined: rest.joined,
    start,
    day: hasDay ? (network?.asOf ?? "") : "",
    isDayAssumed: given === undefined,
    isDayNamed: settings.day === "" && options.listedOn !== undefined,
    today,
  };
}

/** What was found in a file and its list; of one without a row only why the file could not be read, if that is known. */
function issuesOf({ issues }: OpenedSource, check: MemberListCheck): readonly Issue[] {
  const isUnread = check.rows.length === 0 && issues.some(({ severity }) => severity === "error");
  return isUnread ? issues : [...issues, ...check.issues];
}

/** The sheet that is read, as an option; none for a text. */
function sheetOption({ sheet }: OpenedSource): MemberListOptions {
  return sheet === null ? {} : { sheet };
}

/** No rule reads it: what is only checked can do with any day. */
const anyDay = "9998-12-31";

/** A network that has nothing but the list; without a day, the list says it. */
function startOf({ name }: OpenedSource, isComplete: boolean, day: string): MemberListBase {
  const own = name.trim() || "Mitgliederliste";
  const roster = isComplete ? "complete" : "partial";
  const start = { schemaVersion: 1, id: own, name: { de: own }, roster } as const;
  return day === "" ? start : { ...start, asOf: day };
}
