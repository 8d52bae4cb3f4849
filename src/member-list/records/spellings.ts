import type { ReadRow } from "../rows/row.ts";
import { valueIn } from "../rows/values.ts";
import type { RegionRows } from "./region-rows.ts";

/** A row that spells the name of its region in another way than the first row with that name. */
export interface Respelled {
  readonly row: ReadRow;
  readonly given: string;
  readonly first: ReadRow;
  readonly read: string;
}

/** The names of a region as the first rows spell them, and the rows that spell them in another way. */
export function spellingsIn(rows: RegionRows): { names: string[]; respelled: Respelled[] } {
  const [first] = rows;
  const name = first === undefined ? "" : nameIn(first);
  if (rows.every((row) => nameIn(row) === name)) return { names: [name], respelled: [] };
  const firstRows = new Map<string, { readonly first: ReadRow; readonly read: string }>();
  const respelled: Respelled[] = [];
  for (const row of rows) {
    const given = nameIn(row);
    const known = firstRows.get(row.foldedName);
    if (known === undefined) firstRows.set(row.foldedName, { first: row, read: given });
    else if (plain(known.read) !== plain(given)) respelled.push({ row, given, ...known });
  }
  return { names: [...firstRows.values()].map(({ read }) => read), respelled };
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
