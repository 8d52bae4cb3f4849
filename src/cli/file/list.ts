import { basename } from "node:path";
import { dayNumber } from "../../calendar/day.ts";
import { kindOfFile } from "../../file/file-kind.ts";
import { checkMemberList, type MemberListCheck } from "../../member-list/check/check.ts";
import { dayOfList } from "../../member-list/join/given/base.ts";
import type { MemberListOptions } from "../../member-list/plan/given/options.ts";
import { readMemberList } from "../../member-list/records/read.ts";
import type { MemberList } from "../../member-list/rows/member-list.ts";
import type { Spreadsheet } from "../../member-list/sheet/spreadsheet.ts";
import { checkTexts } from "../../messages/command/answers.ts";
import { callFaults } from "../../messages/command/faults.ts";
import type { Language } from "../../model/bilingual.ts";
import type { NetworkInput } from "../../model/network.ts";
import { misused, type Outcome, type Request } from "../command/command.ts";
import { readBytes, readPlan, standard } from "./content.ts";
import { readingOptionsOf } from "./list-options.ts";
import { loadNetwork } from "./network.ts";

/** How many rows are read between two reports. */
const rowsPerReport = 20_000;

/** The file of a list. */
export interface ListSource {
  readonly bytes: Uint8Array;
  /** Its cells, if it is a spreadsheet. */
  readonly workbook?: Spreadsheet | undefined;
}

/** A member list, and what its check found. */
export interface CheckedList {
  readonly source: ListSource;
  readonly list: MemberList;
  readonly check: MemberListCheck;
}

/**
 * Reads a file and answers with its list, or gives how the command ends. Only a spreadsheet has to be waited for: what reads
 * it is loaded when there is one.
 */
export function withList(
  file: string,
  request: Request,
  answer: (list: MemberList, source: ListSource) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const { values, lang, report } = request;
  const read = readBytes(file, request);
  if ("exitCode" in read) return read;
  const planned = values.plan === undefined ? undefined : readPlan(values.plan, request);
  if (planned !== undefined && "exitCode" in planned) return planned;
  const options: MemberListOptions = {
    ...readingOptionsOf(values),
    lang,
    plan: planned?.plan,
    onProgress: (rows) => {
      if (rows > 0 && rows % rowsPerReport === 0) report(checkTexts.rowsRead(rows)[lang]);
    },
  };
  const kind = kindOfFile(read.bytes);
  return kind === "xlsx" || kind === "ods"
    ? readWorkbook(read.bytes).then(
        (workbook) =>
          sheetMissing(workbook, values.sheet, lang) ??
          answer(readMemberList(workbook, options), { bytes: read.bytes, workbook }),
      )
    : answer(readMemberList(read.bytes, options), { bytes: read.bytes });
}

async function readWorkbook(bytes: Uint8Array): Promise<Spreadsheet> {
  const { readSpreadsheet } = await import("../../spreadsheet/read.ts");
  return readSpreadsheet(bytes);
}

/** How the command ends if a workbook does not have the sheet that was asked for. */
function sheetMissing(
  { sheets }: Spreadsheet,
  asked: string | undefined,
  lang: Language,
): Outcome | undefined {
  const names = sheets.map(({ name }) => name);
  if (asked === undefined || names.length === 0 || names.includes(asked)) return undefined;
  return misused(callFaults.sheetUnknown(asked, names), lang);
}

/** Reads a member list, checks it with the network of the request, and answers with both. */
export function withCheckedList(
  file: string,
  request: Request,
  answer: (checked: CheckedList) => Outcome | Promise<Outcome>,
): Outcome | Promise<Outcome> {
  const { "as-of": asOf } = request.values;
  if (asOf !== undefined) dayNumber(asOf); // throws unless it is a day
  return withList(file, request, (list, source) => {
    const base = baseOf(file, list, request);
    return "exitCode" in base ? base : answer({ source, list, check: checkMemberList(list, base) });
  });
}

/** A list that is only checked and states no day speaks for any: no rule finds it too early. */
const lastDay = "9998-12-31";

/** The network to which a list belongs: that of `--network`, or one that has nothing but the list. */
function baseOf(file: string, list: MemberList, request: Request): NetworkInput | Outcome {
  const { values } = request;
  const asOf = values["as-of"];
  if (values.network === undefined) {
    const name = file === standard ? "list" : basename(file).replace(/\.[^.]*$/, "") || basename(file);
    const day = asOf ?? dayOfList(list) ?? lastDay;
    return { schemaVersion: 1, id: name, name: { de: name }, asOf: day, roster: "partial" };
  }
  const loaded = loadNetwork(values.network, request);
  if ("exitCode" in loaded) return loaded;
  return asOf === undefined ? loaded.network : { ...loaded.network, asOf };
}
