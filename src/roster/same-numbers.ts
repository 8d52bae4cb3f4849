/** Whether two records have the same numbers in columns. */
export function haveSameNumbers<Column extends string>(
  columns: readonly Column[],
  one: Readonly<Record<Column, ArrayLike<number>>>,
  other: Readonly<Record<Column, ArrayLike<number>>>,
): boolean {
  return columns.every((column) => {
    const [numbers, others] = [one[column], other[column]];
    return (
      numbers.length === others.length && Array.from(numbers).every((number, at) => number === others[at])
    );
  });
}
