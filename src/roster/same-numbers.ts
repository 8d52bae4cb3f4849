/** Whether two records have the same numbers in columns. */
export function haveSameNumbers<Column extends string>(
  columns: readonly Column[],
  one: Readonly<Record<Column, Int32Array>>,
  other: Readonly<Record<Column, Int32Array>>,
): boolean {
  return columns.every((column) => {
    const others = other[column];
    return one[column].length === others.length && one[column].every((number, at) => number === others[at]);
  });
}
