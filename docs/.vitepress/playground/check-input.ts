import { type Issue, type NetworkInput, safeParseNetwork } from "netzwerk-daseinsvorsorge";
import {
  checkMemberList,
  type ListRow,
  type PlannedColumn,
  readMemberList,
} from "netzwerk-daseinsvorsorge/member-list";
import type { Bilingual, Network } from "netzwerk-daseinsvorsorge/query";
import { type GivenInput, isNetworkJson, nameOf } from "./input.ts";
import { lastNamedDay } from "./last-named-day.ts";
import type { ListSettings } from "./list-settings.ts";

/** What became of an input. */
export interface Checked {
  /** Why it could not be read at all; `null` if it could. */
  readonly failure: Bilingual | null;
  /** The network that it makes; `null` if something speaks against it, or if the day of a list is missing. */
  readonly network: Network | null;
  /** The columns of a list; none if the input was a network. */
  readonly columns: readonly PlannedColumn[];
  /** The rows of a list with what was found about each of them. */
  readonly rows: readonly ListRow[];
  /** What was found beside the rows. */
  readonly issues: readonly Issue[];
  /** The last day that a list speaks for; empty if nothing names one. */
  readonly asOf: string;
}

const nothing: Checked = { failure: null, network: null, columns: [], rows: [], issues: [], asOf: "" };

/** Reads an input and checks it: a network if it is JSON, else a member list. */
export function checkInput(
  input: GivenInput,
  settings: ListSettings,
  onProgress: (rowsDone: number) => void,
): Checked {
  return isNetworkJson(input) ? checkNetwork(input) : checkList(input, settings, onProgress);
}

function checkNetwork(input: GivenInput): Checked {
  const read = readJson(input.kind === "file" ? new TextDecoder().decode(input.bytes) : input.text);
  if ("failure" in read) return { ...nothing, failure: read.failure };
  const result = safeParseNetwork(read.json);
  const network = result.success ? result.network : null;
  return { ...nothing, network, issues: result.issues, asOf: network?.asOf ?? "" };
}

function checkList(input: GivenInput, settings: ListSettings, onProgress: (rows: number) => void): Checked {
  const read = settings.base === null ? { json: {} } : readJson(settings.base);
  if ("failure" in read) return { ...nothing, failure: read.failure };
  if (!isRecord(read.json)) return { ...nothing, failure: noNetwork };
  const table = readMemberList(input.kind === "file" ? input.bytes : input.text, {
    blankEnd: settings.blankEnd,
    onProgress,
  });
  const known: Partial<NetworkInput> = read.json;
  const asOf = settings.asOf || known.asOf || lastNamedDay(table);
  const check = checkMemberList(table, baseOf(input, settings, known, asOf || anyDay));
  const ofRows = new Set(check.rows.flatMap(({ issues }) => issues));
  return {
    failure: null,
    network: asOf === "" ? null : check.network,
    columns: table.plan.columns,
    rows: check.rows,
    issues: check.issues.filter((issue) => !ofRows.has(issue)),
    asOf,
  };
}

/** No rule reads `asOf`: what is only checked can do with any day. */
const anyDay = "2000-01-01";

function baseOf(
  input: GivenInput,
  { name, roster, base }: ListSettings,
  known: Partial<NetworkInput>,
  asOf: string,
): NetworkInput {
  const own = name.trim() || nameOf(input) || "Mitgliederliste";
  const named = base === null || name.trim() !== "" ? { id: own, name: { de: own } } : {};
  return { schemaVersion: 1, id: own, name: { de: own }, roster, ...known, ...named, asOf };
}

function isRecord(json: unknown): json is object {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

const noNetwork: Bilingual = {
  de: "Das JSON ist kein Netzwerk. Die Datei wählen, die hier als „Netzwerk (JSON)“ heruntergeladen wird.",
  en: "The JSON is no network. Choose the file that is downloaded here as “Network (JSON)”.",
};

function readJson(text: string): { readonly json: unknown } | { readonly failure: Bilingual } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      failure: {
        de: `Das ist kein JSON: ${reason}. Die Datei so übergeben, wie sie heruntergeladen wurde.`,
        en: `This is not JSON: ${reason}. Give the file as it was downloaded.`,
      },
    };
  }
}
