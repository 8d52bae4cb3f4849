/** Things by how sure it is that they hold. */
export interface CertaintyLists<Item> {
  /** Those that hold however the unknown days turn out. */
  readonly certain: readonly Item[];
  /** Those that hold in some ways in which the unknown days can turn out, and not in others. */
  readonly uncertain: readonly Item[];
}
