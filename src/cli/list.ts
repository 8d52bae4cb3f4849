import { basename } from "node:path";
import { checkMemberList, type MemberListCheck } from "../member-list/check/check.ts";
import type { MemberList } from "../member-list/rows/member-list.ts";
import { readMemberList } from "../member-list/rows/read.ts";
import type { NetworkInput } from "../model/network.ts";
import { loadNetwork } from "./load-network.ts";
import type { Options } from "./options.ts";
import { type FileProblem, readBytes } from "./read-file.ts";
import { texts } from "./texts.ts";

/** How many rows are read between two signs of life. */
const rowsPerReport = 20_000;

/** A member list, and what the check of it gave. */
export interface CheckedList {
  readonly table: MemberList;
  readonly check: MemberListCheck;
}

/** Reads a member list and checks it with the network of the options. */
export function checkList(
  file: string,
  options: Options,
  report: (line: string) => void,
): CheckedList | FileProblem {
  const read = readBytes(file, options.lang);
  if ("text" in read) return read;
  const base = baseOf(file, options);
  if ("text" in base) return base;
  const table = readMemberList(read.bytes, {
    blankEnd: options.blankEnd,
    onProgress: (rows) => {
      if (rows > 0 && rows % rowsPerReport === 0) report(texts.rowsRead[options.lang](rows));
    },
  });
  return { table, check: checkMemberList(table, base) };
}

/** The network to which a list belongs: that of `--network`, else one that has nothing but the list. */
function baseOf(file: string, { network, asOf, lang }: Options): NetworkInput | FileProblem {
  if (network === undefined) {
    const name = basename(file).replace(/\.[^.]*$/, "") || basename(file);
    return { schemaVersion: 1, id: name, name: { de: name }, asOf: asOf ?? anyDay, roster: "partial" };
  }
  const loaded = loadNetwork(network, lang);
  if ("text" in loaded) return loaded;
  return asOf === undefined ? loaded.network : { ...loaded.network, asOf };
}

/** No rule reads `asOf`; what is only checked needs none. */
const anyDay = "2000-01-01";
