import type { EndReason, MembershipRole, StartReason } from "../../model/membership.ts";
import type { RegionKind, StateCode } from "../../model/region.ts";
import type { CellFault, CellReading, CellRepair } from "../cell/cell-reading.ts";
import { type CellDate, readDateCell } from "../cell/date-cell.ts";
import { type ListKey, readKeyCell } from "../cell/key-cell.ts";
import { readPeriodCell } from "../cell/period-cell.ts";
import { readName, readSourceCell, readTextCell } from "../cell/text-cell.ts";
import {
  endReasonWords,
  kindWords,
  readWordCell,
  roleWords,
  startReasonWords,
  stateWords,
} from "../cell/word-cell.ts";
import { isKeyField, type ListField } from "../plan/columns.ts";
import type { ListSettings } from "../plan/options.ts";

/** What the cells of a row say; absent where they are blank. */
export interface RowValues {
  name: string;
  kind?: RegionKind | undefined;
  state?: StateCode | undefined;
  keys: ListKey[];
  /** Blank cells are absent, unknown days `undefined` in it. */
  startDate?: { readonly date: CellDate } | undefined;
  endDate?: { readonly date: CellDate } | undefined;
  role?: MembershipRole | undefined;
  startReason?: StartReason | undefined;
  endReason?: EndReason | undefined;
  regionId?: string | undefined;
  membershipId?: string | undefined;
  sources: string[];
  note?: string | undefined;
}

/** What is wrong with a cell, or how it was repaired. */
export type CellFinding = CellFault | CellRepair;

/** Reads a cell that is not blank into the values of its row. */
export function readField(
  field: ListField,
  raw: string,
  values: RowValues,
  settings: ListSettings,
): CellFinding[] {
  const text = raw.trim().replace(/\s+/g, " ");
  if (isKeyField(field)) return take(readKeyCell(raw.trim(), field), (key) => addKey(values.keys, key));
  switch (field) {
    case "name":
      values.name = readName(raw);
      return [];
    case "kind":
      return take(readWordCell(text, kindWords), (kind) => {
        values.kind = kind;
      });
    case "state":
      return take(readWordCell(text, stateWords), (state) => {
        values.state = state;
      });
    case "role":
      return take(readWordCell(text, roleWords), (role) => {
        values.role = role;
      });
    case "startReason":
      return take(readWordCell(text, startReasonWords), (reason) => {
        values.startReason = reason;
      });
    case "endReason":
      return take(readWordCell(text, endReasonWords), (reason) => {
        values.endReason = reason;
      });
    case "startDate":
      return takeDate(values, field, readDateCell(text, "first", settings.pivotYear));
    case "endDate":
      return takeDate(values, field, readDateCell(text, "last", settings.pivotYear));
    case "period": {
      const { start, end } = readPeriodCell(text, settings.pivotYear);
      return [...takeDate(values, "startDate", start), ...takeDate(values, "endDate", end)];
    }
    case "source":
      values.sources = readSourceCell(raw);
      return [];
    default:
      // What is left of a lone `'`, with which a spreadsheet marks a cell as text, is nothing.
      values[field] = readTextCell(raw) || undefined;
      return [];
  }
}

function take<Value>(reading: CellReading<Value>, keep: (value: Value) => void): CellFinding[] {
  if ("fault" in reading) return [reading.fault];
  keep(reading.value);
  return reading.repair === undefined ? [] : [reading.repair];
}

function addKey(keys: ListKey[], key: ListKey): void {
  if (!keys.some(({ scheme, value }) => scheme === key.scheme && value === key.value)) keys.push(key);
}

type DateField = "startDate" | "endDate";

/** Keeps the date of a cell; `null` is a blank one. */
function takeDate(values: RowValues, field: DateField, reading: CellReading<CellDate> | null): CellFinding[] {
  if (reading === null) return [];
  if ("fault" in reading) return [reading.fault];
  const earlier = values[field];
  if (earlier !== undefined && earlier.date !== reading.value) {
    return [twoDates(field, earlier.date, reading.value)];
  }
  values[field] = { date: reading.value };
  return reading.repair === undefined ? [] : [reading.repair];
}

function twoDates(field: DateField, one: CellDate, other: CellDate): CellFault {
  const [de, en] = field === "startDate" ? ["den Beginn", "start"] : ["das Ende", "end"];
  const [first, second] = [one ?? "?", other ?? "?"];
  return {
    code: "field-value",
    message: {
      de: `Die Zeile nennt ${de} zweimal und verschieden: ${first} und ${second}. Eines davon löschen oder berichtigen.`,
      en: `The row names the ${en} twice and differently: ${first} and ${second}. Delete or correct one of them.`,
    },
  };
}
