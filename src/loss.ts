import type { IssuePath } from "./issue-params/place.ts";

/** A value of a network that another form does not hold. */
export interface Loss {
  /** Its path in the network. */
  readonly path: IssuePath;
  /** The value. */
  readonly value: unknown;
}

/** The fields of a record that are not empty, as losses. */
export function lostFields<Entry extends object>(
  path: IssuePath,
  record: Entry,
  fields: readonly (keyof Entry & string)[],
): Loss[] {
  return fields
    .map((field) => ({ path: [...path, field], value: record[field] }))
    .filter(({ value }) => value !== undefined && !(Array.isArray(value) && value.length === 0));
}
