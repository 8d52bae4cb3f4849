import { argumentError, assertOptions } from "../../network-error.ts";
import { fold } from "../cell/fold.ts";
import { type ListEncoding, listEncodings } from "../sheet/decode.ts";
import type { SheetSettings } from "../sheet/sheet.ts";
import { fieldHeaders, isListField, type ListField } from "./columns.ts";

/** How to read a member list. */
export interface MemberListOptions {
  /** What a blank last day means; `"unknown"` by default. */
  readonly blankEnd?: "unknown" | "ongoing" | undefined;
  /** What headers of your own mean, as in `{ Mitgliedskommune: "name" }`; they are matched like all headers. */
  readonly columns?: Readonly<Record<string, ListField>> | undefined;
  /** What separates two cells; by default the first of `;`, tab and `,` that gives a header. */
  readonly delimiter?: string | undefined;
  /** How the bytes encode characters; by default a byte order mark decides, then strict UTF-8, then Windows-1252. */
  readonly encoding?: ListEncoding | undefined;
  /**
   * The last year that two digits may mean: with 2049, `01.07.22` is 2022 and `01.07.50` is 1950. By default a year of two
   * digits is refused.
   */
  readonly pivotYear?: number | undefined;
  /** Whether rows with the same key are one region although their names differ; with `"name"`, the default, they are two. */
  readonly regionBy?: "name" | "key" | undefined;
  /** The most rows to read; 200,000 by default. */
  readonly maxRows?: number | undefined;
  /** The most bytes to read, or characters of a text; 64 MiB by default. */
  readonly maxBytes?: number | undefined;
  /**
   * Receives the number of rows read so far, every 1,000 rows and at the end.
   *
   * @param rowsDone - the rows read so far
   */
  readonly onProgress?: ((rowsDone: number) => void) | undefined;
}

/** The options with their defaults. */
export interface ListSettings extends SheetSettings {
  readonly blankEnd: "unknown" | "ongoing";
  /** Headers that the caller explains, folded. */
  readonly ownColumns: ReadonlyMap<string, ListField>;
  readonly pivotYear: number | undefined;
  readonly regionBy: "name" | "key";
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

/** Fills in the defaults; throws `field-value` for a value that an option does not take. */
export function settingsOf(options: MemberListOptions): ListSettings {
  assertOptions(options, ...optionNames);
  const { onProgress = () => undefined } = options;
  if (typeof onProgress !== "function")
    throw argumentError(["options", "onProgress"], onProgress, ["(rowsDone) => …"]);
  return {
    blankEnd: oneOf("blankEnd", options.blankEnd ?? "unknown", ["unknown", "ongoing"]),
    ownColumns: new Map(
      Object.entries(options.columns ?? {}).map(([header, field]) => {
        if (!isListField(field))
          throw argumentError(["options", "columns"], field, Object.keys(fieldHeaders));
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
  throw argumentError(["options", name], given, known);
}

function limit(name: string, given: number): number {
  if (typeof given === "number" && given >= 0) return given;
  throw argumentError(["options", name], given, ["0, 1, 2, …"]);
}

function oneCharacter(delimiter: string): string {
  if (typeof delimiter === "string" && delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw argumentError(["options", "delimiter"], delimiter, [";", ",", "\\t"]);
}

function year(pivotYear: number): number {
  if (Number.isInteger(pivotYear) && pivotYear >= 100 && pivotYear <= 9998) return pivotYear;
  throw argumentError(["options", "pivotYear"], pivotYear, ["100, 101, …, 9998"]);
}
