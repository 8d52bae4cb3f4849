import { createIssue } from "../../issue.ts";
import { argumentError, assertOptions, NetworkError } from "../../network-error.ts";
import { fold } from "../cell/fold.ts";
import { type ListEncoding, listEncodings } from "../sheet/decode.ts";
import { fieldHeaders, isListField, type ListField } from "./columns.ts";

/** How a member list is to be read. */
export interface MemberListOptions {
  /** What a blank last day means; `"unknown"` if absent. */
  readonly blankEnd?: "unknown" | "ongoing" | undefined;
  /** What own headers mean, as in `{ Mitgliedskommune: "name" }`; they are matched like all headers. */
  readonly columns?: Readonly<Record<string, ListField>> | undefined;
  /** What stands between two cells; found out if absent: `;`, tab or `,`. */
  readonly delimiter?: string | undefined;
  /** How characters are written as bytes; found out if absent. */
  readonly encoding?: ListEncoding | undefined;
  /** The last year that two digits may mean: with 2049, `01.07.22` is 2022 and `01.07.50` is 1950. Refused if absent. */
  readonly pivotYear?: number | undefined;
  /** Whether rows with one key are one region whatever their names; `"name"` if absent: they are two. */
  readonly regionBy?: "name" | "key" | undefined;
  /** The most rows that are read; 200,000 if absent. */
  readonly maxRows?: number | undefined;
  /** The most bytes, or characters of a text, that are read; 64 MiB if absent. */
  readonly maxBytes?: number | undefined;
  /**
   * Is told how many rows are read, every 1,000 rows and at the end.
   *
   * @param rowsDone - the rows read so far
   */
  readonly onProgress?: ((rowsDone: number) => void) | undefined;
}

/** The options with what is absent filled in. */
export interface ListSettings {
  readonly blankEnd: "unknown" | "ongoing";
  /** Headers that the caller explains, folded. */
  readonly ownColumns: ReadonlyMap<string, ListField>;
  readonly delimiter: string | undefined;
  readonly encoding: ListEncoding | undefined;
  readonly pivotYear: number | undefined;
  readonly regionBy: "name" | "key";
  readonly maxRows: number;
  readonly maxBytes: number;
  readonly onProgress: (rowsDone: number) => void;
}

const optionNames = [
  "blankEnd",
  "columns",
  "delimiter",
  "encoding",
  "pivotYear",
  "regionBy",
  "maxRows",
  "maxBytes",
  "onProgress",
] as const satisfies readonly (keyof MemberListOptions)[];

/** Fills in what is absent; throws `field-value` for a value that an option does not have. */
export function settingsOf(options: MemberListOptions): ListSettings {
  assertOptions(options, ...optionNames);
  const { onProgress = () => undefined } = options;
  if (typeof onProgress !== "function") throw argumentError("onProgress", onProgress, ["(rowsDone) => …"]);
  return {
    blankEnd: oneOf("blankEnd", options.blankEnd ?? "unknown", ["unknown", "ongoing"]),
    ownColumns: new Map(
      Object.entries(options.columns ?? {}).map(([header, field]) => {
        if (!isListField(field)) throw argumentError("columns", field, Object.keys(fieldHeaders));
        return [fold(header), field];
      }),
    ),
    delimiter: options.delimiter === undefined ? undefined : oneCharacter(options.delimiter),
    encoding: options.encoding === undefined ? undefined : oneOf("encoding", options.encoding, listEncodings),
    pivotYear: options.pivotYear === undefined ? undefined : year(options.pivotYear),
    regionBy: oneOf("regionBy", options.regionBy ?? "name", ["name", "key"]),
    maxRows: limit("maxRows", options.maxRows ?? 200_000),
    maxBytes: limit("maxBytes", options.maxBytes ?? 64 * 1024 * 1024),
    onProgress,
  };
}

function oneOf<Value extends string>(name: string, given: Value, known: readonly Value[]): Value {
  if (known.includes(given)) return given;
  throw argumentError(name, given, known);
}

function limit(name: string, given: number): number {
  if (typeof given === "number" && given >= 0) return given;
  throw argumentError(name, given, ["0, 1, 2, …"]);
}

function oneCharacter(delimiter: string): string {
  if (typeof delimiter === "string" && delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw argumentError("delimiter", delimiter, [";", ",", "\\t"]);
}

function year(pivotYear: number): number {
  if (Number.isInteger(pivotYear) && pivotYear >= 100 && pivotYear <= 9998) return pivotYear;
  const message = {
    de: "pivotYear ist das letzte Jahr, das zwei Stellen bedeuten können, mit vier Stellen: etwa 2049.",
    en: "pivotYear is the last year that two digits may mean, with four digits: such as 2049.",
  };
  throw new NetworkError([createIssue("field-value", [], message, { params: { name: "pivotYear" } })]);
}
