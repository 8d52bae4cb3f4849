import { basename } from "node:path";
import { dayNumber } from "../../calendar/day.ts";
import { checkMemberList, type MemberListCheck } from "../../member-list/check/check.ts";
import type { MemberList } from "../../member-list/rows/member-list.ts";
import { readMemberList } from "../../member-list/rows/read.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import type { NetworkInput } from "../../model/network.ts";
import type { Outcome, Request } from "../command/command.ts";
import { readBytes } from "./content.ts";
import { loadNetwork } from "./network.ts";

/** How many rows are read between two reports. */
const rowsPerReport = 20_000;

/** A member list, and what its check found. */
export interface CheckedList {
  readonly list: MemberList;
  readonly check: MemberListCheck;
}

/** Reads a member list and checks it with the network of the request, or gives how the command ends. */
export function checkList(file: string, request: Request): CheckedList | Outcome {
  const { values, lang, report } = request;
  if (values["as-of"] !== undefined) dayNumber(values["as-of"]); // throws unless it is a day
  const read = readBytes(file, lang);
  if ("exitCode" in read) return read;
  const base = baseOf(file, request);
  if ("exitCode" in base) return base;
  const list = readMemberList(read.bytes, {
    blankEnd: values["blank-end"] === "ongoing" ? "ongoing" : "unknown",
    onProgress: (rows) => {
      if (rows > 0 && rows % rowsPerReport === 0) report(checkTexts.rowsRead(rows)[lang]);
    },
  });
  return { list, check: checkMemberList(list, base) };
}

/** No rule reads `asOf`, so a list that is only checked can have any. */
const anyDay = "2000-01-01";

/** The network to which a list belongs: that of `--network`, or one that has nothing but the list. */
function baseOf(file: string, { values, lang }: Request): NetworkInput | Outcome {
  const asOf = values["as-of"];
  if (values.network === undefined) {
    const name = basename(file).replace(/\.[^.]*$/, "") || basename(file);
    return { schemaVersion: 1, id: name, name: { de: name }, asOf: asOf ?? anyDay, roster: "partial" };
  }
  const loaded = loadNetwork(values.network, lang);
  if ("exitCode" in loaded) return loaded;
  return asOf === undefined ? loaded.network : { ...loaded.network, asOf };
}
