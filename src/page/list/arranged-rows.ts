/** Which lines are shown, and in which order. */
export interface Arrangement {
  readonly filter: RowFilter;
  /** A text that one of the cells has to have; empty for any. */
  readonly search: string;
  /** The column after which the lines are sorted; `null` for the order of the list. */
  readonly sort: { readonly column: number; readonly isDescending: boolean } | null;
}

/** Which rows pass: by what became of them, or those of a finding. */
export type RowFilter =
  | { readonly kind: "all" | "findings" | "rejected" | "repaired" | "changed" }
  | { readonly kind: "finding"; readonly key: string };

/** The first arrangement: all rows as the list has them. */
export const asListed: Arrangement = { filter: { kind: "all" }, search: "", sort: null };

/** What is known of a row of the list when it is arranged. */
export interface KnownRow {
  /** Its line, from 1. */
  readonly line: number;
  readonly texts: readonly string[];
  readonly hasFinding: boolean;
  readonly isRejected: boolean;
  readonly isRepaired: boolean;
  readonly isChanged: boolean;
  /** What stands for a cell when it is sorted: of a date its first day. */
  readonly sortTexts: readonly string[];
}

/** Whether all rows are shown as the list has them. */
export function isAsListed({ filter, search, sort }: Arrangement): boolean {
  return filter.kind === "all" && search.trim() === "" && sort === null;
}

/** What a check leaves of what may be filtered. */
interface Left {
  readonly rows: { readonly rejected: number; readonly repaired: number };
  readonly findings: readonly {
    readonly key: string;
    readonly severity: string;
    readonly hasLines: boolean;
  }[];
  readonly joined: { readonly outcomes: readonly { readonly outcome: string }[] } | null;
}

/** The arrangement after a check: whoever has mended the last row of a filter sees all rows again. */
export function arrangedAfter(arrangement: Arrangement, { rows, findings, joined }: Left): Arrangement {
  const { filter } = arrangement;
  const hasRows = () => {
    if (filter.kind === "rejected" || filter.kind === "repaired") return rows[filter.kind] > 0;
    if (filter.kind === "findings")
      return findings.some(({ severity, hasLines }) => hasLines && severity !== "info");
    if (filter.kind !== "finding") return true;
    const isOutcome = joined?.outcomes.some(({ outcome }) => outcome === filter.key) ?? false;
    return isOutcome || findings.some(({ key, hasLines }) => hasLines && key === filter.key);
  };
  return hasRows() ? arrangement : { ...arrangement, filter: asListed.filter };
}

/** The lines of the rows that pass, in their order; `linesOf` has those of a finding. */
export function arrangedLines(
  rows: readonly KnownRow[],
  { filter, search, sort }: Arrangement,
  lang: string,
  linesOf: (key: string) => ReadonlySet<number>,
): number[] {
  const wanted = search.trim().toLocaleLowerCase(lang);
  const passes = passing(filter, linesOf);
  const shown = rows.filter(
    (row) =>
      passes(row) &&
      (wanted === "" || row.texts.some((text) => text.toLocaleLowerCase(lang).includes(wanted))),
  );
  if (sort === null) return shown.map(({ line }) => line);
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const turn = sort.isDescending ? -1 : 1;
  const keyed = shown.map((row) => ({ line: row.line, key: row.sortTexts[sort.column] ?? "" }));
  // Blank cells come last, whichever way: nobody looks for them.
  keyed.sort((a, b) =>
    a.key === "" || b.key === ""
      ? Number(a.key === "") - Number(b.key === "") || a.line - b.line
      : compare(a.key, b.key) * turn || a.line - b.line,
  );
  return keyed.map(({ line }) => line);
}

function passing(
  filter: RowFilter,
  linesOf: (key: string) => ReadonlySet<number>,
): (row: KnownRow) => boolean {
  switch (filter.kind) {
    case "all":
      return () => true;
    case "findings":
      return ({ hasFinding }) => hasFinding;
    case "rejected":
      return ({ isRejected }) => isRejected;
    case "repaired":
      return ({ isRepaired }) => isRepaired;
    case "changed":
      return ({ isChanged }) => isChanged;
    case "finding": {
      const lines = linesOf(filter.key);
      return ({ line }) => lines.has(line);
    }
  }
}
