import type { ReadRow } from "../../rows/row.ts";
import { valueIn } from "../../rows/value/values.ts";
import type { RegionRows } from "./region-rows.ts";

/** A row that writes the name of its region in another way than an earlier row. */
export interface Respelled {
  readonly row: ReadRow;
  readonly given: string;
  readonly first: ReadRow;
  readonly read: string;
}

/** The names of a region, and the rows that do not write the first of them. */
export interface Spellings {
  /** Each as its first row spells it. */
  readonly names: readonly string[];
  /** The rows that spell their name in another way than its first row. */
  readonly respelled: readonly Respelled[];
  /** The rows that have another name than the first row of all. */
  readonly renamed: readonly Respelled[];
}

/** Finds the names of a region in its rows. */
export function spellingsIn(rows: RegionRows): Spellings {
  const [first] = rows;
  const name = first === undefined ? "" : nameIn(first);
  if (rows.every((row) => nameIn(row) === name)) return { names: [name], respelled: [], renamed: [] };
  const firstRows = new Map<string, { readonly first: ReadRow; readonly read: string }>();
  const respelled: Respelled[] = [];
  for (const row of rows) {
    const given = nameIn(row);
    const known = firstRows.get(row.foldedName);
    if (known === undefined) firstRows.set(row.foldedName, { first: row, read: given });
    else if (plain(known.read) !== plain(given)) respelled.push({ row, given, ...known });
  }
  const renamed = rows.flatMap((row) =>
    first === undefined || row.foldedName === first.foldedName
      ? []
      : [{ row, given: nameIn(row), first, read: name }],
  );
  return { names: [...firstRows.values()].map(({ read }) => read), respelled, renamed };
}

function nameIn({ values }: ReadRow): string {
  return valueIn(values, "name")?.value ?? "";
}

/** A name with one kind of dash and single spaces: what only looks alike is not another spelling. */
function plain(name: string): string {
  return name
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-");
}
