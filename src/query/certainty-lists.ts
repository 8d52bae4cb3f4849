/** Items in two lists, by how sure it is that they hold. */
export interface CertaintyLists<Item> {
  /** The items that hold however the unknown days turn out. */
  readonly certain: readonly Item[];
  /** The items that hold or do not hold depending on how the unknown days turn out. */
  readonly uncertain: readonly Item[];
}
