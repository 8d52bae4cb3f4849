/**
 * Gives ids to new records, such as memberships of regions: the one that is wanted, if it begins so and no record has it, else
 * the beginning with the next number that no record has.
 */
export function unusedIds(
  known: readonly { readonly id: string }[],
): (beginning: string, wanted?: string) => string {
  const taken = new Set(known.map(({ id }) => id));
  const numbers = new Map<string, number>();
  return (beginning, wanted = "") => {
    let id = wanted;
    if (!wanted.startsWith(`${beginning}-`) || taken.has(wanted)) {
      let number = numbers.get(beginning) ?? 0;
      do id = `${beginning}-${++number}`;
      while (taken.has(id));
      numbers.set(beginning, number);
    }
    taken.add(id);
    return id;
  };
}
